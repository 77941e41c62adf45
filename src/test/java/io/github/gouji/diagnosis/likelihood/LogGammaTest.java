// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogGammaTest {

    @Test
    void isThatOfFactorials() {
        double log = 0;
        for (int n = 1; n < 3_000; n++) {
            log += StrictMath.log(n);
            assertThat(LogGamma.ofFactorial(n)).isCloseTo(log, within(1e-7));
        }
        assertThat(LogGamma.ofFactorial(0)).isCloseTo(0, within(1e-10));
        assertThat(LogGamma.ofFactorial(-3)).isCloseTo(0, within(1e-10));
    }

    @Test
    void isKnownAtOneHalf() {
        assertThat(LogGamma.of(0.5)).isCloseTo(StrictMath.log(StrictMath.sqrt(StrictMath.PI)), within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.4, 1, 5.9, 7.99, 8, 120.5, 1e6})
    void growsByTheLogarithm(double x) {
        assertThat(LogGamma.of(x + 1) - LogGamma.of(x)).isCloseTo(StrictMath.log(x), within(1e-8));
    }
}
