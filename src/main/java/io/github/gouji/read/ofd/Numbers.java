// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Lists of numbers as OFD writes them. */
final class Numbers {

    /** A quarter of a million characters in one piece of text is more than any page has. */
    private static final int MOST = 250_000;

    private Numbers() {}

    /** Returns numbers between spaces; an exception that tells what is no number. */
    static double[] of(String text) {
        StringTokenizer tokens = new StringTokenizer(text);
        double[] numbers = new double[Math.min(MOST, tokens.countTokens())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = one(tokens.nextToken());
        }
        return numbers;
    }

    static double one(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        double number = Double.parseDouble(text.strip());
        if (Double.isNaN(number) || Math.abs(number) > 1e9) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** Returns distances, in which {@code g 3 5.2} is 5.2 three times. */
    static double[] distances(@Nullable String text) {
        if (text == null) {
            return new double[0];
        }
        double[] distances = new double[16];
        int count = 0;
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens() && count < MOST) {
            String token = tokens.nextToken();
            int times = 1;
            if (token.equals("g")) {
                times = tokens.countTokens() < 2 ? 0 : (int) one(tokens.nextToken());
                token = times == 0 ? "0" : tokens.nextToken();
            }
            double distance = one(token);
            for (int i = 0; i < times && count < MOST; i++) {
                if (count == distances.length) {
                    distances = Arrays.copyOf(distances, count * 2);
                }
                distances[count++] = distance;
            }
        }
        return Arrays.copyOf(distances, count);
    }
}
