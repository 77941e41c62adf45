// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a diagnosis says where it stops early: nothing that is not so. */
class LimitsTest {

    private static final Cell RECEIVED = Cell.of("requests.received.naturalPersons");
    private static final Cell CARRIED_OVER = Cell.of("requests.carriedOver.naturalPersons");
    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");
    private static final AnnualReport ZEROS = AnnualReport.zeros(2024, "某县");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 20, 60, 200})
    void whatIsFoundWithinALimitIsRight(long limit) {
        int incomplete = 0;
        for (int seed = 0; seed < 100; seed++) {
            AnnualReport report = report(Filling.SPARSE, 1 + seed % 4, seed);
            List<Problem> whole = Diagnoser.standard().diagnose(report).problems();
            List<Problem> part =
                    Diagnoser.standard().withLimit(limit).diagnose(report).problems();
            assertThat(part).hasSameSizeAs(whole);
            for (int i = 0; i < part.size(); i++) {
                incomplete += part.get(i).complete() ? 0 : 1;
                check(part.get(i), whole.get(i));
            }
        }
        assertThat(incomplete).isBetween(1, limit < 5 ? 100 : 80);
    }

    private static void check(Problem part, Problem whole) {
        assertThat(part.size()).isLessThanOrEqualTo(whole.size());
        assertThat(Answers.of(whole)).containsAll(Answers.of(part));
        if (part.complete()) {
            assertThat(part).isEqualTo(whole);
        } else {
            assertThat(part.parts()).isEmpty();
            assertThat(part.isHopeless()).isFalse();
        }
        if (part.count() > 0) {
            assertThat(part.size()).isEqualTo(whole.size());
        }
    }

    @Test
    void theLimitHoldsForEverySystem() {
        AnnualReport report = report(Filling.SPARSE, 4, 1).with(UPHELD, 5);
        Diagnosis diagnosis = Diagnoser.standard().withLimit(2).diagnose(report);
        assertThat(diagnosis.problems()).extracting(Problem::complete).containsExactly(false, true);
        assertThat(diagnosis.isComplete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void theSameReportHasTheSameDiagnosis(Filling filling) {
        for (int seed = 0; seed < 50; seed++) {
            AnnualReport report = report(filling, 3, seed);
            List<Problem> first = Diagnoser.standard().diagnose(report).problems();
            Diagnoser other = Diagnoser.standard()
                    .withRules(RuleBook.of(RuleBook.standard().rules()));
            assertThat(Diagnoser.standard().diagnose(report).problems()).isEqualTo(first);
            assertThat(other.diagnose(report).problems()).isEqualTo(first);
        }
    }

    @Test
    void answersBeyondThoseThatAreKeptAreCounted() {
        TiedTables.Linked linked = TiedTables.linked();
        EquationSystem system = EquationSystem.of(linked.rules().bind(Form.of(Edition.EDITION_2021))).stream()
                .filter(some -> some.rules().size() == 5)
                .findFirst()
                .orElseThrow();
        TaskBuilder tasks = new TaskBuilder(
                Evaluator.of(linked.rules()).figures(linked.report(), Map.of(), Blanks.AS_ZERO), Map.of(), 1);
        ErrorLocalisation.Result result = ErrorLocalisation.run(tasks.task(system), Diagnoser.STANDARD_LIMIT);
        assertThat(result.weight()).isEqualTo(4);
        assertThat(result.complete()).isTrue();
        assertThat(result.count()).isEqualTo(linked.count()).isGreaterThan(100_000);
        assertThat(result.repairs()).hasSize(100_000).doesNotHaveDuplicates();
        assertThat(result.hasAll()).isFalse();
        assertThat(result.isHopeless()).isFalse();
        Problem problem = Diagnoser.standard()
                .withRules(linked.rules())
                .diagnose(linked.report())
                .problems()
                .get(0);
        assertThat(problem.complete()).isTrue();
        assertThat(problem.count()).isEqualTo(linked.count());
        assertThat(problem.explanations()).hasSize(Problem.MOST_EXPLANATIONS);
        assertThat(problem.parts()).isEmpty();
    }

    /** Figures near the largest that fit: either the answer is right, or it is said to be incomplete. */
    @Test
    void largeFigures() {
        long[] large = {Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE / 2, Long.MIN_VALUE, Long.MIN_VALUE + 1, 0, 1
        };
        List<Cell> cells = Cell.of(FormTable.REQUESTS, Edition.EDITION_2021);
        int incomplete = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            AnnualReport report = ZEROS;
            for (int n = 0; n < 1 + seed % 3; n++) {
                Cell cell = seed % 2 == 0 ? cells.get(random.nextInt(cells.size())) : UPHELD;
                report = report.with(cell, large[random.nextInt(large.length)]);
            }
            for (Problem problem : Diagnoser.standard().diagnose(report).problems()) {
                incomplete += problem.complete() ? 0 : 1;
                assertThat(problem.isHopeless()).as("seed %d", seed).isFalse();
                for (Explanation explanation : problem.explanations()) {
                    AnnualReport mended = explanation.applyTo(report);
                    assertThat(Answers.wrong(RuleBook.standard(), mended).stream()
                                    .filter(wrong ->
                                            wrong.contains(problem.table() == FormTable.DISPUTES ? "T4" : "T3")))
                            .as("seed %d", seed)
                            .isEmpty();
                }
            }
        }
        assertThat(incomplete).isPositive();
    }

    @Test
    void countsAreNotTakenForAmounts() {
        Rule rule = Rules.rule("SUM", Rules.sum(RECEIVED), Rules.sum(CARRIED_OVER));
        Problem problem = problem(rule, ZEROS.with(CARRIED_OVER, 1L << 60));
        assertThat(problem.complete()).isTrue();
        assertThat(problem.count()).isEqualTo(2);
    }

    /** Both figures must change, and those that fit are too far to be found. */
    @Test
    void aTrialThatIsGivenUpIsNotComplete() {
        RuleBook rules = new SmallSystem(new long[][] {{101, -100}}, new long[] {70}).rules();
        Diagnosis diagnosis = Diagnoser.standard().withRules(rules).diagnose(SmallSystem.report(-1L, -1L));
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.size()).isEqualTo(2);
            assertThat(problem.isHopeless()).isFalse();
        });
    }

    /** The only figure that would do is one above the largest that fits. */
    @Test
    void aFigureBeyondMeasureIsNoAnswer() {
        Rule rule =
                Rules.rule("SUM", Rules.sum(RECEIVED), Rules.sum(CARRIED_OVER).plus(Rules.constant(1)));
        Problem problem = problem(rule, ZEROS.with(CARRIED_OVER, Long.MAX_VALUE));
        assertThat(problem.complete()).isFalse();
        assertThat(problem.isHopeless()).isFalse();
        Rule twice = Rules.rule("TWICE", Rules.sum(RECEIVED), Rules.sum(CARRIED_OVER, CARRIED_OVER));
        assertThat(problem(twice, ZEROS.with(CARRIED_OVER, Long.MAX_VALUE)).complete())
                .isFalse();
    }

    @Test
    void aConstantBeyondMeasureIsNoAnswer() {
        Rule rule = Rules.rule(
                "CONSTANT",
                Rules.sum(RECEIVED).plus(Rules.constant(Long.MIN_VALUE)),
                Rules.sum(CARRIED_OVER).plus(Rules.constant(1)));
        Problem problem = problem(rule, ZEROS);
        assertThat(problem.complete()).isFalse();
        assertThat(problem.explanations()).isEmpty();
        assertThat(problem.size()).isZero();
        Cell amount = Cell.of("proactive.administrativeFees.amount");
        Rule millions = Rules.rule("AMOUNT", Rules.sum(amount), Rules.constant(Long.MAX_VALUE / 1_000_000 + 1));
        assertThat(problem(millions, ZEROS).complete()).isFalse();
        Rule most = Rules.rule("AMOUNT", Rules.sum(amount), Rules.constant(Long.MAX_VALUE / 1_000_000));
        assertThat(Answers.cells(problem(most, ZEROS))).containsExactly(Set.of(amount));
    }

    private static Problem problem(Rule rule, AnnualReport report) {
        List<Problem> problems = Diagnoser.standard()
                .withRules(RuleBook.of(List.of(rule)))
                .diagnose(report, Map.of())
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static AnnualReport report(Filling filling, int mistakes, int seed) {
        return ZEROS.withRequests(RandomTables.mistaken(filling, mistakes, seed).published());
    }
}
