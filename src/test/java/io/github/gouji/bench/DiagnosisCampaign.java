// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.RandomTables;
import io.github.gouji.report.AnnualReport;
import java.util.Arrays;
import java.util.Locale;

/**
 * Diagnoses 100,000 tables 三 with one to four wrong cells and prints how long that took at most, and how many
 * explanations there were.
 */
public final class DiagnosisCampaign {

    private static final int TABLES = 12_500;

    private DiagnosisCampaign() {}

    /** Prints a Markdown table. */
    public static void main(String[] arguments) {
        for (RandomTables.Filling filling : RandomTables.Filling.values()) {
            run(filling, 3, new long[TABLES]);
        }
        System.out.println("| table | wrong cells | median µs | 99 % µs | worst µs | explanations: median, most |"
                + " smaller found | incomplete |\n|---|---|---|---|---|---|---|---|");
        for (RandomTables.Filling filling : RandomTables.Filling.values()) {
            for (int mistakes = 1; mistakes <= 4; mistakes++) {
                long[] nanos = new long[TABLES];
                Count count = run(filling, mistakes, nanos);
                Arrays.sort(nanos);
                Arrays.sort(count.explanations);
                System.out.printf(
                        "| %s | %d | %.1f | %.1f | %.0f | %d, %d | %d | %d |%n",
                        filling.name().toLowerCase(Locale.ROOT),
                        mistakes,
                        nanos[TABLES / 2] / 1e3,
                        nanos[TABLES / 100 * 99] / 1e3,
                        nanos[TABLES - 1] / 1e3,
                        count.explanations[TABLES / 2],
                        count.explanations[TABLES - 1],
                        count.smaller,
                        count.incomplete);
            }
        }
    }

    private static final class Count {
        final long[] explanations = new long[TABLES];
        int smaller;
        int incomplete;
    }

    private static Count run(RandomTables.Filling filling, int mistakes, long[] nanos) {
        Count count = new Count();
        for (int seed = 0; seed < TABLES; seed++) {
            AnnualReport report = AnnualReport.zeros(2024, "某县")
                    .withRequests(RandomTables.mistaken(filling, mistakes, seed).published());
            long start = System.nanoTime();
            Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
            nanos[seed] = System.nanoTime() - start;
            for (Problem problem : diagnosis.problems()) {
                count.explanations[seed] = problem.count();
                count.smaller += problem.size() < mistakes ? 1 : 0;
                count.incomplete += problem.complete() ? 0 : 1;
            }
        }
        return count;
    }
}
