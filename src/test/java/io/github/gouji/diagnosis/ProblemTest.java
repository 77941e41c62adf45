// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Correction CORRECTION =
            new Correction(Cell.of("disputes.reconsideration.total"), 0L, 3L, 3L, 3L);
    private static final Explanation EXPLANATION = new Explanation(
            List.of(CORRECTION),
            List.of(),
            List.of(new Mistake(Cause.TOTAL_LEFT_AT_ZERO, List.of(CORRECTION), null)),
            0.9);

    private static Problem problem(int size, boolean complete, int explanations) {
        return new Problem(
                FormTable.DISPUTES,
                size,
                complete,
                explanations,
                Collections.nCopies(explanations, EXPLANATION),
                List.of(),
                List.of());
    }

    @Test
    void theOnlyExplanation() {
        Problem problem = problem(1, true, 1);
        assertThat(problem.wording())
                .isEqualTo(new Wording(
                        "很可能（90 %）：行政复议·总计 应为 3（现为 0）。总计留为 0，没有按各项填写。没有其他同样少的改法。",
                        "Very likely (90 %): reconsideration · total should be 3 (is 0): "
                                + "the total was left at 0 though it has parts. No other way is as small."));
        assertThat(problem.leading()).contains(EXPLANATION);
        assertThat(problem.isHopeless()).isFalse();
        assertThat(problem.independent()).containsExactly(problem);
    }

    @Test
    void oneOfSeveral() {
        assertThat(problem(1, true, 5).wording().zh()).endsWith("填写。同样少的改法共 5 种。");
        assertThat(problem(1, true, 5).wording().en()).endsWith("parts. 5 ways are as small.");
        assertThat(problem(1, false, 5).wording().zh()).endsWith("填写。已找到同样少的改法 5 种，可能还有。");
        assertThat(problem(1, false, 5).wording().en())
                .endsWith("parts. 5 ways as small were found; there may be more.");
    }

    @Test
    void someOfManyWereCompared() {
        Problem all =
                new Problem(FormTable.DISPUTES, 1, true, 12_345_678_901L, List.of(EXPLANATION), List.of(), List.of());
        assertThat(all.wording().zh()).endsWith("填写。同样少的改法共 12345678901 种。只比较了其中先找到的 1 种。");
        assertThat(all.wording().en())
                .endsWith("parts. 12345678901 ways are as small. Only the first 1 found were compared.");
        Problem some = new Problem(FormTable.DISPUTES, 1, false, 7, List.of(EXPLANATION), List.of(), List.of());
        assertThat(some.wording().zh()).endsWith("填写。已找到同样少的改法 7 种，可能还有。只比较了其中先找到的 1 种。");
    }

    /** Nobody knows how many there are of each kind where not all were compared, or not all were found. */
    @Test
    void tiesSayWhetherTheyHaveAll() {
        assertThat(tie(true, 2)).isEqualTo("总计 中有一格应加 3 件，行不能确定，2 种可能");
        assertThat(tie(true, 3)).isEqualTo("总计 中有一格应加 3 件，行不能确定，至少 2 种可能");
        assertThat(tie(false, 2)).isEqualTo("总计 中有一格应加 3 件，行不能确定，至少 2 种可能");
    }

    private static String tie(boolean complete, long count) {
        Problem problem = new Problem(
                FormTable.DISPUTES, 1, complete, count, List.of(EXPLANATION, EXPLANATION), List.of(), List.of());
        return problem.ties().get(0).wording().zh();
    }

    @Test
    void noneFoundWithinTheLimit() {
        Problem problem = problem(9, false, 0);
        assertThat(problem.wording())
                .isEqualTo(new Wording(
                        "至少 9 格有误，但超出计算的限度，未能查出是哪几格。",
                        "At least 9 cells are wrong; to find which goes beyond the limits of computation."));
        assertThat(problem.leading()).isEmpty();
        assertThat(problem.isHopeless()).isFalse();
        assertThat(problem(0, false, 0).wording())
                .isEqualTo(new Wording(
                        "超出计算的限度，未能查出这些等式能否成立。",
                        "To find whether these equations can hold goes beyond the limits of computation."));
    }

    @Test
    void noneIsPossible() {
        Problem problem = problem(0, true, 0);
        assertThat(problem.isHopeless()).isTrue();
        assertThat(problem.wording())
                .isEqualTo(new Wording(
                        "没有任何数字能使这些等式同时成立：规则互相矛盾。",
                        "No figures make these equations hold: the rules contradict each other."));
    }

    @Test
    void partsStandForTheWhole() {
        Problem part = problem(1, true, 1);
        Problem whole =
                new Problem(FormTable.DISPUTES, 2, true, 1, List.of(EXPLANATION), List.of(), List.of(part, part));
        assertThat(whole.independent()).containsExactly(part, part);
    }
}
