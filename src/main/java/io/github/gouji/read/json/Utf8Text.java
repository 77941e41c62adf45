// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.SourceLocation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8 that a parser reads from its bytes. Parsers take sequences for characters that are none, and other
 * character sets for this one; so every byte is looked at before. They also count columns in bytes. For one reading.
 */
final class Utf8Text {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private final byte[] content;
    private final int start;

    /** Where the characters end that are more than one byte. */
    private int end;

    private int line;
    private int counted;

    /** How many more bytes than characters the line has up to what is counted. */
    private int surplus;

    private Utf8Text(byte[] content, int start) {
        this.content = content;
        this.start = start;
    }

    /** Returns the text; {@code null} if it is not UTF-8, or holds NUL, which no text does. */
    static @Nullable Utf8Text of(byte[] content) {
        boolean marked = content.length >= 3 && character(content, 0) == 3 && code(content, 0, 3) == 0xFEFF;
        Utf8Text text = new Utf8Text(content, marked ? 3 : 0);
        return text.isValid() ? text : null;
    }

    private boolean isValid() {
        int i = start;
        while (i < content.length) {
            if (isAscii(i)) {
                i += Long.BYTES;
                continue;
            }
            int length = character(content, i);
            if (length == 0) {
                return false;
            }
            i += length;
            end = length > 1 ? i : end;
        }
        return true;
    }

    /** Tells whether eight bytes from here on are ASCII, and none of them NUL. */
    private boolean isAscii(int from) {
        if (from + Long.BYTES > content.length) {
            return false;
        }
        long eight = (long) EIGHT.get(content, from);
        return ((eight | (eight - ONES)) & HIGHEST_BITS) == 0;
    }

    /** Returns how many bytes the character here has; zero if it is none. */
    private static int character(byte[] content, int from) {
        int first = content[from];
        if (first >= 0) {
            return first == 0 ? 0 : 1;
        }
        int length = Integer.numberOfLeadingZeros(~first << 24);
        if (length < 2 || length > 4 || from + length > content.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((content[from + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int code = code(content, from, length);
        boolean valid = switch (length) {
            case 2 -> code >= 0x80;
            case 3 -> code >= 0x800 && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
            default -> code >= Character.MIN_SUPPLEMENTARY_CODE_POINT && code <= Character.MAX_CODE_POINT;
        };
        return valid ? length : 0;
    }

    private static int code(byte[] content, int from, int length) {
        int code = content[from] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            code = (code << 6) | (content[from + i] & 0x3F);
        }
        return code;
    }

    byte[] content() {
        return content;
    }

    /** Returns where the text begins, after a byte order mark. */
    int start() {
        return start;
    }

    int length() {
        return content.length - start;
    }

    /**
     * Returns a place in characters. Places are asked for in the order of the text.
     *
     * @param column the column in bytes
     * @param offset the byte of the text
     */
    SourceLocation location(int line, int column, long offset) {
        int place = start + (int) offset;
        if (line != this.line) {
            this.line = line;
            counted = place - (column - 1);
            surplus = 0;
        }
        for (int until = Math.min(place, end); counted < until; counted++) {
            surplus += surplus(content[counted]);
        }
        return new SourceLocation.InText(line, column - surplus);
    }

    /** A character has a {@code char} for its first byte, one of four bytes has one more. */
    private static int surplus(byte one) {
        return one >= 0 ? 0 : (one & 0xC0) == 0x80 ? 1 : (one & 0xF0) == 0xF0 ? -1 : 0;
    }
}
