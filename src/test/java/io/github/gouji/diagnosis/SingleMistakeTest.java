// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.testing.jqwik.Consistent;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** One wrong figure in a report that is right otherwise. */
@Tag("class-path")
class SingleMistakeTest {

    @Property(tries = 1000)
    void isTheOnlyExplanationInTableThree(
            @ForAll @Consistent AnnualReport report, @ForAll @IntRange(max = 999) int number, @ForAll Short wrong) {
        Cell cell = cell(report, FormTable.REQUESTS, number);
        Problem problem = problem(report, cell, wrong);
        Correction correction = problem.explanations().get(0).corrections().get(0);
        assertThat(problem.count()).isOne();
        assertThat(correction.cell()).isEqualTo(cell);
        assertThat(correction.reported()).isEqualTo((long) wrong);
        assertThat(correction.expected()).isEqualTo(report.get(cell));
        assertThat(correction.isForced()).isTrue();
    }

    @Property(tries = 1000)
    void isAmongTheExplanationsInTableFour(
            @ForAll @Consistent AnnualReport report, @ForAll @IntRange(max = 999) int number, @ForAll Short wrong) {
        Cell cell = cell(report, FormTable.DISPUTES, number);
        Problem problem = problem(report, cell, wrong);
        assertThat(Answers.of(problem)).contains(Map.of(cell, figure(report, cell)));
        assertThat(problem.explanations())
                .allMatch(explanation -> Answers.wrong(
                                RuleBook.standard(), explanation.applyTo(report.with(cell, (long) wrong)))
                        .isEmpty());
    }

    private static Cell cell(AnnualReport report, FormTable table, int number) {
        List<Cell> cells =
                report.cells().stream().filter(cell -> cell.table() == table).toList();
        return cells.get(number % cells.size());
    }

    private static Problem problem(AnnualReport report, Cell cell, long wrong) {
        Assume.that(wrong != figure(report, cell));
        List<Problem> problems =
                Diagnoser.standard().diagnose(report.with(cell, wrong)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).complete()).isTrue();
        assertThat(problems.get(0).size()).isOne();
        assertThat(problems.get(0).table()).isEqualTo(cell.table());
        return problems.get(0);
    }

    private static long figure(AnnualReport report, Cell cell) {
        return requireNonNull(report.get(cell)).longValue();
    }
}
