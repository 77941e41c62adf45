// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static io.github.gouji.read.recognise.ReportPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * （六）其他处理 is a row of the 2019 edition and the label of three rows of that of 2021. Which one it is shows in the rows
 * around it; where nothing does, the year decides.
 */
class EditionEvidenceTest {

    private static final String HEADER = "<tr><td colspan=3>项目</td><td>自然人</td><td>商业企业</td><td>科研机构</td>"
            + "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>";
    private static final String FIGURES = "<td>1</td>" + "<td>0</td>".repeat(5) + "<td>1</td></tr>";
    private static final String OTHER = "<td colspan=2>（六）其他处理</td>";
    private static final String OTHER_WITH_BLANK = "<td>（六）其他处理</td><td></td>";
    private static final String OTHER_OVER_ROWS = "<td rowspan=2>（六）其他处理</td><td></td>";
    private static final String FEE_UNPAID = "<td></td><td>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</td>";

    @ParameterizedTest
    @CsvSource({
        // a row of its own tells, whatever the year
        "2019, OTHER, 2019",
        "2024, OTHER, 2019",
        "2024, OTHER_WITH_BLANK, 2019",
        // a label over several rows, or with two below that have none or the same, is that of a group
        "2019, OTHER_OVER_ROWS OF_GROUP, 2021",
        "2019, OTHER_WITH_BLANK BLANK BLANK, 2021",
        "2019, OTHER_WITH_BLANK OTHER_WITH_BLANK OTHER_WITH_BLANK, 2021",
        "2019, OTHER_WITH_BLANK SIGNS SIGNS, 2021",
        // one alone below may be 总计 that lost its label: the year decides
        "2019, OTHER_WITH_BLANK BLANK, 2019",
        "2024, OTHER_WITH_BLANK BLANK, 2021",
        // a row that no form has below it
        "2019, OTHER FEE_UNPAID, 2021",
        // nothing behind the label: the document ends there
        "2019, CUT, 2019",
        "2024, CUT, 2021"
    })
    void otherOutcomes(int year, String rows, int edition) throws Exception {
        StringBuilder html = new StringBuilder("<p>某县示范局" + year + "年政府信息公开工作年度报告</p><table>" + HEADER);
        html.append("<tr><td colspan=3>一、本年新收政府信息公开申请数量</td>").append(FIGURES);
        html.append("<tr><td>三、本年度办理结果</td><td colspan=2>（一）予以公开</td>").append(FIGURES);
        for (String row : rows.split(" ")) {
            html.append("<tr><td></td>").append(row(row));
        }
        ReadResult result = read(html + "</table>");
        assertThat(result.report().requests().edition())
                .isEqualTo(edition == 2019 ? Edition.EDITION_2019 : Edition.EDITION_2021);
    }

    private static String row(String name) {
        return switch (name) {
            case "OTHER" -> OTHER + FIGURES;
            case "OTHER_WITH_BLANK" -> OTHER_WITH_BLANK + FIGURES;
            case "OTHER_OVER_ROWS" -> OTHER_OVER_ROWS + FIGURES;
            case "OF_GROUP" -> "<td></td>" + FIGURES;
            case "BLANK" -> "<td></td><td></td>" + FIGURES;
            case "SIGNS" -> "<td></td><td></td>" + "<td>—</td>".repeat(7) + "</tr>";
            case "FEE_UNPAID" -> FEE_UNPAID + FIGURES;
            default -> OTHER;
        };
    }
}
