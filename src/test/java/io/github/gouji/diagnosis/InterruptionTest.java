// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.diagnosis.likelihood.Board;
import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.diagnosis.likelihood.KnownFigures;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.likelihood.Model;
import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A diagnosis ends when its thread is interrupted, and says nothing that is not so. */
class InterruptionTest {

    private static final AnnualReport TIED = TiedTables.of(2, true, 1).report();

    /** Runs it in an interrupted thread, which must be interrupted still when it is done. */
    private static <T> T interrupted(Supplier<T> action) {
        Thread.currentThread().interrupt();
        try {
            return action.get();
        } finally {
            assertThat(Thread.interrupted()).as("the flag is left as it is").isTrue();
        }
    }

    @Test
    void theSearchEnds() {
        Problem problem = interrupted(() -> Diagnoser.standard().diagnose(TIED))
                .problems()
                .get(0);
        assertThat(problem.complete()).isFalse();
        assertThat(problem.explanations()).isEmpty();
        assertThat(problem.count()).isZero();
        assertThat(problem.size()).isBetween(1, 6);
        assertThat(problem.isHopeless()).isFalse();
    }

    @Test
    void aConsistentReportStaysConsistent() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        Diagnosis diagnosis = interrupted(() -> Diagnoser.standard().diagnose(report));
        assertThat(diagnosis.problems()).isEmpty();
        assertThat(diagnosis.isComplete()).isTrue();
    }

    /** Whether the blanks can be filled was not found out, so that nothing is said to be wrong. */
    @Test
    void theWorkOnBlanksEnds() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        for (RequestRow row : List.of(RequestRow.DISCLOSED, RequestRow.REPEATED)) {
            for (Applicant column : Applicant.parts()) {
                report = report.with(row.cell(column), null);
            }
        }
        AnnualReport blank = report;
        Diagnoser diagnoser = Diagnoser.standard().withBlanks(Blanks.UNKNOWN);
        assertThat(diagnoser.diagnose(blank).problems()).isEmpty();
        assertThat(diagnoser.diagnose(blank).imputations()).isNotEmpty();
        Diagnosis diagnosis = interrupted(() -> diagnoser.diagnose(blank));
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.imputations()).isEmpty();
        assertThat(diagnosis.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.size()).isZero();
            assertThat(problem.wording().zh()).isEqualTo("超出计算的限度，未能查出这些等式能否成立。");
        });
    }

    /** What was found before is counted, and the first of it is explained. */
    @Test
    void theExplainingEnds() {
        RuleBook rules = RuleBook.standard();
        ReportFigures reported = Evaluator.of(rules).figures(TIED, Map.of(), Blanks.AS_ZERO);
        TaskBuilder tasks = new TaskBuilder(reported, Map.of(), 1);
        Form form = Form.of(Edition.EDITION_2021);
        EquationSystem system = EquationSystem.of(rules.bind(form)).stream()
                .filter(some -> some.cells().contains(RequestRow.RECEIVED.cell(Applicant.TOTAL)))
                .findFirst()
                .orElseThrow();
        Task task = tasks.task(system);
        ErrorLocalisation.Result result = ErrorLocalisation.run(task, Diagnoser.STANDARD_LIMIT);
        assertThat(result.hasAll()).isTrue();
        FormLayout layout = new FormLayout(form, rules.bind(form));
        SlipFinder slips = new SlipFinder(TIED, layout);
        Likelihood likelihood = tasks.likelihood(
                task, new Model(new Board(layout, system.cells()), Parameters.standard()), KnownFigures.NONE);
        Problem problem =
                interrupted(() -> new ProblemBuilder(task, tasks, slips, likelihood).problem(result, List.of()));
        assertThat(problem.complete()).isFalse();
        assertThat(problem.count()).isEqualTo(result.count()).isGreaterThan(1_000);
        assertThat(problem.explanations()).hasSize(1);
        assertThat(problem.wording().en()).endsWith("Only the first 1 found were compared.");
        assertThat(problem.parts())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.explanations()).hasSize(1));
    }

    /** Without a limit, this search would not end. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aLongSearchIsBrokenOff() throws Exception {
        AnnualReport report = AnnualReport.zeros(2024, "某县")
                .withRequests(RandomTables.mistaken(RandomTables.Filling.SPARSE, 40, 1)
                        .published());
        FutureTask<List<Problem>> search = new FutureTask<>(() ->
                Diagnoser.standard().withLimit(Long.MAX_VALUE).diagnose(report).problems());
        Thread thread = new Thread(search);
        thread.start();
        thread.interrupt();
        assertThat(search.get())
                .singleElement()
                .satisfies(problem -> assertThat(problem.complete()).isFalse());
    }
}
