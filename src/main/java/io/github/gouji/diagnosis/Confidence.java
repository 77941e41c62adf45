// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Wording;

/** A probability in a word. */
public enum Confidence {
    /** 90 % and more. */
    VERY_LIKELY(0.9, new Wording("很可能", "Very likely")),
    /** 50 % and more. */
    LIKELY(0.5, new Wording("可能", "Likely")),
    /** Less than 50 %: something else is more likely than this. */
    HARD_TO_DECIDE(0, new Wording("难以断定", "Hard to decide"));

    private static final int PERCENT = 100;

    /** A judgement is never certain. */
    private static final int MOST = 99;

    /** A probability is a decimal number: what is a whole percentage must not fall short of it by a rounding. */
    private static final double ROUNDING = 1e-9;

    private final double least;
    private final Wording wording;

    Confidence(double least, Wording wording) {
        this.least = least;
        this.wording = wording;
    }

    /**
     * Returns the word for a probability.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public static Confidence of(double probability) {
        require(probability);
        return probability >= VERY_LIKELY.least ? VERY_LIKELY : probability >= LIKELY.least ? LIKELY : HARD_TO_DECIDE;
    }

    /** Returns the word, such as {@code 很可能} and {@code Very likely}. */
    public Wording wording() {
        return wording;
    }

    /**
     * Returns a probability in whole per cent, rounded down and at most 99, such as {@code 48 %}.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public static Wording percent(double probability) {
        require(probability);
        int percent = (int) Math.min(MOST, probability * PERCENT + ROUNDING);
        return percent > 0 ? new Wording(percent + " %", percent + " %") : new Wording("不到 1 %", "less than 1 %");
    }

    private static void require(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must be from 0 to 1, not " + probability);
        }
    }
}
