// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/** A list of changes of properties of a Word document, one behind the other: a code, and what it sets. */
final class Sprms {

    private static final int TABLE_DEFINITION = 0xD608;
    private static final int TABS = 0xC615;

    /** By the upper three bits of the code, how many bytes follow; 0 where the first of them says so. */
    private static final int[] SIZES = {1, 1, 2, 4, 2, 2, 0, 3};

    private Sprms() {}

    /** Takes a change. */
    interface Taker {
        /**
         * Takes a change.
         *
         * @param code what is changed
         * @param bytes in which the change stands
         * @param at where what it sets begins
         * @param size how many bytes this has
         */
        void take(int code, Bytes bytes, int at, int size);
    }

    /** Hands over each of the changes; a last one that is cut off is left out, as Word does. */
    static void each(Bytes bytes, Taker taker) {
        int at = 0;
        while (at + 3 <= bytes.length()) {
            int code = bytes.u16(at);
            at += 2;
            int size = SIZES[code >> 13];
            if (size == 0) {
                int length = code == TABLE_DEFINITION && at + 2 <= bytes.length() ? 2 : 1;
                size = length == 2 ? Math.max(0, bytes.u16(at) - 1) : size(code, bytes, at);
                at += length;
            }
            if (size > bytes.length() - at) {
                return;
            }
            taker.take(code, bytes, at, size);
            at += size;
        }
    }

    private static int size(int code, Bytes bytes, int at) {
        int size = bytes.u8(at);
        if (code != TABS || size != 255 || at + 2 > bytes.length()) {
            return size;
        }
        int removed = 1 + 4 * bytes.u8(at + 1);
        return at + 2 + removed > bytes.length() ? size : removed + 1 + 3 * bytes.u8(at + 1 + removed);
    }
}
