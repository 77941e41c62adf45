// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.Locale;

/** Prints bound rules as the formula that an auditor reads, such as {@code 一 + 二 = 三（七） + 四}. */
final class Formula {

    private Formula() {}

    static Wording of(BoundRule rule) {
        return new Wording(in(Locale.CHINESE, rule), in(Locale.ENGLISH, rule));
    }

    private static String in(Locale language, BoundRule rule) {
        return side(rule.left(), language) + " "
                + rule.rule().relation().comparison().symbol() + " " + side(rule.right(), language);
    }

    private static String side(LinearForm side, Locale language) {
        StringBuilder text = new StringBuilder();
        for (LinearForm.Term term : side.terms()) {
            sign(text, term.coefficient());
            BigDecimal times = term.coefficient().abs();
            text.append(times.compareTo(BigDecimal.ONE) == 0 ? "" : times.toPlainString() + " × ")
                    .append(term.label().in(language));
        }
        if (side.constant().signum() != 0 || text.isEmpty()) {
            sign(text, side.constant());
            text.append(side.constant().abs().toPlainString());
        }
        return text.toString();
    }

    private static void sign(StringBuilder text, BigDecimal number) {
        if (text.isEmpty()) {
            text.append(number.signum() < 0 ? "−" : "");
        } else {
            text.append(number.signum() < 0 ? " − " : " + ");
        }
    }
}
