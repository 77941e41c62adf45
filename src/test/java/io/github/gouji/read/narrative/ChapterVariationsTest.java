// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of chapters as published reports have them: each chapter has its own text, all of it and no other. */
class ChapterVariationsTest {

    private static final String TABLES =
            "二、主动公开政府信息情况\n|信息内容|本年制发件数\n|规章|3\n三、收到和处理政府信息公开申请情况\n|总计|7\n" + "四、政府信息公开行政复议、行政诉讼情况\n|结果维持|5\n|5|6\n";
    private static final String LAST = "五、存在的主要问题及改进情况\n不足若干。\n六、其他需要报告的事项\n没有收费。";

    private static void assertNarrative(Narrative narrative) {
        assertThat(narrative.overview()).isEqualTo("概要如下。");
        assertThat(narrative.problems()).isEqualTo("不足若干。");
        assertThat(narrative.otherMatters()).isEqualTo("没有收费。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况",
                "一、总体概述",
                "一、基本情况",
                "一、概述",
                "一、概况",
                "一.总体情况",
                "一，总体情况",
                "第一部分 总体情况",
                "第一章 概述",
                "总体情况",
                "总体概述",
                "1.总体情况",
                "（一）总体情况",
                "## 一、总体情况",
                "**一、总体情况**",
                "一、 总 体 情 况",
                "一、总体情况：",
                "一、工作总体情况",
                "一、2024年政府信息公开工作总体情况",
                "一、政府信息公开工作基本情况",
                "一、2024年度总体情况",
                "|一、总体情况",
                "|一、总体情况||",
                "一、總體情況"
            })
    void overview(String heading) {
        assertNarrative(Page.of(heading, "概要如下。", TABLES + LAST).narrative());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五、存在的主要问题及改进情况",
                "五、政府信息公开工作存在的主要问题及改进情况",
                "五、存在的主要问题和改进措施",
                "五、存在问题及下一步打算",
                "五、存在的主要问题及明年工作计划",
                "五、存在的不足和整改措施",
                "五、主要问题及改进情况",
                "五、工作中存在的问题",
                "存在的主要问题及改进情况",
                "政府信息公开工作存在的主要问题及改进情况",
                "### 五、存在的主要问题及改进情况",
                "|五、存在的主要问题及改进情况"
            })
    void problems(String heading) {
        String last = LAST.replace("五、存在的主要问题及改进情况", heading);
        assertNarrative(Page.of("一、总体情况\n概要如下。", TABLES + last).narrative());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六、其他需要报告的事项",
                "六、其它需要报告的事项",
                "六、需要报告的其他事项",
                "六、其他需要说明的事项",
                "六、其他需报告的事项",
                "六、其他事项",
                "其他需要报告的事项",
                "六、其他需要报告的事项情况"
            })
    void otherMatters(String heading) {
        String last = LAST.replace("六、其他需要报告的事项", heading);
        assertNarrative(Page.of("一、总体情况\n概要如下。", TABLES + last).narrative());
    }

    @Test
    void textInTheLineOfItsHeading() {
        assertNarrative(Page.of("一、总体情况：概要如下。\n" + TABLES, "五、存在的主要问题及改进情况：不足若干。\n六、其他需要报告的事项。没有收费。")
                .narrative());
    }

    @ParameterizedTest
    @CsvSource({
        "（一）主动公开政府信息的情况",
        "（一）主动公开政府信息情况",
        "(三)收到和处理政府信息公开申请情况",
        "（四）行政复议、行政诉讼情况",
        "1.存在的主要问题及改进情况",
        "（五）其他需要报告的事项"
    })
    void sectionsDoNotEndAChapter(String section) {
        Page page = Page.of("一、总体情况\n概要如下。", section, "再说一句。", TABLES + LAST);
        assertThat(page.narrative().overview()).isEqualTo("概要如下。\n" + section + "\n再说一句。");
        assertThat(page.narrative().problems()).isEqualTo("不足若干。");
        assertThat(page.chapters().chapterAt(page.line("再说一句"))).isEqualTo(Chapter.OVERVIEW);
    }

    @Test
    void numbersBeginAgainWithTheTables() {
        String own = "一、主动公开情况\n公开若干。\n二、依申请公开情况\n申请若干。\n三、平台建设\n有网站。\n四、行政复议、行政诉讼情况\n没有。\n";
        Page page = Page.of("一、总体情况\n概要如下。\n" + own + TABLES + LAST);
        assertThat(page.narrative().overview()).startsWith("概要如下。\n").endsWith("没有。");
        assertThat(page.narrative().otherMatters()).isEqualTo("没有收费。");
        assertThat(page.chapters().headingOfFigures(FormTable.DISPUTES))
                .isSameAs(page.lines().get(page.line("四、政府信息公开行政复议")));
    }

    @Test
    void aTableOfContentsIsNone() {
        String contents = "目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n"
                + "四、政府信息公开行政复议、行政诉讼情况……4\n五、存在的主要问题及改进情况……5\n六、其他需要报告的事项……6\n本报告由某局编制。\n";
        Page page = Page.of(contents + "一、总体情况\n概要如下。\n" + TABLES + LAST);
        assertNarrative(page.narrative());
        assertThat(page.agency()).isNull();
    }

    @Test
    void chapterFiveWithoutHeading() {
        Page page = Page.of("一、总体情况\n概要如下。\n" + TABLES + "（一）不足\n不足若干。\n六、其他需要报告的事项\n没有收费。");
        assertThat(page.narrative().problems()).isEqualTo("（一）不足\n不足若干。");
        assertThat(page.said()).contains("没有“五、存在的主要问题及改进情况”的标题");
    }

    @Test
    void narrativeInRowsOfOneCell() {
        String rows = "|一、总体情况\n|概要如下。\n|二、主动公开政府信息情况\n|规章|3|4\n|三、收到和处理政府信息公开申请情况\n|总计|7|8\n"
                + "|四、政府信息公开行政复议、行政诉讼情况\n|5|6|7\n|五、存在的主要问题及改进情况\n|不足若干。\n|六、其他需要报告的事项\n|没有收费。\n|某局\n|2025年1月3日";
        Page page = Page.of("某县某局2024年政府信息公开工作年度报告", rows);
        assertThat(page.chapters().chapterAt(page.line("规章"))).isEqualTo(Chapter.PROACTIVE);
        assertThat(page.chapters().narrative(4, 8, problem -> {}).overview()).isEqualTo("概要如下。");
        assertThat(page.narrative().otherMatters()).isEqualTo("没有收费。");
    }

    @Test
    void whereALineStands() {
        Page page =
                Page.of("某县教育局2024年政府信息公开工作年度报告\n一、总体情况\n概要如下。\n|项目|数\n|发文|9\n" + TABLES + LAST, "某局\n2025年1月3日\n打印");
        Chapters chapters = page.chapters();
        assertThat(chapters.chapterAt(0)).isNull();
        assertThat(chapters.chapterAt(page.line("发文"))).isEqualTo(Chapter.OVERVIEW);
        assertThat(chapters.chapterAt(page.line("规章"))).isEqualTo(Chapter.PROACTIVE);
        assertThat(chapters.chapterAt(page.line("总计7"))).isEqualTo(Chapter.REQUESTS);
        assertThat(chapters.chapterAt(page.line("不足若干"))).isEqualTo(Chapter.PROBLEMS);
        assertThat(chapters.chapterAt(page.line("没有收费"))).isEqualTo(Chapter.OTHER_MATTERS);
        assertThat(chapters.chapterAt(page.line("打印"))).isNull();
        assertThat(Chapter.REQUESTS.table()).isEqualTo(FormTable.REQUESTS);
        assertThat(chapters.headingOfFigures(FormTable.REQUESTS)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2022年度收到和处理政府信息公开申请情况;2022",
                "附：2022年的数据如下表所示：;2022",
                "2022年度汇总⏎单位：件;2022",
                "|二〇二二年度收到申请情况;2022",
                "三、收到和处理政府信息公开申请情况;-",
                "2022年与2023年对比;-",
                "截至2022年12月31日;-"
            })
    void yearsOfTables(String caption, Integer year) {
        Page page = Page.of("一、总体情况\n概要如下。", caption.replace('⏎', '\n'), "|总计|7|8\n|合计|9|9");
        assertThat(page.chapters().yearNear(page.line("总计"))).isEqualTo(year);
        assertThat(page.chapters().yearNear(page.line("合计"))).isEqualTo(year);
    }
}
