// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Puts mistakes of every kind into the figures of published reports, and counts how often the explanation that comes
 * first is the truth. Always the same for the same seed.
 */
public final class RankingCampaign {

    /** How many mistakes of a kind are put into a table. */
    private static final int MISTAKES = 400;

    /** How often a mistake is tried that mostly cannot happen. */
    private static final int TRIES = 100_000;

    private static final int SEED = 2024;

    private final List<AnnualReport> reports = RealReports.all();

    private RankingCampaign() {}

    /** Prints the table of the README. */
    public static void main(String[] args) {
        System.out.print(table());
    }

    static String table() {
        RankingCampaign campaign = new RankingCampaign();
        StringBuilder table = new StringBuilder("| mistake | 三: smallest | rivals | first | chance ");
        table.append("| 四: smallest | rivals | first | chance |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (Slip slip : Slip.values()) {
            table.append("| ").append(slip.title());
            for (FormTable form : List.of(FormTable.REQUESTS, FormTable.DISPUTES)) {
                table.append(slip.isFeltIn(form) ? campaign.score(slip, form).cells() : Score.NO_CELLS);
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private Score score(Slip slip, FormTable form) {
        Random random = new Random(SEED + 100L * slip.ordinal() + form.ordinal());
        Score score = new Score();
        for (int i = 0; i < TRIES && score.injected() < MISTAKES; i++) {
            AnnualReport report = reports.get(random.nextInt(reports.size()));
            Sheet sheet = new Sheet(report, form, random);
            slip.happenTo(sheet);
            Map<Cell, Long> truth = sheet.mistakes();
            if (!truth.isEmpty()) {
                Diagnosis diagnosis = Diagnoser.standard().diagnose(sheet.published());
                if (!diagnosis.problems().isEmpty()) {
                    score.count(diagnosis, truth);
                }
            }
        }
        if (score.injected() < MISTAKES) {
            throw new IllegalStateException(slip + " hardly ever happens in table " + form.number());
        }
        return score;
    }
}
