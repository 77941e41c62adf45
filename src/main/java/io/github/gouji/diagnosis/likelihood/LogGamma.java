// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** The logarithm of the gamma function, the same on every machine. */
final class LogGamma {

    /** From here on Stirling's series is exact to eleven decimals. */
    private static final double LARGE = 8;

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    /** Logarithms of the first factorials: most figures are small. */
    private static final double[] FACTORIALS = new double[1_024];

    static {
        for (int n = 0; n < FACTORIALS.length; n++) {
            FACTORIALS[n] = of(n + 1.0);
        }
    }

    private LogGamma() {}

    /** Returns ln Γ(x) of a positive number. */
    static double of(double x) {
        double factor = 1;
        double large = x;
        while (large < LARGE) {
            factor *= large;
            large++;
        }
        double square = large * large;
        double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1_260 - 1.0 / 1_680 / square) / square) / square) / large;
        double stirling = (large - 0.5) * StrictMath.log(large) - large + HALF_LOG_TWO_PI + series;
        return factor == 1 ? stirling : stirling - StrictMath.log(factor);
    }

    /** Returns ln n!, that of zero for negative numbers. */
    static double ofFactorial(long n) {
        return n < FACTORIALS.length ? FACTORIALS[(int) Math.max(n, 0)] : of(n + 1.0);
    }
}
