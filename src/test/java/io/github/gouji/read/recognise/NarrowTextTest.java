// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.markdown.MarkdownReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** A paragraph with figures of its own names no row below it. */
    @Test
    void aRowInTextIsNoLabelOfTheNext() throws Exception {
        ReadResult result = read(
                REQUESTS + AROUND.replace("  ", "\t")
                        + "\n三、本年度办理结果 （一）予以公开 9 0 0 0 0 0 9\n\n--- --- --- --- --- --- ---\n0 0 0 0 0 0 0\n--- --- --- --- --- --- ---\n");
        assertThat(figures(result)).doesNotContainEntry("requests.outcomes.disclosed.total", "0");
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

    @Test
    void aFigureWhoseRestMayStandBelowIsOpen() throws Exception {
        String text = PROACTIVE + "行政处罚 12\n\n行政事业性收费 504.549\n";
        assertThat(figures(read(text))).containsEntry("proactive.administrativeFees.amount", "504.549");
        ReadResult result = read(text + "9\n");
        assertThat(figures(result)).doesNotContainKey("proactive.administrativeFees.amount");
        assertThat(result.isComplete()).isFalse();
    }

    private static ReadResult read(String text) throws Exception {
        return Recogniser.recognise("a.txt", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
