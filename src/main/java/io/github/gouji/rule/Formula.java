package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints bound rules as the formula that an auditor reads, bare or with the numbers filled in. */
final class Formula {

    /** A sum of more terms than this leaves out those that are zero. */
    private static final int MANY = 6;

    private Formula() {}

    /** Returns the bare formula. */
    static Wording of(BoundRule rule) {
        return both(language -> bare(rule.left(), language)
                + " "
                + rule.rule().relation().comparison().symbol()
                + " "
                + bare(rule.right(), language));
    }

    /** Returns the formula of a broken rule with its numbers, such as {@code 一 21 + 二 0 = 21 ≠ …，差 1}. */
    static Wording broken(BoundRule rule, ReportFigures figures, BigDecimal left, BigDecimal right, boolean partial) {
        String difference = plain(left.subtract(right).abs());
        return both(language -> {
            boolean zh = language.equals(Locale.CHINESE);
            String equation = rule.place().in(language)
                    + (zh ? "：" : ": ")
                    + filled(rule.left(), figures, left, language)
                    + " "
                    + rule.rule().relation().comparison().brokenSymbol()
                    + " "
                    + filled(rule.right(), figures, right, language)
                    + (zh ? "，差 " : ", difference ")
                    + difference;
            return partial ? equation + (zh ? "（未知的项尚未计入）" : " (unknown figures not counted)") : equation;
        });
    }

    private static Wording both(Function<Locale, String> text) {
        return new Wording(text.apply(Locale.CHINESE), text.apply(Locale.ENGLISH));
    }

    private static String bare(LinearForm side, Locale language) {
        StringBuilder text = new StringBuilder();
        for (LinearForm.Term term : side.terms()) {
            sign(text, term.coefficient());
            text.append(term.label().in(language));
        }
        if (side.constant() != 0 || text.isEmpty()) {
            sign(text, side.constant());
            text.append(Math.abs(side.constant()));
        }
        return text.toString();
    }

    private static String filled(LinearForm side, ReportFigures figures, BigDecimal sum, Locale language) {
        List<LinearForm.Term> terms = side.terms();
        boolean many = terms.size() > MANY;
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (LinearForm.Term term : terms) {
            BigDecimal value = figures.isKnown(term.cell()) ? figures.exact(term.cell()) : null;
            if (many && value != null && value.signum() == 0) {
                continue;
            }
            sign(text, term.coefficient());
            text.append(term.label().in(language)).append(' ').append(value == null ? "?" : plain(value));
            shown++;
        }
        if (terms.isEmpty()) {
            return plain(sum);
        }
        if (shown == 0 && side.constant() == 0) {
            return language.equals(Locale.CHINESE) ? "各项之和 0" : "sum of the parts 0";
        }
        if (side.constant() != 0) {
            sign(text, side.constant());
            text.append(Math.abs(side.constant()));
        }
        return shown == 1 && terms.size() == 1 && side.constant() == 0 ? text.toString() : text + " = " + plain(sum);
    }

    private static void sign(StringBuilder text, long coefficient) {
        if (text.isEmpty()) {
            text.append(coefficient < 0 ? "−" : "");
        } else {
            text.append(coefficient < 0 ? " − " : " + ");
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
