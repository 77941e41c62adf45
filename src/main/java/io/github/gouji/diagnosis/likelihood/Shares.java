// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.Arrays;

/** The shares that weights have in their sum, in billionths: all are whole, and with what is left they add to one. */
public final class Shares {

    /** One, in billionths. */
    public static final long ALL = 1_000_000_000;

    private Shares() {}

    /**
     * Returns the share of each weight, rounded down. What they do not add to is the share of the others.
     *
     * @param logs the logarithms of the weights, in any order
     * @param others those of the weights of what is not listed
     * @param like how many of the weights, the first ones, are like others that are not known
     * @param more by how many times their weight these are
     */
    public static long[] of(double[] logs, double[] others, int like, double more) {
        double largest = Math.max(max(logs), max(others));
        double[] weights = weights(logs, largest);
        double listed = sum(weights.clone());
        double alike = like == weights.length ? listed : sum(Arrays.copyOf(weights, like));
        double sum = listed + more * alike + sum(weights(others, largest));
        long[] shares = new long[logs.length];
        for (int i = 0; i < logs.length; i++) {
            shares[i] = (long) (weights[i] / sum * ALL);
        }
        return shares;
    }

    private static double max(double[] logs) {
        double max = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            max = Math.max(max, log);
        }
        return max;
    }

    private static double[] weights(double[] logs, double largest) {
        double[] weights = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            weights[i] = StrictMath.exp(logs[i] - largest);
        }
        return weights;
    }

    /** Adds from the smallest up, so that the sum does not depend on the order. Sorts the weights. */
    private static double sum(double[] weights) {
        Arrays.sort(weights);
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
