// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.BiffRecords;
import io.github.gouji.read.binary.BiffText;
import io.github.gouji.read.binary.Bytes;
import io.github.gouji.read.binary.DamagedFileException;
import io.github.gouji.read.office.Allowance;
import io.github.gouji.read.office.Faint;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of an XLS document share: their names, their texts, and the styles of their cells. */
final class OldWorkbook {

    private static final int SHEET = 0x85;
    private static final int FONT = 0x31;
    private static final int FORMAT = 0x041E;
    private static final int STYLE = 0xE0;
    private static final int TEXTS = 0xFC;
    private static final int VISIBLE = 0;
    private static final int STRUCK_OUT = 8;

    /** The borders at the left, above and below, of four bits each; that at the right is one of the next cell. */
    private static final int BORDERS = 0xFF0F;

    /** How many of a font's units of height are a point. */
    private static final int TWENTIETHS = 20;

    private static final int FIXED_WHITE = 1;

    /** White in the palette, unless a workbook has another. */
    private static final int WHITE = 9;

    /** A sheet with cells that is not hidden, and where its records begin. */
    record Tab(String name, int place) {}

    /** How cells look. */
    record Style(NumberFormat format, boolean isBordered, boolean isStruckOut) {}

    /** How text looks: whether it is apart as it is raised or lowered, or so pale or small that it may not be seen. */
    private record Font(boolean isStruckOut, boolean isApart) {

        static Font of(Bytes font) {
            boolean isWhite = font.u16(4) == FIXED_WHITE || font.u16(4) == WHITE;
            boolean isFaint = isWhite || Faint.isTiny(font.u16(0), TWENTIETHS);
            return new Font((font.u16(2) & STRUCK_OUT) != 0, isFaint || font.u16(8) != 0);
        }
    }

    private static final Font PLAIN_FONT = new Font(false, false);
    private static final Style PLAIN = new Style(NumberFormat.GENERAL, false, false);

    private final Bytes stream;
    private final Allowance allowance;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Bytes> styleRecords = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<SheetCell> texts = new ArrayList<>();

    private OldWorkbook(Bytes stream, Allowance allowance) {
        this.stream = stream;
        this.allowance = allowance;
    }

    static OldWorkbook of(Bytes stream, Allowance allowance) throws UnreadableDocumentException {
        OldWorkbook workbook = new OldWorkbook(stream, allowance);
        BiffRecords records = workbook.records(0);
        while (records.next()) {
            allowance.step();
            workbook.take(records);
        }
        for (Bytes style : workbook.styleRecords) {
            workbook.styles.add(workbook.style(style));
        }
        return workbook;
    }

    Allowance allowance() {
        return allowance;
    }

    BiffRecords records(int place) {
        return BiffRecords.at(stream, place);
    }

    private void take(BiffRecords records) throws UnreadableDocumentException {
        switch (records.id()) {
            case SHEET -> tab(records);
            case FONT -> fonts.add(Font.of(records.data()));
            case FORMAT -> formats.put(records.data().u16(0), format(records.text(2)));
            case STYLE -> styleRecords.add(records.data());
            case TEXTS -> {
                int count = records.data().s32(4);
                BiffText in = records.text(8);
                // Some programs name more texts than they write.
                for (int i = 0; i < count && in.hasMore(); i++) {
                    allowance.step();
                    texts.add(cell(in.rich()));
                }
            }
            default -> {}
        }
    }

    /** A format that is cut off says nothing, and Excel opens the workbook all the same. */
    private static NumberFormat format(BiffText text) {
        try {
            return new NumberFormat(text.rich().text());
        } catch (DamagedFileException cutOff) {
            return NumberFormat.GENERAL;
        }
    }

    private void tab(BiffRecords records) {
        Bytes data = records.data();
        boolean isOfCells = data.u8(5) == 0;
        if (isOfCells && (data.u8(4) & 3) == VISIBLE) {
            tabs.add(new Tab(records.text(6).shortText(), data.s32(0)));
        }
    }

    private Style style(Bytes data) {
        int format = data.u16(2);
        NumberFormat known = formats.get(format);
        return new Style(
                known == null ? BuiltInFormats.get(format) : known,
                (data.u16(10) & BORDERS) != 0,
                font(data.u16(0)).isStruckOut());
    }

    /** Returns a font; by an old mistake there is none of the number 4. */
    private Font font(int number) {
        int at = number > 4 ? number - 1 : number;
        return at < fonts.size() ? fonts.get(at) : PLAIN_FONT;
    }

    /** Returns a cell with a text; its looks may change within it. */
    SheetCell cell(BiffText.Rich rich) throws UnreadableDocumentException {
        String text = rich.text();
        allowance.characters(text.length() + 1);
        if (rich.fonts().length() == 0) {
            return new SheetCell(text.strip(), null);
        }
        TextBuffer shown = new TextBuffer();
        int begin = 0;
        Font font = PLAIN_FONT;
        for (int at = 0; at < rich.fonts().length(); at += 4) {
            int end = Math.max(begin, Math.min(text.length(), rich.fonts().u16(at)));
            append(text.substring(begin, end), font, shown);
            begin = end;
            font = font(rich.fonts().u16(at + 2));
        }
        append(text.substring(begin), font, shown);
        return new SheetCell(shown.cellText(), shown.remark());
    }

    private static void append(String text, Font font, TextBuffer shown) {
        if (font.isStruckOut()) {
            shown.leaveOut(text, Omission.STRUCK_OUT);
        } else {
            shown.append(text, font.isApart());
        }
    }

    List<Tab> tabs() {
        return tabs;
    }

    Style style(int number) {
        return number < styles.size() ? styles.get(number) : PLAIN;
    }

    /** Returns the cell with a text that the workbook has a number for. */
    SheetCell text(int number) throws UnreadableDocumentException {
        if (number < 0 || number >= texts.size()) {
            throw Unreadable.damaged("XLS", null);
        }
        return texts.get(number);
    }
}
