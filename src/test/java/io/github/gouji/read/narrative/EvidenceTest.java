// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence of different weight: what wins, what is mentioned, and when nothing is known. */
class EvidenceTest {

    private static final String PERIOD = "本报告数据统计期限自2024年1月1日起至2024年12月31日止。";
    private static final String TITLE = "某县教育局2024年政府信息公开工作年度报告";
    private static final String CHAPTERS = TitleVariationsTest.CHAPTERS;

    @Test
    void theTitleBesideTheTextIsMentioned() {
        Page page = Page.of("首页", CHAPTERS).titled(TITLE + "_政府信息公开年报_某县人民政府门户网站");
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.agency()).isEqualTo("某县教育局");
        assertThat(page.said())
                .contains("文中没有写明报告年度，按文档属性中的标题“" + TITLE + "_政府信息公开年报_某县人民政府门户网站”取 2024 年")
                .contains("文中没有写明报告机关，按文档属性中的标题");
    }

    @ParameterizedTest
    @CsvSource({
        "政府信息公开年报_某县教育局2024年政府信息公开工作年度报告",
        "某县教育局2024年政府信息公开工作年度报告-某县人民政府",
        "某县教育局2024年政府信息公开工作年度报告 | 某某网",
        "【年报】_某县教育局2024年政府信息公开工作年度报告_信息公开",
        "某县教育局2024年度政府信息公开年报--某县政府网站"
    })
    void namesOfSites(String title) {
        Page page = Page.of(CHAPTERS).titled(title);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.agency()).isEqualTo("某县教育局");
    }

    @Test
    void theSignatureIsMentioned() {
        for (String signature : new String[] {
            "某县教育局\n2025年1月20日", "某县教育局2025年1月20日", "某县教育局\n2025-01-20", "某县教育局\n二〇二五年一月二十日", "某县教育局\n2025.1.20"
        }) {
            Page page = Page.of(CHAPTERS, signature, "打印\n关闭");
            assertThat(page.year()).as(signature).isEqualTo(2024);
            assertThat(page.agency()).as(signature).isEqualTo("某县教育局");
            assertThat(page.said()).contains("按落款“").contains("取 2024 年").contains("取“某县教育局”");
            assertThat(page.narrative().otherMatters()).as(signature).isEqualTo("无。");
        }
        assertThat(Page.of(CHAPTERS, "某县教育局\n2024年11月20日").year()).isNull();
    }

    /** A converter may lose the title: the overview says who has acted. */
    @ParameterizedTest
    @CsvSource({
        "'2024年，某县教育局认真贯彻落实条例，主动公开信息12条。', 某县教育局",
        "某市人民政府办公室深入落实条例。, 某市人民政府办公室",
        "'一年来，某某镇人民政府以公开促落实。', 某某镇人民政府",
        "'2024年，县教育局认真贯彻落实条例。',",
        "'2024年，我局认真贯彻落实条例。',",
        "'2024年，在县委、县政府的领导下，认真落实条例。',"
    })
    void theOverviewNamesTheBodyThatActs(String sentence, String body) {
        Page page = Page.of("一、总体情况", sentence, "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况");
        assertThat(page.agency()).isEqualTo(body);
        assertThat(page.said().contains("文中没有写明报告机关，按各章文字")).isEqualTo(body != null);
        assertThat(Page.of(TITLE, "一、总体情况", "2024年，某县水利局认真落实条例。").agency()).isEqualTo("某县教育局");
    }

    @Test
    void theFileNameIsTheLastResort() {
        Page page = Page.of(CHAPTERS).from("/tmp/2019/某县教育局2024年政府信息公开工作年度报告.html");
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.agency()).isEqualTo("某县教育局");
        assertThat(page.said()).contains("按文件名“某县教育局2024年政府信息公开工作年度报告”取 2024 年");
        assertThat(Page.of(CHAPTERS).from("c:\\reports\\某县教育局-2024.docx").agency())
                .isEqualTo("某县教育局");
        assertThat(Page.of(CHAPTERS).from("某县教育局2024.docx").year()).isEqualTo(2024);
        for (String other : new String[] {
            "t20240131_96806.html", "2024-01-31.html", "-", "", "page.html", "/2024/index.html", "2023-2024.xls"
        }) {
            assertThat(Page.of(CHAPTERS).from(other).year()).as(other).isNull();
            assertThat(Page.of(CHAPTERS).from(other).agency()).as(other).isNull();
        }
        assertThat(Page.of(TITLE, CHAPTERS).from("某县水利局-2020.html").year()).isEqualTo(2024);
        assertThat(Page.of(TITLE, CHAPTERS).from("某县水利局-2020.html").agency()).isEqualTo("某县教育局");
    }

    @Test
    void theChaptersAreEvidence() {
        Page page = Page.of(CHAPTERS.replace("工作有序开展。", "2024年，本机关工作有序开展。2025年将继续努力。"));
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.agency()).isNull();
        assertThat(page.said()).contains("按各章文字");
        Page contradictory = Page.of(CHAPTERS.replace("工作有序开展。", "2024年，工作有序开展。\n2023年，工作也有序开展。"));
        assertThat(contradictory.year()).isNull();
    }

    /** Chapters that were copied from last year's report, or a title that was. */
    @ParameterizedTest
    @CsvSource({
        "'2023年，工作有序开展。', true",
        "'本报告根据格式要求编制，所列为2023年度情况。', true",
        "'2023年1月1日至12月31日，工作有序开展。', true",
        "'2023年3月，本机关开展培训。', false",
        "'与2023年相比，公开更加规范。', false",
        "'2019年修订的条例施行以来，工作有序开展。', false",
        "'2024年，工作比2023年更加规范。', false"
    })
    void chaptersThatBeginWithAnotherYearThanTheTitleAreMentioned(String begin, boolean isSaid) {
        String chapters = CHAPTERS.replace("工作有序开展。", begin);
        Page page = Page.of(TITLE, chapters);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.said().contains("报告年度不一致")).isEqualTo(isSaid);
        for (Page confirmed :
                new Page[] {Page.of(TITLE, PERIOD, chapters), Page.of(TITLE, chapters, "某县教育局\n2025年1月2日")}) {
            assertThat(confirmed.year()).isEqualTo(2024);
            assertThat(confirmed.said()).isEmpty();
        }
    }

    @Test
    void strongSourcesThatContradict() {
        Page page = Page.of(TITLE, "本报告数据统计期限为2023年1月1日至2023年12月31日。", CHAPTERS);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.said()).contains("报告年度不一致").contains("2023 年").contains("按 2024 年读取");
        Page outvoted = Page.of(TITLE, "现将某县教育局2023年政府信息公开年度报告公布如下。本报告数据统计期限为2023年1月1日至12月31日。", CHAPTERS);
        assertThat(outvoted.year()).isEqualTo(2023);
        assertThat(outvoted.said()).contains("报告年度不一致");
        Page twoBodies = Page.of(TITLE, "本报告由某县水利局编制。", CHAPTERS);
        assertThat(twoBodies.agency()).isEqualTo("某县教育局");
        assertThat(twoBodies.said()).contains("报告机关不一致").contains("某县水利局");
    }

    @Test
    void aReportOfAnotherYearBehindIsNoEvidence() {
        String other = "某县教育局2023年政府信息公开工作年度报告\n本报告数据统计期限自2023年1月1日起至2023年12月31日止。\n"
                + CHAPTERS.replace("工作有序开展。", "2023年，工作有序开展。") + "\n某县教育局\n2024年1月20日";
        Page page = Page.of(TITLE, CHAPTERS, "某县教育局\n2025年1月20日", other);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.said()).doesNotContain("报告年度");
    }

    @Test
    void aPeriodOverTwoYearsContradictsItself() {
        Page page = Page.of(TITLE, "统计期限自2023年1月1日起至2024年12月31日止。", CHAPTERS);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.said()).contains("报告年度不一致");
        Page alone = Page.of("统计期限自2023年1月1日起至2024年12月31日止。", CHAPTERS);
        assertThat(alone.year()).isNull();
        assertThat(alone.said()).contains("无法确定");
    }

    @Test
    void shortNamesAreNoContradiction() {
        Page page = Page.of("某市某区卫生健康委员会2024年政府信息公开工作年度报告", "本报告由区卫健委编制。", CHAPTERS, "某区卫健委\n2025年1月9日");
        assertThat(page.agency()).isEqualTo("某市某区卫生健康委员会");
        assertThat(page.said()).isEmpty();
        Page office = Page.of("某区人民政府2024年政府信息公开工作年度报告", "本报告由某区人民政府办公室编制。", CHAPTERS);
        assertThat(office.agency()).isEqualTo("某区人民政府");
        assertThat(office.said()).isEmpty();
    }

    @Test
    void aListBelowTheTitleIsOutvoted() {
        String list = "某县教育局2023年政府信息公开工作年度报告\n某县教育局2022年政府信息公开工作年度报告\n某县教育局2021年政府信息公开工作年度报告";
        Page page = Page.of(TITLE, list, "本报告数据统计期限自2024年1月1日起至2024年12月31日止。", CHAPTERS);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(Page.of(TITLE, list, CHAPTERS).titled(TITLE).year()).isEqualTo(2024);
        assertThat(Page.of(TITLE, list, CHAPTERS, "某县教育局\n2025年1月2日").year()).isEqualTo(2024);
        Page bare = Page.of(TITLE, list, CHAPTERS);
        bare.year();
        assertThat(bare.said()).contains("报告年度不一致");
    }

    @Test
    void aTitleNearerToTheReportIsMentioned() {
        String link = "某县水利局2024年政府信息公开工作年度报告";
        Page withoutYear = Page.of(link, "某县教育局政府信息公开工作年度报告", PERIOD, CHAPTERS);
        assertThat(withoutYear.year()).isEqualTo(2024);
        assertThat(withoutYear.agency()).isEqualTo("某县水利局");
        assertThat(withoutYear.said()).contains("报告机关不一致").contains("某县教育局");
        Page twice = Page.of(link, "首页", link, TITLE, PERIOD, CHAPTERS);
        assertThat(twice.agency()).isEqualTo("某县水利局");
        assertThat(twice.said()).contains("报告机关不一致").contains("某县教育局");
        Page ofOne = Page.of(link, "某县水利局政府信息公开工作年度报告", PERIOD, CHAPTERS);
        assertThat(ofOne.agency()).isEqualTo("某县水利局");
        assertThat(ofOne.said()).isEmpty();
        Page before = Page.of("某县人民政府政府信息公开年报", TITLE, PERIOD, CHAPTERS);
        assertThat(before.agency()).isEqualTo("某县教育局");
        assertThat(before.said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "根据有关规定编制。"})
    void theBodyAboveATitleWithoutOneIsNearerThanALink(String between) {
        String link = "某县水利局2024年政府信息公开工作年度报告";
        Page page = Page.of(link, "某县教育局", between, "2024年政府信息公开工作年度报告", PERIOD, CHAPTERS);
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.agency()).isEqualTo("某县教育局");
        assertThat(page.said()).contains("报告机关不一致").contains("某县水利局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某县教育局202020年度政府信息公开工作年度报告", "某县教育局20244年政府信息公开工作年度报告", "某县教育局202年度政府信息公开工作年度报告"})
    void aYearThatIsMistypedInTheTitleIsSaid(String title) {
        Page page = Page.of(title, PERIOD, CHAPTERS);
        assertThat(page.agency()).isEqualTo("某县教育局");
        assertThat(page.year()).isEqualTo(2024);
        assertThat(page.said()).contains("年份有误").contains("取 2024 年");
        Page alone = Page.of(title, CHAPTERS);
        assertThat(alone.year()).isNull();
        assertThat(alone.said()).contains("年份有误").contains("未知");
    }

    @Test
    void nothingIsKnown() {
        Page page = Page.of("首页\n政务公开\n政府信息公开年报", CHAPTERS);
        assertThat(page.year()).isNull();
        assertThat(page.agency()).isNull();
        assertThat(page.said()).isEmpty();
    }
}
