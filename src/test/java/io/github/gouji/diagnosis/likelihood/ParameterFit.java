// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fits to published reports which figures are usual: the weights of Dirichlet distributions, by most likelihood. */
public final class ParameterFit {

    private ParameterFit() {}

    /** Prints the fitted numbers of the file of parameters, from the reports in the folder {@code figures}. */
    public static void main(String[] args) throws IOException {
        List<AnnualReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("figures")))) {
            for (Path file : files.sorted().toList()) {
                reports.add(Gouji.read(file).report());
            }
        }
        fit(reports).forEach((name, number) -> System.out.printf(Locale.ROOT, "%s=%.4g%n", name, number));
    }

    /** Returns the weights of columns, rows and results. */
    public static Map<String, Double> fit(List<AnnualReport> reports) {
        Sample columns = new Sample();
        Sample outcomes = new Sample();
        Sample sources = new Sample();
        Sample results = new Sample();
        for (AnnualReport report : reports) {
            if (report.requests() != null) {
                columns.add(columns(report));
                outcomes.add(rows(report, false));
                sources.add(rows(report, true));
            }
            for (DisputeGroup group : DisputeGroup.values()) {
                results.add(results(report, group));
            }
        }
        Map<String, Double> fitted = new TreeMap<>();
        for (Sample sample : List.of(columns, outcomes, sources, results)) {
            fitted.putAll(sample.fit());
        }
        return fitted;
    }

    private static Map<String, Long> columns(AnnualReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Applicant column : Applicant.parts()) {
            counts.put(
                    "column." + column.id(),
                    count(report, RequestRow.RECEIVED.cell(column))
                            + count(report, RequestRow.CARRIED_OVER.cell(column)));
        }
        return counts;
    }

    private static Map<String, Long> rows(AnnualReport report, boolean sources) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RequestRow row : RequestRow.of(report.requests().edition())) {
            Cell any = row.cell(Applicant.NATURAL_PERSONS);
            if (row != RequestRow.OUTCOME_TOTAL && UsualShares.isSource(any) == sources) {
                long sum = 0;
                for (Applicant column : Applicant.parts()) {
                    sum += count(report, row.cell(column));
                }
                counts.put(UsualShares.key(any), sum);
            }
        }
        return counts;
    }

    private static Map<String, Long> results(AnnualReport report, DisputeGroup group) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (DisputeResult result : DisputeResult.parts()) {
            counts.put(UsualShares.key(group.cell(result)), count(report, group.cell(result)));
        }
        return counts;
    }

    private static long count(AnnualReport report, Cell cell) {
        Number figure = report.get(cell);
        return figure == null ? 0 : Math.max(figure.longValue(), 0);
    }

    /** Counts of several kinds in many reports, not each kind in each. */
    private static final class Sample {

        private static final int STEPS = 300;

        /** A kind that was never seen is not impossible. */
        private static final double LEAST = 0.02;

        private final List<Map<String, Long>> reports = new ArrayList<>();
        private final Map<String, Double> weights = new TreeMap<>();

        void add(Map<String, Long> counts) {
            if (counts.values().stream().anyMatch(count -> count > 0)) {
                reports.add(counts);
                counts.keySet().forEach(name -> weights.putIfAbsent(name, 1.0));
            }
        }

        /** Climbs to the weights of most likelihood by fixed-point steps (T. Minka, Estimating a Dirichlet distribution). */
        Map<String, Double> fit() {
            for (int step = 0; step < STEPS; step++) {
                Map<String, Double> last = new TreeMap<>(weights);
                weights.replaceAll((name, weight) -> Math.max(LEAST, weight * step(name, last)));
            }
            return weights;
        }

        private double step(String name, Map<String, Double> last) {
            double own = 0;
            double all = 0;
            for (Map<String, Long> counts : reports) {
                if (counts.containsKey(name)) {
                    double sum = counts.keySet().stream().mapToDouble(last::get).sum();
                    own += rise(last.get(name), counts.get(name));
                    all += rise(sum, counts.values().stream().mapToLong(n -> n).sum());
                }
            }
            return own / all;
        }

        /** Returns ψ(weight + count) − ψ(weight). */
        private static double rise(double weight, long count) {
            double rise = 0;
            for (long i = 0; i < count; i++) {
                rise += 1 / (weight + i);
            }
            return rise;
        }
    }
}
