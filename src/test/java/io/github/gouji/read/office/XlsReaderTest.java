// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.DocumentFormat;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.sheet.XlsReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what POI itself writes. */
class XlsReaderTest {

    private static byte[] workbook(Consumer<HSSFSheet> sheet) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            sheet.accept(workbook.createSheet("年报"));
            return bytes(workbook);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static List<String> read(Consumer<HSSFSheet> sheet) throws IOException {
        return Shown.by(new XlsReader(), workbook(sheet));
    }

    /** Returns the same workbook with another byte at a place in the data of the last record of a kind. */
    private static byte[] with(byte[] workbook, int record, int at, int value) {
        byte[] changed = workbook.clone();
        for (int i = workbook.length - at - 5; i >= 0; i--) {
            if ((workbook[i] & 0xFF | workbook[i + 1] << 8) == record && workbook[i + 3] == 0) {
                changed[i + 4 + at] = (byte) value;
                return changed;
            }
        }
        throw new AssertionError("no record " + record);
    }

    @ParameterizedTest
    @CsvSource({"0xFC, 5", "0x41E, 3"})
    void opensWhatExcelOpensThoughTextsAreMissingOrAFormatIsCutOff(int record, int at) throws IOException {
        byte[] whole = workbook(sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.000"));
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("总计");
            row.createCell(1).setCellValue(12);
            row.getCell(1).setCellStyle(style);
        });
        assertThat(Shown.by(new XlsReader(), with(whole, record, at, 100))).containsExactly("0[总计] 1[12]");
    }

    @Test
    void readsNumbersAsTheyAreStored() throws IOException {
        assertThat(read(sheet -> {
                    var row = sheet.createRow(0);
                    double[] numbers = {12, 100, -3, 12.3456, 0.1 + 0.2, 1234567890};
                    for (int i = 0; i < numbers.length; i++) {
                        row.createCell(i).setCellValue(numbers[i]);
                    }
                    row.createCell(6).setCellValue("12");
                    row.createCell(7).setCellValue(true);
                    row.createCell(8).setCellErrorValue((byte) 0x17);
                }))
                .containsExactly("0[12] 1[100] 2[-3] 3[12.3456] 4[0.3] 5[1234567890] 6[12] 7[TRUE] 8[#REF!]");
    }

    @Test
    void saysWhereACellShowsSomethingElse() throws IOException {
        assertThat(read(sheet -> {
                    CellStyle date = sheet.getWorkbook().createCellStyle();
                    date.setDataFormat((short) 14);
                    var row = sheet.createRow(0);
                    row.createCell(0).setCellValue(12);
                    row.getCell(0).setCellStyle(date);
                    row.createCell(1).setCellValue(1);
                }))
                .containsExactly("0[12]! 1[1]");
    }

    @Test
    void readsFormulasByTheirSavedValue() throws IOException {
        assertThat(read(sheet -> {
                    var row = sheet.createRow(0);
                    row.createCell(0).setCellValue(2);
                    row.createCell(1).setCellFormula("A1+3");
                    sheet.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(row.getCell(1));
                }))
                .containsExactly("0[2] 1[5]");
    }

    @Test
    void keepsMergedCellsAndLeavesOutWhatIsHidden() throws IOException {
        assertThat(read(sheet -> {
                    CellStyle framed = sheet.getWorkbook().createCellStyle();
                    framed.setBorderTop(BorderStyle.THIN);
                    sheet.createRow(0).createCell(0).setCellValue("某局年报");
                    for (int i = 1; i < 4; i++) {
                        var row = sheet.createRow(i);
                        for (int j = 0; j < 4; j++) {
                            row.createCell(j).setCellValue(10 * i + j);
                            row.getCell(j).setCellStyle(framed);
                        }
                    }
                    sheet.getRow(2).getCell(0).setBlank();
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                    sheet.setColumnHidden(2, true);
                    sheet.getRow(3).setZeroHeight(true);
                }))
                .containsExactly("某局年报", "0[10] 1[11] 3[13]", "0^[10] 1[21] 3[23]");
    }

    @Test
    void leavesOutHiddenSheets() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("一").createRow(0).createCell(0).setCellValue(1);
            workbook.createSheet("二").createRow(0).createCell(0).setCellValue(2);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            assertThat(Shown.by(new XlsReader(), bytes(workbook))).containsExactly("0[1]");
        }
    }

    @Test
    void readsTextsThatGoOnInOtherRecords() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add((i % 3 == 0 ? "abc" : "公开第").repeat(i % 50) + i);
        }
        texts.add("长".repeat(20_000) + "1");
        assertThat(read(sheet -> {
                    for (int i = 0; i < texts.size(); i++) {
                        var row = sheet.createRow(i);
                        row.createCell(0).setCellValue(texts.get(i));
                        row.createCell(1).setCellValue(i);
                    }
                }))
                .isEqualTo(IntStream.range(0, texts.size())
                        .mapToObj(i -> "0[" + texts.get(i) + "] 1[" + i + "]")
                        .toList());
    }

    @Test
    void leavesOutWhatIsStruckOut() throws IOException {
        assertThat(read(sheet -> {
                    HSSFWorkbook workbook = sheet.getWorkbook();
                    for (int i = 0; i < 6; i++) {
                        workbook.createFont();
                    }
                    HSSFFont font = workbook.createFont();
                    font.setStrikeout(true);
                    CellStyle style = workbook.createCellStyle();
                    style.setFont(font);
                    var row = sheet.createRow(0);
                    row.createCell(0).setCellValue(12);
                    row.getCell(0).setCellStyle(style);
                    HSSFRichTextString text = new HSSFRichTextString("3045");
                    text.applyFont(1, 3, font);
                    row.createCell(1).setCellValue(text);
                }))
                .containsExactly("0[]! 1[35]!");
    }

    /** White of the palette, or one point; red of ten points is seen. */
    @ParameterizedTest
    @CsvSource({"9, 10, 3 045", "8, 1, 3 045", "10, 10, 3045"})
    void faintTextDoesNotTouchOther(short colour, short points, String text) throws IOException {
        assertThat(read(sheet -> {
                    HSSFFont font = sheet.getWorkbook().createFont();
                    font.setColor(colour);
                    font.setFontHeightInPoints(points);
                    HSSFRichTextString figure = new HSSFRichTextString("3045");
                    figure.applyFont(0, 1, font);
                    sheet.createRow(0).createCell(0).setCellValue(figure);
                }))
                .containsExactly("0[" + text + "]");
    }

    @Test
    void readsResultsOfFormulasThatAreNoNumbers() throws IOException {
        assertThat(read(sheet -> {
                    var row = sheet.createRow(0);
                    String[] formulas = {"\"某\"&\"局\"", "1=2", "1/0", "NA()"};
                    var evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
                    for (int i = 0; i < formulas.length; i++) {
                        row.createCell(i).setCellFormula(formulas[i]);
                        evaluator.evaluateFormulaCell(row.getCell(i));
                    }
                }))
                .containsExactly("0[某局] 1[FALSE] 2[#DIV/0!] 3[#N/A]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2024", "pingtan-2020"})
    void readsTheCellsThatPoiReads(String name) throws IOException {
        byte[] written = OldFiles.get(name + ".xls");
        int compared = 0;
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(written))) {
            DataFormatter formatter = new DataFormatter();
            for (GridCell cell : Shown.cells(new XlsReader(), written)) {
                String reference = cell.location().wording().en().replaceFirst(".* ", "");
                CellReference at = new CellReference(reference);
                Cell known = workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
                assertThat(cell.text())
                        .as(reference)
                        .isEqualTo(formatter.formatCellValue(known).strip());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"binaryRC4", "cryptoAPI"})
    void opensWhatExcelOpensWithoutAPassword(EncryptionMode mode) throws IOException {
        assertThat(Shown.by(new XlsReader(), encrypted(mode, "VelvetSweatshop")))
                .hasSize(300)
                .startsWith("0[甲] 1[0]");
    }

    @ParameterizedTest
    @EnumSource(names = {"binaryRC4", "cryptoAPI", "xor"})
    void refusesAnEncryptedWorkbook(EncryptionMode mode) throws IOException {
        byte[] encrypted = encrypted(mode, "secret");
        assertThat(DocumentFormat.of(encrypted)).isEqualTo(DocumentFormat.XLS);
        assertThatThrownBy(() -> new XlsReader().read(encrypted)).hasMessageContaining("the document is encrypted");
    }

    private static byte[] encrypted(EncryptionMode mode, String password) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("一");
            for (int i = 0; i < 300; i++) {
                sheet.createRow(i).createCell(0).setCellValue("甲");
                sheet.getRow(i).createCell(1).setCellValue(i);
            }
            workbook.setEncryptionMode(mode);
            Biff8EncryptionKey.setCurrentUserPassword(password);
            return bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesWorkbooksThatAreTooOld() throws IOException {
        byte[] workbook = workbook(sheet -> {});
        int head = 0;
        while ((workbook[head] & 0xFF) != 0x09 || workbook[head + 1] != 8 || workbook[head + 5] != 6) {
            head += 64;
        }
        workbook[head + 5] = 5;
        assertThatThrownBy(() -> new XlsReader().read(workbook))
                .hasMessageContaining("workbooks of Excel 95 and before");
    }
}
