// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.Undecided;
import java.util.List;
import java.util.Map;

/** What the standard rules say of a report, for tests. */
public final class Check {

    private Check() {}

    /** Returns a report of 2024 with zeros but for the given cells: an id, a figure, an id, a figure. */
    public static AnnualReport report(Object... figures) {
        return with(AnnualReport.zeros(2024, "某县"), figures);
    }

    /** Returns a report of 2020 with zeros but for the given cells. */
    public static AnnualReport report2019(Object... figures) {
        return with(AnnualReport.zeros(2020, "某县"), figures);
    }

    private static AnnualReport with(AnnualReport report, Object... figures) {
        AnnualReport changed = report;
        for (int i = 0; i < figures.length; i += 2) {
            changed = changed.with(Cell.of((String) figures[i]), (Number) figures[i + 1]);
        }
        return changed;
    }

    /** Returns a rule of the given relation, as a caller may add it. */
    public static LinearRule rule(Relation relation) {
        return new LinearRule("OWN", Severity.ERROR, new Wording("自定", "own"), new Wording("本局", "us"), relation);
    }

    /** Returns what the given rules alone say of the report. */
    public static Evaluation evaluate(List<Rule> rules, AnnualReport report, Blanks blanks) {
        return Evaluator.of(RuleBook.of(rules)).evaluate(report, Map.of(), blanks);
    }

    public static Evaluation evaluate(AnnualReport report) {
        return evaluate(report, Blanks.AS_ZERO);
    }

    public static Evaluation evaluate(AnnualReport report, Blanks blanks) {
        return Evaluator.of(RuleBook.standard()).evaluate(report, Map.of(), blanks);
    }

    /** Returns the figures of the report before totals are filled in. */
    static ReportFigures figures(AnnualReport report, Map<Cell, String> unread, Blanks blanks) {
        return new ReportFigures(
                report, new CompiledForm(RuleBook.standard(), Form.of(report), report.year()), unread, blanks);
    }

    /** Returns the outcomes of one rule. */
    public static List<Broken> broken(Evaluation evaluation, Rule rule) {
        return evaluation.broken().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .toList();
    }

    /** Returns the scopes in which one rule is undecided. */
    public static List<String> undecided(Evaluation evaluation, Rule rule) {
        return evaluation.undecided().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .map(Undecided::scope)
                .toList();
    }

    /** Asserts that the rule is broken in one scope, with these sides and this Chinese message. */
    public static void assertBroken(
            Evaluation evaluation, Rule rule, String scope, long left, long right, String message) {
        assertThat(broken(evaluation, rule)).singleElement().satisfies(outcome -> {
            assertThat(outcome.scope()).isEqualTo(scope);
            assertThat(outcome.left()).isEqualByComparingTo(String.valueOf(left));
            assertThat(outcome.right()).isEqualByComparingTo(String.valueOf(right));
            assertThat(outcome.difference()).isEqualByComparingTo(String.valueOf(left - right));
            assertThat(outcome.message().zh()).isEqualTo(message);
        });
    }

    /** Asserts that the rule is neither broken nor undecided anywhere. */
    public static void assertHolds(Evaluation evaluation, Rule rule) {
        assertThat(broken(evaluation, rule)).isEmpty();
        assertThat(undecided(evaluation, rule)).isEmpty();
    }
}
