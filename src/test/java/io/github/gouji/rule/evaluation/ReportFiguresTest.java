// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Blanks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFiguresTest {

    private static final Cell RECEIVED = Cell.of("requests.received.total");
    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");
    private static final Cell ISSUED = Cell.of("proactive.regulations.issued");

    private static ReportFigures figures(AnnualReport report, Blanks blanks) {
        return Check.figures(report, Map.of(), blanks);
    }

    private static ReportFigures figures(AnnualReport report) {
        return figures(report, Blanks.AS_ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsTheOneReported(Edition edition) {
        AnnualReport zeros = AnnualReport.zeros(2024, "某县", edition);
        AnnualReport report = zeros;
        for (Cell cell : zeros.cells()) {
            report = report.with(cell, cell.index() + 1);
        }
        ReportFigures figures = figures(report);
        assertThat(zeros.cells()).allSatisfy(cell -> {
            assertThat(figures.exact(cell)).isEqualTo(BigDecimal.valueOf(cell.index() + 1));
            assertThat(figures.isReported(cell)).isTrue();
            assertThat(figures.isKnown(cell)).isTrue();
            assertThat(figures.isBlank(cell)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCellOfTheOtherEditionIsNeitherKnownNorBlank(Edition edition) {
        ReportFigures figures = figures(AnnualReport.zeros(2024, "某县", edition));
        assertThat(Cell.all())
                .filteredOn(cell -> !figures.form().has(cell))
                .isNotEmpty()
                .allSatisfy(cell -> assertUnknown(figures, cell));
    }

    @ParameterizedTest
    @EnumSource
    void aCellOfATableThatIsNotThereIsNeitherKnownNorBlank(FormTable table) {
        ReportFigures figures = figures(without(table));
        assertThat(figures.has(table)).isFalse();
        assertThat(figures.isComplete()).isFalse();
        assertThat(figures.hasBlanks()).isFalse();
        assertThat(Cell.all())
                .filteredOn(cell -> cell.table() == table)
                .allSatisfy(cell -> assertUnknown(figures, cell));
    }

    private static AnnualReport without(FormTable table) {
        return switch (table) {
            case PROACTIVE -> report().withProactive(null);
            case REQUESTS -> report().withRequests(null);
            case DISPUTES -> report().withDisputes(null);
        };
    }

    private static void assertUnknown(ReportFigures figures, Cell cell) {
        assertThat(figures.isReported(cell)).as(cell.id()).isFalse();
        assertThat(figures.isKnown(cell)).as(cell.id()).isFalse();
        assertThat(figures.isBlank(cell)).as(cell.id()).isFalse();
    }

    @Test
    void aBlankCountOfTablesThreeAndFourIsZeroOrUnknown() {
        AnnualReport report = report(RECEIVED.id(), null, UPHELD.id(), null);
        for (Cell cell : List.of(RECEIVED, UPHELD)) {
            assertThat(figures(report, Blanks.AS_ZERO).isBlank(cell)).isTrue();
            assertThat(figures(report, Blanks.AS_ZERO).isKnown(cell)).isTrue();
            assertThat(figures(report, Blanks.AS_ZERO).exact(cell)).isZero();
            assertThat(figures(report, Blanks.UNKNOWN).isBlank(cell)).isTrue();
            assertThat(figures(report, Blanks.UNKNOWN).isKnown(cell)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlankCellOfTableTwoIsUnknown(Blanks blanks) {
        ReportFigures figures = figures(report(ISSUED.id(), null), blanks);
        assertThat(figures.isBlank(ISSUED)).isTrue();
        assertThat(figures.isKnown(ISSUED)).isFalse();
        assertThat(figures.hasBlanks()).isTrue();
        assertThat(figures.isComplete()).isFalse();
    }

    @Test
    void aReportIsCompleteWhereEveryFigureIsKnown() {
        assertThat(figures(report()).isComplete()).isTrue();
        assertThat(figures(report()).hasBlanks()).isFalse();
        AnnualReport blank = report(RECEIVED.id(), null);
        assertThat(figures(blank).hasBlanks()).isTrue();
        assertThat(figures(blank).isComplete()).isTrue();
        assertThat(figures(blank, Blanks.UNKNOWN).isComplete()).isFalse();
        assertThat(Check.figures(report(), Map.of(RECEIVED, "若干"), Blanks.AS_ZERO)
                        .isComplete())
                .isFalse();
    }

    static Stream<AnnualReport> reports() {
        return Stream.of(
                report(),
                report2019(),
                report().withProactive(report2019().proactive()),
                report().withProactive(null),
                report().withRequests(null),
                report().withDisputes(null),
                report(ISSUED.id(), null, RECEIVED.id(), null, UPHELD.id(), null));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theReportedCellsAreThoseThatHoldANumber(AnnualReport report) {
        long numbers =
                report.cells().stream().filter(cell -> report.get(cell) != null).count();
        assertThat(figures(report, Blanks.AS_ZERO).reportedCells()).isEqualTo((int) numbers);
        assertThat(figures(report, Blanks.UNKNOWN).reportedCells()).isEqualTo((int) numbers);
    }

    @Test
    void anUnreadableCellHoldsNoNumber() {
        int others = report().cells().size() - 1;
        for (AnnualReport report : List.of(report(), report(RECEIVED.id(), null))) {
            ReportFigures figures = Check.figures(report, Map.of(RECEIVED, "若干"), Blanks.AS_ZERO);
            assertUnknown(figures, RECEIVED);
            assertThat(figures.reportedCells()).isEqualTo(others);
        }
    }

    @Test
    void anUnreadableCellThatTheReportDoesNotHaveCountsForNothing() {
        Cell other = Cell.of("requests.outcomes.other.total");
        ReportFigures figures = Check.figures(report(), Map.of(other, "若干"), Blanks.AS_ZERO);
        assertThat(figures.reportedCells()).isEqualTo(report().cells().size());
        assertThat(figures.isComplete()).isTrue();
    }

    @Test
    void countsAreSmallWhereNoSumOfThemOverflows() {
        assertThat(figures(report()).areSmall()).isTrue();
        assertThat(figures(report(RECEIVED.id(), (1L << 40) - 1)).areSmall()).isTrue();
        assertThat(figures(report(RECEIVED.id(), 1L << 40)).areSmall()).isFalse();
        assertThat(figures(report(RECEIVED.id(), Long.MAX_VALUE)).areSmall()).isFalse();
        assertThat(figures(report(RECEIVED.id(), -1)).areSmall()).isFalse();
    }
}
