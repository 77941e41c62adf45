// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static io.github.gouji.diagnosis.analysis.OwnRules.A;
import static io.github.gouji.diagnosis.analysis.OwnRules.B;
import static io.github.gouji.diagnosis.analysis.OwnRules.C;
import static io.github.gouji.diagnosis.analysis.OwnRules.D;
import static io.github.gouji.diagnosis.analysis.OwnRules.FEES;
import static io.github.gouji.diagnosis.analysis.OwnRules.FORM;
import static io.github.gouji.diagnosis.analysis.OwnRules.analyse;
import static io.github.gouji.diagnosis.analysis.OwnRules.equal;
import static io.github.gouji.diagnosis.analysis.OwnRules.ids;
import static io.github.gouji.diagnosis.analysis.OwnRules.name;
import static io.github.gouji.diagnosis.analysis.OwnRules.names;
import static io.github.gouji.diagnosis.analysis.OwnRules.rule;
import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.diagnosis.analysis.Identifiability.Kind;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleAnalysisTest {

    @ParameterizedTest
    @CsvSource({"EDITION_2019, 37, 35, 161, 22", "EDITION_2021, 39, 37, 175, 10"})
    void knowsTheStandardRules(Edition edition, int equations, int rank, int requestCells, int proactiveCells) {
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard(), Form.of(edition));
        assertThat(analysis.form()).isEqualTo(Form.of(edition));
        assertThat(analysis.equations()).isEqualTo(equations + 3);
        assertThat(analysis.rank()).isEqualTo(rank + 3);

        assertThat(analysis.systems()).hasSize(4);
        LinkedEquations requests = analysis.systems().get(0);
        assertThat(requests.equations()).hasSize(equations);
        assertThat(requests.rank()).isEqualTo(rank);
        assertThat(requests.cells()).isEqualTo(Cell.of(FormTable.REQUESTS, edition));
        assertThat(requests.distance()).isEqualTo(4);
        assertThat(analysis.systems().subList(1, 4)).allSatisfy(group -> {
            assertThat(group.equations()).hasSize(1);
            assertThat(group.rank()).isEqualTo(1);
            assertThat(group.cells()).hasSize(5);
            assertThat(group.distance()).isEqualTo(2);
        });

        assertThat(analysis.redundant()).isEmpty();
        assertThat(analysis.contradictory()).isEmpty();
        assertThat(kinds(analysis, FormTable.REQUESTS)).hasSize(requestCells).containsOnly(Kind.IDENTIFIABLE);
        assertThat(kinds(analysis, FormTable.DISPUTES)).hasSize(15).containsOnly(Kind.CONFUSABLE);
        assertThat(kinds(analysis, FormTable.PROACTIVE)).hasSize(proactiveCells).containsOnly(Kind.UNDETECTABLE);
    }

    private static List<Kind> kinds(RuleAnalysis analysis, FormTable table) {
        return analysis.cells().stream()
                .filter(one -> one.cell().table() == table)
                .map(Identifiability::kind)
                .toList();
    }

    @Test
    void namesTheEquationsOfTable3ThatFollow() {
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard(), FORM);
        assertThat(analysis.consequences())
                .extracting(one -> name(one.equation()))
                .containsExactly("T3-ROW-TOTAL outcomes.total", "T3-ROW-TOTAL carriedForward");
        assertThat(names(analysis.consequences().get(0).from()))
                .hasSize(28)
                .contains("T3-OUTCOME-SUM total", "T3-ROW-TOTAL outcomes.disclosed")
                .noneMatch(name -> name.startsWith("T3-BALANCE"))
                .doesNotContain("T3-ROW-TOTAL received", "T3-ROW-TOTAL carriedOver");
        assertThat(names(analysis.consequences().get(1).from()))
                .containsExactly(
                        "T3-BALANCE naturalPersons",
                        "T3-BALANCE commercialEnterprises",
                        "T3-BALANCE researchInstitutions",
                        "T3-BALANCE publicInterestOrganizations",
                        "T3-BALANCE legalServiceInstitutions",
                        "T3-BALANCE otherOrganizations",
                        "T3-BALANCE total",
                        "T3-ROW-TOTAL received",
                        "T3-ROW-TOTAL carriedOver",
                        "T3-ROW-TOTAL outcomes.total");
    }

    @Test
    void standingsAreByNameAndOnlyOfRulesThatTheFormHas() {
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard(), FORM);
        assertThat(analysis.standings())
                .extracting(standing -> standing.rule().id())
                .containsExactly("T2-IN-FORCE", "T3-BALANCE", "T3-OUTCOME-SUM", "T3-ROW-TOTAL", "T4-TOTAL");
        assertThat(analysis.standing("T2-ITEMS")).isEmpty();
        assertThat(analysis.standing("T3-BALANCE")).hasValueSatisfying(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.INDEPENDENT);
            assertThat(standing.places()).hasSize(7);
        });
        // Two of its places follow; as a whole it does not.
        assertThat(analysis.standing("T3-ROW-TOTAL")).hasValueSatisfying(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.INDEPENDENT);
            assertThat(standing.places())
                    .filteredOn(place -> place.standing() == Standing.REDUNDANT)
                    .extracting(place -> place.place().scope())
                    .containsExactly("outcomes.total", "carriedForward");
        });
    }

    @Test
    void cellsOfAGroupOfTable4LookAlike() {
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard(), FORM);
        Identifiability one = analysis.identifiability(Cell.of(B));
        assertThat(ids(one.confusedWith())).containsExactly(A, C, D, "disputes.reconsideration.total");
        assertThat(ids(one.alike())).containsExactly(A, B, C, D, "disputes.reconsideration.total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.identifiability(Cell.of("requests.outcomes.other.total")))
                .withMessage("the form has no cell requests.outcomes.other.total");
    }

    @Test
    void isComputedOnce() {
        RuleBook book = RuleBook.standard().without("T4-TOTAL");
        assertThat(RuleAnalysis.of(book, FORM)).isSameAs(RuleAnalysis.of(book, FORM));
        assertThat(RuleAnalysis.of(book, FORM)).isNotEqualTo(RuleAnalysis.of(RuleBook.standard(), FORM));
        assertThat(RuleAnalysis.of(book, Form.of(Edition.EDITION_2019)).form()).isNotEqualTo(FORM);
    }

    @Test
    void aRuleLessLeavesCellsThatLookAlike() {
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard().without("T3-OUTCOME-SUM"), FORM);
        assertThat(analysis.rank()).isEqualTo(31 + 3);
        assertThat(analysis.identifiability(Cell.of("requests.received.naturalPersons"))
                        .kind())
                .isEqualTo(Kind.IDENTIFIABLE);
        assertThat(ids(analysis.identifiability(Cell.of("requests.outcomes.disclosed.total"))
                        .confusedWith()))
                .hasSize(6)
                .allMatch(id -> id.startsWith("requests.outcomes.disclosed."));
        // Each row of outcomes is now a system of its own, and four rows are one.
        assertThat(analysis.systems()).hasSize(1 + 21 + 3);
        assertThat(analysis.systems().get(0).distance()).isEqualTo(4);
        assertThat(analysis.systems().get(1).distance()).isEqualTo(2);
    }

    @Test
    void aRuleThatLinksTablesJoinsTheirEquations() {
        LinearRule link = rule(
                "LINK",
                figure("disputes.reconsideration.total")
                        .equalTo(figure("proactive.administrativePenalties.decisions")));
        RuleAnalysis analysis = RuleAnalysis.of(RuleBook.standard().with(link), FORM);
        assertThat(analysis.systems())
                .extracting(system -> system.cells().size())
                .containsExactly(175, 6, 5, 5);
        assertThat(analysis.systems().get(1).rank()).isEqualTo(2);
        assertThat(analysis.identifiability(Cell.of("disputes.reconsideration.total"))
                        .kind())
                .isEqualTo(Kind.IDENTIFIABLE);
        assertThat(ids(analysis.identifiability(Cell.of(A)).confusedWith())).containsExactly(B, C, D);
        assertThat(analysis.identifiability(Cell.of("proactive.administrativePenalties.decisions"))
                        .kind())
                .isEqualTo(Kind.IDENTIFIABLE);
    }

    @Test
    void aBookWithoutEquationsTellsNothing() {
        RuleAnalysis analysis = analyse(rule("FEW", figure(A).atMost(constant(9))));
        assertThat(analysis.equations()).isZero();
        assertThat(analysis.rank()).isZero();
        assertThat(analysis.systems()).isEmpty();
        assertThat(analysis.cells()).hasSize(200).allMatch(one -> one.kind() == Kind.UNDETECTABLE);
        assertThat(analysis.standing("FEW").orElseThrow().standing()).isEqualTo(Standing.INDEPENDENT);
    }

    @Test
    void numbersBeyondComputationAreRefused() {
        RuleBook book = RuleBook.of(List.of(equal("HUGE", figure(FEES), constant(Long.MAX_VALUE))));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> RuleAnalysis.of(book, FORM));
    }
}
