// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import java.math.BigDecimal;

/** How amounts are written: in plain notation, as long as that does not fill the memory. */
public final class Amounts {

    /** Says why an amount is not written. */
    public static final String TOO_MANY_DIGITS = "an amount of the report has too many digits to be written out";

    private static final int MAX_SCALE = 9999;

    private Amounts() {}

    /** Tells whether the amount can be written out. */
    public static boolean canBeWritten(BigDecimal amount) {
        return Math.abs((long) amount.scale()) <= MAX_SCALE;
    }

    /** Tells whether its text is in plain notation as it is. */
    public static boolean isPlain(BigDecimal amount) {
        return amount.toString().indexOf('E') < 0;
    }
}
