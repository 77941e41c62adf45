// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static io.github.gouji.read.office.OdfFile.row;
import static io.github.gouji.read.office.OdfFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.sheet.OdsReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsReaderTest {

    private static List<String> read(String body) throws Exception {
        return Shown.by(new OdsReader(), OdfFile.sheets(body));
    }

    private static String number(String type, String value, String shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value + "\"><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"float|12|12|12", "float|1234|1,234|1234", "float|12.0|12件|12", "float|100|1E+02|100"})
    void readsNumbersAsTheyAreStored(String type, String value, String shown, String text) throws Exception {
        assertThat(read(table(row(number(type, value, shown), "1")))).containsExactly("0[" + text + "] 1[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"percentage|0.12|12%", "float|12|1900-01-11", "float|12.34|12.3"})
    void saysWhereACellShowsSomethingElse(String type, String value, String shown) throws Exception {
        byte[] document = OdfFile.sheets(table(row(number(type, value, shown), "1")));
        assertThat(Shown.by(new OdsReader(), document)).containsExactly("0[" + value + "]! 1[1]");
        assertThat(Shown.remarks(new OdsReader(), document))
                .containsExactly("the number in the cell shows as \"" + shown + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string|string-value='26'|''|26|''",
                "float|value='26'|''|26|''",
                "percentage|value='0.26'|''|0.26|the number in the cell is another than what is seen: it shows as a percentage",
                "date|date-value='2024-01-02'|''|2024-01-02|''",
                "float|value='26'|<text:p/>|26|the number in the cell is another than what is seen: it does not show",
                "string|string-value='26'|<text:p/>|26|the text in the cell does not show",
                "string|string-value='26'|<text:p>20</text:p>|20|the text in the cell is \"26\"",
                "string|string-value='二'|<text:p>2</text:p>|2|''",
            })
    void aValueWithoutTextIsNoBlank(String type, String value, String shown, String text, String remark)
            throws Exception {
        byte[] document = OdfFile.sheets(table(row(
                "<table:table-cell office:value-type=\"" + type + "\" office:" + value + ">" + shown
                        + "</table:table-cell>",
                "1")));
        assertThat(Shown.cells(new OdsReader(), document).get(0).text()).isEqualTo(text);
        assertThat(String.join("", Shown.remarks(new OdsReader(), document))).isEqualTo(remark);
    }

    @Test
    void aFormulaWithoutAResultIsNoBlankCell() throws Exception {
        assertThat(read(table(row("<table:table-cell table:formula=\"of:=SUM([.B1])\"/>", "1"))))
                .containsExactly("0[=SUM([.B1])]! 1[1]");
    }

    @Test
    void keepsMergedCellsAndThoseThatAreRepeated() throws Exception {
        String body = table(
                row(
                        "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>a"
                                + "</text:p></table:table-cell>",
                        "<table:covered-table-cell/>",
                        number("float", "0", "0")
                                .replace(
                                        "<table:table-cell",
                                        "<table:table-cell" + " table:number-columns-repeated=\"2\"")),
                row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>", "1"),
                row("<table:table-cell table:number-columns-repeated=\"16384\"/>")
                        .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048573\">"));
        assertThat(read(body)).containsExactly("0+2[a] 2[0] 3[0]", "0+2^[a] 2[1] 3[]");
    }

    @Test
    void leavesOutWhatIsHidden() throws Exception {
        String body = table(
                "<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-column/>",
                row("1", "9", "2"),
                row("9").replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">"),
                row("3", "9", "4"));
        String hidden = "<table:table table:name=\"另\" table:style-name=\"hidden\">" + row("9") + "</table:table>";
        assertThat(read(body + hidden)).containsExactly("0[1] 2[2]", "0[3] 2[4]");
    }

    @Test
    void aLabelInATableIsNoParagraphWhereTheBorderIsThatOfTheColumn() throws Exception {
        String body = table(
                "<table:table-column table:number-columns-repeated=\"2\" table:default-cell-style-name=\"framed\"/>",
                row("<table:table-cell table:style-name=\"plain\"><text:p>某局年报</text:p></table:table-cell>"),
                row("信息内容", "数量"),
                row("行政许可"));
        assertThat(read(body)).containsExactly("某局年报", "0[信息内容] 1[数量]", "0[行政许可] 1[]");
    }
}
