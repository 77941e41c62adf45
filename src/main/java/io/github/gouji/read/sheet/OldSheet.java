// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.BiffRecords;
import io.github.gouji.read.binary.Bytes;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.Unreadable;
import java.util.Map;
import java.util.Set;

/** Reads a sheet of an XLS document. */
final class OldSheet {

    private static final int FORMULA = 0x06;
    private static final int COLUMNS = 0x7D;
    private static final int NUMBERS = 0xBD;
    private static final int BLANKS = 0xBE;
    private static final int RICH_TEXT = 0xD6;
    private static final int MERGED = 0xE5;
    private static final int SHARED_TEXT = 0xFD;
    private static final int BLANK = 0x0201;
    private static final int NUMBER = 0x0203;
    private static final int TEXT = 0x0204;
    private static final int TRUTH_OR_ERROR = 0x0205;
    private static final int RESULT = 0x0207;
    private static final int ROW = 0x0208;
    private static final int SHORT_NUMBER = 0x027E;
    private static final int HIDDEN_ROW = 0x20;
    private static final int HIDDEN_COLUMN = 1;
    private static final int NO_NUMBER = 0xFFFF;

    /** Up to here doubles hold every whole number, and it has no more digits than spreadsheets show. */
    private static final double LARGEST_WHOLE = 1e15;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final OldWorkbook workbook;
    private final Sheet sheet;

    /** The cell of a formula whose result is a text, which comes in a record behind it. */
    private int row;

    private int column;
    private int style;

    private OldSheet(OldWorkbook workbook, Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    static Sheet read(OldWorkbook.Tab tab, OldWorkbook workbook) throws UnreadableDocumentException {
        OldSheet reader = new OldSheet(workbook, new Sheet(tab.name(), workbook.allowance()));
        BiffRecords records = workbook.records(tab.place());
        if (!records.next()) {
            throw Unreadable.damaged("XLS", null);
        }
        while (records.next()) {
            workbook.allowance().step();
            reader.take(records);
        }
        return reader.sheet;
    }

    private void take(BiffRecords records) throws UnreadableDocumentException {
        Bytes data = records.data();
        switch (records.id()) {
            case ROW -> {
                if ((data.u16(12) & HIDDEN_ROW) != 0) {
                    sheet.hideRows(data.u16(0), data.u16(0));
                }
            }
            case COLUMNS -> {
                if ((data.u16(8) & HIDDEN_COLUMN) != 0) {
                    sheet.hideColumns(data.u16(0), data.u16(2));
                }
            }
            case MERGED -> merge(data);
            case SHARED_TEXT -> put(data, workbook.text(data.s32(6)));
            case TEXT, RICH_TEXT -> put(data, workbook.cell(records.text(6).rich()));
            case NUMBER -> put(data, number(Double.longBitsToDouble(data.s64(6)), data.u16(4)));
            case SHORT_NUMBER -> put(data, number(shortNumber(data.s32(6)), data.u16(4)));
            case NUMBERS -> {
                for (int at = 4; at + 6 < data.length(); at += 6) {
                    int inStyle = data.u16(at);
                    put(data.u16(0), data.u16(2) + at / 6, inStyle, number(shortNumber(data.s32(at + 2)), inStyle));
                }
            }
            case BLANK -> put(data, SheetCell.EMPTY);
            case BLANKS -> {
                for (int at = 4; at + 2 < data.length(); at += 2) {
                    put(data.u16(0), data.u16(2) + at / 2 - 2, data.u16(at), SheetCell.EMPTY);
                }
            }
            case TRUTH_OR_ERROR -> put(data, truthOrError(data.u8(6), data.u8(7) != 0));
            case FORMULA -> formula(data);
            case RESULT -> put(row, column, style, workbook.cell(records.text(0).rich()));
            default -> {}
        }
    }

    private void put(Bytes data, SheetCell cell) throws UnreadableDocumentException {
        put(data.u16(0), data.u16(2), data.u16(4), cell);
    }

    private void put(int inRow, int inColumn, int ofStyle, SheetCell cell) throws UnreadableDocumentException {
        workbook.allowance().step();
        OldWorkbook.Style looks = workbook.style(ofStyle);
        if (looks.isBordered()) {
            sheet.border(inRow);
        }
        boolean isLeftOut = looks.isStruckOut() && !cell.text().isBlank();
        sheet.put(inRow, inColumn, isLeftOut ? new SheetCell("", Omission.remark(Set.of(Omission.STRUCK_OUT))) : cell);
    }

    private void formula(Bytes data) throws UnreadableDocumentException {
        row = data.u16(0);
        column = data.u16(2);
        style = data.u16(4);
        if (data.u16(12) != NO_NUMBER) {
            put(data, number(Double.longBitsToDouble(data.s64(6)), style));
            return;
        }
        put(
                data,
                switch (data.u8(6)) {
                    case 1, 2 -> truthOrError(data.u8(8), data.u8(6) == 2);
                    default -> SheetCell.EMPTY;
                });
    }

    private static SheetCell truthOrError(int value, boolean isError) {
        String text = isError ? ERRORS.getOrDefault(value, "#VALUE!") : value == 0 ? "FALSE" : "TRUE";
        return new SheetCell(text, null);
    }

    /** Returns a number of 30 bits, whole or the upper half of a fraction, which may be counted in hundredths. */
    private static double shortNumber(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private SheetCell number(double value, int ofStyle) {
        NumberFormat format = workbook.style(ofStyle).format();
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                ? SheetCell.whole((long) value, format)
                : SheetCell.of(Double.toString(value), format);
    }

    private void merge(Bytes data) throws UnreadableDocumentException {
        int count = data.u16(0);
        for (int i = 0, at = 2; i < count && at + 8 <= data.length(); i++, at += 8) {
            sheet.merge(new Region(data.u16(at), data.u16(at + 4), data.u16(at + 2), data.u16(at + 6)));
        }
    }
}
