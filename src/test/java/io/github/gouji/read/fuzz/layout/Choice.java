// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from lists. */
public final class Choice {

    private Choice() {}

    public static <T> T of(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public static <T> T of(RandomGenerator random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Tells whether something that happens once in so many times happens now. */
    public static boolean once(RandomGenerator random, int times) {
        return random.nextInt(times) == 0;
    }
}
