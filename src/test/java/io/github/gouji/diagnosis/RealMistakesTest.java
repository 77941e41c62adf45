// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.campaign.RealReports;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mistakes that go through a whole table of a published report. */
class RealMistakesTest {

    private static final long LIMIT = 20_000;

    private static List<Cell> cells(AnnualReport report) {
        return Cell.of(FormTable.REQUESTS, report.requests().edition());
    }

    /** Asserts that every figure is as published; a blank counts as zero. */
    private static void assertMended(Diagnosis diagnosis, AnnualReport published) {
        AnnualReport mended = diagnosis.mended();
        for (Cell cell : cells(published)) {
            if (published.get(cell) != null) {
                Number figure = mended.get(cell) == null ? 0L : mended.get(cell);
                assertThat(figure).as(cell.id()).isEqualTo(published.get(cell));
            }
        }
    }

    @Test
    void aColumnOfTotalsLeftAtZeroIsFilled() {
        for (AnnualReport report : RealReports.all()) {
            AnnualReport wrong = report;
            for (Cell cell : cells(report)) {
                wrong = cell.column().id().equals("total") ? wrong.with(cell, 0) : wrong;
            }
            Diagnosis diagnosis = Diagnoser.standard().diagnose(wrong);
            assertThat(diagnosis.isComplete()).as(report.agency()).isTrue();
            assertMended(diagnosis, report);
        }
    }

    @Test
    void aBlankTotalBesideAWrongFigureIsStillDeducedFromItsRow() {
        AnnualReport report = RealReports.all().get(0);
        AnnualReport wrong = report.with(
                Cell.of("requests.received.naturalPersons"),
                report.requests().received().naturalPersons() * 10);
        for (RequestRow row : RequestRow.of(report.requests().edition())) {
            wrong = wrong.with(Cell.of("requests." + row.id() + ".total"), null);
        }
        Diagnosis diagnosis = Diagnoser.standard().diagnose(wrong);
        assertThat(diagnosis.imputations()).isNotEmpty().allMatch(Imputation::isForced);
        assertMended(diagnosis, report);
    }

    @Test
    void theLimitBoundsTheWorkOnBlanksToo() {
        Random random = new Random(1);
        for (AnnualReport report : RealReports.all().subList(0, 5)) {
            AnnualReport wrong = report;
            for (Cell cell : cells(report)) {
                int draw = random.nextInt(24);
                wrong = draw < 3 ? wrong.with(cell, null) : draw == 3 ? wrong.with(cell, random.nextInt(50)) : wrong;
            }
            ReportFigures figures = Evaluator.of(RuleBook.standard()).figures(wrong, Map.of(), Blanks.UNKNOWN);
            EquationSystem system =
                    EquationSystem.of(RuleBook.standard().bind(figures.form())).get(0);
            ErrorLocalisation.Result result =
                    ErrorLocalisation.run(new TaskBuilder(figures, Map.of(), 1).task(system), LIMIT);
            assertThat(result.work()).isLessThan(2 * LIMIT);
            assertThat(result.complete()).isFalse();
            assertThat(result.weight()).isPositive();
        }
    }
}
