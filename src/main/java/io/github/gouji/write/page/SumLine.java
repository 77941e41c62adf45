// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearForm.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of a linear rule that is written as a sum: a figure of a side, what a side comes to, or by how much they differ.
 *
 * @param sign what stands before it, such as {@code +} and {@code ≠}
 * @param cell the cell of the figure; {@code null} if it is none of a cell
 * @param label what it is
 * @param figure its figure; {@code ?} if that is not known
 * @param total whether it is computed from the lines above
 */
public record SumLine(String sign, @Nullable Cell cell, Wording label, String figure, boolean total) {

    /** A side of more terms than this leaves out those that are zero. */
    private static final int MANY = 3;

    /**
     * Returns both sides of a rule, and the difference if it is broken.
     *
     * @param rule the rule
     * @param form the form whose words name the cells
     * @param figures what each cell counts as; {@code null} if that is not known
     */
    public static List<SumLine> of(BoundRule rule, Form form, Function<Cell, @Nullable BigDecimal> figures) {
        Sum sum = new Sum(form, figures);
        Comparison comparison = rule.rule().relation().comparison();
        BigDecimal difference = sum.of(rule.left()).subtract(sum.of(rule.right()));
        boolean holds = comparison.holds(difference.signum());
        sum.side("", rule.left());
        sum.side(holds ? comparison.symbol() : comparison.brokenSymbol(), rule.right());
        if (!holds) {
            Wording word = sum.unknown
                    ? new Wording("差（未知的项尚未计入）", "difference (unknown figures not counted)")
                    : new Wording("差", "difference");
            sum.total(word, difference.abs());
        }
        return sum.lines;
    }

    /** The lines as they are written. */
    private static final class Sum {

        private final Form form;
        private final Function<Cell, @Nullable BigDecimal> figures;
        private final List<SumLine> lines = new ArrayList<>();
        private boolean unknown;

        Sum(Form form, Function<Cell, @Nullable BigDecimal> figures) {
            this.form = form;
            this.figures = figures;
        }

        /** Returns what is known of a side. */
        BigDecimal of(LinearForm side) {
            BigDecimal sum = side.constant();
            for (Term term : side.terms()) {
                BigDecimal figure = figures.apply(term.cell());
                sum = figure == null ? sum : sum.add(figure.multiply(term.coefficient()));
            }
            return sum;
        }

        void side(String opening, LinearForm side) {
            List<Term> terms = side.terms();
            List<Term> shown = terms.size() <= MANY
                    ? terms
                    : terms.stream().filter(term -> !isZero(term)).toList();
            int start = lines.size();
            for (Term term : shown) {
                term(sign(lines.size() == start, opening, term.coefficient()), term);
            }
            BigDecimal constant = side.constant();
            if (constant.signum() != 0 || terms.isEmpty()) {
                String sign = sign(lines.size() == start, opening, constant);
                lines.add(new SumLine(sign, null, new Wording("常数", "constant"), Figures.plain(constant.abs()), false));
            }
            int zeros = terms.size() - shown.size();
            if (lines.size() == start) {
                Wording label = new Wording("合计（" + zeros + " 项均为 0）", "sum (all " + zeros + " are 0)");
                lines.add(new SumLine(opening, null, label, "0", false));
            } else if (zeros > 0) {
                total(
                        new Wording(
                                "合计（另 " + zeros + " 项为 0）",
                                "sum (" + zeros + (zeros == 1 ? " other is 0)" : " others are 0)")),
                        of(side));
            } else if (lines.size() - start > 1) {
                total(new Wording("合计", "sum"), of(side));
            }
        }

        /** Returns the sign before a term; the first one of a side has that of the comparison before it. */
        private static String sign(boolean first, String opening, BigDecimal number) {
            boolean negative = number.signum() < 0;
            return first ? (opening + (negative ? " −" : "")).strip() : negative ? "−" : "+";
        }

        private boolean isZero(Term term) {
            BigDecimal figure = figures.apply(term.cell());
            return figure != null && figure.signum() == 0;
        }

        private void term(String sign, Term term) {
            BigDecimal figure = figures.apply(term.cell());
            unknown |= figure == null;
            BigDecimal times = term.coefficient().abs();
            String factor = times.compareTo(BigDecimal.ONE) == 0 ? "" : Figures.plain(times) + " × ";
            Wording name = name(term);
            Wording label = new Wording(factor + name.zh(), factor + name.en());
            lines.add(new SumLine(sign, term.cell(), label, figure == null ? "?" : Figures.plain(figure), false));
        }

        /** Names the row alone, or the column alone, where the rule does so because its place says the other. */
        private Wording name(Term term) {
            Cell cell = term.cell();
            Edition edition = form.edition(cell.table());
            if (term.label().equals(cell.row().shortLabel(edition))) {
                return cell.row().label(edition);
            }
            Wording column = cell.column().label(edition);
            return term.label().equals(column) ? column : cell.label(edition);
        }

        void total(Wording label, BigDecimal figure) {
            lines.add(new SumLine("", null, label, Figures.plain(figure), true));
        }
    }
}
