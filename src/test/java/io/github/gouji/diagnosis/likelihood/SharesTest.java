// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static double[] logs(double... weights) {
        return Arrays.stream(weights).map(StrictMath::log).toArray();
    }

    @Test
    void areTheWeightsInTheirSum() {
        assertThat(Shares.of(logs(2, 1), logs(1), 0, 0)).containsExactly(500_000_000, 250_000_000);
        assertThat(Shares.of(logs(1, 1), logs(0.5, 0.5), 0, 0)).containsExactly(333_333_333, 333_333_333);
    }

    /** With three times as many as are known, each has a fourth of what it would have. */
    @Test
    void thoseThatAreOnlyCountedHaveTheirShare() {
        assertThat(Shares.of(logs(1, 1), new double[0], 2, 3)).containsExactly(125_000_000, 125_000_000);
    }

    @Test
    void onlySomeAreLikeThoseThatAreCounted() {
        assertThat(Shares.of(logs(1, 1), new double[0], 1, 2)).containsExactly(250_000_000, 250_000_000);
        assertThat(Shares.of(logs(1, 1), new double[0], 0, 2)).containsExactly(500_000_000, 500_000_000);
    }

    @Test
    void neverAddToMoreThanOne() {
        long[] shares = Shares.of(logs(1, 1, 1), new double[] {-1_000}, 0, 0);
        assertThat(Arrays.stream(shares).sum()).isLessThanOrEqualTo(Shares.ALL);
    }

    @Test
    void verySmallWeightsHaveSharesToo() {
        assertThat(Shares.of(new double[] {-2_000, -2_000}, new double[] {-3_000}, 0, 0))
                .containsExactly(500_000_000, 500_000_000);
    }

    @Test
    void doNotDependOnTheOrder() {
        double[] logs = {-1, -30, 2, 0.1, -7, 1.9999999};
        long[] shares = Shares.of(logs, logs(1), 0, 0);
        double[] reversed = new double[logs.length];
        Arrays.setAll(reversed, i -> logs[logs.length - 1 - i]);
        long[] others = Shares.of(reversed, logs(1), 0, 0);
        for (int i = 0; i < logs.length; i++) {
            assertThat(others[i]).isEqualTo(shares[logs.length - 1 - i]);
        }
    }
}
