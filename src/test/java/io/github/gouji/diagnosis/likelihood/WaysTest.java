// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With one more mistake a tenth as likely, every sum can be written down. */
class WaysTest {

    private static final double FURTHER = 0.1;

    private static Ways ways(double... alone) {
        return new Ways(FURTHER, StrictMath.log(FURTHER), alone);
    }

    private static void assertSum(Ways ways, double sum) {
        assertThat(StrictMath.exp(ways.log())).isCloseTo(sum, within(1e-12));
    }

    @Test
    void oneAmendmentIsOneMistake() {
        assertSum(ways(0.3), 0.3);
    }

    @Test
    void twoAreOneMistakeOrTwo() {
        Ways ways = ways(0.2, 0.3);
        ways.join(0.5, 0, 1);
        assertSum(ways, 0.5 + FURTHER * 0.2 * 0.3);
    }

    @Test
    void noMistakeJoinsThemWhereItsLikelihoodIsZero() {
        Ways ways = ways(0.2, 0.3);
        ways.join(0, 0, 1);
        assertSum(ways, FURTHER * 0.2 * 0.3);
    }

    @Test
    void severalMistakesOverlap() {
        Ways ways = ways(0.2, 0.3, 0.4);
        ways.join(0.5, 0, 1);
        ways.join(0.6, 1, 2);
        ways.join(0.7, 0, 1, 2);
        assertSum(ways, 0.7 + FURTHER * (0.5 * 0.4 + 0.2 * 0.6) + FURTHER * FURTHER * 0.2 * 0.3 * 0.4);
    }

    @Test
    void partsThatNothingJoinsAreMultiplied() {
        Ways ways = ways(0.2, 0.3, 0.4, 0.5);
        ways.join(0.8, 0, 2);
        ways.join(0.9, 1, 3);
        double first = 0.8 + FURTHER * 0.2 * 0.4;
        double second = 0.9 + FURTHER * 0.3 * 0.5;
        assertSum(ways, FURTHER * first * second);
    }

    /** Of many the likeliest mistakes stand for the sum. */
    @Test
    void manyThatHangTogetherAreNotAllDivided() {
        double[] alone = new double[12];
        Arrays.fill(alone, 0.01);
        Ways ways = ways(alone);
        ways.join(0.5, 0, 1);
        ways.join(0.4, 0, 2);
        for (int i = 2; i < 12; i++) {
            ways.join(1e-9, i - 1, i);
        }
        assertThat(ways.log()).isCloseTo(StrictMath.log(0.5) + 10 * StrictMath.log(FURTHER * 0.01), within(1e-9));
    }

    /** A hundred mistakes are far less likely than the least double. */
    @Test
    void manyDoNotVanish() {
        double[] alone = IntStream.range(0, 150).mapToDouble(i -> 1e-5).toArray();
        assertThat(ways(alone).log())
                .isCloseTo(150 * StrictMath.log(1e-5) + 149 * StrictMath.log(FURTHER), within(1e-6));
    }
}
