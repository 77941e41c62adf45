// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import java.math.BigDecimal;

/** Writes figures as people do. */
public final class Figures {

    private Figures() {}

    /** Returns a figure without zeros at its end, and with a sign that is as wide as a digit. */
    public static String plain(Number figure) {
        BigDecimal number = new BigDecimal(figure.toString());
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    /** Returns a difference with its sign. */
    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + plain(difference);
    }
}
