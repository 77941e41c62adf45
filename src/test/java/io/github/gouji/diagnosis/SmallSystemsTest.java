// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For small equations of a caller, the answers are those that trying all values of up to three cells finds. */
class SmallSystemsTest {

    private static final int SEEDS = 100;

    /** Sums as in the form: every figure between the bounds of a range will do. */
    @ParameterizedTest
    @EnumSource(SmallProblem.Kind.class)
    void sums(SmallProblem.Kind kind) {
        compare(kind, random -> SmallSystem.SUMS, true, 0);
    }

    @ParameterizedTest
    @EnumSource(SmallProblem.Kind.class)
    void signs(SmallProblem.Kind kind) {
        compare(kind, random -> SmallSystem.random(6, new long[] {-1, 0, 0, 1, 1}, random), false, 0);
    }

    /** Where unknown figures have no upper bound, it may stay open whether whole ones will do. */
    @ParameterizedTest
    @EnumSource(SmallProblem.Kind.class)
    void otherCoefficients(SmallProblem.Kind kind) {
        compare(kind, random -> SmallSystem.random(6, new long[] {-1, 0, 0, 1, 2, 3}, random), false, SEEDS / 50);
    }

    private static void compare(
            SmallProblem.Kind kind, Function<Random, SmallSystem> systems, boolean everyValue, int mostIncomplete) {
        Comparison comparison = new Comparison();
        int incomplete = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(31L * seed + kind.ordinal());
            for (SmallProblem problem : SmallProblem.random(kind, systems.apply(random), random)) {
                incomplete += problem.result().complete() ? 0 : 1;
                comparison.compare(problem, everyValue);
            }
        }
        comparison.assertTelling(kind);
        assertThat(incomplete).isLessThanOrEqualTo(mostIncomplete);
    }

    /** Compares answers, and counts so that a test that met nothing fails. */
    private static final class Comparison {

        private int answers;
        private int ranges;

        void compare(SmallProblem problem, boolean everyValue) {
            BruteForce.Found found = problem.tryAll();
            problem.assertRepairsHold();
            if (found.weight() < 0) {
                problem.assertNothingWithin();
                return;
            }
            assertThat(problem.result().isHopeless()).as(problem.toString()).isFalse();
            assertThat(problem.result().weight()).as(problem.toString()).isLessThanOrEqualTo(found.weight());
            if (problem.result().weight() < found.weight()) {
                problem.assertNothingWithin();
            } else if (problem.result().complete()) {
                problem.assertSame(found.solutions());
                answers += found.weight() > 0 ? 1 : 0;
                ranges += problem.compareRanges(found.solutions(), everyValue);
            }
        }

        void assertTelling(SmallProblem.Kind kind) {
            assertThat(answers).isGreaterThan(SEEDS / 3);
            if (kind != SmallProblem.Kind.PLAIN && kind != SmallProblem.Kind.BLANKS_DEAR) {
                assertThat(ranges).isPositive();
            }
        }
    }
}
