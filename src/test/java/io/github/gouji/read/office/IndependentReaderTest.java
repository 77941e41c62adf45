// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.sheet.XlsxReader;
import io.github.gouji.read.word.DocxReader;
import io.github.gouji.report.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What POI reads of a document is what was read of it, and what POI writes is read as well. */
class IndependentReaderTest {

    @ParameterizedTest
    @EnumSource(value = OfficeForm.Layout.class, mode = EnumSource.Mode.EXCLUDE, names = "NESTED")
    void readsTheSameTextOfDocx(OfficeForm.Layout layout) throws Exception {
        byte[] written = DocxFile.of(form(layout));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            List<String> texts = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                table.getRows()
                        .forEach(row -> row.getTableCells().stream()
                                .filter(cell -> !goesOn(cell))
                                .forEach(cell -> texts.add(cell.getText().strip())));
            }
            ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
            document.write(rewritten);
            for (byte[] bytes : new byte[][] {written, rewritten.toByteArray()}) {
                assertThat(Shown.cells(new DocxReader(), bytes).stream().filter(cell -> !cell.repeated()))
                        .extracting(cell -> cell.text().replace("\n", ""))
                        .isEqualTo(texts.stream()
                                .map(text -> text.replace("\n", ""))
                                .toList());
            }
        }
    }

    private static boolean goesOn(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() == null;
    }

    @ParameterizedTest
    @EnumSource(OfficeForm.Layout.class)
    void readsTheSameTextOfXlsx(OfficeForm.Layout layout) throws Exception {
        byte[] written = XlsxFile.of(form(layout), true);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            DataFormatter formatter = new DataFormatter();
            ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
            workbook.write(rewritten);
            for (byte[] bytes : new byte[][] {written, rewritten.toByteArray()}) {
                List<GridCell> cells = Shown.cells(new XlsxReader(), bytes).stream()
                        .filter(cell -> !cell.repeated())
                        .toList();
                assertThat(cells).hasSizeGreaterThan(100);
                for (GridCell cell : cells) {
                    String reference = cell.location().wording().en().replaceFirst(".* ", "");
                    CellReference at = new CellReference(reference);
                    assertThat(cell.text())
                            .as(reference)
                            .isEqualTo(formatter.formatCellValue(
                                    sheet.getRow(at.getRow()).getCell(at.getCol())));
                    assertThat(cell.columnSpan()).as(reference).isEqualTo(span(sheet, at));
                }
            }
        }
    }

    private static int span(XSSFSheet sheet, CellReference at) {
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (region.isInRange(at.getRow(), at.getCol())) {
                return region.getLastColumn() - region.getFirstColumn() + 1;
            }
        }
        return 1;
    }

    private static OfficeForm form(OfficeForm.Layout layout) {
        return OfficeForm.of(Reports.consistent(Edition.EDITION_2021, 1), layout);
    }
}
