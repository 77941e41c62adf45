// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearForm.Term;
import io.github.gouji.write.markup.Element;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A broken linear rule as a sum: each figure on a line that leads to its cell, sums below, the difference last. */
final class SumTable {

    /** A sum of more terms than this leaves out those that are zero. */
    private static final int MANY = 3;

    private final View view;
    private final Map<Cell, Finding.Figure> figures = new HashMap<>();
    private final Element body = Element.of("tbody");
    private boolean unknown;

    private SumTable(View view) {
        this.view = view;
    }

    static Element of(View view, Finding finding, BoundRule bound) {
        SumTable table = new SumTable(view);
        finding.cells().forEach(figure -> table.figures.put(figure.cell(), figure));
        table.side("", bound.left(), finding.left());
        table.side(bound.rule().relation().comparison().brokenSymbol(), bound.right(), finding.right());
        BigDecimal difference = finding.difference();
        if (difference != null) {
            Wording word = table.unknown
                    ? new Wording("差（未知的项尚未计入）", "difference (unknown figures not counted)")
                    : new Wording("差", "difference");
            table.total(Element.of("td").say(word), Figures.plain(difference.abs()));
        }
        return Element.of("div").in("scroll").add(Element.of("table").in("sum").add(table.body));
    }

    private void side(String opening, LinearForm side, @Nullable BigDecimal sum) {
        List<Term> terms = side.terms();
        List<Term> shown = terms.size() <= MANY
                ? terms
                : terms.stream().filter(term -> !isZero(term)).toList();
        int zeros = terms.size() - shown.size();
        boolean constant = side.constant().signum() != 0 || terms.isEmpty();
        String sign = opening;
        for (Term term : shown) {
            term(join(sign, term.coefficient(), opening), term);
            sign = "+";
        }
        if (constant) {
            row(
                    join(sign, side.constant(), opening),
                    Element.of("td").say("常数", "constant"),
                    Figures.plain(side.constant().abs()),
                    new Wording("", ""));
        }
        if (sum != null && (shown.size() + (constant ? 1 : 0) > 1 || zeros > 0)) {
            Element label = Element.of("td").say("合计", "sum");
            if (zeros > 0 && shown.isEmpty()) {
                label.say("（" + zeros + " 项均为 0）", " (all " + zeros + " are 0)");
            } else if (zeros > 0) {
                label.say("（另 " + zeros + " 项为 0）", " (" + zeros + " others are 0)");
            }
            if (shown.isEmpty() && !constant) {
                row(opening, label, "0", new Wording("", ""));
            } else {
                total(label, Figures.plain(sum));
            }
        }
    }

    /** Returns the sign before a term; the first one of a side has that of the comparison before it. */
    private static String join(String sign, BigDecimal number, String opening) {
        boolean first = sign.equals(opening);
        String own = number.signum() < 0 ? "−" : first ? "" : "+";
        return first ? (opening + " " + own).strip() : own;
    }

    private boolean isZero(Term term) {
        Finding.Figure figure = figures.get(term.cell());
        return figure != null && figure.counted() != null && figure.counted().signum() == 0;
    }

    private void term(String sign, Term term) {
        Finding.Figure figure = figures.get(term.cell());
        BigDecimal counted = figure == null ? null : figure.counted();
        BigDecimal times = term.coefficient().abs();
        unknown |= counted == null;
        Element label = Element.of("td");
        if (times.compareTo(BigDecimal.ONE) != 0) {
            label.text(Figures.plain(times) + " × ");
        }
        label.add(Element.of("a").with("href", "#" + term.cell().id()).say(name(term)));
        Wording place = view.place(term.cell());
        boolean blank = counted != null && (figure == null || figure.value() == null);
        row(
                sign,
                label,
                counted == null ? "?" : Figures.plain(counted),
                blank ? new Wording(place.zh() + "（空白）", place.en() + " (blank)") : place);
    }

    /** Names the row alone, or the column alone, where the rule does so because its place says the other. */
    private Wording name(Term term) {
        Wording whole = view.label(term.cell());
        Wording row = view.row(term.cell());
        Wording column = view.column(term.cell());
        if (term.label().equals(view.shortRow(term.cell()))) {
            return row;
        }
        return term.label().equals(column) ? column : whole;
    }

    private void row(String sign, Element label, String figure, Wording place) {
        body.add(Element.of("tr")
                .add(
                        Element.of("td").in("sign").text(sign),
                        label,
                        Element.of("td").in("n").text(figure),
                        Element.of("td").in("where").say(place)));
    }

    private void total(Element label, String figure) {
        body.add(Element.of("tr")
                .in("total")
                .add(
                        Element.of("td").in("sign"),
                        label,
                        Element.of("td").in("n").text(figure),
                        Element.of("td")));
    }
}
