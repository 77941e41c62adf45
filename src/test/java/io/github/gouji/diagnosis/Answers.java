// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a diagnosis came to, in a form to compare. */
final class Answers {

    private Answers() {}

    /** Returns the figures that each explanation expects. */
    static Set<Map<Cell, Long>> of(Problem problem) {
        Set<Map<Cell, Long>> answers =
                problem.explanations().stream().map(Answers::of).collect(Collectors.toSet());
        assertThat(answers).as("no explanation comes twice").hasSize((int) problem.count());
        return answers;
    }

    static Map<Cell, Long> of(Explanation explanation) {
        Map<Cell, Long> expected = new LinkedHashMap<>();
        for (Correction correction : explanation.corrections()) {
            expected.put(correction.cell(), correction.expected().longValue());
        }
        return expected;
    }

    /** Returns the cells that each explanation changes; each set comes once. */
    static Set<Set<Cell>> cells(Problem problem) {
        Set<Set<Cell>> sets =
                of(problem).stream().map(Map::keySet).map(Set::copyOf).collect(Collectors.toSet());
        assertThat(sets).as("no set of cells comes twice").hasSize((int) problem.count());
        return sets;
    }

    /** Returns what is wrong with the report: broken equations, and figures below zero. */
    static List<String> wrong(RuleBook rules, AnnualReport report) {
        return Evaluator.of(rules).evaluate(report, Map.of(), Blanks.AS_ZERO).broken().stream()
                .filter(broken -> broken.rule().id().equals("NOT-NEGATIVE")
                        || (broken.rule() instanceof LinearRule linear
                                && linear.relation().comparison() == Comparison.EQUAL))
                .map(broken -> broken.rule().id() + " " + broken.message().en())
                .toList();
    }
}
