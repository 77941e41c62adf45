// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip is one of so many that might have happened to the number. */
class TypingTest {

    @ParameterizedTest
    @CsvSource({
        "36, 63, 1, 0, 0, 0",
        "123, 213, 0.5, 0, 0, 0",
        "123, 321, 0, 0, 0, 0",
        "20, 2, 1, 0.5, 0, 0",
        "144, 14, 0, 0.66666666666, 0, 0",
        "105, 5, 0, 0.33333333333, 0, 0.03333333333",
        "14, 144, 0, 0, 0.5, 0",
        "44, 444, 0, 0, 1, 0",
        "7, 77, 0, 0, 1, 0",
        "7, 8, 0, 0, 0, 0",
        "148, 158, 0, 0, 0, 0.03333333333",
        "148, 159, 0, 0, 0, 0",
        "15, 5, 0, 0.5, 0, 0.05",
    })
    void isOneOfSeveral(long should, long is, double transposed, double dropped, double doubled, double mistyped) {
        assertThat(Typing.transposed(should, is)).isCloseTo(transposed, within(1e-9));
        assertThat(Typing.dropped(should, is)).isCloseTo(dropped, within(1e-9));
        assertThat(Typing.doubled(should, is)).isCloseTo(doubled, within(1e-9));
        assertThat(Typing.mistyped(should, is)).isCloseTo(mistyped, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 1", "3, 30000, 4", "3, 300000, 0", "3, 31, 0", "5, 5, 0", "9223372036854775807, 10, 0"})
    void zerosAreCounted(long small, long large, int zeros) {
        assertThat(Typing.zeros(small, large)).isEqualTo(zeros);
    }

    @Test
    void thereIsNoOtherWay() {
        for (long should = 1; should < 1_200; should += should < 200 ? 1 : 23) {
            for (long is = 0; is < 12_000; is += is < 1_200 ? 1 : 7) {
                double[] found = {
                    Typing.transposed(should, is),
                    Typing.dropped(should, is),
                    Typing.doubled(should, is),
                    Typing.mistyped(should, is)
                };
                assertThat(found).as("%d for %d", is, should).containsExactly(retyped(should, is), within(1e-12));
            }
        }
    }

    /** Makes every slip in the digits as they are written. */
    private static double[] retyped(long should, long is) {
        String was = Long.toString(should);
        int length = was.length();
        double[] ways = new double[4];
        for (int i = 0; i < length; i++) {
            String before = was.substring(0, i);
            String after = was.substring(i + 1);
            if (i + 1 < length && was.charAt(i) != was.charAt(i + 1)) {
                String swapped = before + was.charAt(i + 1) + was.charAt(i) + was.substring(i + 2);
                ways[0] += Long.parseLong(swapped) == is ? 1.0 / (length - 1) : 0;
            }
            if (length > 1) {
                ways[1] += Long.parseLong(before + after) == is ? 1.0 / length : 0;
                for (char digit = '0'; digit <= '9'; digit++) {
                    boolean other = digit != was.charAt(i);
                    ways[3] += other && Long.parseLong(before + digit + after) == is ? 0.1 / length : 0;
                }
            }
            ways[2] += Long.parseLong(before + was.charAt(i) + was.charAt(i) + after) == is ? 1.0 / length : 0;
        }
        return ways;
    }
}
