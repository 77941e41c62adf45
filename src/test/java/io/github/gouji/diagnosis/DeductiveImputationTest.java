// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeductiveImputationTest {

    private static final long LARGEST = 18;
    private static final Cell RECEIVED = Cell.of("requests.received.naturalPersons");
    private static final Cell CARRIED_OVER = Cell.of("requests.carriedOver.naturalPersons");

    @Test
    void ofSumsAreWhatTryingFinds() {
        compare(random -> SmallSystem.SUMS);
    }

    @Test
    void ofOtherEquationsAreWhatTryingFinds() {
        compare(random -> SmallSystem.random(6, new long[] {-1, 0, 0, 1, 1, 2, 3}, random));
    }

    private static void compare(Function<Random, SmallSystem> systems) {
        Counts counts = new Counts();
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            RuleBook rules = systems.apply(random).rules();
            Long[] figures = random.longs(6, 0, 5).boxed().toArray(Long[]::new);
            for (int n = 0; n < 3; n++) {
                figures[random.nextInt(6)] = null;
            }
            AnnualReport report = SmallSystem.report(figures);
            Diagnosis diagnosis = Diagnoser.standard()
                    .withRules(rules)
                    .withBlanks(Blanks.UNKNOWN)
                    .diagnose(report);
            if (diagnosis.imputations().stream().anyMatch(DeductiveImputationTest::isBeyondTrial)) {
                continue;
            }
            String description = "seed " + seed + ": " + Arrays.toString(figures) + diagnosis.imputations();
            Set<Cell> cells = new HashSet<>();
            for (List<BoundRule> group : groups(rules, report)) {
                NaiveEquations equations = new NaiveEquations(group);
                int[] weights = equations.cells.stream()
                        .mapToInt(cell -> report.get(cell) == null ? 0 : 1)
                        .toArray();
                List<long[]> fillings = fillings(equations, report, weights, LARGEST);
                List<long[]> fewer = fillings(equations, report, weights, LARGEST / 2);
                for (int j = 0; j < weights.length; j++) {
                    if (weights[j] == 0) {
                        Cell cell = equations.cells.get(j);
                        cells.add(cell);
                        List<Long> values = values(fillings, j);
                        boolean endless = last(values) > last(values(fewer, j));
                        Optional<Imputation> imputation = diagnosis.imputation(cell);
                        if (values.isEmpty() && imputation.get().possible()) {
                            counts.alone++;
                            assertThat(imputation.get().isForced()).isTrue();
                            assertThat(valuesAlone(group, cell, report))
                                    .as(description + cell)
                                    .containsOnly((Long) imputation.get().least());
                        } else {
                            compare(imputation, values, endless, description + cell, counts);
                        }
                    }
                }
            }
            assertThat(diagnosis.imputations())
                    .as(description)
                    .allMatch(imputation -> cells.contains(imputation.cell()));
        }
        assertThat(counts.impossible).isGreaterThan(20);
        assertThat(counts.forced).isGreaterThan(20);
        assertThat(counts.bounded).isGreaterThan(20);
        assertThat(counts.free).isPositive();
        assertThat(counts.alone).isPositive();
    }

    /** Returns the figures of a cell that fit the equations in which no other figure is missing. */
    private static List<Long> valuesAlone(List<BoundRule> group, Cell cell, AnnualReport report) {
        List<BoundRule> alone = group.stream()
                .filter(rule -> rule.cells().stream()
                        .filter(other -> report.get(other) == null)
                        .toList()
                        .equals(List.of(cell)))
                .toList();
        NaiveEquations equations = new NaiveEquations(alone);
        int[] weights = equations.cells.stream()
                .mapToInt(other -> other.equals(cell) ? 0 : 1)
                .toArray();
        return values(fillings(equations, report, weights, LARGEST), equations.cells.indexOf(cell));
    }

    private static final class Counts {
        int impossible;
        int forced;
        int bounded;
        int free;
        int alone;
    }

    private static void compare(
            Optional<Imputation> imputation, List<Long> values, boolean endless, String description, Counts counts) {
        if (imputation.isEmpty()) {
            assertThat(values).as(description).startsWith(0L);
            assertThat(endless).as(description).isTrue();
            counts.free++;
        } else if (!imputation.get().possible()) {
            assertThat(values).as(description).isEmpty();
            counts.impossible++;
        } else {
            Number most = imputation.get().most();
            assertThat(values).as(description).isNotEmpty();
            assertThat(imputation.get().least()).as(description).isEqualTo(values.get(0));
            if (most == null) {
                assertThat(endless).as(description).isTrue();
            } else {
                assertThat(most).as(description).isEqualTo(last(values));
            }
            assertThat(imputation.get().isForced())
                    .as(description)
                    .isEqualTo(most != null && values.stream().distinct().count() == 1);
            counts.forced += imputation.get().isForced() ? 1 : 0;
            counts.bounded += imputation.get().isForced() ? 0 : 1;
        }
    }

    private static boolean isBeyondTrial(Imputation imputation) {
        return (imputation.most() != null && imputation.most().longValue() > LARGEST)
                || (imputation.least() != null && imputation.least().longValue() > LARGEST / 2);
    }

    private static List<long[]> fillings(NaiveEquations equations, AnnualReport report, int[] weights, long largest) {
        return new BruteForce(equations, equations.figures(report), weights, largest).fillings();
    }

    private static List<Long> values(List<long[]> fillings, int column) {
        return fillings.stream().map(figures -> figures[column]).sorted().toList();
    }

    private static long last(List<Long> values) {
        return values.isEmpty() ? -1 : values.get(values.size() - 1);
    }

    /** Returns the rules with blank cells, those together that share one directly or through others. */
    private static List<List<BoundRule>> groups(RuleBook rules, AnnualReport report) {
        List<List<BoundRule>> groups = new ArrayList<>();
        for (BoundRule rule : rules.bind(Form.of(Edition.EDITION_2021))) {
            if (rule.cells().stream().anyMatch(cell -> report.get(cell) == null)) {
                List<BoundRule> joined = new ArrayList<>(List.of(rule));
                for (List<BoundRule> group : List.copyOf(groups)) {
                    if (group.stream()
                            .flatMap(other -> other.cells().stream())
                            .anyMatch(cell ->
                                    report.get(cell) == null && rule.cells().contains(cell))) {
                        groups.remove(group);
                        joined.addAll(group);
                    }
                }
                groups.add(joined);
            }
        }
        return groups;
    }

    @Test
    void aBlankIsForcedByItsRow() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        Diagnosis diagnosis = Diagnoser.standard().withBlanks(Blanks.UNKNOWN).diagnose(report.with(CARRIED_OVER, null));
        assertThat(diagnosis.problems()).isEmpty();
        assertThat(diagnosis.imputations())
                .containsExactly(
                        new Imputation(CARRIED_OVER, true, report.get(CARRIED_OVER), report.get(CARRIED_OVER)));
    }

    /** The blank's own equations say something, whatever is wrong elsewhere. */
    @Test
    void aMistakeElsewhereSaysNothingOfABlank() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        Diagnosis diagnosis = Diagnoser.standard()
                .withBlanks(Blanks.UNKNOWN)
                .diagnose(report.with(CARRIED_OVER, null)
                        .with(Cell.of("requests.received.otherOrganizations"), 999L)
                        .with(Cell.of("requests.received.researchInstitutions"), null));
        assertThat(diagnosis.imputation(CARRIED_OVER).orElseThrow().isForced()).isTrue();
        assertThat(diagnosis
                        .imputation(Cell.of("requests.received.researchInstitutions"))
                        .orElseThrow()
                        .possible())
                .isFalse();
        assertThat(diagnosis.imputations()).hasSize(2);
    }

    @Test
    void unreadableCellsAreDeducedToo() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2019, 1);
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report.with(RECEIVED, null), Map.of(RECEIVED, "l2"));
        assertThat(diagnosis.imputations())
                .containsExactly(new Imputation(RECEIVED, true, report.get(RECEIVED), report.get(RECEIVED)));
    }

    /** 本年增/减 may be negative: an upper bound, a lower one, or none. */
    @Test
    void boundsACellThatMayBeNegative() {
        Cell change = Cell.of("proactive.administrativeLicensing.change");
        Cell prior = Cell.of("proactive.administrativeLicensing.priorYearItems");
        AnnualReport report = AnnualReport.zeros(2020, "某县", Edition.EDITION_2019)
                .with(change, null)
                .with(prior, null);
        Rule sum = Rules.rule("SUM", Rules.sum(change, prior), Rules.constant(5));
        assertThat(imputation(sum, report, change)).contains(new Imputation(change, true, null, 5L));
        Rule difference =
                Rules.rule("DIFFERENCE", Rules.sum(change), Rules.sum(prior).minus(Rules.constant(4)));
        assertThat(imputation(difference, report, change)).contains(new Imputation(change, true, -4L, null));
        Cell other = Cell.of("proactive.administrativePenalties.change");
        Rule free = Rules.rule("FREE", Rules.sum(change), Rules.sum(other));
        assertThat(imputation(free, report.with(other, null), change)).isEmpty();
    }

    @Test
    void amountsHaveDecimals() {
        Cell amount = Cell.of("proactive.administrativeFees.amount");
        Rule rule = Rules.rule("AMOUNT", Rules.sum(amount, amount), Rules.sum(RECEIVED));
        AnnualReport report = AnnualReport.zeros(2024, "某县").with(RECEIVED, 3).with(amount, null);
        assertThat(imputation(rule, report, amount))
                .contains(new Imputation(amount, true, new BigDecimal("1.5"), new BigDecimal("1.5")));
    }

    @Test
    void nothingIsDeducedFromFiguresBeyondMeasure() {
        Rule rule = Rules.rule("LARGE", Rules.sum(RECEIVED), Rules.sum(CARRIED_OVER, CARRIED_OVER));
        AnnualReport report = AnnualReport.zeros(2024, "某县").with(CARRIED_OVER, Long.MAX_VALUE);
        assertThat(imputation(rule, report.with(RECEIVED, null), RECEIVED)).isEmpty();
    }

    private static Optional<Imputation> imputation(Rule rule, AnnualReport report, Cell cell) {
        return Diagnoser.standard()
                .withRules(RuleBook.of(List.of(rule)))
                .withBlanks(Blanks.UNKNOWN)
                .diagnose(report)
                .imputation(cell);
    }
}
