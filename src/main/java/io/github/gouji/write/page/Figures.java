// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.Locale;

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

    /** Returns words as the beginning of a sentence. */
    static Wording upper(Wording words) {
        return new Wording(upper(words.zh()), upper(words.en()));
    }

    /** Returns words as the beginning of a sentence. */
    static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
