// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How diagnoses compare with the truth, for one kind of mistake. */
final class Score {

    /** Stands where the mistake cannot be felt. */
    static final String NO_CELLS = " | – | – | – | –";

    private final List<Long> rivals = new ArrayList<>();
    private int injected;
    private int first;
    private double firstByChance;

    /** Counts one diagnosis. */
    void count(Diagnosis diagnosis, Map<Cell, Long> truth) {
        injected++;
        boolean leading = true;
        long explanations = 1;
        int corrections = 0;
        for (Problem problem : diagnosis.problems()) {
            List<Explanation> fitting =
                    problem.explanations().stream().filter(e -> fits(e, truth)).toList();
            if (fitting.isEmpty()) {
                return;
            }
            leading &= fitting.get(0).equals(problem.explanations().get(0));
            explanations *= problem.count();
            corrections += fitting.get(0).corrections().size();
        }
        if (corrections == truth.size()) {
            rivals.add(explanations);
            first += leading ? 1 : 0;
            firstByChance += 1.0 / explanations;
        }
    }

    private static boolean fits(Explanation explanation, Map<Cell, Long> truth) {
        return explanation.corrections().stream().allMatch(c -> truth.containsKey(c.cell()) && allows(c, truth));
    }

    private static boolean allows(Correction correction, Map<Cell, Long> truth) {
        long figure = truth.get(correction.cell());
        return (correction.least() == null || correction.least().longValue() <= figure)
                && (correction.most() == null || figure <= correction.most().longValue());
    }

    int injected() {
        return injected;
    }

    /**
     * Returns cells of the README's table: how often the truth is among the smallest explanations, how many there then
     * are (median and mean), how often the truth comes first, and how often it would if one were picked at random.
     */
    String cells() {
        List<Long> sorted = rivals.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                " | %s | %d / %.1f | **%s** | %s",
                percent(sorted.size()),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                sorted.stream().mapToLong(Long::longValue).average().orElse(0),
                percent(first),
                percent(firstByChance));
    }

    private String percent(double count) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * count / injected);
    }
}
