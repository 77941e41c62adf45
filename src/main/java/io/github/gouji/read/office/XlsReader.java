// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads XLS workbooks by Apache POI: numbers as they are stored, and formulas by the value that was saved with them.
 * Thread-safe. Nothing is computed and no macro is run; sheets, rows and columns that are hidden are left out.
 */
public final class XlsReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public XlsReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public XlsReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        Allowance allowance = new Allowance(limits);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content), false)) {
            List<Block> blocks = new ArrayList<>();
            Map<String, NumberFormat> formats = new HashMap<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    blocks.addAll(SheetBlocks.of(sheet(workbook.getSheetAt(i), allowance, formats)));
                }
            }
            return new Document(blocks, "");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(e);
        } catch (IOException | RuntimeException e) {
            throw Unreadable.damaged("XLS", e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.outOfMemory(e);
        }
    }

    private static Sheet sheet(HSSFSheet from, Allowance allowance, Map<String, NumberFormat> formats)
            throws UnreadableDocumentException {
        Sheet sheet = new Sheet(from.getSheetName(), allowance);
        int columns = 0;
        for (Row any : from) {
            HSSFRow row = (HSSFRow) any;
            columns = Math.max(columns, row.getLastCellNum());
            if (row.getZeroHeight()) {
                sheet.hideRows(row.getRowNum(), row.getRowNum());
            }
            for (Cell cell : row) {
                allowance.step();
                add((HSSFCell) cell, sheet, formats);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (from.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress region : from.getMergedRegions()) {
            sheet.merge(new Region(
                    region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()));
        }
        return sheet;
    }

    private static void add(HSSFCell cell, Sheet sheet, Map<String, NumberFormat> formats)
            throws UnreadableDocumentException {
        HSSFCellStyle style = cell.getCellStyle();
        if (style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE) {
            sheet.border(cell.getRowIndex());
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        SheetCell content = content(cell, type, style, formats);
        if (style.getFont(cell.getSheet().getWorkbook()).getStrikeout()
                && !content.text().isBlank()) {
            content = new SheetCell("", Omission.remark(Set.of(Omission.STRUCK_OUT)));
        }
        sheet.put(cell.getRowIndex(), cell.getColumnIndex(), content);
    }

    private static SheetCell content(
            HSSFCell cell, CellType type, HSSFCellStyle style, Map<String, NumberFormat> formats)
            throws UnreadableDocumentException {
        return switch (type) {
            case NUMERIC -> {
                BigDecimal number = SheetCell.number(Double.toString(cell.getNumericCellValue()));
                if (number == null) {
                    yield new SheetCell(Double.toString(cell.getNumericCellValue()), null);
                }
                String plain = SheetCell.plain(number);
                Wording remark = formats.computeIfAbsent(style.getDataFormatString(), NumberFormat::new)
                        .remark(new BigDecimal(plain));
                yield new SheetCell(plain, remark);
            }
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                yield new SheetCell(text.strip(), null);
            }
            case BOOLEAN -> new SheetCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", null);
            case ERROR ->
                new SheetCell(FormulaError.forInt(cell.getErrorCellValue()).getString(), null);
            default -> SheetCell.EMPTY;
        };
    }
}
