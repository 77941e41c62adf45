// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.DocumentFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

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
    void refusesAnEncryptedWorkbook() throws IOException {
        byte[] encrypted;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("一").createRow(0).createCell(0).setCellValue(1);
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            encrypted = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(DocumentFormat.of(encrypted)).isEqualTo(DocumentFormat.XLS);
        assertThatThrownBy(() -> new XlsReader().read(encrypted)).hasMessageContaining("the document is encrypted");
    }
}
