// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static io.github.gouji.read.office.DocxFile.p;
import static io.github.gouji.read.office.DocxFile.r;
import static io.github.gouji.read.office.DocxFile.tbl;
import static io.github.gouji.read.office.DocxFile.tc;
import static io.github.gouji.read.office.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.word.DocxReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

    private static final String DELETED = "<w:del><w:r><w:delText>1</w:delText></w:r></w:del>";

    private static List<String> read(String body) throws Exception {
        return Shown.by(new DocxReader(), DocxFile.of(body));
    }

    private static List<String> remarks(String body) throws Exception {
        return Shown.remarks(new DocxReader(), DocxFile.of(body));
    }

    private static String cellOf(String content) {
        return tbl(tr(tc("<w:p>" + content + "</w:p>")));
    }

    private static String merged(String properties, String text) {
        return tc("<w:tcPr>" + properties + "</w:tcPr>" + p(text));
    }

    @Test
    void keepsMergedCellsAtTheirColumns() throws Exception {
        String body = tbl(
                tr(merged("<w:gridSpan w:val=\"2\"/>", "a"), merged("<w:vMerge w:val=\"restart\"/>", "b"), tc("c")),
                tr(tc("d"), tc("e"), merged("<w:vMerge/>", ""), tc("f")),
                tr(merged("<w:hMerge w:val=\"restart\"/>", "g"), merged("<w:hMerge/>", ""), tc("h"), tc("i")));
        assertThat(read(body)).containsExactly("0+2[a] 2[b] 3[c]", "0[d] 1[e] 2^[b] 3[f]", "0+2[g] 2[h] 3[i]");
    }

    @Test
    void leavesRoomBeforeAndAfterARow() throws Exception {
        String body = tbl(
                tr("a", "b", "c"),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("d") + "</w:tr>",
                "<w:tr><w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>" + tc("e") + "</w:tr>");
        assertThat(read(body)).containsExactly("0[a] 1[b] 2[c]", "2[d]", "0[e]");
    }

    @Test
    void aMergeThatNothingBeganBeginsThere() throws Exception {
        assertThat(read(tbl(tr(merged("<w:vMerge/>", "1"), tc("2")), tr(merged("<w:vMerge/>", "3"), tc("4")))))
                .containsExactly("0[1]! 1[2]", "0^[1]! 1[4]");
    }

    @Test
    void acceptsTrackedChanges() throws Exception {
        String changed = DELETED + "<w:ins>" + r("2") + "</w:ins><w:moveFrom>" + r("3") + "</w:moveFrom><w:moveTo>"
                + r("4") + "</w:moveTo>";
        String rows = tbl(
                tr(tc("<w:p>" + changed + "</w:p>")),
                "<w:tr><w:trPr><w:del/></w:trPr>" + tc("5") + "</w:tr>",
                "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("6") + "</w:tr>",
                "<w:tr><w:trPr><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr>" + tc("7")
                        + "</w:tr>",
                tr(merged("<w:cellDel/>", "8"), tc("9")),
                tr(merged("<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>", "10"), tc("11")));
        assertThat(read(rows)).containsExactly("0[24]!", "0[6]", "0[7]", "0[9]", "0[10] 1[11]");
        assertThat(remarks(rows)).containsExactly("left out: what tracked changes delete");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOn() throws Exception {
        assertThat(read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("一") + "</w:p>" + p("二") + p("三")))
                .containsExactly("一二", "三");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>|hidden text",
                "<w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>9</w:t></w:r>|hidden text",
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>|what is struck out",
                "<w:r><w:footnoteReference w:id=\"1\"/></w:r>|the mark of a note",
                "<w:r><w:endnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>1</w:t></w:r>|the mark of a note",
                "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>9</w:t></w:r></w:p></w:txbxContent></v:textbox>"
                        + "</w:pict></w:r>|what stands in a text box",
                "<w:r><w:pict><v:shape><v:textpath string=\"9\"/></v:shape></w:pict></w:r>|what stands in a text box",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> EQ \\o(5,○) </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>|what a field draws",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SYMBOL 53</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "|what a field draws",
            })
    void saysWhatItLeavesOutOfAFigure(String run, String why) throws Exception {
        String styles = "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId=\"Unseen\"><w:basedOn w:val=\"Base\"/></w:style></w:styles>";
        byte[] document = DocxFile.of(cellOf(r("12") + run), Map.of("word/styles.xml", styles));
        assertThat(Shown.cells(new DocxReader(), document).get(0).text()).isEqualTo("12");
        assertThat(Shown.remarks(new DocxReader(), document)).containsExactly("left out: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:t>12</w:t><w:tab/><w:t>3</w:t></w:r>|12 3",
                "<w:r><w:t>12</w:t><w:br/><w:t>3</w:t></w:r>|12_3",
                "<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>3</w:t></w:r>|12 3",
                "<w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:position w:val=\"12\"/><w:sz w:val=\"12\"/></w:rPr><w:t>1</w:t></w:r>|20 1",
                "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>|1 20",
                "<w:r><w:rPr><w:sz w:val=\"3\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>|1 20",
                "<w:r><w:rPr><w:sz w:val=\"4\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>|120",
                "<w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Faint\"/></w:rPr><w:t>1</w:t></w:r>|20 1",
                "<w:r><w:rPr><w:color w:val=\"FF0000\"/><w:sz w:val=\"21\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>|120",
                "<w:r><w:rPr><w:color w:val=\"auto\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>|120",
                "<w:r><w:rPr><w:color w:val=\"auto\" w:themeColor=\"background1\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>"
                        + "|1 20",
                "<w:r><w:rPr><w:rStyle w:val=\"Faint\"/><w:color w:val=\"000000\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>20</w:t></w:r>"
                        + "|120",
                "<w:r><w:rPr><w:color w:val=\"FEFEFE\"/></w:rPr><w:t>20</w:t></w:r>|20",
                "<w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:position w:val=\"-1\"/></w:rPr><w:t>1</w:t></w:r>|201",
                "<w:r><w:rPr><w:position w:val=\"6\"/></w:rPr><w:t>20</w:t></w:r><w:r><w:rPr><w:position w:val=\"6\"/></w:rPr>"
                        + "<w:t>1</w:t></w:r>|201",
                "<w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>1</w:t></w:r>|20 1",
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"0\"/>"
                        + "<w:listEntry w:val=\"26\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN"
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>|26",
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:listEntry w:val=\"7\"/></w:ddList></w:ffData>"
                        + "</w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>|7",
                "<w:r><w:drawing><c:chart xmlns:c=\"urn:c\"/></w:drawing></w:r>|[图片]",
                "<w:r><w:noBreakHyphen/><w:t>3</w:t></w:r>|\u20113",
                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F031\"/></w:r>|\uF031",
                "<w:fldSimple w:instr=\"=SUM(ABOVE)\"><w:r><w:t>7</w:t></w:r></w:fldSimple>|7",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=2</w:instrText><w:t>2</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>1</w:t></w:r>|71",
                "<w:sdt><w:sdtPr><w:alias w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt>|7",
                "<w:hyperlink><w:smartTag><w:r><w:t>7</w:t></w:r></w:smartTag></w:hyperlink>|7",
                "<w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby></w:r>|一",
                "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>7</w:t></w:r>|7",
                "<mc:AlternateContent><mc:Choice><w:r><w:t>7</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>8</w:t></w:r>"
                        + "</mc:Fallback></mc:AlternateContent>|7",
                "<m:oMath><m:r><m:t>10</m:t></m:r><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:oMath>|10 2",
                "<w:r><w:drawing><a:blip/></w:drawing></w:r>|[图片]",
            })
    void readsTheTextOfACell(String content, String text) throws Exception {
        String styles =
                "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"Mark\"><w:rPr><w:vertAlign w:val=\"superscript\"/>"
                        + "</w:rPr></w:style><w:style w:styleId=\"White\"><w:rPr><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"24\"/></w:rPr>"
                        + "</w:style><w:style w:styleId=\"Faint\"><w:basedOn w:val=\"White\"/><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:style></w:styles>";
        byte[] document = DocxFile.of(cellOf(content), Map.of("word/styles.xml", styles));
        assertThat(Shown.by(new DocxReader(), document)).containsExactly("0[" + text.replace('_', '\n') + "]");
    }

    @Test
    void paragraphsInACellDoNotRunIntoEachOther() throws Exception {
        assertThat(read(tbl(tr(tc(p("12") + p("") + p("345")))))).containsExactly("0[12\n345]");
    }

    @Test
    void aFieldThatIsNotClosedEndsWithItsCell() throws Exception {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("9");
        assertThat(read(tbl(tr(tc("<w:p>" + open + "</w:p>"), tc("3"))))).containsExactly("0[] 1[3]");
    }

    @Test
    void readsRowsAndCellsInContentControls() throws Exception {
        String row = "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + tc("1") + "</w:sdtContent></w:sdt>" + tc("2")
                + "</w:tr></w:sdtContent></w:sdt>";
        assertThat(read("<w:sdt><w:sdtContent>" + tbl(row) + "</w:sdtContent></w:sdt>"))
                .containsExactly("0[1] 1[2]");
    }

    @Test
    void leavesOutHiddenRows() throws Exception {
        assertThat(read(tbl("<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("1") + "</w:tr>", tr("2"))))
                .containsExactly("0[2]");
    }

    @Test
    void readsATextBoxOnceWhereItIsAnchored() throws Exception {
        String box = "<w:txbxContent>" + p("框") + tbl(tr("1", "2")) + "</w:txbxContent>";
        String anchored = "<w:p>" + r("前") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(read(anchored + p("后"))).containsExactly("前", "框", "0[1] 1[2]", "后");
    }

    @Test
    void aCellWithATableInItIsLayout() throws Exception {
        String body = tbl(tr("上"), tr(tc(p("一") + tbl(tr("1", "2")) + p("二"))), tr("下"));
        assertThat(read(body)).containsExactly("0[上]", "一", "0[1] 1[2]", "二", "0[下]");
        assertThat(read(tbl(tr(tc(tbl(tr("1")) + "<w:p/>"), tc("2"))))).containsExactly("0[1] 1[2]");
    }

    @Test
    void leavesOutTheTableOfContents() throws Exception {
        String styles =
                "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
        String line = "<w:p><w:pPr><w:pStyle w:val=\"10\"/></w:pPr>" + r("一、总体情况1") + "</w:p>";
        assertThat(Shown.by(new DocxReader(), DocxFile.of(line + p("一、总体情况"), Map.of("word/styles.xml", styles))))
                .containsExactly("一、总体情况");
    }

    @Test
    void readsTheStrictFormOfTheFormat() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        byte[] document = Zip.of(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        + "officeDocument\" Target=\"/word/document2.xml\"/></Relationships>",
                "word/document2.xml",
                "<w:document xmlns:w=\"" + strict + "\"><w:body>" + p("一") + tbl(tr("1")) + "</w:body></w:document>"));
        assertThat(Shown.by(new DocxReader(), document)).containsExactly("一", "0[1]");
    }

    @Test
    void saysWhereEverythingIs() throws Exception {
        String body = p("一") + tbl(tr("1", "2"), tr("3")) + p("") + p("二");
        List<Block> blocks = new DocxReader().read(DocxFile.of(body)).blocks();
        assertThat(((Paragraph) blocks.get(0)).location()).isEqualTo(new SourceLocation.InParagraph(1));
        assertThat(((Paragraph) blocks.get(2)).location()).isEqualTo(new SourceLocation.InParagraph(3));
        assertThat(Shown.cells(new DocxReader(), DocxFile.of(body)))
                .extracting(cell -> cell.location().wording().en())
                .containsExactly("table 1, row 1, cell 1", "table 1, row 1, cell 2", "table 1, row 2, cell 1");
    }

    @Test
    void refusesADocumentThatHoldsAnotherOne() {
        assertThatThrownBy(() -> read("<w:altChunk/>")).hasMessageContaining("altChunk");
    }
}
