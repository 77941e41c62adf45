// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.diagnosis.RandomTables.Mistaken;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replaced cells of full tables 三 are found again, together with every other explanation as small. */
class ProtocolTest {

    private static final int SEEDS = 500;

    @ParameterizedTest
    @CsvSource({"DENSE,1", "DENSE,2", "DENSE,3", "DENSE,4", "SPARSE,1", "SPARSE,2", "SPARSE,3", "SPARSE,4"})
    void findsWhatWasReplaced(Filling filling, int mistakes) {
        int found = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Mistaken table = RandomTables.mistaken(filling, mistakes, seed);
            AnnualReport report = AnnualReport.zeros(2024, "某县").withRequests(table.published());
            List<Problem> problems = Diagnoser.standard().diagnose(report).problems();
            if (problems.isEmpty()) {
                assertThat(Answers.wrong(RuleBook.standard(), report))
                        .as("seed %d", seed)
                        .isEmpty();
                continue;
            }
            assertThat(problems).as("seed %d", seed).hasSize(1);
            check(seed, table, report, problems.get(0));
            found += problems.get(0).size() == mistakes ? 1 : 0;
        }
        assertThat(found).isGreaterThan(SEEDS * 9 / 10);
    }

    private static void check(int seed, Mistaken table, AnnualReport report, Problem problem) {
        assertThat(problem.complete()).as("seed %d", seed).isTrue();
        assertThat(problem.size())
                .as("seed %d", seed)
                .isBetween(1, table.truth().size());
        Set<Map<Cell, Long>> answers = Answers.of(problem);
        assertThat(Answers.cells(problem)).hasSize(answers.size());
        if (problem.size() == table.truth().size()) {
            assertThat(answers).as("seed %d", seed).contains(table.truth());
        }
        for (Explanation explanation : problem.explanations()) {
            assertThat(explanation.corrections()).as("seed %d", seed).hasSize(problem.size());
            assertThat(explanation.corrections()).as("seed %d", seed).allMatch(Correction::isForced);
            assertThat(Answers.wrong(RuleBook.standard(), explanation.applyTo(report)))
                    .as("seed %d, %s", seed, explanation)
                    .isEmpty();
        }
    }
}
