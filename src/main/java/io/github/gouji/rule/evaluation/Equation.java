// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Prints a broken rule with its numbers, such as {@code 自然人：一 21 + 二 0 = 21 ≠ 三（七） 20 + 四 0 = 20，差 1}. */
final class Equation {

    /** A sum of more terms than this leaves out those that are zero. */
    private static final int MANY = 6;

    private Equation() {}

    static Wording of(BoundRule rule, ReportFigures figures, BigDecimal left, BigDecimal right, boolean partial) {
        return new Wording(
                in(Locale.CHINESE, rule, figures, left, right, partial),
                in(Locale.ENGLISH, rule, figures, left, right, partial));
    }

    private static String in(
            Locale language,
            BoundRule rule,
            ReportFigures figures,
            BigDecimal left,
            BigDecimal right,
            boolean partial) {
        boolean zh = language.equals(Locale.CHINESE);
        String equation = rule.place().in(language)
                + (zh ? "：" : ": ")
                + side(rule.left(), figures, left, language)
                + " "
                + rule.rule().relation().comparison().brokenSymbol()
                + " "
                + side(rule.right(), figures, right, language)
                + (zh ? "，差 " : ", difference ")
                + plain(left.subtract(right).abs());
        return partial ? equation + (zh ? "（未知的项尚未计入）" : " (unknown figures not counted)") : equation;
    }

    private static String side(LinearForm side, ReportFigures figures, BigDecimal sum, Locale language) {
        List<LinearForm.Term> terms = side.terms();
        if (terms.isEmpty()) {
            return plain(sum);
        }
        boolean many = terms.size() > MANY;
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (LinearForm.Term term : terms) {
            BigDecimal value = figures.isKnown(term.cell()) ? figures.exact(term.cell()) : null;
            if (many && value != null && value.signum() == 0) {
                continue;
            }
            sign(text, term.coefficient());
            BigDecimal times = term.coefficient().abs();
            text.append(times.compareTo(BigDecimal.ONE) == 0 ? "" : plain(times) + " × ")
                    .append(term.label().in(language))
                    .append(' ')
                    .append(value == null ? "?" : plain(value));
            shown++;
        }
        if (shown == 0 && side.constant().signum() == 0) {
            return language.equals(Locale.CHINESE) ? "各项之和 0" : "sum of the parts 0";
        }
        if (side.constant().signum() != 0) {
            sign(text, side.constant());
            text.append(plain(side.constant().abs()));
        }
        LinearForm.Term first = terms.get(0);
        boolean alone = terms.size() == 1 && side.constant().signum() == 0;
        boolean bare = alone && first.coefficient().compareTo(BigDecimal.ONE) == 0;
        return bare ? text.toString() : text + " = " + plain(sum);
    }

    private static void sign(StringBuilder text, BigDecimal number) {
        if (text.isEmpty()) {
            text.append(number.signum() < 0 ? "−" : "");
        } else {
            text.append(number.signum() < 0 ? " − " : " + ");
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
