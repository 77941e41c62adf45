// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static io.github.gouji.rule.evaluation.Check.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingTotalsTest {

    private static final String DISCLOSED = "requests.outcomes.disclosed.";
    private static final String OUTCOMES = "requests.outcomes.total.";
    private static final String GRAND_TOTAL = OUTCOMES + "total";
    private static final String DISPUTES = "disputes.reconsideration.total";
    private static final String UPHELD = "disputes.reconsideration.upheld";

    private static ReportFigures fill(AnnualReport report, Map<Cell, String> unreadable, Blanks blanks) {
        ReportFigures figures = Check.figures(report, unreadable, blanks);
        new MissingTotals(Form.of(Edition.EDITION_2021)).fill(figures);
        return figures;
    }

    private static ReportFigures fill(AnnualReport report) {
        return fill(report, Map.of(), Blanks.AS_ZERO);
    }

    private static BigDecimal exact(ReportFigures figures, String cell) {
        return figures.exact(Cell.of(cell));
    }

    @Test
    void columnsAreFilledBeforeRowsAndTheGrandTotalAfterThem() {
        ReportFigures figures = fill(report(
                DISCLOSED + "naturalPersons",
                5,
                DISCLOSED + "total",
                null,
                OUTCOMES + "naturalPersons",
                null,
                GRAND_TOTAL,
                null,
                UPHELD,
                2,
                DISPUTES,
                null));
        assertThat(figures.missingTotals())
                .extracting(missing -> MissingTotals.total(missing.definition()).id(), MissingTotal::sum)
                .containsExactly(
                        tuple(OUTCOMES + "naturalPersons", new BigDecimal(5)),
                        tuple(DISCLOSED + "total", new BigDecimal(5)),
                        tuple(GRAND_TOTAL, new BigDecimal(5)),
                        tuple(DISPUTES, new BigDecimal(2)));
        assertThat(exact(figures, GRAND_TOTAL)).isEqualByComparingTo("5");
        assertThat(exact(figures, DISPUTES)).isEqualByComparingTo("2");
    }

    @Test
    void aTotalThatIsThereIsLeftAlone() {
        ReportFigures figures = fill(report(UPHELD, 2, DISPUTES, 7));
        assertThat(figures.missingTotals()).isEmpty();
        assertThat(exact(figures, DISPUTES)).isEqualByComparingTo("7");
    }

    @Test
    void theRowDecidesTheGrandTotalWhereTheColumnSaysOtherwise() {
        ReportFigures figures = fill(report(OUTCOMES + "naturalPersons", 5, DISCLOSED + "total", 4, GRAND_TOTAL, null));
        assertThat(exact(figures, GRAND_TOTAL)).isEqualByComparingTo("5");
    }

    @Test
    void theColumnDecidesTheGrandTotalWhereTheRowIsNotKnown() {
        AnnualReport report = report(OUTCOMES + "naturalPersons", null, DISCLOSED + "total", 4, GRAND_TOTAL, null);
        ReportFigures figures = fill(report, Map.of(Cell.of(OUTCOMES + "naturalPersons"), "若干"), Blanks.AS_ZERO);
        assertThat(figures.missingTotals()).extracting(MissingTotal::sum).containsExactly(new BigDecimal(4));
        assertThat(figures.isKnown(Cell.of(GRAND_TOTAL))).isTrue();
        assertThat(exact(figures, GRAND_TOTAL)).isEqualByComparingTo("4");
    }

    @Test
    void aColumnThatIsNotKnownDoesNotUndoTheSumOfTheRow() {
        AnnualReport report = report(OUTCOMES + "naturalPersons", 5, DISCLOSED + "total", null, GRAND_TOTAL, null);
        ReportFigures figures = fill(report, Map.of(Cell.of(DISCLOSED + "total"), "若干"), Blanks.AS_ZERO);
        assertThat(figures.missingTotals()).extracting(MissingTotal::sum).containsExactly(new BigDecimal(5));
        assertThat(exact(figures, GRAND_TOTAL)).isEqualByComparingTo("5");
    }

    @Test
    void aTotalIsNotFilledWhereBlanksAreUnknown() {
        ReportFigures figures = fill(report(UPHELD, 2, DISPUTES, null), Map.of(), Blanks.UNKNOWN);
        assertThat(figures.missingTotals()).extracting(MissingTotal::sum).containsExactly(new BigDecimal(2));
        assertThat(figures.isKnown(Cell.of(DISPUTES))).isFalse();
    }

    @Test
    void aFilledTotalIsKnownButNotReported() {
        Cell total = Cell.of(DISPUTES);
        ReportFigures figures = fill(report(UPHELD, Long.MAX_VALUE, DISPUTES, null));
        assertThat(figures.isKnown(total)).isTrue();
        assertThat(figures.isBlank(total)).isTrue();
        assertThat(figures.isReported(total)).isFalse();
        assertThat(figures.isComplete()).isTrue();
    }

    @Test
    void aFilledTotalBeyondTheLargestLongIsExact() {
        Cell total = Cell.of(DISPUTES);
        ReportFigures figures =
                fill(report(UPHELD, Long.MAX_VALUE, "disputes.reconsideration.pending", 1, DISPUTES, null));
        assertThat(figures.isKnown(total)).isTrue();
        assertThat(exact(figures, DISPUTES)).isEqualByComparingTo("9223372036854775808");
    }
}
