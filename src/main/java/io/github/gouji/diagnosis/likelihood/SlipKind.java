// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.Locale;

/** A kind of slip that makes figures wrong, as the model tells them apart. */
public enum SlipKind {
    TOTAL_NOT_UPDATED,
    TOTAL_LEFT_AT_ZERO,
    BLANK_LEFT,
    SIGN_FLIPPED,
    TOO_LARGE,
    TOO_SMALL,
    DIGITS_TRANSPOSED,
    DIGIT_DROPPED,
    DIGIT_DOUBLED,
    DIGIT_MISTYPED,
    REPLACED,
    LAST_YEARS_FIGURES,
    ROW_COUNTED_TWICE,
    ROW_LEFT_OUT,
    ROW_ENTERED_TWICE,
    ROW_NOT_FILLED,
    ROW_ONE_LINE_OFF,
    ONE_COLUMN_OFF,
    ONE_ROW_OFF,
    LINE_ONE_OFF,
    SWAPPED_IN_ROW,
    SWAPPED_IN_COLUMN,
    CARRIED_INTO_TOTAL,
    CARRIED_THROUGH,
    MOVED_IN_ROW,
    MOVED_IN_COLUMN;

    /** Returns the name of its rate in the file of parameters, such as {@code slip.digitDropped}. */
    public String key() {
        String[] words = name().split("_");
        StringBuilder key = new StringBuilder("slip.").append(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            key.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }
}
