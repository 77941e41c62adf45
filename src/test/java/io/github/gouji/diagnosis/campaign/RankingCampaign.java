// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Fitted;
import io.github.gouji.diagnosis.likelihood.ParameterFit;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private final Reliability reliability = new Reliability();
    private final List<Body> bodies;
    private final Map<String, Double> numbers;
    private final Map<Map<String, Double>, Diagnoser> diagnosers = new HashMap<>();

    private RankingCampaign(Map<String, Double> numbers) {
        this.numbers = numbers;
        Map<String, List<AnnualReport>> reports = RealReports.byBody();
        bodies = reports.keySet().stream()
                .flatMap(name -> reports.get(name).stream().map(report -> new Body(report, weights(name, reports))))
                .toList();
    }

    /**
     * A report, and what is usual in those of other bodies.
     *
     * @param weights the numbers of the model that were fitted to these
     */
    private record Body(AnnualReport report, Map<String, Double> weights) {}

    private static Map<String, Double> weights(String left, Map<String, List<AnnualReport>> reports) {
        return ParameterFit.fit(reports.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(left))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    /** Prints the tables of the README. */
    public static void main(String[] args) {
        Map<String, Double> numbers = new HashMap<>();
        for (String number : System.getProperty("numbers", "").split(",")) {
            String[] sides = number.split("=");
            if (sides.length == 2) {
                numbers.put(sides[0], Double.valueOf(sides[1]));
            }
        }
        System.out.print(tables(numbers));
    }

    static String tables(Map<String, Double> numbers) {
        return new RankingCampaign(numbers).tables();
    }

    private String tables() {
        StringBuilder table = new StringBuilder("| mistake | 三: listed | by cause | by model | kind known | chance ");
        table.append("| 四: listed | by cause | by model | kind known | chance |\n");
        table.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        Map<FormTable, List<Score>> all = new EnumMap<>(FormTable.class);
        for (Slip slip : Slip.values()) {
            table.append("| ").append(slip.title());
            for (FormTable form : List.of(FormTable.REQUESTS, FormTable.DISPUTES)) {
                if (slip.isFeltIn(form)) {
                    Score score = score(slip, form);
                    all.computeIfAbsent(form, any -> new ArrayList<>()).add(score);
                    table.append(score.cells());
                } else {
                    table.append(Score.NO_CELLS);
                }
            }
            table.append(" |\n");
        }
        all.forEach((form, scores) -> table.append(mean(form, scores)));
        return table + "\n" + reliability.table() + "\n" + reliability.summary();
    }

    private static String mean(FormTable form, List<Score> scores) {
        return String.format(
                Locale.ROOT,
                "%nTable %s, mean: %.1f %% by cause, %.1f %% by model.%n",
                form.number(),
                100 * scores.stream().mapToDouble(Score::byCauseShare).average().orElse(0),
                100 * scores.stream().mapToDouble(Score::firstShare).average().orElse(0));
    }

    private Score score(Slip slip, FormTable form) {
        Random random = new Random(SEED + 100L * slip.ordinal() + form.ordinal());
        Score score = new Score(reliability);
        for (int i = 0; i < TRIES && score.injected() < MISTAKES; i++) {
            Body body = bodies.get(random.nextInt(bodies.size()));
            Sheet sheet = new Sheet(body.report(), form, random);
            slip.happenTo(sheet);
            Map<Cell, Long> truth = sheet.mistakes();
            if (!truth.isEmpty()) {
                AnnualReport published = sheet.published();
                Diagnosis diagnosis = diagnose(published, body, Map.of());
                if (!diagnosis.problems().isEmpty()) {
                    score.count(
                            diagnosis,
                            Boolean.getBoolean("fast") ? diagnosis : diagnose(published, body, slip.alone()),
                            truth);
                }
            }
        }
        if (score.injected() < MISTAKES) {
            throw new IllegalStateException(slip + " hardly ever happens in table " + form.number());
        }
        return score;
    }

    private Diagnosis diagnose(AnnualReport published, Body body, Map<String, Double> others) {
        Map<String, Double> all = new HashMap<>(body.weights());
        all.putAll(numbers);
        all.putAll(others);
        return diagnosers.computeIfAbsent(all, Fitted::diagnoser).diagnose(published);
    }
}
