// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Some random rules on some random reports, judged by the library and by {@link NaiveRule}. */
final class RuleTrial {

    private static final int REPORTS = 4;

    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int rules;

    /** Returns how many rules were judged. */
    int rules() {
        return rules;
    }

    /** Returns how often each verdict was reached. */
    Map<String, Integer> verdicts() {
        return verdicts;
    }

    /** Fails if the two disagree on any of the rules of this seed. */
    void run(long seed) {
        RandomRules random = new RandomRules(seed);
        Map<Rule, NaiveRule> naive = new HashMap<>();
        List<Rule> book = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            NaiveRule one = random.rule();
            LinearRule rule = rule("OWN-" + i, one);
            rules++;
            if (one.fitsSomewhere()) {
                book.add(rule);
                naive.put(rule, one);
            } else {
                count("rejected", 1);
                assertThatIllegalArgumentException()
                        .as("seed %s, %s", seed, rule.relation())
                        .isThrownBy(() -> RuleBook.of(List.of(rule)))
                        .withMessageContaining(" / rule " + rule.id() + " fits no place of the form: ");
            }
        }
        Evaluator evaluator = Evaluator.of(RuleBook.of(book));
        for (int i = 0; i < REPORTS; i++) {
            NaiveReport report = random.report();
            Evaluation evaluation = evaluator.evaluate(report.report(), report.unread(), report.blanks());
            compare(seed, book, naive, report, evaluation);
        }
    }

    private static LinearRule rule(String id, NaiveRule rule) {
        Wording wording = new Wording("自定规则", "own rule");
        return new LinearRule(id, Severity.WARNING, wording, wording, rule.relation());
    }

    private void compare(
            long seed, List<Rule> book, Map<Rule, NaiveRule> naive, NaiveReport report, Evaluation evaluation) {
        int held = 0;
        List<Rule> notApplicable = new ArrayList<>();
        for (Rule rule : book) {
            Map<String, NaiveRule.Outcome> expected = naive.get(rule).evaluate(report);
            Map<String, NaiveRule.Outcome> actual = actual(rule, evaluation);
            if (expected.isEmpty()) {
                notApplicable.add(rule);
            }
            for (Map.Entry<String, NaiveRule.Outcome> outcome : expected.entrySet()) {
                count(outcome.getValue().verdict(), 1);
                held += outcome.getValue().verdict().equals("held") ? 1 : 0;
            }
            expected.values().removeIf(outcome -> outcome.verdict().equals("held"));
            String what = "seed %s, %s: %s";
            assertThat(actual.keySet()).as(what, seed, rule, report).isEqualTo(expected.keySet());
            expected.forEach((scope, outcome) -> assertThat(actual.get(scope))
                    .as(what, seed, rule, report)
                    .matches(same -> isSame(same, outcome), outcome.toString()));
        }
        assertThat(evaluation.held()).as("held, seed %s, %s", seed, book).isEqualTo(held);
        assertThat(evaluation.notApplicable()).as("seed %s", seed).isEqualTo(notApplicable);
        count("not applicable", notApplicable.size());
    }

    private static Map<String, NaiveRule.Outcome> actual(Rule rule, Evaluation evaluation) {
        Map<String, NaiveRule.Outcome> outcomes = new HashMap<>();
        for (Broken broken : evaluation.broken()) {
            if (broken.rule() == rule) {
                assertThat(broken.difference())
                        .isEqualByComparingTo(broken.left().subtract(broken.right()));
                NaiveRule.Outcome outcome = new NaiveRule.Outcome("broken", Set.of(), broken.left(), broken.right());
                assertThat(outcomes.put(broken.scope(), outcome)).isNull();
            }
        }
        for (Undecided undecided : evaluation.undecided()) {
            if (undecided.rule() == rule) {
                Set<String> missing = undecided.missing().stream().map(Cell::id).collect(Collectors.toSet());
                NaiveRule.Outcome outcome =
                        new NaiveRule.Outcome("undecided", missing, BigDecimal.ZERO, BigDecimal.ZERO);
                assertThat(outcomes.put(undecided.scope(), outcome)).isNull();
            }
        }
        return outcomes;
    }

    private static boolean isSame(NaiveRule.Outcome actual, NaiveRule.Outcome expected) {
        return actual.verdict().equals(expected.verdict())
                && actual.missing().equals(expected.missing())
                && (!expected.verdict().equals("broken")
                        || (actual.left().compareTo(expected.left()) == 0
                                && actual.right().compareTo(expected.right()) == 0));
    }

    private void count(String verdict, int times) {
        verdicts.merge(verdict, times, Integer::sum);
    }
}
