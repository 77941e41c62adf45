// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.markdown.MarkdownReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that only spaces set out, with columns so narrow that labels, headings and figures come close or are broken. */
class NarrowTextTest {

    private static final String TITLE = "某县示范局2023年政府信息公开工作年度报告\n\n";
    private static final String PROACTIVE = TITLE + "二、主动公开政府信息情况\n\n";
    private static final String REQUESTS = TITLE + "三、收到和处理政府信息公开申请情况\n\n";

    private static final String AROUND = "二、上年结转政府信息公开申请数量  1  2  3  4  5  6  21\n"
            + "（一）予以公开  2  2  3  4  5  6  22\n"
            + "1.属于国家秘密  3  2  3  4  5  6  23\n";

    @Test
    void aFigureCloseBehindALabelIsOneOfTheRow() throws Exception {
        ReadResult result = read(PROACTIVE
                + "信息内容             上一年项目数量 本年增/减      处理决定数量\n"
                + "行政许可             90             +28            5081\n"
                + "其他对外管理服务事项 16             +33            761\n"
                + "信息内容             上一年项目数量 本年增/减      处理决定数量\n"
                + "行政处罚             1              +35            3651\n");
        assertThat(figures(result))
                .containsEntry("proactive.otherExternalServices.priorYearItems", "16")
                .containsEntry("proactive.otherExternalServices.change", "33")
                .containsEntry("proactive.administrativePenalties.decisions", "3651");
    }

    /** Of two columns one is blank, and nothing tells which. */
    @Test
    void oneFigureBelowTwoHeadingsIsOfNeither() throws Exception {
        String others = "信息内容   上一年项目数量   本年增/减   处理决定数量\n行政许可   90   28   5081\n行政处罚   1   35   3651\n\n";
        for (String heading : new String[] {"上一年项目数量 本年增/减", "上一年项目数量   本年增/减"}) {
            ReadResult result =
                    read(PROACTIVE + others + "第二十条第（八）项\n信息内容   " + heading + "\n行政事业性收费             0\n" + others);
            assertThat(figures(result).keySet()).noneMatch(id -> id.startsWith("proactive.administrativeFees."));
            assertThat(result.isComplete()).isFalse();
        }
    }

    /** A paragraph that is a label names the only row of a table below it; one with figures of its own names none. */
    @ParameterizedTest
    @CsvSource({"三、 （一）予以公开, true", "三、 （一）予以公开 9 0 0 0 0 0 9, false"})
    void aRowInTextIsNoLabelOfTheNext(String paragraph, boolean isLabel) throws Exception {
        String others = "二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n1.属于国家秘密\t3\t2\t3\t4\t5\t6\t23\n";
        String rule = "---  ".repeat(7).strip() + "\n";
        String row = rule + "0    ".repeat(7).strip() + "\n" + rule;
        ReadResult result = read(REQUESTS + others + "\n" + paragraph + "\n\n" + row);
        assertThat(figures(result)).containsEntry("requests.carriedOver.total", "21");
        assertThat(figures(result).get("requests.outcomes.disclosed.total")).isEqualTo(isLabel ? "0" : null);
        assertThat(result.unread().keySet().stream()
                        .anyMatch(cell -> cell.id().startsWith("requests.outcomes.disclosed.")))
                .isEqualTo(!isLabel);
        assertThat(result.problems().stream()
                        .anyMatch(problem -> problem.message().zh().endsWith("：0 | 0 | 0 | 0 | 0 | 0 | 0")))
                .isEqualTo(!isLabel);
    }

    /** 其他 is a row of the form of 2019, and here the beginning of another. */
    @Test
    void aLabelGoesOnBelowItsRow() throws Exception {
        ReadResult result = read(REQUESTS + AROUND + "2.其他  25  75  262  272  689  586  500\n法律行\n政法规\n禁止公\n开\n");
        assertThat(figures(result)).containsEntry("requests.outcomes.withheld.prohibitedByLaw.naturalPersons", "25");
        assertThat(figures(result).keySet()).noneMatch(id -> id.contains("outcomes.other"));
    }

    @Test
    void aLabelThatMayGoOnAsAnotherRowIsOpen() throws Exception {
        ReadResult result = read(REQUESTS + AROUND + "2.其他  25  75  262  272  689  586  500\n法律行\n政法\n");
        assertThat(figures(result).keySet())
                .noneMatch(id -> id.contains("outcomes.other") || id.contains("prohibitedByLaw"));
        assertThat(result.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "           64   27   77\n规章        8    2    0\n",
                "规章       64   27   77\n            8    2    0\n",
                "           10   20   30\n规章        0    0    0\n",
            })
    void digitsOverTwoLinesAreNoFigures(String rows) throws Exception {
        String others = "行政规范性文件   5   6   7\n\n行政许可   8\n\n行政处罚  9\n行政强制   7\n";
        ReadResult result = read(PROACTIVE + rows + "\n" + others + "\n" + REQUESTS + AROUND);
        assertThat(figures(result).keySet()).noneMatch(id -> id.startsWith("proactive.regulations."));
        assertThat(result.unread().keySet()).anyMatch(cell -> cell.id().startsWith("proactive.regulations."));
    }

    /** In paragraphs that no spaces set out: a number alone may be the rest of that above it, which had no room. */
    @ParameterizedTest
    @CsvSource({"9, true", "49万元, true", "行政强制 9, false", "9 8, false", "无。, false"})
    void aFigureWhoseRestMayStandBelowIsOpen(String below, boolean isOpen) throws Exception {
        ReadResult result = ReportPage.read(
                "<p>二、主动公开政府信息情况</p><p>行政处罚 12</p><p>行政事业性收费 504.5</p><p>" + below + "</p><p>三、收到和处理政府信息公开申请情况</p>");
        assertThat(figures(result)).containsEntry("proactive.administrativePenalties.decisions", "12");
        assertThat(figures(result).get("proactive.administrativeFees.amount")).isEqualTo(isOpen ? null : "504.5");
        assertThat(result.problems().stream()
                        .anyMatch(problem -> problem.message().zh().contains("无法对应到表中的位置：行政事业性收费 504.5")))
                .isEqualTo(isOpen);
    }

    private static ReadResult read(String text) throws Exception {
        return Recogniser.recognise("a.txt", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
