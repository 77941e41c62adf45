// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Finding;
import io.github.gouji.Gouji;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Stream<Rule> standardRules() {
        return RuleBook.standard().rules().stream();
    }

    @ParameterizedTest
    @CsvSource({"2024, EDITION_2021", "2020, EDITION_2019"})
    void theSampleReportHasNoMistake(int year, Edition edition) {
        assertThat(Gouji.check(SampleReport.of(year, edition)).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("standardRules")
    void theExamplesOfEveryRuleAreTrue(Rule rule) {
        Examples examples = Examples.of(rule);
        CheckResult holding =
                Checker.standard().check(examples.holding().orElseThrow().document());
        assertThat(holding.findings()).isEmpty();
        assertThat(holding.notApplicable()).doesNotContain(rule);
        CheckResult breaking =
                Checker.standard().check(examples.breaking().orElseThrow().document());
        assertThat(breaking.findings())
                .extracting(finding -> finding.rule().id())
                .contains(rule.id());
    }

    @ParameterizedTest
    @CsvSource({
        "requests.carriedForward.* <= requests.received.*, 2021-, true",
        "2 * proactive.administrativeFees.amount >= 100, '', true",
        "requests.received.total = 7, '', true",
        "requests.received.total = requests.received.total + 1, '', false",
    })
    void rulesOfOnesOwnHaveExamplesWhereFiguresCanBeFound(String formula, String years, boolean found) {
        LinearRule rule = own(formula);
        if (!years.isEmpty()) {
            rule = rule.withApplicability(Applicability.EVERYWHERE.withYears(2030, null));
        }
        Examples examples = Examples.of(rule);
        assertThat(examples.holding().isPresent()).isEqualTo(found);
        Checker checker = Checker.standard().withRules(RuleBook.standard().with(rule));
        examples.holding()
                .ifPresent(
                        example -> assertThat(checker.check(example.document()).findings())
                                .extracting(Finding::rule)
                                .extracting(Rule::id)
                                .doesNotContain("OWN"));
        assertThat(checker.check(examples.breaking().orElseThrow().document()).findings())
                .extracting(finding -> finding.rule().id())
                .contains("OWN");
    }

    private static LinearRule own(String formula) {
        Wording words = new Wording("自定", "own");
        return new LinearRule("OWN", Severity.ERROR, words, words, Relation.parse(formula));
    }

    @Test
    void aSumIsWrittenAsOneWouldOnPaper() {
        Examples examples = Examples.of(RuleBook.standard().find("T3-ROW-TOTAL").orElseThrow());
        assertThat(examples.breaking().orElseThrow().sum())
                .extracting(line -> (line.sign() + " " + line.label().zh() + " " + line.figure()).strip())
                .containsExactly("总计 154", "≠ 自然人 136", "+ 商业企业 14", "+ 法律服务机构 3", "合计（另 3 项为 0） 153", "差 1");
    }
}
