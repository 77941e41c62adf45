// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearForm.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a sum.
 *
 * @param sign what stands before it, such as {@code +} and {@code ≠}
 * @param label what it is
 * @param figure its figure
 */
record SumLine(String sign, Wording label, String figure) {

    /** A side of more terms than this leaves out those that are zero. */
    private static final int MANY = 3;

    /** Returns both sides of a rule with the figures of a report. */
    static List<SumLine> of(BoundRule rule, AnnualReport report) {
        BigDecimal left = sum(rule.left(), report);
        BigDecimal right = sum(rule.right(), report);
        boolean holds = rule.rule().relation().comparison().holds(left.compareTo(right));
        List<SumLine> lines = new ArrayList<>();
        side(lines, "", rule.left(), report);
        String sign = holds
                ? rule.rule().relation().comparison().symbol()
                : rule.rule().relation().comparison().brokenSymbol();
        side(lines, sign, rule.right(), report);
        if (!holds) {
            lines.add(new SumLine(
                    "",
                    new Wording("差", "difference"),
                    plain(left.subtract(right).abs())));
        }
        return lines;
    }

    private static void side(List<SumLine> lines, String opening, LinearForm side, AnnualReport report) {
        List<Term> shown = side.terms().size() <= MANY
                ? side.terms()
                : side.terms().stream()
                        .filter(term -> figure(term, report).signum() != 0)
                        .toList();
        int start = lines.size();
        for (Term term : shown) {
            BigDecimal times = term.coefficient().abs();
            String factor = times.compareTo(BigDecimal.ONE) == 0 ? "" : plain(times) + " × ";
            Wording name = name(term, report);
            Wording label = new Wording(factor + name.zh(), factor + name.en());
            lines.add(new SumLine(
                    sign(lines.size() == start, opening, term.coefficient()), label, written(term, report)));
        }
        if (side.constant().signum() != 0 || shown.isEmpty()) {
            String sign = sign(lines.size() == start, opening, side.constant());
            lines.add(new SumLine(
                    sign, new Wording("常数", "constant"), plain(side.constant().abs())));
        }
        int zeros = side.terms().size() - shown.size();
        if (lines.size() - start > 1 || zeros > 0) {
            Wording label = zeros == 0
                    ? new Wording("合计", "sum")
                    : new Wording("合计（另 " + zeros + " 项为 0）", "sum (" + zeros + " others are 0)");
            lines.add(new SumLine("", label, plain(sum(side, report))));
        }
    }

    private static String sign(boolean first, String opening, BigDecimal number) {
        String own = number.signum() < 0 ? "−" : "+";
        if (!first) {
            return own;
        }
        return number.signum() < 0 ? (opening + " −").strip() : opening;
    }

    /** Names the row alone, or the column alone, where the rule does so because its place says the other. */
    private static Wording name(Term term, AnnualReport report) {
        Cell cell = term.cell();
        Edition edition = Form.of(report).edition(cell.table());
        if (term.label().equals(cell.row().shortLabel(edition))) {
            return cell.row().label(edition);
        }
        Wording column = cell.column().label(edition);
        return term.label().equals(column) ? column : cell.label(edition);
    }

    private static String written(Term term, AnnualReport report) {
        Number figure = report.get(term.cell());
        return figure == null ? "" : plain(new BigDecimal(figure.toString()));
    }

    /** A blank part counts as zero. */
    private static BigDecimal figure(Term term, AnnualReport report) {
        Number figure = report.get(term.cell());
        return figure == null ? BigDecimal.ZERO : new BigDecimal(figure.toString());
    }

    private static BigDecimal sum(LinearForm side, AnnualReport report) {
        BigDecimal sum = side.constant();
        for (Term term : side.terms()) {
            sum = sum.add(figure(term, report).multiply(term.coefficient()));
        }
        return sum;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
