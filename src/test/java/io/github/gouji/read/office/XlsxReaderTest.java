// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.sheet.XlsxReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

    private static final String SHEET = "<sheet name=\"年报\" sheetId=\"1\" r:id=\"rId1\"/>";

    private static List<String> read(String sheet) throws Exception {
        return Shown.by(new XlsxReader(), XlsxFile.of(sheet));
    }

    private static String data(String... rows) {
        StringBuilder data = new StringBuilder("<sheetData>");
        for (int i = 0; i < rows.length; i++) {
            data.append("<row r=\"" + (i + 1) + "\">").append(rows[i]).append("</row>");
        }
        return data + "</sheetData>";
    }

    private static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    private static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>12</v></c>|12",
                "<c><v>12.0</v></c>|12",
                "<c><v>1E+2</v></c>|100",
                "<c><v>-3</v></c>|-3",
                "<c><v>12.3456</v></c>|12.3456",
                "<c><v>12.340000000000002</v></c>|12.34",
                "<c><v>0.30000000000000004</v></c>|0.3",
                "<c><v>1E+999999999</v></c>|1E+999999999",
                "<c t=\"str\"><f>A2&amp;B2</f><v>12</v></c>|12",
                "<c t=\"inlineStr\"><is><t>12</t></is></c>|12",
                "<c t=\"inlineStr\"><is><r><t>1</t></r><r><t>2</t></r><rPh><t>yi</t></rPh></is></c>|12",
                "<c t=\"inlineStr\"><is><r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>"
                        + "|12 1",
                "<c t=\"inlineStr\"><is><r><rPr><sz val=\"1\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>|1 2",
                "<c t=\"inlineStr\"><is><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>|1 2",
                "<c t=\"inlineStr\"><is><r><rPr><color theme=\"0\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>|1 2",
                "<c t=\"inlineStr\"><is><r><rPr><color indexed=\"9\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>|1 2",
                "<c t=\"inlineStr\"><is><r><rPr><color theme=\"0\" tint=\"-0.5\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>|12",
                "<c t=\"inlineStr\"><is><r><rPr><color theme=\"0\"/></rPr><t>1</t></r><r><rPr><color theme=\"0\"/></rPr><t>2</t></r>"
                        + "</is></c>|12",
                "<c t=\"inlineStr\"><is><r><t>1</t></r><r><rPr><color theme=\"0\"/></rPr><t></t></r><r><t>2</t></r></is></c>|12",
                "<c t=\"inlineStr\"><is><r><rPr><sz val=\"11\"/><color rgb=\"FFFF0000\"/></rPr><t>1</t></r><r><t>2</t></r></is></c>"
                        + "|12",
                "<c><f>SUM(B1:C1)</f><v>7</v></c>|7",
                "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>|#DIV/0!",
                "<c t=\"b\"><v>1</v></c>|TRUE",
            })
    void readsTheTextOfACell(String cell, String text) throws Exception {
        assertThat(read(data(cell + number("1")))).containsExactly("0[" + text + "] 1[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "12, yyyy-m-d, it shows as a date or time",
        "0.5, [h]:mm, it shows as a date or time",
        "0.12, 0.00%, it shows as a percentage",
        "12000, '0,', it shows in thousands",
        "-5, 0;0, it shows without its minus",
        "5, ;;;, it does not show",
        "12.34, 0.0, it shows rounded",
        "12, 0!.0, other digits show beside it",
    })
    void saysWhereACellShowsSomethingElse(String value, String format, String remark) throws Exception {
        byte[] document = XlsxFile.of(data("<c s=\"" + XlsxFile.style(format) + "\"><v>" + value + "</v></c>"));
        assertThat(Shown.cells(new XlsxReader(), document).get(0).text()).isEqualTo(value);
        assertThat(Shown.remarks(new XlsxReader(), document))
                .singleElement()
                .asString()
                .endsWith(remark);
    }

    @ParameterizedTest
    @CsvSource({"1234, '#,##0'", "12, G/通用格式\"件\"", "12.5, 0.0", "5, 0;0"})
    void saysNothingOfAPlainFormat(String value, String format) throws Exception {
        byte[] document = XlsxFile.of(data("<c s=\"" + XlsxFile.style(format) + "\"><v>" + value + "</v></c>"));
        assertThat(Shown.remarks(new XlsxReader(), document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<c><f>SUM(B1:C1)</f></c>", "<c><f>SUM(B1:C1)</f><v/></c>", "<c><f>SUM(B1:C1)</f><v></v></c>"})
    void aFormulaWithoutAResultIsNoBlankCell(String cell) throws Exception {
        byte[] document = XlsxFile.of(data(cell + number("1")));
        assertThat(Shown.by(new XlsxReader(), document)).containsExactly("0[=SUM(B1:C1)]! 1[1]");
        assertThat(Shown.remarks(new XlsxReader(), document))
                .containsExactly("the result of the formula is not in the document");
    }

    @Test
    void saysThatResultsAreToBeComputedAnew() throws Exception {
        byte[] document = XlsxFile.of(
                data("<c><f>SUM(B1:C1)</f><v>0</v></c>" + number("1")),
                SHEET + "</sheets><calcPr fullCalcOnLoad=\"1\"/><sheets>",
                "",
                Map.of());
        assertThat(Shown.by(new XlsxReader(), document)).containsExactly("0[0]! 1[1]");
    }

    @Test
    void leavesOutWhatIsStruckOut() throws Exception {
        assertThat(read(data("<c s=\"" + XlsxFile.struckOut() + "\"><v>9</v></c>" + number("1"))))
                .containsExactly("0[]! 1[1]");
    }

    @Test
    void readsStringsThatAreShared() throws Exception {
        byte[] document = XlsxFile.of(
                data("<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>"),
                SHEET,
                "<si><t>甲_x000a_乙</t></si><si><r><t>1</t></r><r><rPr><strike/></rPr><t>9</t></r></si>",
                Map.of());
        assertThat(Shown.by(new XlsxReader(), document)).containsExactly("0[1]! 1[甲\n乙]");
    }

    @Test
    void keepsMergedCellsAtTheirColumns() throws Exception {
        String sheet = data(text("a") + "<c/><c/>" + text("b"), "<c/><c/><c/>" + number("1"), text("c") + number("2"))
                + "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>";
        assertThat(read(sheet)).containsExactly("0+3[a] 3[b]", "0+3^[a] 3[1]", "0[c] 1[2] 2[] 3[]");
    }

    @Test
    void saysWhatAMergedCellCovers() throws Exception {
        String sheet =
                data(number("1") + number("2") + number("3")) + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
        assertThat(read(sheet)).containsExactly("0+2[1]! 2[3]");
    }

    @Test
    void leavesOutWhatIsHidden() throws Exception {
        String sheet = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">" + number("1")
                + number("9") + number("2") + "</row><row r=\"2\" hidden=\"1\">" + number("9") + "</row><row r=\"3\">"
                + number("3") + "</row></sheetData>";
        assertThat(read(sheet)).containsExactly("0[1] 2[2]", "0[3] 2[]");
    }

    @Test
    void readsVisibleSheetsInTheirOrder() throws Exception {
        Map<String, String> second =
                Map.of("xl/worksheets/sheet2.xml", "<worksheet>" + data(number("2")) + "</worksheet>");
        String visible = "<sheet name=\"二\" sheetId=\"2\" r:id=\"rId4\"/>";
        String hidden = "<sheet name=\"二\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/>";
        assertThat(Shown.by(new XlsxReader(), XlsxFile.of(data(number("1")), visible + SHEET, "", second)))
                .containsExactly("0[2]", "0[1]");
        assertThat(Shown.by(new XlsxReader(), XlsxFile.of(data(number("1")), hidden + SHEET, "", second)))
                .containsExactly("0[1]");
    }

    @Test
    void aTextThatStandsInNoTableIsAParagraph() throws Exception {
        String label = "<c s=\"1\" t=\"inlineStr\"><is><t>行政许可</t></is></c><c s=\"1\"/>";
        String row = "<c s=\"1\" t=\"inlineStr\"><is><t>信息内容</t></is></c><c s=\"1\"><v>1</v></c>";
        String sheet = data(text("某局年报"), row, label, "<c s=\"1\"/><c s=\"1\"/>", text("没有其他事项"));
        assertThat(read(sheet)).containsExactly("某局年报", "0[信息内容] 1[1]", "0[行政许可] 1[]", "0[] 1[]", "没有其他事项");
    }

    @Test
    void withoutBordersAHeadingIsToldByItsWords() throws Exception {
        String sheet = data(text("一、总体情况"), text("行政许可") + number("1"), text("行政处罚"), text("都已公开。"));
        assertThat(read(sheet)).containsExactly("一、总体情况", "0[行政许可] 1[1]", "0[行政处罚] 1[]", "都已公开。");
    }

    @Test
    void emptyRowsPartTables() throws Exception {
        assertThat(new XlsxReader()
                        .read(XlsxFile.of(data(number("1"), "", number("2"))))
                        .blocks())
                .hasSize(2);
    }

    @Test
    void saysThatACellIsThereTwice() throws Exception {
        byte[] document = XlsxFile.of("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>"
                + "<c r=\"B1\"><v>3</v></c><c r=\"B1\"><v>3</v></c></row></sheetData>");
        assertThat(Shown.by(new XlsxReader(), document)).containsExactly("0[2]! 1[3]");
        assertThat(Shown.remarks(new XlsxReader(), document))
                .containsExactly("the document has two values for this cell; this is the later one");
    }

    @Test
    void saysWhereEveryCellIs() throws Exception {
        assertThat(Shown.cells(new XlsxReader(), XlsxFile.of(data("", "<c r=\"C2\"><v>1</v></c>" + number("2")))))
                .extracting(cell -> cell.location().wording().en())
                .containsExactly(
                        "sheet \"年报\", cell A2",
                        "sheet \"年报\", cell B2",
                        "sheet \"年报\", cell C2",
                        "sheet \"年报\", cell D2");
    }
}
