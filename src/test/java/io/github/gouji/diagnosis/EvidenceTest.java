// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known from elsewhere changes how likely explanations are. */
class EvidenceTest {

    /** One of five figures is wrong, and nothing tells which. */
    private static final AnnualReport UNCLEAR = Published.disputes(12, 3, 0, 4, 16);

    private static final Cell UPHELD = Published.cell("reconsideration.upheld");
    private static final Cell CORRECTED = Published.cell("reconsideration.corrected");

    private static Problem problem(AnnualReport report, Evidence... evidence) {
        return Diagnoser.standard()
                .withEvidence(Arrays.asList(evidence))
                .diagnose(report)
                .problems()
                .get(0);
    }

    private static double probability(Problem problem, Cell cell) {
        return problem.explanations().stream()
                .filter(explanation -> explanation.corrections().get(0).cell().equals(cell))
                .mapToDouble(Explanation::probability)
                .sum();
    }

    @Test
    void noneChangesNothing() {
        assertThat(problem(UNCLEAR)).isEqualTo(Published.problem(UNCLEAR));
    }

    @Test
    void aSourceMakesWhatItSaysLikely() {
        Problem before = problem(UNCLEAR);
        Problem after = problem(UNCLEAR, Evidence.stated(UPHELD, 9, 0.95));
        assertThat(probability(before, UPHELD)).isLessThan(0.5);
        assertThat(probability(after, UPHELD)).isGreaterThan(0.8);
        assertThat(after.explanations()).hasSameSizeAs(before.explanations());
        assertThat(after.count()).isEqualTo(before.count());
    }

    @Test
    void aSourceThatAgreesWithTheReportClearsTheFigure() {
        assertThat(probability(problem(UNCLEAR, Evidence.stated(UPHELD, 12, 0.95)), UPHELD))
                .isLessThan(probability(problem(UNCLEAR), UPHELD) / 5);
    }

    /** Three times as far off as the spread is ten times less likely than right there, 1 + 3² to 1. */
    @Test
    void theSpreadSaysHowMuchAFigureMayDiffer() {
        Problem before = problem(UNCLEAR);
        Problem after = problem(UNCLEAR, Evidence.near(UPHELD, 12, 1));
        double odds = probability(before, UPHELD) / probability(before, CORRECTED);
        assertThat(probability(after, UPHELD) / probability(after, CORRECTED)).isCloseTo(odds / 10, within(1e-6));
    }

    /** The mean of other years need not be whole. */
    @Test
    void theFigureToBeNearMayHaveAFraction() {
        Problem before = problem(UNCLEAR);
        Problem after = problem(UNCLEAR, Evidence.near(UPHELD, 10.5, 1));
        double odds = probability(before, UPHELD) / probability(before, CORRECTED);
        assertThat(probability(after, UPHELD) / probability(after, CORRECTED)).isCloseTo(odds, within(1e-6));
    }

    @Test
    void eachOfSeveralCounts() {
        Problem before = problem(UNCLEAR);
        Problem after = problem(UNCLEAR, Evidence.near(UPHELD, 12, 1), Evidence.near(UPHELD, 12, 3));
        double odds = probability(before, UPHELD) / probability(before, CORRECTED);
        assertThat(probability(after, UPHELD) / probability(after, CORRECTED)).isCloseTo(odds / 20, within(1e-6));
    }

    @Test
    void whatIsKnownOfOtherCellsChangesNothing() {
        assertThat(problem(
                        UNCLEAR,
                        Evidence.stated(Published.cell("litigation.direct.upheld"), 3, 0.9),
                        Evidence.near(Cell.of("proactive.administrativeFees.amount"), 3, 1)))
                .isEqualTo(problem(UNCLEAR));
    }

    @Test
    void whatWasCarriedForwardIsCarriedOver() {
        AnnualReport lastYear = AnnualReport.zeros(2023, "某县")
                .with(RequestRow.CARRIED_FORWARD.cell(Applicant.NATURAL_PERSONS), 5)
                .with(RequestRow.CARRIED_FORWARD.cell(Applicant.TOTAL), 5);
        Problem problem = problem(
                Published.with("carriedOver.naturalPersons=3 carriedOver.total=3"), Evidence.lastYear(lastYear));
        assertThat(problem.leading().orElseThrow().corrections())
                .extracting(one -> one.cell().id() + "=" + one.expected())
                .containsExactly("requests.carriedOver.naturalPersons=5", "requests.carriedOver.total=5");
    }

    /** Also in a report that has other tables. */
    @Test
    void aTableThatTheYearBeforeLacksSaysNothing() {
        AnnualReport lastYear = Published.disputes(37, 1, 0, 1, 39);
        assertThat(problem(UNCLEAR, Evidence.lastYear(lastYear.withDisputes(null))))
                .isEqualTo(problem(UNCLEAR));
        assertThat(problem(Published.with("carriedOver.total=3"), Evidence.lastYear(lastYear.withRequests(null))))
                .isEqualTo(Published.problem(Published.with("carriedOver.total=3")));
    }

