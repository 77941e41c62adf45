// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.TITLE;
import static io.github.gouji.read.recognise.ReportPage.assertAll;
import static io.github.gouji.read.recognise.ReportPage.changed;
import static io.github.gouji.read.recognise.ReportPage.page;
import static io.github.gouji.read.recognise.ReportPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels, headings and titles as real documents have them: no figure is lost, moved or made up. */
class LabelVariationsTest {

    @Test
    void plainForm() throws Exception {
        assertAll(page());
        assertAll(page(Edition.EDITION_2019), Edition.EDITION_2019);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "2.其他法律行政法规禁止公开, 2.其他法律行政止公开",
                "2.其他法律行政法规禁止公开, 其他法律行政法规⏎禁止公开",
                "7.属于行政执法案卷, 7.属于行政执法案件",
                "7.属于行政执法案卷, 7、行政执法案件",
                "3.其他, 其他",
                "3.其他, （3）其它",
                "3.其他, 3.其他原因",
                "（二）部分公开, （二）部分公开（区分处理的，只计这一情⏎形，不⏎计其他情形）",
                "（一）予以公开, 三、本年度办理结果（一）予以公开",
                "（一）予以公开, 三、本⏎年 度办⏎理结果 （一） 予以公开",
                "（七）总计, （七）合计",
                "（七）总计, 总计",
                "行政规范性文件, 规范性文件",
                "行政规范性文件, 行政规范性⏎文件",
                "行政许可, 行政⏎许可",
                "行政许可, 1.行政许可事项",
                "行政处罚, 行政处罚决定",
                "行政强制, 行政强制措施",
                "行政强制, 其中：行政强制",
                "本年制发件数, 本年度制发数",
                "本年制发件数, 本年制⏎发件数",
                "规章, 规章（件）",
                "勾稽关系, 钩稽关系",
                "勾稽关系, （本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
                "行政复议</td>, 行政法复议</td>",
                "其他结果, 其它结果",
                "结果维持, 维持",
                "尚未审结, 尚未⏎审结",
                "尚未审结, 尚未审理结束",
                "社会公益组织, 社会公益⏎组织",
                "科研机构, 科研单位",
                "法律服务机构, 法律机构",
                "自然人, 自 然 人",
                "自然人, 个人",
                "1.申请人无正当理由逾期不补正, 1.逾期不补正",
                "1.信访举报投诉类申请, 1.信访举报投诉类"
            })
    void labelsDiffer(String from, String to) throws Exception {
        assertAll(changed(page(), from, to.replace('⏎', '\n')));
    }

    @ParameterizedTest
    @CsvSource({
        "7.属于行政执法案卷, 7.属干行政执去案卷, 属干行政执去案卷",
        "（二）部分公开, （二）部份公开, 部份公开",
        "行政规范性文件, 行政规苑性文件, 行政规苑性文件",
        "法律服务机构, 法津服务机枸, 法津服务机枸"
    })
    void aMistypedLabelIsReadAndSaid(String from, String to, String said) throws Exception {
        ReadResult result = read(changed(page(), from, to));
        assertThat(ReportPage.differences(result, ReportPage.expected(Edition.EDITION_2021)))
                .isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.INTERPRETED))
                .satisfies(problem -> assertThat(problem.message().zh()).contains(said));
    }

    @ParameterizedTest
    @CsvSource({"本年增/减, 本年增\\减", "本年新制作数量, 本年度制发数", "本年新公开数量, 本年公开数量", "采购总金额, 采购总金额（元）", "处理决定数量, 处理⏎决定数量"})
    void labelsOfTheFormerFormDiffer(String from, String to) throws Exception {
        assertAll(changed(page(Edition.EDITION_2019), from, to.replace('⏎', '\n')), Edition.EDITION_2019);
    }

    @Test
    void oneRowOfOtherOutcomes() throws Exception {
        assertAll(changed(page(Edition.EDITION_2019), "（六）其他处理", "（六）其他"), Edition.EDITION_2019);
    }

    @Test
    void traditionalCharacters() throws Exception {
        String simplified = "无关开门机构总计数结维纠审诉讼议复组织务业会个与处罚许强规条项动报请转办续继据属于国络统纳费购采应当对执内类过补后认获体现额单护权证减访举专进余实发制废法科研";
        String traditional = "無關開門機構總計數結維糾審訴訟議復組織務業會個與處罰許強規條項動報請轉辦續繼據屬於國絡統納費購採應當對執內類過補後認獲體現額單護權證減訪舉專進餘實發製廢法科研";
        String html = page();
        String body = html.substring(html.indexOf("<body>"));
        for (int i = 0; i < simplified.length(); i++) {
            body = body.replace(simplified.charAt(i), traditional.charAt(i));
        }
        assertAll("<html>" + body);
    }

    @Test
    void kangxiRadicals() throws Exception {
        String html = page().replace('一', '⼀')
                .replace('二', '⼆')
                .replace('人', '⼈')
                .replace('行', '⾏')
                .replace('长', '⻓')
                .replace('文', '⽂')
                .replace('生', '⽣')
                .replace('不', '不')
                .replace('小', '⼩')
                .replace('工', '⼯')
                .replace('大', '⼤')
                .replace('用', '⽤')
                .replace('止', '⽌')
                .replace('自', '⾃');
        assertAll(html);
    }

    @Test
    void headingsMissingOrRenumbered() throws Exception {
        assertAll(page().replace("<p>二、主动公开政府信息情况</p>", "")
                .replace("<p>三、收到和处理政府信息公开申请情况</p>", "")
                .replace("<p>四、政府信息公开行政复议、行政诉讼情况</p>", ""));
        assertAll(page().replace("<p>二、", "<p>三、").replace("<p>三、收", "<p>五、收"));
        String narrative = "<p>一、主动公开情况</p><p>公开信息88条。</p><p>二、依申请公开情况</p><p>收到申请9件。</p>"
                + "<p>三、政府信息管理</p><p>四、平台建设</p><p>五、监督保障</p><p>六、行政复议、行政诉讼情况</p><p>复议1件。</p>";
        assertAll(changed(page(), "<p>一、总体情况</p>", narrative + "<p>一、总体情况</p>"));
        assertAll(changed(page(), "<p>概述。</p>", narrative));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>某市示范局2024年度政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>2024年某市示范局政府信息公开年度报告</p>|2024|某市示范局",
                "<p>某区人民政府办公室</p><p>2023年政府信息公开工作年度报告</p>|2023|某区人民政府办公室",
                "<p>某区人民政府办公室<br>2023年政府信息公开工作年度报告</p>|2023|某区人民政府办公室",
                "<p>某区教育局关于2022年度政府信息公开工作的年度报告</p>|2022|某区教育局",
                "<p>某市示范局政府信息公开工作年度报告（2024年度）</p>|2024|某市示范局",
                "<p>某市示范局政府信息公开工作2024年度报告</p>|2024|某市示范局",
                "<p>某市示范局２０２４年政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>某市示范局二〇二四年政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>【2024年】某市示范局政府信息公开工作年度报告</p>|2024|某市示范局",
                "<p>某市示范局2024年政府信息公开年报</p>|2024|某市示范局",
            })
    void titles(String title, int year, String agency) throws Exception {
        ReadResult result = read(changed(page(), TITLE, title));
        assertThat(result.report().year()).isEqualTo(year);
        assertThat(result.report().agency()).isEqualTo(agency);
    }

    @Test
    void titleOfThePageAlone() throws Exception {
        String html = changed(page(), "<body>" + TITLE, "<head><title>某市示范局2024年政府信息公开工作年度报告</title></head><body>");
        assertThat(read(html).report().year()).isEqualTo(2024);
        assertThat(read(html).report().agency()).isEqualTo("某市示范局");
    }
}
