// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.TiedTables.Tied;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports with more explanations than anybody looks at: all are counted, the first are compared. */
class TiedTablesTest {

    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "0,true", "1,true", "2,true", "3,false"})
    void allAreCountedAndTakenApart(int moves, boolean carried) {
        for (int seed = 0; seed < 5; seed++) {
            check(TiedTables.of(moves, carried, seed));
        }
    }

    @Test
    void ofTooManyTheFirstAreCompared() {
        Tied tied = TiedTables.of(3, true, 1);
        assertThat(tied.count()).isBetween(30_000L, 65_000L);
        Problem problem = check(tied);
        assertThat(problem.explanations()).hasSize(10_000);
        String zh = problem.wording().zh();
        assertThat(zh).startsWith("难以断定：").endsWith("。同样少的改法共 " + tied.count() + " 种。只比较了其中先找到的 10000 种。");
        assertThat(problem.ties().get(0).wording().zh()).containsPattern("，至少 \\d+ 种可能$");
        assertThat(problem.parts())
                .allSatisfy(
                        part -> assertThat(part.ties().get(0).wording().zh()).doesNotContain("至少"));
    }

    @Test
    void aSearchThatIsBrokenOffCountsWhatItFound() {
        Tied tied = TiedTables.of(3, true, 2);
        Problem problem = Diagnoser.standard()
                .withLimit(200_000)
                .diagnose(tied.report())
                .problems()
                .get(0);
        assertThat(problem.complete()).isFalse();
        assertThat(problem.count()).isBetween(10_001L, tied.count() - 1);
        assertThat(problem.explanations()).hasSize(10_000);
        assertThat(problem.parts()).isEmpty();
        assertThat(problem.wording().en())
                .endsWith(". " + problem.count() + " ways as small were found; there may be more."
                        + " Only the first 10000 found were compared.");
    }

    private static Problem check(Tied tied) {
        List<Problem> problems = Diagnoser.standard().diagnose(tied.report()).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.complete()).isTrue();
        assertThat(problem.count()).isEqualTo(tied.count());
        assertThat(problem.size()).isEqualTo(2 * tied.possibilities().size());
        assertThat(problem.explanations()).hasSize((int) Math.min(tied.count(), Problem.MOST_EXPLANATIONS));
        assertThat(problem.explanations()).doesNotHaveDuplicates();
        if (tied.possibilities().size() > 1) {
            assertThat(problem.parts().stream().map(Problem::count))
                    .containsExactlyInAnyOrderElementsOf(tied.possibilities());
        }
        LongStream.range(0, 20)
                .mapToObj(i -> problem.explanations()
                        .get((int) (i * problem.explanations().size() / 20)))
                .forEach(explanation -> assertThat(
                                Answers.wrong(RuleBook.standard(), explanation.applyTo(tied.report())))
                        .isEmpty());
        return problem;
    }
}
