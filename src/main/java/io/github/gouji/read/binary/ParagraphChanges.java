// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import org.jspecify.annotations.Nullable;

/** What the properties of a paragraph say of its place in tables. Not thread-safe. */
final class ParagraphChanges implements Sprms.Taker {

    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int LEVEL = 0x6649;
    private static final int DEEPER = 0x664A;
    private static final int INNER_CELL_END = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int ELSEWHERE = 0x6646;
    private static final int ELSEWHERE_TOO = 0x6645;

    private final @Nullable Bytes elsewhere;
    private boolean isInTable;
    private boolean isRowEnd;
    private boolean isInnerRowEnd;
    private boolean isInnerCellEnd;
    private int level = 1;
    private boolean isElsewhere;
    private @Nullable RowChanges row;

    /** Where the table is too wide for its place, its properties stand elsewhere, in a stream of their own. */
    ParagraphChanges(@Nullable Bytes elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public void take(int code, Bytes bytes, int at, int size) {
        switch (code) {
            case IN_TABLE -> isInTable = bytes.u8(at) != 0;
            case ROW_END -> isRowEnd = bytes.u8(at) != 0;
            case LEVEL -> level = bytes.s32(at);
            case DEEPER -> level += bytes.s32(at);
            case INNER_CELL_END -> isInnerCellEnd = bytes.u8(at) != 0;
            case INNER_ROW_END -> isInnerRowEnd = bytes.u8(at) != 0;
            case ELSEWHERE, ELSEWHERE_TOO -> takeFrom(bytes.s32(at));
            default -> {
                // Changes of tables have this kind of code.
                if ((code >> 10 & 7) == 5) {
                    row = row == null ? new RowChanges() : row;
                    row.take(code, bytes, at, size);
                }
            }
        }
    }

    private void takeFrom(int place) {
        if (elsewhere != null && !isElsewhere) {
            isElsewhere = true;
            Sprms.each(elsewhere.part(place + 2, elsewhere.u16(place)), this);
        }
    }

    /** Returns how many tables the paragraph is in, one in the other. */
    int level() {
        return isInTable ? Math.max(1, level) : 0;
    }

    boolean isRowEnd() {
        return level() == 1 ? isRowEnd : level() > 1 && isInnerRowEnd;
    }

    /** Tells whether a cell ends with the paragraph, whose last character is given. */
    boolean isCellEnd(char last) {
        return !isRowEnd() && (level() == 1 ? last == WordText.CELL_END : level() > 1 && isInnerCellEnd);
    }

    RowDefinition row() {
        return row == null ? RowDefinition.NONE : row.row();
    }
}
