// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormLayoutTest {

    private static FormLayout layout(Edition edition) {
        RuleBook rules = RuleBook.standard();
        Form form = Evaluator.of(rules)
                .figures(AnnualReport.zeros(2024, "某县", edition), Map.of(), Blanks.AS_ZERO)
                .form();
        return new FormLayout(form, rules.bind(form));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, received.naturalPersons, received.commercialEnterprises, true",
        "2021, received.naturalPersons, received.researchInstitutions, false",
        "2021, received.otherOrganizations, received.total, true",
        "2021, received.naturalPersons, carriedOver.naturalPersons, true",
        "2021, received.naturalPersons, carriedOver.commercialEnterprises, false",
        "2021, received.naturalPersons, outcomes.disclosed.naturalPersons, false",
        "2021, carriedOver.total, outcomes.disclosed.naturalPersons, false",
        "2021, received.total, carriedOver.naturalPersons, false",
        "2021, outcomes.other.otherReasons.total, outcomes.total.total, true",
        "2021, outcomes.total.total, carriedForward.total, true",
        "2021, outcomes.notProcessed.confirmationOrReissue.total, outcomes.other.notSupplementedInTime.total, true",
        "2019, outcomes.notProcessed.confirmationOrReissue.total, outcomes.other.total, true",
        "2019, outcomes.other.total, outcomes.total.total, true",
        "2021, reconsideration.upheld, reconsideration.corrected, true",
        "2021, reconsideration.upheld, reconsideration.otherResult, false",
        "2021, reconsideration.total, litigation.direct.upheld, true",
        "2019, reconsideration.upheld, litigation.direct.upheld, false",
        "2021, carriedForward.total, reconsideration.upheld, false",
    })
    void neighboursTouch(String edition, String a, String b, boolean expected) {
        FormLayout layout = layout(Edition.find(edition).orElseThrow());
        assertThat(layout.areNeighbours(cellOf(a), cellOf(b))).isEqualTo(expected);
        assertThat(layout.areNeighbours(cellOf(b), cellOf(a))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, outcomes.total.naturalPersons, 21",
        "2019, outcomes.total.naturalPersons, 19",
        "2021, received.total, 6",
        "2021, outcomes.total.total, 6 21",
        "2019, outcomes.total.total, 6 19",
        "2021, reconsideration.total, 4",
        "2021, received.naturalPersons, ''",
        "2021, reconsideration.upheld, ''",
    })
    void totalsHaveParts(String edition, String cell, String sizes) {
        FormLayout layout = layout(Edition.find(edition).orElseThrow());
        List<List<Cell>> parts = layout.partsOf(cellOf(cell));
        assertThat(parts.stream().map(List::size).sorted().map(String::valueOf).toList())
                .isEqualTo(sizes.isEmpty() ? List.of() : List.of(sizes.split(" ")));
        assertThat(layout.isTotal(cellOf(cell))).isEqualTo(!sizes.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void rowsAndColumnsAreThoseOfTheForm(Edition edition) {
        FormLayout layout = layout(edition);
        int rows = edition == Edition.EDITION_2019 ? 23 : 25;
        for (Cell cell : Cell.of(FormTable.REQUESTS, edition)) {
            assertThat(layout.rowOf(cell))
                    .hasSize(7)
                    .contains(cell)
                    .allMatch(c -> c.row().equals(cell.row()));
            assertThat(layout.columnOf(cell))
                    .hasSize(rows)
                    .contains(cell)
                    .allMatch(c -> c.column().equals(cell.column()));
        }
        for (Cell cell : Cell.of(FormTable.DISPUTES, edition)) {
            assertThat(layout.rowOf(cell)).hasSize(15);
            assertThat(layout.columnOf(cell)).containsExactly(cell);
        }
        for (Cell cell : Cell.of(FormTable.PROACTIVE, edition)) {
            assertThat(layout.rowOf(cell)).contains(cell).allMatch(c -> c.row().equals(cell.row()));
            assertThat(layout.isTotal(cell)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "received.naturalPersons, received.total, true",
        "received.naturalPersons, carriedOver.total, false",
        "received.total, received.naturalPersons, false",
        "outcomes.disclosed.total, outcomes.total.total, true",
        "outcomes.total.naturalPersons, outcomes.total.total, true",
        "carriedForward.total, outcomes.total.total, false",
    })
    void partsAreTold(String part, String total, boolean expected) {
        assertThat(layout(Edition.EDITION_2021).isPartOf(cellOf(part), cellOf(total)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "carriedOver = received + carriedForward, true",
        "carriedOver + received = carriedForward + outcomes.total, false",
        "carriedOver = received, false",
        "carriedOver = received - carriedForward, false",
        "carriedOver = received + carriedForward + 1, false",
        "carriedOver >= received + carriedForward, false",
    })
    void onlySumsMakeTotals(String formula, boolean expected) {
        Wording none = new Wording("", "");
        RuleBook rules = RuleBook.of(List.of(new LinearRule("X", Severity.ERROR, none, none, relation(formula))));
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        Form form =
                Evaluator.of(rules).figures(report, Map.of(), Blanks.AS_ZERO).form();
        assertThat(new FormLayout(form, rules.bind(form)).isTotal(cellOf("carriedOver.total")))
                .isEqualTo(expected);
    }

    private static Relation relation(String formula) {
        String[] sides = formula.split(" (?:=|>=) ");
        Expression left = sum(sides[0]);
        return formula.contains(">=") ? left.atLeast(sum(sides[1])) : left.equalTo(sum(sides[1]));
    }

    private static Expression sum(String side) {
        Expression sum = null;
        String sign = "+";
        for (String word : side.split(" ")) {
            if (word.equals("+") || word.equals("-")) {
                sign = word;
            } else {
                Expression next =
                        word.equals("1") ? Expression.constant(1) : Expression.figure(cellOf(word + ".total"));
                sum = sum == null ? next : sign.equals("+") ? sum.plus(next) : sum.minus(next);
            }
        }
        return sum;
    }

    private static Cell cellOf(String id) {
        return Cell.find("requests." + id).orElseGet(() -> Cell.of("disputes." + id));
    }
}
