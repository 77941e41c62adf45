// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.Checker;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are limited to editions and to report years. */
class ApplicabilityTest {

    private static final AnnualReport ZEROS = AnnualReport.zeros(2024, "某局");

    private static LinearRule rule(String id, String formula, Applicability applicability) {
        Wording wording = new Wording("自定", "own");
        return new LinearRule(id, Severity.ERROR, wording, wording, Relation.parse(formula), applicability);
    }

    private static Applicability years(Integer first, Integer last) {
        return Applicability.EVERYWHERE.withYears(first, last);
    }

    private static Evaluation evaluate(AnnualReport report, Rule... rules) {
        return Evaluator.of(RuleBook.of(List.of(rules))).evaluate(report, Map.of(), Blanks.AS_ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2021, , false",
        "2021, 2021, , true",
        "2020, , 2020, true",
        "2021, , 2020, false",
        "2022, 2021, 2023, true",
        "2020, 2021, 2023, false",
        "2024, 2021, 2023, false",
        "2021, 2021, 2021, true",
    })
    void aRuleIsNotApplicableInOtherYears(int year, Integer first, Integer last, boolean applies) {
        LinearRule limited = rule("LIMITED", "一 <= 0", years(first, last));
        LinearRule always = rule("ALWAYS", "二 <= 0", Applicability.EVERYWHERE);
        AnnualReport report = ZEROS.withYear(year);
        Evaluation holding = evaluate(report, limited, always);
        assertThat(holding.held()).isEqualTo(applies ? 14 : 7);
        assertThat(holding.notApplicable()).isEqualTo(applies ? List.of() : List.of(limited));
        assertThat(holding.undecided()).isEmpty();
        Evaluation breaking = evaluate(report.with(Cell.of("requests.received.total"), 1L), limited, always);
        assertThat(breaking.broken()).hasSize(applies ? 1 : 0);
        assertThat(breaking.held()).isEqualTo(applies ? 13 : 7);
    }

    @Test
    void withoutAYearItIsUndecidedAtEachPlace() {
        LinearRule limited = rule("LIMITED", "一 <= 0", years(2021, null));
        Evaluation evaluation = evaluate(ZEROS.withYear(null).with(Cell.of("requests.received.total"), 1L), limited);
        assertThat(evaluation.held()).isZero();
        assertThat(evaluation.broken()).isEmpty();
        assertThat(evaluation.notApplicable()).isEmpty();
        assertThat(evaluation.undecided()).hasSize(7).allSatisfy(one -> {
            assertThat(one.rule()).isEqualTo(limited);
            assertThat(one.missing()).isEmpty();
        });
    }

    @Test
    void oneEvaluatorServesAllYears() {
        RuleBook book = RuleBook.of(List.of(
                rule("OLD", "一·总计 <= 1", years(null, 2020)),
                rule("MIDDLE", "一·总计 <= 2", years(2021, 2022)),
                rule("NEW", "一·总计 <= 3", years(2022, null))));
        assertThat(book.turningYears()).containsExactly(2021, 2022, 2023);
        assertThat(book.inYear(2022).rules()).extracting(Rule::id).containsExactly("MIDDLE", "NEW");
        assertThat(book.inYear(null).rules()).isEmpty();
        assertThat(RuleBook.standard().inYear(2022)).isSameAs(RuleBook.standard());
        Evaluator evaluator = Evaluator.of(book);
        AnnualReport four = ZEROS.with(Cell.of("requests.received.total"), 4L);
        for (int time = 0; time < 2; time++) {
            for (int year = 2018; year < 2026; year++) {
                List<String> expected = year <= 2020
                        ? List.of("OLD")
                        : year == 2021 ? List.of("MIDDLE") : year == 2022 ? List.of("MIDDLE", "NEW") : List.of("NEW");
                assertThat(evaluator
                                .evaluate(four.withYear(year), Map.of(), Blanks.AS_ZERO)
                                .broken())
                        .as("%s", year)
                        .extracting(one -> one.rule().id())
                        .isEqualTo(expected);
                assertThat(evaluator.book(four.withYear(year)).rules())
                        .extracting(Rule::id)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void anEditionIsThatOfTheTables() {
        LinearRule limited =
                rule("LIMITED", "一·总计 <= 行政许可·本年处理决定数量", Applicability.EVERYWHERE.withEditions(Edition.EDITION_2021));
        assertThat(limited.editions()).containsExactly(Edition.EDITION_2021);
        assertThat(limited.bind(Form.of(Edition.EDITION_2021))).hasSize(1);
        assertThat(evaluate(ZEROS, limited).held()).isEqualTo(1);
        AnnualReport mixed = ZEROS.withProactive(AnnualReport.zeros(2019, "某局").proactive());
        assertThat(evaluate(mixed, limited).notApplicable()).containsExactly(limited);
    }

    @Test
    void aTableThatIsTheSameInAllEditionsIsOfEach() {
        LinearRule limited =
                rule("LIMITED", "行政复议·总计 <= 9", Applicability.EVERYWHERE.withEditions(Edition.EDITION_2021));
        assertThat(limited.editions()).containsExactly(Edition.values());
    }

    @Test
    void theDiagnosisTakesTheEquationsOfTheYear() {
        LinearRule limited = rule("TEN", "行政复议·总计 = 10", years(2022, null));
        Checker checker = Checker.standard().withRules(RuleBook.standard().with(limited));
        AnnualReport three = ZEROS.with(Cell.of("disputes.reconsideration.upheld"), 3L)
                .with(Cell.of("disputes.reconsideration.total"), 3L);
        assertThat(checker.check(three.withYear(2021)).diagnosis().problems()).isEmpty();
        assertThat(checker.check(three.withYear(null)).diagnosis().problems()).isEmpty();
        assertThat(checker.check(three.withYear(2022)).diagnosis().problems()).isNotEmpty();
    }

    @Test
    void limitsThatLeaveNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> years(2022, 2021))
                .withMessage("the first year 2022 is after the last, 2021");
        LinearRule nowhere =
                rule("NOWHERE", "规章·本年制发件数 >= 0", Applicability.EVERYWHERE.withEditions(Edition.EDITION_2019));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(List.of(nowhere)))
                .withMessageContaining("it is limited to edition 2019, which has not all of its figures:"
                        + " proactive.regulations.issued is in 2021");
    }
}
