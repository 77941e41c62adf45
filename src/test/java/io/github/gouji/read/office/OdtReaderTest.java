// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static io.github.gouji.read.office.OdfFile.cell;
import static io.github.gouji.read.office.OdfFile.p;
import static io.github.gouji.read.office.OdfFile.row;
import static io.github.gouji.read.office.OdfFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.word.OdtReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtReaderTest {

    private static List<String> read(String body) throws Exception {
        return Shown.by(new OdtReader(), OdfFile.text(body));
    }

    @Test
    void keepsMergedCellsAtTheirColumns() throws Exception {
        String body = table(
                row(
                        "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>a"
                                + "</text:p></table:table-cell>",
                        "<table:covered-table-cell/>",
                        "b"),
                row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>", "1"),
                row(
                        "<table:table-cell table:number-columns-repeated=\"2\"><text:p>2</text:p></table:table-cell>",
                        "3"));
        assertThat(read(body)).containsExactly("0+2[a] 2[b]", "0+2^[a] 2[1]", "0[2] 1[2] 2[3]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12<text:note><text:note-citation>1</text:note-citation></text:note>|12|the mark of a note",
                "12<text:change text:change-id=\"c\"/>|12|what tracked changes delete",
                "12<text:span text:style-name=\"unseen\">3</text:span>|12|hidden text",
                "12<text:span text:style-name=\"struck\">3</text:span>|12|what is struck out",
                "12<text:hidden-text>3</text:hidden-text>|12|hidden text",
                "12<draw:frame><draw:text-box><text:p>3</text:p></draw:text-box></draw:frame>|12|what stands in a text box",
            })
    void saysWhatItLeavesOutOfAFigure(String content, String text, String why) throws Exception {
        String changes = "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>9</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>";
        byte[] document = OdfFile.text(changes + table(row(content)));
        assertThat(Shown.cells(new OdtReader(), document).get(0).text()).isEqualTo(text);
        assertThat(Shown.remarks(new OdtReader(), document)).containsExactly("left out: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12<text:tab/>3|12 3",
                "12<text:s text:c=\"3\"/>3|12 3",
                "12<text:span text:style-name=\"raised\">3</text:span>|12 3",
                "<text:span text:style-name=\"pale\">3</text:span>12|3 12",
                "<text:span text:style-name=\"tiny\">3</text:span>12|3 12",
                "<text:span text:style-name=\"plain\">3</text:span>12|312",
                "<text:span text:style-name=\"pale\">31</text:span><text:span text:style-name=\"pale\">2</text:span>|312",
                "<text:span text:style-name=\"pale\"><text:span text:style-name=\"plain\">3</text:span></text:span>12|312",
                "<text:span text:style-name=\"dark\">3</text:span>12|312",
                "<text:span text:style-name=\"still\">3</text:span>12|3 12",
                "<text:a><text:span>7</text:span></text:a>|7",
                "7<office:annotation><text:p>9</text:p></office:annotation>|7",
                "<text:ruby><text:ruby-base>一</text:ruby-base><text:ruby-text>yi</text:ruby-text></text:ruby>|一",
                "<text:change-start text:change-id=\"c\"/>7<text:change-end text:change-id=\"c\"/>|7",
            })
    void readsTheTextOfACell(String content, String text) throws Exception {
        assertThat(read(table(row(content)))).containsExactly("0[" + text + "]");
    }

    @Test
    void paragraphsInACellDoNotRunIntoEachOther() throws Exception {
        assertThat(read(table(row(cell(p("12") + p("") + p("345")))))).containsExactly("0[12\n345]");
    }

    @Test
    void readsWhatIsInListsSectionsAndTextBoxes() throws Exception {
        String body = "<text:list><text:list-item>" + p("一") + "</text:list-item></text:list><text:section>" + p("二")
                + "</text:section><text:section text:display=\"none\">" + p("三") + "</text:section>"
                + p("四<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>");
        assertThat(read(body)).containsExactly("一", "二", "四", "框");
    }

    @Test
    void readsRowsOfHeadersAndLeavesOutHiddenOnes() throws Exception {
        String body = table(
                "<table:table-header-rows>" + row("1") + "</table:table-header-rows>",
                row("2").replace("<table:table-row>", "<table:table-row table:visibility=\"collapse\">"),
                row("3"));
        assertThat(read(body)).containsExactly("0[1]", "0[3]");
    }

    @Test
    void aCellWithATableInItIsLayout() throws Exception {
        assertThat(read(table(row("<table:table-cell>" + p("一") + table(row("1", "2")) + "</table:table-cell>"))))
                .containsExactly("一", "0[1] 1[2]");
    }
}
