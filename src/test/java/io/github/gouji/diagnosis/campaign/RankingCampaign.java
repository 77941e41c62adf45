// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Evidence;
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
import org.jspecify.annotations.Nullable;

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
                .flatMap(name -> reports.get(name).stream()
                        .map(report -> new Body(report, lastYear(report, reports.get(name)), weights(name, reports))))
                .toList();
    }

    /**
     * A report, and what is usual in those of other bodies.
     *
     * @param lastYear the report of the year before, if it is there in the same edition
     * @param weights the numbers of the model that were fitted to these
     */
    private record Body(AnnualReport report, @Nullable AnnualReport lastYear, Map<String, Double> weights) {}

    private static @Nullable AnnualReport lastYear(AnnualReport report, List<AnnualReport> reports) {
        return reports.stream()
                .filter(other -> other.requests().edition() == report.requests().edition())
                .filter(other -> other.year() != null && report.year() != null && other.year() == report.year() - 1)
                .findFirst()
                .orElse(null);
    }

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
        List<Score> large = new ArrayList<>();
        for (Slip slip : Slip.values()) {
            table.append("| ").append(slip.title());
            for (FormTable form : List.of(FormTable.REQUESTS, FormTable.DISPUTES)) {
                if (slip.isFeltIn(form)) {
                    Score score = score(slip, form);
                    (slip.mayBeLarge() ? large : all.computeIfAbsent(form, any -> new ArrayList<>())).add(score);
                    table.append(score.cells());
                } else {
                    table.append(Score.NO_CELLS);
                }
            }
            table.append(" |\n");
        }
        all.forEach((form, scores) -> table.append(mean("Table " + form.number(), scores)));
        table.append(mean("The last " + large.size() + ", in table 三 as well", large));
        return table + "\n" + reliability.table() + "\n" + reliability.summary();
    }

    private static String mean(String of, List<Score> scores) {
        return String.format(
                Locale.ROOT,
                "%n%s, mean: %.1f %% by cause, %.1f %% by model.%n",
                of,
                100 * scores.stream().mapToDouble(Score::byCauseShare).average().orElse(0),
                100 * scores.stream().mapToDouble(Score::firstShare).average().orElse(0));
    }

    private Score score(Slip slip, FormTable form) {
        Random random = new Random(SEED + 100L * slip.ordinal() + form.ordinal());
        Score score = new Score(reliability);
        for (int i = 0; i < TRIES && score.injected() < MISTAKES; i++) {
            Body body = bodies.get(random.nextInt(bodies.size()));
            Sheet sheet = new Sheet(body.report(), body.lastYear(), form, random);
            slip.happenTo(sheet);
            Map<Cell, Long> truth = sheet.mistakes();
            if (!truth.isEmpty()) {
                AnnualReport published = sheet.published();
                List<Evidence> evidence =
                        slip.needsLastYear() ? List.of(Evidence.lastYear(body.lastYear())) : List.of();
                Diagnosis diagnosis = diagnose(published, body, evidence, Map.of());
                if (!diagnosis.problems().isEmpty()) {
                    score.count(
                            diagnosis,
                            Boolean.getBoolean("fast") ? diagnosis : diagnose(published, body, evidence, slip.alone()),
                            truth);
                }
            }
        }
        if (score.injected() < MISTAKES) {
            throw new IllegalStateException(slip + " hardly ever happens in table " + form.number());
        }
        return score;
    }

    private Diagnosis diagnose(AnnualReport published, Body body, List<Evidence> evidence, Map<String, Double> others) {
        Map<String, Double> all = new HashMap<>(body.weights());
        all.putAll(numbers);
        all.putAll(others);
        return diagnosers
                .computeIfAbsent(all, Fitted::diagnoser)
                .withEvidence(evidence)
                .diagnose(published);
    }
}
