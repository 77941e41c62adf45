// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Fitted;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How diagnoses compare with the truth, for one kind of mistake. */
final class Score {

    /** Stands where the mistake cannot be felt. */
    static final String NO_CELLS = " | – | – | – | – | –";

    private final Reliability reliability;
    private int injected;
    private int listed;
    private int firstByCause;
    private int first;
    private int firstIfKnown;
    private double firstByChance;

    Score(Reliability reliability) {
        this.reliability = reliability;
    }

    /**
     * Counts one mistake.
     *
     * @param diagnosis the diagnosis
     * @param known the diagnosis by a model that knows which kind of mistake it is
     */
    void count(Diagnosis diagnosis, Diagnosis known, Map<Cell, Long> truth) {
        injected++;
        boolean all = true;
        boolean byCause = true;
        boolean leading = true;
        double chance = 1;
        int corrections = 0;
        for (Problem problem : diagnosis.problems()) {
            List<Explanation> fitting =
                    problem.all().stream().filter(e -> fits(e, truth)).toList();
            Explanation likeliest = problem.leading().orElseThrow();
            boolean right = fits(likeliest, truth);
            all &= !fitting.isEmpty();
            leading &= right;
            byCause &= !problem.explanations().isEmpty() && fits(Fitted.firstByCause(problem.explanations()), truth);
            chance *= (double) fitting.size()
                    / (problem.count() + problem.otherwise().size());
            corrections += fitting.isEmpty() ? 0 : fitting.get(0).corrections().size();
        }
        boolean whole = all && corrections == truth.size();
        if (diagnosis.problems().size() == 1) {
            reliability.count(diagnosis.problems().get(0), whole, truth);
        }
        if (whole) {
            listed++;
            first += leading ? 1 : 0;
            firstByCause += byCause ? 1 : 0;
            firstByChance += chance;
            boolean ifKnown = known.problems().stream()
                    .allMatch(problem -> fits(problem.leading().orElseThrow(), truth));
            firstIfKnown += ifKnown ? 1 : 0;
        }
    }

    /** Tells whether the explanation says of each of its cells what is true. */
    static boolean fits(Explanation explanation, Map<Cell, Long> truth) {
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

    double firstShare() {
        return (double) first / injected;
    }

    double byCauseShare() {
        return (double) firstByCause / injected;
    }

    /**
     * Returns cells of the README's table: how often the truth is listed, how often it comes first by causes alone, by
     * the model, by a model that knows the kind of mistake, and by chance.
     */
    String cells() {
        return String.format(
                Locale.ROOT,
                " | %s | %s | **%s** | %s | %s",
                percent(listed),
                percent(firstByCause),
                percent(first),
                percent(firstIfKnown),
                percent(firstByChance));
    }

    private String percent(double count) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * count / injected);
    }
}