    @Test
    void aColumnOfTheYearBeforeIsNamed() {
        AnnualReport lastYear = AnnualReport.zeros(2023, "某县");
        AnnualReport report = Published.TRUE;
        for (String row : List.of("received", "outcomes.disclosed", "outcomes.total", "carriedForward")) {
            Cell cell = Published.cell(row + ".commercialEnterprises");
            lastYear = lastYear.with(cell, 7);
        }
        for (Cell cell : report.cells()) {
            if (cell.id().endsWith(".commercialEnterprises")) {
                report = report.with(cell, lastYear.get(cell));
            }
        }
        Explanation leading =
                problem(report, Evidence.lastYear(lastYear)).leading().orElseThrow();
        assertThat(leading.cause()).isEqualTo(Cause.LAST_YEARS_FIGURES);
        assertThat(leading.reason().zh()).isEqualTo("整列填的是上一年的数字");
        assertThat(leading.applyTo(report)).isEqualTo(Published.TRUE);
        assertThat(leading.probability()).isGreaterThan(0.9);
        assertThat(problem(report, Evidence.lastYear(lastYear)).explanations())
                .extracting(Answers::of)
                .containsExactlyInAnyOrderElementsOf(
                        problem(report).explanations().stream().map(Answers::of).toList());
        AnnualReport other = lastYear.with(Published.cell("outcomes.partlyDisclosed.commercialEnterprises"), 1);
        assertThat(problem(report, Evidence.lastYear(other)).all())
                .noneMatch(one -> one.corrections().size() > 4
                        && one.mistakes().size() == 1
                        && one.cause() == Cause.LAST_YEARS_FIGURES);
    }

    @Test
    void aFigureOfTheYearBeforeIsNamed() {
        AnnualReport lastYear = Published.disputes(37, 1, 0, 1, 39);
        AnnualReport report = Published.disputes(37, 3, 0, 4, 19);
        Explanation leading =
                problem(report, Evidence.lastYear(lastYear)).leading().orElseThrow();
        assertThat(leading.corrections().get(0).cell()).isEqualTo(UPHELD);
        assertThat(leading.reason().zh()).isEqualTo("填的是上一年的数字");
        assertThat(leading.reason().en()).isEqualTo("this is the figure of the year before");
    }

    /** Once three other figures weigh as much, each step makes it less likely that none of them is wrong. */
    @Test
    void aTrustedFigureIsLessLikelyWrong() {
        double doubted = probabilityOfOthers(1);
        double trusted = probabilityOfOthers(3);
        double trustedMore = probabilityOfOthers(4);
        assertThat(trusted).isGreaterThan(20 * doubted);
        assertThat(trustedMore).isGreaterThan(10 * trusted);
    }

    private static double probabilityOfOthers(int weight) {
        Cell total = Published.cell("received.total");
        return 1
                - Diagnoser.standard()
                        .withWeights(Map.of(total, weight))
                        .diagnose(Published.with("received.total=172"))
                        .problems()
                        .get(0)
                        .all()
                        .stream()
                        .filter(explanation -> explanation.corrections().stream()
                                .anyMatch(correction -> correction.cell().equals(total)))
                        .mapToDouble(Explanation::probability)
                        .sum();
    }

    @Test
    void aFrequentCauseIsLikelier() {
        AnnualReport report = Published.disputes(12, 3, 0, 4, 91);
        Cell total = Published.cell("reconsideration.total");
        Problem often = Diagnoser.standard()
                .withFrequencies(Map.of(Cause.DIGITS_TRANSPOSED, 100.0))
                .diagnose(report)
                .problems()
                .get(0);
        Problem rarely = Diagnoser.standard()
                .withFrequencies(Map.of(Cause.DIGITS_TRANSPOSED, 1e-6))
                .diagnose(report)
                .problems()
                .get(0);
        assertThat(probability(often, total)).isGreaterThan(probability(problem(report), total));
        assertThat(probability(rarely, total)).isLessThan(probability(problem(report), total));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void noCertaintyIsAReliability(double reliability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.stated(UPHELD, 1, reliability))
                .withMessage("the reliability must be above 0 and below 1, not " + reliability);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void aFigureIsANumber(double figure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.stated(UPHELD, figure, 0.9))
                .withMessage("the figure must be a finite number, not " + figure);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.near(UPHELD, figure, 1))
                .withMessage("the figure must be a finite number, not " + figure);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aSpreadIsPositive(double spread) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.near(UPHELD, 1, spread))
                .withMessage("the spread must be a positive number, not " + spread);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Diagnoser.standard().withFrequencies(Map.of(Cause.UNIT_SLIP, spread)))
                .withMessage("the frequency of UNIT_SLIP must be positive, not " + spread);
    }
}
