// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.Map;

/** The change that a piece of text may name by a short code, as far as it matters here. */
final class ShortChanges {

    private static final Map<Integer, Integer> CODES = Map.of(
            0x18, 0x2416, // in a table
            0x19, 0x2417, // end of a row
            0x41, 0x0800, // deleted
            0x57, 0x0837, // struck out
            0x5C, 0x083C, // hidden
            0x68, 0x2A48, // raised
            0x73, 0x2A53, // struck out twice
            0x75, 0x0855); // special

    private ShortChanges() {}

    /** Returns the change of a modifier, which has a code of 7 bits and a value of 8. */
    static Bytes of(int modifier) {
        Integer code = CODES.get(modifier >> 1 & 0x7F);
        return code == null
                ? Bytes.NONE
                : Bytes.of(new byte[] {code.byteValue(), (byte) (code >> 8), (byte) (modifier >> 8)});
    }
}
