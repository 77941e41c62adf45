// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;

/** The pieces that the text of a Word document is made of: saving fast puts new text at the end of the file. */
final class Pieces {

    private static final int LISTS = 1;
    private static final int TABLE = 2;
    private static final int NARROW = 0x4000_0000;

    /** What the characters from 128 to 159 stand for where they have one byte each. */
    private static final String NARROW_CHARACTERS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /**
     * A piece.
     *
     * @param end the character before which it ends
     * @param place where it begins in the document
     * @param size how many bytes a character has
     * @param changes what changes in its properties
     */
    record Piece(int begin, int end, int place, int size, Bytes changes) {

        /** Returns the place of a character. */
        int place(int character) {
            return place + size * (character - begin);
        }

        /** Returns the character at a place. */
        char character(Bytes document, int at) {
            if (size == 2) {
                return (char) document.u16(at);
            }
            int c = document.u8(at);
            return c >= 0x80 && c < 0xA0 ? NARROW_CHARACTERS.charAt(c - 0x80) : (char) c;
        }
    }

    private final Bytes document;
    private final List<Bytes> lists = new ArrayList<>();
    private final Bytes table;
    private final int count;

    Pieces(Bytes document, Bytes bytes) {
        this.document = document;
        int at = 0;
        while (bytes.u8(at) == LISTS) {
            int size = bytes.u16(at + 1);
            lists.add(bytes.part(at + 3, size));
            at += 3 + size;
        }
        if (bytes.u8(at) != TABLE) {
            throw new DamagedFileException("no pieces");
        }
        table = bytes.part(at + 5, bytes.s32(at + 1));
        count = (table.length() - 4) / 12;
    }

    Bytes document() {
        return document;
    }

    int count() {
        return count;
    }

    Piece get(int number) {
        int begin = table.s32(4 * number);
        int end = table.s32(4 * number + 4);
        int at = 4 * (count + 1) + 8 * number;
        int place = table.s32(at + 2);
        boolean isNarrow = (place & NARROW) != 0;
        int first = isNarrow ? (place & ~NARROW) / 2 : place;
        int size = isNarrow ? 1 : 2;
        if (begin < 0 || end < begin || first < 0 || first + (long) size * (end - begin) > document.length()) {
            throw new DamagedFileException("piece " + number);
        }
        return new Piece(begin, end, first, size, changes(table.u16(at + 6)));
    }

    private Bytes changes(int modifier) {
        if ((modifier & 1) == 0) {
            return ShortChanges.of(modifier);
        }
        int list = modifier >> 1;
        return list < lists.size() ? lists.get(list) : Bytes.NONE;
    }
}
