// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that stand away from what they are of: the cells that may be theirs are unread, not blank. */
class HalfRowsTest {

    private static final String HEADER = "项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量,4,0,0,0,0,0,4";
    private static final String REPEATED = "2.重复申请,1,0,0,0,0,0,1";
    private static final String BLANK = "3.要求提供公开出版物,,,,,,,";
    private static final String NEXT = "5.要求行政机关确认或重新出具已获取信息,3,0,0,0,0,0,3";

    private static ReadResult read(String... rows) throws Exception {
        String table = Arrays.stream(rows)
                .map(row -> "<tr><td>" + row.replace(",", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining());
        String page = "<p>某县示范局2023年政府信息公开工作年度报告</p><table>" + table + "</table>";
        return Gouji.read("report.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUnread(ReadResult result, String row) {
        return result.unread().containsKey(Cell.of(row + ".naturalPersons"))
                && result.report().get(Cell.of(row + ".naturalPersons")) == null;
    }

    @Test
    void aRowWithoutFiguresBesideFiguresWithoutALabel() throws Exception {
        ReadResult result = read(HEADER, RECEIVED, REPEATED, BLANK, "公开出版物类,申请,8,0,0,0,0,0,8", NEXT);
        assertThat(isUnread(result, "requests.outcomes.notProcessed.publishedMaterials"))
                .isTrue();
        assertThat(isUnread(result, "requests.outcomes.notProcessed.repeated")).isFalse();
    }

    @Test
    void blanksInTheColumnsOfFiguresWithoutALabel() throws Exception {
        ReadResult result = read(HEADER, RECEIVED, REPEATED, "3.要求提供公开出版物,,,0,0,0,0,8", "公开出版物类,8,,,,,,", NEXT);
        assertThat(isUnread(result, "requests.outcomes.notProcessed.publishedMaterials"))
                .isTrue();
        assertThat(result.unread())
                .doesNotContainKey(Cell.of("requests.outcomes.notProcessed.publishedMaterials.commercialEnterprises"));
    }

    @Test
    void aRowLeftBlankIsBlank() throws Exception {
        ReadResult result = read(HEADER, RECEIVED, REPEATED, BLANK, NEXT);
        assertThat(isUnread(result, "requests.outcomes.notProcessed.publishedMaterials"))
                .isFalse();
    }

    /** Table 二 has rows of other names, whose figures are of none of the form. */
    @ParameterizedTest
    @CsvSource({"行政, 规范性文件, true", "其他文件, 行政规范性文件, false"})
    void ofTableTwoOnlyHalvesOfOneLabel(String upper, String lower, boolean isHalf) throws Exception {
        ReadResult result = read("信息内容,本年制发件数,本年废止件数,现行有效件数", "规章,1,2,3", upper + ",4,5,6", lower + ",,,");
        assertThat(result.unread().containsKey(Cell.of("proactive.normativeDocuments.issued")))
                .isEqualTo(isHalf);
    }

    /** Columns of table 四 from the middle of one group to that of the next, below the title of the second. */
    @ParameterizedTest
    @CsvSource({
        "结果纠正;其他结果;尚未审结;总计;结果维持, 0;0;1;1;0, false",
        "尚未审结;总计;结果维持, 1;1;0, false",
        "总计;结果维持;结果纠正;其他结果;尚未审结, 9;1;2;3;4, false",
        "总计;结果维持;结果纠正;其他结果;尚未审结, 10;1;2;3;4, true",
        "结果维持;结果纠正;其他结果;尚未审结;总计, 1;2;3;4;10, true",
        "结果维持;结果纠正;其他结果, 1;2;3, true"
    })
    void columnsOfTwoGroupsAreNotOne(String header, String figures, boolean isRead) throws Exception {
        String table = "<table><tr><td>" + header.replace(";", "</td><td>") + "</td></tr><tr><td>"
                + figures.replace(";", "</td><td>") + "</td></tr></table>";
        String page = "<p>某县示范局2023年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td>"
                + "<td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>5</td></tr></table>"
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>行政诉讼</p><p>未经复议直接起诉</p>" + table;
        ReadResult result = Gouji.read("report.html", page.getBytes(StandardCharsets.UTF_8));
        Cell upheld = Cell.of("disputes.litigation.direct.upheld");
        assertThat(result.report().disputes() != null && result.report().get(upheld) != null)
                .isEqualTo(isRead);
        assertThat(isRead || result.unread().containsKey(upheld)).isTrue();
        assertThat(result.isComplete()).isFalse();
    }
}
