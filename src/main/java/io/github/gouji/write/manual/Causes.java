// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Mistake;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What usually stands behind a broken rule: of the slips that can be made in an example, those that the diagnosis names. */
final class Causes {

    /** More cells of an equation than this are not tried. */
    private static final int MOST_CELLS = 8;

    private static final Set<Cause> OF_PAIRS = EnumSet.of(
            Cause.PART_COUNTED_TWICE,
            Cause.PART_LEFT_OUT,
            Cause.ROW_COUNTED_TWICE,
            Cause.ROW_LEFT_OUT,
            Cause.NEIGHBOURS_SWAPPED);

    private static final Set<Cause> OF_ONE = EnumSet.of(
            Cause.BLANK_LEFT,
            Cause.TOTAL_LEFT_AT_ZERO,
            Cause.SIGN_FLIPPED,
            Cause.DIGITS_TRANSPOSED,
            Cause.UNIT_SLIP,
            Cause.DIGIT_DOUBLED,
            Cause.DIGIT_DROPPED,
            Cause.TOTAL_NOT_UPDATED,
            Cause.DIGIT_MISTYPED);

    private final Rule rule;
    private final Checker checker;
    private final Map<Cause, Wording> reasons = new EnumMap<>(Cause.class);

    private Causes(Rule rule, RuleBook book) {
        this.rule = rule;
        this.checker = Checker.standard().withRules(book);
    }

    /** Returns each cause once, as it is said of a slip in the example; none for a rule of a book with other mistakes in it. */
    static List<Wording> of(Rule rule, RuleBook book, BoundRule place, AnnualReport report) {
        Causes causes = new Causes(rule, book);
        if (causes.checker.check(report).findings().isEmpty()) {
            List<Cell> cells = place.cells().stream()
                    .filter(cell -> digits(report, cell) > 0)
                    .limit(MOST_CELLS)
                    .toList();
            cells.forEach(cell -> causes.slips(report, cell));
            for (int i = 1; i < cells.size(); i++) {
                causes.pairs(report, cells.get(i - 1), cells.get(i));
                causes.pairs(report, cells.get(0), cells.get(i));
            }
        }
        return List.copyOf(causes.reasons.values());
    }

    private static int digits(AnnualReport report, Cell cell) {
        Number figure = report.get(cell);
        return figure instanceof Long whole && whole > 0 ? whole.toString().length() : 0;
    }

    /** Tries the slips of the pen that are possible in one figure. */
    private void slips(AnnualReport report, Cell cell) {
        String figure = String.valueOf(report.get(cell));
        List<String> written = new ArrayList<>(List.of("0", "-" + figure, figure + "0"));
        written.add(figure + figure.charAt(figure.length() - 1));
        if (figure.length() > 1) {
            written.add(figure.substring(1));
            written.add(new StringBuilder(figure.substring(0, 2)).reverse() + figure.substring(2));
            char last = figure.charAt(figure.length() - 1);
            written.add(figure.substring(0, figure.length() - 1) + (last == '9' ? '4' : (char) (last + 1)));
        }
        written.forEach(slip -> look(report.with(cell, new BigDecimal(slip)), OF_ONE));
        look(report.with(cell, null), OF_ONE);
    }

    /** Tries what can go wrong between two figures of the equation. */
    private void pairs(AnnualReport report, Cell one, Cell other) {
        BigDecimal first = new BigDecimal(String.valueOf(report.get(one)));
        BigDecimal second = new BigDecimal(String.valueOf(report.get(other)));
        look(report.with(one, first.add(second)), OF_PAIRS);
        look(report.with(one, first.subtract(second)), OF_PAIRS);
        look(report.with(one, second).with(other, first), OF_PAIRS);
    }

    private void look(AnnualReport report, Set<Cause> expected) {
        CheckResult result = checker.check(report);
        boolean broken = result.findings().stream()
                .anyMatch(finding -> finding.rule().id().equals(rule.id()));
        if (!broken || result.diagnosis().problems().size() != 1) {
            return;
        }
        Optional<Explanation> leading = result.diagnosis().problems().get(0).leading();
        if (leading.isPresent() && leading.get().mistakes().size() == 1) {
            Mistake mistake = leading.get().mistakes().get(0);
            if (expected.contains(mistake.cause())) {
                reasons.putIfAbsent(mistake.cause(), mistake.reason());
            }
        }
    }
}
