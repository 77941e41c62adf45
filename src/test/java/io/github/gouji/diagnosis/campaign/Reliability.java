// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Cell;
import java.util.Locale;
import java.util.Map;

/** Whether explanations are the truth as often as their probabilities say. */
final class Reliability {

    private static final int TENTHS = 10;

    /** No probability counts as less than this where logarithms are taken. */
    private static final double LEAST = 1e-6;

    private final int[] number = new int[TENTHS];
    private final double[] said = new double[TENTHS];
    private final double[] right = new double[TENTHS];
    private double loss;
    private int problems;

    /** Counts the leading explanation, and what probability the truth was given. */
    void count(Problem problem, boolean listed, Map<Cell, Long> truth) {
        Explanation leading = problem.leading().orElseThrow();
        int tenth = Math.min((int) (leading.probability() * TENTHS), TENTHS - 1);
        number[tenth]++;
        said[tenth] += leading.probability();
        right[tenth] += listed && Score.fits(leading, truth) ? 1 : 0;
        double sum =
                problem.all().stream().mapToDouble(Explanation::probability).sum();
        double given = listed
                ? problem.all().stream()
                        .filter(explanation -> Score.fits(explanation, truth))
                        .mapToDouble(Explanation::probability)
                        .sum()
                : 1 - sum;
        loss -= Math.log(Math.max(given, LEAST));
        problems++;
    }

    /** Returns by how much what is said and what is right differ in the tenths on average, in points. */
    double error() {
        double error = 0;
        for (int i = 0; i < TENTHS; i++) {
            error += Math.abs(said[i] - right[i]) / problems;
        }
        return 100 * error;
    }

    double loss() {
        return loss / problems;
    }

    /** Returns the README's table. */
    String table() {
        StringBuilder table = new StringBuilder("| probability | explanations | said | right |\n|---|--:|--:|--:|\n");
        for (int i = 0; i < TENTHS; i++) {
            if (number[i] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %d–%d %% | %d | %.1f %% | %.1f %% |%n",
                        TENTHS * i,
                        TENTHS * (i + 1),
                        number[i],
                        100 * said[i] / number[i],
                        100 * right[i] / number[i]));
            }
        }
        return table.toString();
    }

    /** Returns the README's sentence of figures. */
    String summary() {
        return String.format(Locale.ROOT, "Expected calibration error %.1f points; log-loss %.3f.%n", error(), loss());
    }
}
