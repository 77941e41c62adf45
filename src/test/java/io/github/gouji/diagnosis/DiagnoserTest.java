// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoserTest {

    private static final Cell RECEIVED = Cell.of("requests.received.naturalPersons");
    private static final Cell RECEIVED_TOTAL = Cell.of("requests.received.total");
    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");
    private static final Cell AMOUNT = Cell.of("proactive.administrativeFees.amount");
    private static final AnnualReport ZEROS = AnnualReport.zeros(2024, "某县");

    @Test
    void aConsistentReportHasNoProblem() {
        Diagnosis diagnosis = Diagnoser.standard().diagnose(Reports.consistent(Edition.EDITION_2021, 1));
        assertThat(diagnosis.problems()).isEmpty();
        assertThat(diagnosis.imputations()).isEmpty();
        assertThat(diagnosis.isComplete()).isTrue();
        assertThat(diagnosis.mended()).isEqualTo(diagnosis.report());
    }

    @Test
    void everySystemIsAProblemOfItsOwn() {
        AnnualReport report =
                ZEROS.with(UPHELD, 3).with(RECEIVED, 5).with(Cell.of("disputes.litigation.direct.total"), 2);
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        assertThat(diagnosis.problems().stream().map(Problem::table))
                .containsExactly(FormTable.REQUESTS, FormTable.DISPUTES, FormTable.DISPUTES);
        assertThat(Answers.wrong(RuleBook.standard(), diagnosis.mended())).isEmpty();
    }

    @Test
    void missingTablesAreLeftOut() {
        AnnualReport report = ZEROS.with(RECEIVED, 5).with(UPHELD, 3);
        assertThat(Diagnoser.standard().diagnose(report.withRequests(null)).problems())
                .extracting(Problem::table)
                .containsExactly(FormTable.DISPUTES);
        assertThat(Diagnoser.standard().diagnose(report.withDisputes(null)).problems())
                .extracting(Problem::table)
                .containsExactly(FormTable.REQUESTS);
        assertThat(Diagnoser.standard()
                        .diagnose(report.withDisputes(null).withRequests(null).withProactive(null))
                        .problems())
                .isEmpty();
    }

    /** An equation without one of its tables is left out, and the others of its cells stand. */
    @Test
    void aRuleMayJoinTables() {
        Rule joint = Rules.rule("JOINT", Rules.sum(UPHELD), Rules.sum(RECEIVED));
        Diagnoser diagnoser = Diagnoser.standard().withRules(RuleBook.standard().with(joint));
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 4);
        report = report.with(UPHELD, report.get(RECEIVED));
        report = report.with(Cell.of("disputes.reconsideration.total"), sum(report));
        assertThat(diagnoser.diagnose(report).problems()).isEmpty();
        Problem problem =
                diagnoser.diagnose(report.with(UPHELD, 999)).problems().get(0);
        assertThat(Answers.cells(problem)).containsExactly(Set.of(UPHELD));
        assertThat(problem.table()).isEqualTo(FormTable.REQUESTS);
        assertThat(diagnoser
                        .diagnose(report.with(UPHELD, 999).withRequests(null))
                        .problems())
                .singleElement()
                .satisfies(alone -> assertThat(alone.count()).isGreaterThan(1));
        assertThat(diagnoser.diagnose(report.withDisputes(null)).problems()).isEmpty();
    }

    private static long sum(AnnualReport report) {
        return Cell.of(FormTable.DISPUTES, Edition.EDITION_2021).stream()
                .filter(cell -> cell.row().id().equals("reconsideration")
                        && !cell.column().id().equals("total"))
                .mapToLong(cell -> requireNonNull(report.get(cell)).longValue())
                .sum();
    }

    @Test
    void rulesThatContradictEachOtherAreHopeless() {
        RuleBook rules = RuleBook.of(List.of(
                Rules.rule("ONE", Rules.sum(RECEIVED), Rules.constant(1)),
                Rules.rule("TWO", Rules.sum(RECEIVED), Rules.constant(2))));
        Problem problem = problem(rules, ZEROS);
        assertThat(problem.isHopeless()).isTrue();
        assertThat(problem.complete()).isTrue();
        assertThat(problem.size()).isZero();
        assertThat(problem.leading()).isEmpty();
        assertThat(Diagnoser.standard().withRules(rules).diagnose(ZEROS).mended())
                .isEqualTo(ZEROS);
    }

    /** No figures that are not negative add to −1. */
    @Test
    void rulesThatAskForNegativeFiguresAreHopeless() {
        Rule rule = Rules.rule("NEGATIVE", Rules.sum(RECEIVED, UPHELD), Rules.constant(-1));
        assertThat(problem(RuleBook.of(List.of(rule)), ZEROS).isHopeless()).isTrue();
        assertThat(problem(RuleBook.of(List.of(rule)), ZEROS.with(RECEIVED, 7)).isHopeless())
                .isTrue();
    }

    @Test
    void amountsAreExact() {
        Rule rule = Rules.rule("AMOUNT", Rules.sum(AMOUNT, AMOUNT), Rules.sum(RECEIVED));
        Diagnoser diagnoser = Diagnoser.standard().withRules(RuleBook.of(List.of(rule)));
        assertThat(diagnoser.diagnose(amount("1.5").with(RECEIVED, 3)).problems())
                .isEmpty();
        Diagnosis wrong = diagnoser.diagnose(amount("1.25").with(RECEIVED, 3));
        assertThat(wrong.problems()).hasSize(1);
        assertThat(wrong.problems().get(0).explanations())
                .singleElement()
                .satisfies(explanation -> assertThat(explanation.corrections())
                        .containsExactly(new Correction(
                                AMOUNT,
                                new BigDecimal("1.25"),
                                new BigDecimal("1.5"),
                                new BigDecimal("1.5"),
                                new BigDecimal("1.5"))));
        assertThat(wrong.mended().get(AMOUNT)).isEqualTo(new BigDecimal("1.5"));
        Diagnosis whole = diagnoser.diagnose(amount("100").with(RECEIVED, 201));
        assertThat(whole.problems().get(0).explanations())
                .extracting(explanation -> explanation.corrections().get(0).expected())
                .containsExactlyInAnyOrder(200L, new BigDecimal("100.5"));
        Diagnosis round = diagnoser.diagnose(amount("7").with(RECEIVED, 200));
        assertThat(round.problems().get(0).explanations())
                .extracting(explanation -> explanation.corrections().get(0).expected())
                .containsExactlyInAnyOrder(14L, new BigDecimal("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2500001", "9223372036854.775808", "-9223372036854.775808", "1E+2147483647", "1E-9"})
    void amountsThatCannotBeToldApartAreLeftOut(String amount) {
        Rule rule = Rules.rule("AMOUNT", Rules.sum(AMOUNT), Rules.sum(RECEIVED));
        Diagnoser diagnoser = Diagnoser.standard().withRules(RuleBook.of(List.of(rule)));
        assertThat(diagnoser.diagnose(amount(amount)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250001", "9223372036854.775807", "-9223372036854.775807", "1.2500010000000"})
    void amountsOfSixDecimalsAreNot(String amount) {
        Rule rule = Rules.rule("AMOUNT", Rules.sum(AMOUNT), Rules.constant(0));
        assertThat(Answers.cells(problem(RuleBook.of(List.of(rule)), amount(amount))))
                .containsExactly(Set.of(AMOUNT));
    }

    private static AnnualReport amount(String amount) {
        return ZEROS.with(AMOUNT, new BigDecimal(amount));
    }

    @Test
    void fillingsGoWithTheCorrectionsThatNeedThem() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        Problem problem = Diagnoser.standard()
                .diagnose(report.with(RECEIVED, null).with(RECEIVED_TOTAL, 999), Map.of(RECEIVED, "?"))
                .problems()
                .get(0);
        assertThat(problem.size()).isOne();
        assertThat(problem.explanations()).singleElement().satisfies(explanation -> {
            assertThat(Answers.of(explanation)).isEqualTo(Map.of(RECEIVED_TOTAL, report.get(RECEIVED_TOTAL)));
            assertThat(explanation.fillings()).extracting(Correction::cell).containsExactly(RECEIVED);
            assertThat(explanation.applyTo(report.with(RECEIVED, null).with(RECEIVED_TOTAL, 999)))
                    .isEqualTo(report);
        });
    }

    private static Problem problem(RuleBook rules, AnnualReport report) {
        List<Problem> problems =
                Diagnoser.standard().withRules(rules).diagnose(report).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
