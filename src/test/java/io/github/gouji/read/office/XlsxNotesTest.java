// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.WrongReports;
import io.github.gouji.report.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxNotesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String[] CHANGED = {SHEET, RELATIONS, "xl/styles.xml", "[Content_Types].xml"};

    @ParameterizedTest
    @EnumSource(OfficeForm.Layout.class)
    void notesAndGroundsAreOnTheCellsConcerned(OfficeForm.Layout layout) throws Exception {
        for (Edition edition : Edition.values()) {
            for (boolean bordered : new boolean[] {true, false}) {
                NotedFile file =
                        NotedFile.of(XlsxFile.of(OfficeForm.of(WrongReports.of(edition, 1), layout), bordered));
                file.assertKept(CHANGED);
                Map<String, String> notes = notes(file.after());
                String wrong = notes.keySet().stream()
                        .filter(at -> !at.equals("A1"))
                        .findFirst()
                        .orElseThrow();
                assertThat(notes).hasSize(2);
                assertThat(notes.get("A1")).startsWith("勾稽检查：勾稽不一致");
                assertThat(notes.get(wrong))
                        .startsWith("应为 " + WrongReports.right(edition, 1) + "（现为 98765）")
                        .contains("T3-BALANCE", "T3-ROW-TOTAL");
                assertThat(grounds(file.after(), "FFF7B7AE")).containsExactly(wrong + " 98765");
                assertThat(grounds(file.after(), "FFFFF2BF")).hasSize(9);
            }
        }
    }

    @Test
    void aReportWithoutMistakesHasItsSummaryAlone() throws Exception {
        NotedFile file = NotedFile.of(XlsxFile.of(
                OfficeForm.of(Reports.consistent(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL), true));
        file.assertKept(SHEET, RELATIONS, "[Content_Types].xml");
        assertThat(notes(file.after())).containsOnlyKeys("A1");
    }

    @Test
    void notesThatAreThereGrow() throws Exception {
        byte[] document =
                XlsxFile.of(OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL), true);
        NotedFile once = NotedFile.of(document);
        NotedFile twice = NotedFile.of(once.after());
        twice.assertKept(SHEET, "xl/styles.xml", "xl/goujiNotes1.xml", "xl/drawings/goujiNotes1.vml");
        Map<String, String> before = notes(once.after());
        Map<String, String> after = notes(twice.after());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).allSatisfy((at, text) -> assertThat(text).isEqualTo(before.get(at) + "\n" + before.get(at)));
    }

    @Test
    void notesOfOthersStay() throws Exception {
        byte[] document = withNote(
                XlsxFile.of(OfficeForm.of(WrongReports.of(Edition.EDITION_2021, 1), OfficeForm.Layout.OFFICIAL), true));
        NotedFile file = NotedFile.of(document);
        file.assertKept(SHEET, "xl/styles.xml", "xl/comments7.xml", "xl/drawings/drawing7.vml");
        assertThat(notes(file.after())).hasSize(3).containsEntry("C2", "甲：请核对 <b> ${x} ]]>");
    }

    private static byte[] withNote(byte[] document) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Map<String, String> parts = NotedFile.parts(document);
        parts.put(RELATIONS, Zip.relations("comments", "../comments7.xml", "vmlDrawing", "/xl/drawings/drawing7.vml"));
        parts.computeIfPresent(
                SHEET,
                (name, sheet) -> sheet.replace(
                        "</worksheet>",
                        "<legacyDrawing xmlns:q=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " q:id=\"rId2\"/></worksheet>"));
        parts.put(
                "xl/comments7.xml",
                "<x:comments xmlns:x=\"" + main + "\"><x:authors><x:author>甲</x:author></x:authors><x:commentList>"
                        + "<x:comment ref=\"C2\" authorId=\"0\"><x:text><x:t>甲：请核对 &lt;b> ${x} ]]&gt;</x:t></x:text>"
                        + "</x:comment></x:commentList></x:comments>");
        parts.put("xl/drawings/drawing7.vml", "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:a><br></v:a></xml>");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Default Extension=\"vml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                                + "<Override PartName=\"/xl/comments7.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/></Types>"));
        return Zip.of(parts);
    }

    private static Map<String, String> notes(byte[] document) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document))) {
            for (Map.Entry<CellAddress, XSSFComment> note :
                    book.getSheetAt(0).getCellComments().entrySet()) {
                notes.put(
                        note.getKey().formatAsString(),
                        note.getValue().getString().getString());
            }
        }
        return notes;
    }

    private static List<String> grounds(byte[] document, String colour) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    XSSFColor ground = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
                    if (ground != null && colour.equals(ground.getARGBHex())) {
                        cells.add(cell.getAddress() + " "
                                + new org.apache.poi.ss.usermodel.DataFormatter()
                                        .formatCellValue(cell)
                                        .replace(",", ""));
                    }
                }
            }
        }
        return cells;
    }
}
