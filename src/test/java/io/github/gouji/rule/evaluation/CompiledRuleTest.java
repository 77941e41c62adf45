// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static io.github.gouji.rule.evaluation.Check.evaluate;
import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompiledRuleTest {

    private static final List<String> CELLS =
            List.of("requests.received.total", "requests.carriedOver.total", "requests.carriedForward.total");

    /** With the figures of {@link Given} up to 3, no unknown figure has to be larger than this to make up for them. */
    private static final int LARGEST_FILL = 12;

    /**
     * A rule on three cells, and what they hold.
     *
     * @param signs for each cell, whether it is added or taken away
     * @param onLeft for each cell, whether it stands on the left
     * @param figures for each cell, its figure; {@code null} where it is blank
     * @param comparison how the sides must compare
     */
    record Given(List<Integer> signs, List<Boolean> onLeft, List<Long> figures, Comparison comparison) {

        LinearRule rule() {
            Expression left = constant(1);
            Expression right = constant(1);
            for (int i = 0; i < CELLS.size(); i++) {
                Expression figure = figure(CELLS.get(i));
                if (onLeft.get(i)) {
                    left = signs.get(i) > 0 ? left.plus(figure) : left.minus(figure);
                } else {
                    right = signs.get(i) > 0 ? right.plus(figure) : right.minus(figure);
                }
            }
            return Check.rule(new Relation(left, comparison, right));
        }

        AnnualReport report() {
            AnnualReport report = Check.report();
            for (int i = 0; i < CELLS.size(); i++) {
                report = report.with(Cell.of(CELLS.get(i)), figures.get(i));
            }
            return report;
        }

        Given withZeros() {
            List<Long> known = figures.stream()
                    .map(figure -> figure == null ? Long.valueOf(0) : figure)
                    .toList();
            return new Given(signs, onLeft, known, comparison);
        }

        /** Tells whether figures for the blank cells can be found with which the rule holds. */
        boolean canHold() {
            return canHold(0, 0);
        }

        private boolean canHold(int cell, long difference) {
            if (cell == CELLS.size()) {
                return comparison.holds(Long.signum(difference));
            }
            long sign = signs.get(cell) * (onLeft.get(cell) ? 1 : -1);
            if (figures.get(cell) != null) {
                return canHold(cell + 1, difference + sign * figures.get(cell));
            }
            for (int fill = 0; fill <= LARGEST_FILL; fill++) {
                if (canHold(cell + 1, difference + sign * fill)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Provide
    Arbitrary<Given> rulesAndFigures() {
        return Combinators.combine(
                        Arbitraries.of(1, -1).list().ofSize(CELLS.size()),
                        Arbitraries.of(true, false).list().ofSize(CELLS.size()),
                        Arbitraries.longs().between(0, 3).injectNull(0.4).list().ofSize(CELLS.size()),
                        Arbitraries.of(Comparison.values()))
                .as(Given::new);
    }

    @Property(tries = 500)
    void aRuleIsBrokenWhereNoFillingOfTheBlanksMakesItHold(@ForAll("rulesAndFigures") Given given) {
        Evaluation evaluation = evaluate(List.of(given.rule()), given.report(), Blanks.UNKNOWN);
        assertThat(evaluation.broken()).hasSize(given.canHold() ? 0 : 1);
    }

    @Property(tries = 500)
    void aRuleOnKnownFiguresHoldsOrIsBroken(@ForAll("rulesAndFigures") Given given) {
        Evaluation evaluation = evaluate(List.of(given.rule()), given.report(), Blanks.AS_ZERO);
        assertThat(evaluation.undecided()).isEmpty();
        assertThat(evaluation.held()).isEqualTo(given.withZeros().canHold() ? 1 : 0);
        assertThat(evaluation.broken()).hasSize(1 - evaluation.held());
    }

    @Test
    void anUndecidedRuleNamesTheCellsThatWouldDecideIt() {
        LinearRule balance = rule(figure("requests.received.total")
                .plus(figure("requests.carriedOver.total"))
                .equalTo(figure("requests.carriedForward.total")));
        Evaluation evaluation = evaluate(
                List.of(balance),
                report("requests.received.total", null, "requests.carriedForward.total", null),
                Blanks.UNKNOWN);
        assertThat(evaluation.undecided()).singleElement().satisfies(outcome -> {
            assertThat(outcome.scope()).isEqualTo("requests");
            assertThat(outcome.missing())
                    .containsExactly(Cell.of("requests.received.total"), Cell.of("requests.carriedForward.total"));
        });
    }

    @Test
    void anUnknownChangeMayFallSoThatNothingIsConcluded() {
        AnnualReport report = Check.report2019(
                "proactive.administrativeFees.priorYearItems", 5, "proactive.administrativeFees.change", null);
        LinearRule noMore = rule(figure("proactive.administrativeFees.priorYearItems")
                .plus(figure("proactive.administrativeFees.change"))
                .atMost(constant(4)));
        Evaluation evaluation = evaluate(List.of(noMore), report, Blanks.UNKNOWN);
        assertThat(evaluation.broken()).isEmpty();
        assertThat(evaluation.undecided()).hasSize(1);
    }

    @Test
    void aRuleHoldsInAsManyScopesAsItHasPlaces() {
        LinearRule few = rule(figure(RequestRow.CARRIED_FORWARD).atMost(figure(RequestRow.RECEIVED)));
        assertThat(evaluate(List.of(few), report(), Blanks.AS_ZERO).held()).isEqualTo(7);
        AnnualReport broken = report("requests.carriedForward.total", 1);
        assertThat(evaluate(List.of(few), broken, Blanks.AS_ZERO).held()).isEqualTo(6);
    }

    @Test
    void sumsBeyondTheLargestLongAreComparedExactly() {
        AnnualReport report =
                report("requests.received.total", Long.MAX_VALUE, "requests.carriedOver.total", Long.MAX_VALUE);
        Expression sum = figure("requests.received.total").plus(figure("requests.carriedOver.total"));
        LinearRule atLeast = rule(sum.atLeast(constant(Long.MAX_VALUE)));
        LinearRule atMost = rule(sum.atMost(constant(Long.MAX_VALUE)));
        assertThat(evaluate(List.of(atLeast), report, Blanks.AS_ZERO).held()).isEqualTo(1);
        assertThat(evaluate(List.of(atMost), report, Blanks.AS_ZERO).broken())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.difference()).isEqualByComparingTo("9223372036854775807"));
    }
}
