// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.Finding;
import io.github.gouji.Finding.Figure;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearForm.Term;
import io.github.gouji.write.Columns.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A broken linear rule as an accountant's sum: each figure on a line of its own, sums below, the difference last. */
final class EquationText {

    /** A sum of more terms than this leaves out those that are zero. */
    private static final int MANY = 6;

    private final TextSettings settings;
    private final Form form;
    private final Map<Cell, Figure> figures = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private EquationText(Finding finding, Form form, TextSettings settings) {
        this.settings = settings;
        this.form = form;
        finding.cells().forEach(figure -> figures.put(figure.cell(), figure));
    }

    /** Returns the rows of a broken rule, which is linear. */
    static List<Row> rows(Finding finding, Form form, TextSettings settings) {
        BoundRule bound = Objects.requireNonNull(finding.bound());
        EquationText text = new EquationText(finding, form, settings);
        text.side("", bound.left(), Objects.requireNonNull(finding.left()));
        text.side(
                bound.rule().relation().comparison().brokenSymbol(),
                bound.right(),
                Objects.requireNonNull(finding.right()));
        text.difference(Objects.requireNonNull(finding.difference()));
        return text.rows;
    }

    private void side(String opening, LinearForm side, BigDecimal sum) {
        List<Term> terms = side.terms();
        List<Term> shown = terms.size() <= MANY
                ? terms
                : terms.stream().filter(term -> !isZero(term)).toList();
        int zeros = terms.size() - shown.size();
        boolean hasConstant = side.constant().signum() != 0;
        if (shown.isEmpty() && !hasConstant && zeros > 0) {
            rows.add(
                    new Row(opening, settings.in("合计（" + zeros + " 项均为 0）", "sum (all " + zeros + " are 0)"), "0", ""));
            return;
        }
        int first = rows.size();
        shown.forEach(term -> term(rows.size() == first ? opening : null, term));
        if (terms.isEmpty()) {
            rows.add(new Row(opening, constant(), TextSettings.plain(side.constant()), ""));
        } else if (hasConstant) {
            String figure = TextSettings.plain(side.constant().abs());
            add(rows.size() == first ? opening : null, side.constant(), constant(), figure, "");
        }
        if (!terms.isEmpty() && !isBare(side)) {
            String others = zeros == 0 ? "" : settings.in("（另 " + zeros + " 项为 0）", " (" + zeros + " others are 0)");
            rows.add(new Row("=", settings.in("合计", "sum") + others, TextSettings.plain(sum), ""));
        }
    }

    /** Tells whether the side is one figure and nothing else. */
    private static boolean isBare(LinearForm side) {
        return side.terms().size() == 1
                && side.constant().signum() == 0
                && side.terms().get(0).coefficient().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean isZero(Term term) {
        BigDecimal counted = figure(term).counted();
        return counted != null && counted.signum() == 0;
    }

    private void term(@Nullable String opening, Term term) {
        Figure figure = figure(term);
        BigDecimal times = term.coefficient().abs();
        String factor = times.compareTo(BigDecimal.ONE) == 0 ? "" : TextSettings.plain(times) + " × ";
        String value = figure.counted() == null ? "?" : TextSettings.plain(figure.counted());
        String place = settings.place(figure.location());
        boolean blank = figure.value() == null && figure.counted() != null;
        String comma = place.isEmpty() ? "" : settings.in("，", ", ");
        String note = blank ? place + comma + settings.in("空白", "blank") : place;
        add(opening, term.coefficient(), factor + label(term), value, note);
    }

    /** Adds a row that opens a side of the rule, or else one that adds to it or takes from it. */
    private void add(@Nullable String opening, BigDecimal number, String label, String figure, String note) {
        String sign = number.signum() < 0 ? "−" : "+";
        if (opening == null || (opening.isEmpty() && number.signum() < 0)) {
            rows.add(new Row(sign, label, figure, note));
        } else {
            rows.add(new Row(opening, (number.signum() < 0 ? sign + " " : "") + label, figure, note));
        }
    }

    /** Names the row alone, or the column alone, where the rule does so because its place says the other. */
    private String label(Term term) {
        Cell cell = term.cell();
        Edition edition = form.edition(cell.table());
        if (settings.ids()) {
            return cell.id();
        }
        if (term.label().equals(cell.row().shortLabel(edition))) {
            return cell.row().label(edition).in(settings.locale());
        }
        return term.label().equals(cell.column().label(edition))
                ? term.label().in(settings.locale())
                : settings.name(cell, form);
    }

    private String constant() {
        return settings.in("常数", "constant");
    }

    private Figure figure(Term term) {
        return Objects.requireNonNull(figures.get(term.cell()));
    }

    private void difference(BigDecimal difference) {
        boolean unknown = rows.stream().anyMatch(row -> row.figure().equals("?"));
        String label = settings.in("差", "difference")
                + (unknown ? settings.in("（未知的项尚未计入）", " (unknown figures not counted)") : "");
        rows.add(new Row("", label, TextSettings.plain(difference.abs()), ""));
    }
}
