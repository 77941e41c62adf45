// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.CellSum;
import io.github.gouji.statistics.RuleRate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What Spark's own aggregation says is what the statistics of the library come to. */
class StatisticsIT {

    private static final String INCOMPLETE = "{\"year\":2023,\"requests\":null}";

    private final SparkSession spark = LocalSpark.session();
    private final List<String> lines = lines();
    private final List<CheckResult> results = results(lines);
    private final Dataset<Row> checked = spark.createDataset(lines, Encoders.STRING())
            .toDF()
            .repartition(3)
            .transform(SparkChecker.standard().forStatistics()::check);
    private final Aggregate library = aggregate(results);

    private static Aggregate aggregate(List<CheckResult> results) {
        Aggregate aggregate = new Aggregate();
        results.forEach(aggregate::add);
        return aggregate;
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(Documents.lines(60));
        lines.add("no report");
        lines.add(Documents.line(AnnualReport.zeros(2024, "某局").with(Cell.of("requests.received.total"), null)));
        lines.add(INCOMPLETE);
        return lines;
    }

    private static List<CheckResult> results(List<String> lines) {
        List<CheckResult> results = new ArrayList<>();
        for (String line : lines) {
            try {
                results.add(Checker.standard().check(Gouji.read("", line.getBytes(StandardCharsets.UTF_8))));
            } catch (UnreadableDocumentException e) {
                // Counted by Spark alone.
            }
        }
        return results;
    }

    @Test
    void documentsByVerdict() {
        Row all = Statistics.verdicts(checked).first();
        assertThat(all.schema().fieldNames())
                .containsExactly("documents", "consistent", "inconsistent", "incomplete", "unread");
        assertThat(all.mkString(" "))
                .isEqualTo("63 %d %d %d 1"
                        .formatted(count(Verdict.CONSISTENT), count(Verdict.INCONSISTENT), count(Verdict.INCOMPLETE)));
        Map<Object, Long> years = new TreeMap<>();
        Statistics.verdicts(checked, col("gouji.year"))
                .where("year is not null")
                .collectAsList()
                .forEach(row -> years.put(row.get(0), row.getLong(1)));
        Map<Object, Long> expected = new TreeMap<>();
        results.forEach(result -> expected.merge(result.report().year(), 1L, Long::sum));
        assertThat(years).isEqualTo(expected);
    }

    private long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    @Test
    void ratesOfRules() {
        List<Row> rows = Statistics.rules(checked).collectAsList();
        assertThat(rows).hasSize(results.get(0).rules().rules().size());
        for (Row row : rows) {
            RuleRate rate = library.rules().getOrDefault(row.<String>getAs("rule"), new RuleRate(0, 0, 0));
            assertThat(row.<Long>getAs("broken")).isEqualTo(rate.broken());
            assertThat(row.<Long>getAs("judged")).isEqualTo(rate.broken() + rate.held());
            assertThat(row.<Long>getAs("undecided")).isEqualTo(rate.undecided());
            if (row.<Long>getAs("judged") > 0) {
                assertThat(row.<Double>getAs("rate")).isEqualTo(rate.rate());
            }
            long out = row.<Long>getAs("undecided") + row.<Long>getAs("not_applicable") + row.<Long>getAs("unread");
            assertThat(row.<Long>getAs("judged") + out).isEqualTo(lines.size()).isEqualTo(row.<Long>getAs("documents"));
        }
        assertThat(library.rules().values()).anyMatch(rate -> rate.broken() > 0).anyMatch(rate -> rate.undecided() > 0);
    }

    @Test
    void ratesOfCauses() {
        Map<String, Long> found = new TreeMap<>();
        for (Row row : Statistics.causes(checked).collectAsList()) {
            found.put(row.getAs("cause"), row.getAs("problems"));
            assertThat(row.<Double>getAs("rate")).isEqualTo((double) row.<Long>getAs("problems") / library.problems());
            assertThat(row.<Long>getAs("unread")).isEqualTo(1);
            assertThat(row.<Long>getAs("inconsistent")).isEqualTo(count(Verdict.INCONSISTENT));
        }
        assertThat(found).isEqualTo(causes(library));
    }

    private static Map<String, Long> causes(Aggregate aggregate) {
        Map<String, Long> causes = new TreeMap<>();
        aggregate.causes().forEach((cause, count) -> causes.put(cause.name().toLowerCase(Locale.ROOT), count));
        return causes;
    }

    @Test
    void aCauseIsThatOfTheLikeliestExplanationOfAll() {
        AnnualReport oneRowOff = AnnualReport.zeros(2024, "某局")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(148, 19, 0, 1, 3, 0, 171))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(60, 12, 0, 0, 3, 0, 75))
                .with(RequestRow.PARTLY_DISCLOSED, ApplicantCounts.of(31, 5, 0, 0, 0, 0, 36))
                .with(RequestRow.NOT_HELD, ApplicantCounts.of(57, 2, 0, 1, 0, 0, 60))
                .with(RequestRow.CARRIED_FORWARD, ApplicantCounts.of(148, 19, 0, 1, 3, 0, 171));
        Aggregate both = new Aggregate();
        both.add(Gouji.check(oneRowOff));
        both.add(Gouji.check(Reports.nonsense()));
        assertThat(both.causes()).containsOnlyKeys(Cause.ONE_PLACE_OFF, Cause.UNEXPLAINED);
        List<String> reports = List.of(Documents.line(oneRowOff), Documents.line(Reports.nonsense()));
        SparkChecker brief = SparkChecker.standard().forStatistics().withExplanations(0);
        Map<String, Long> found = new TreeMap<>();
        Statistics.causes(spark.createDataset(reports, Encoders.STRING()).toDF().transform(brief::check))
                .collectAsList()
                .forEach(row -> found.put(row.getAs("cause"), row.getAs("problems")));
        assertThat(found).isEqualTo(causes(both));
    }

    @Test
    void sumsOfCellsOverConsistentReports() {
        Map<String, CellSum> found = new TreeMap<>();
        for (Row row : Statistics.sums(checked).collectAsList()) {
            BigDecimal sum = row.<BigDecimal>getAs("sum");
            found.put(
                    row.getAs("cell"),
                    new CellSum(sum.stripTrailingZeros(), row.<Long>getAs("reports"), row.<Long>getAs("blank")));
            long out = row.<Long>getAs("inconsistent") + row.<Long>getAs("incomplete") + row.<Long>getAs("unread");
            assertThat(out).isEqualTo(lines.size() - library.summed());
        }
        Map<String, CellSum> expected = new TreeMap<>();
        library.sums()
                .forEach((cell, sum) -> expected.put(
                        cell.id(), new CellSum(sum.sum().stripTrailingZeros(), sum.reports(), sum.blank())));
        assertThat(found).isEqualTo(expected);
        assertThat(expected.values()).anyMatch(sum -> sum.blank() > 0);
    }

    @Test
    void groupsHaveTheirOwnLeftOutBesideThem() {
        List<Row> rows = Statistics.sums(checked, col("gouji.year"), col("gouji.editions.requests"))
                .where("cell = 'requests.received.total'")
                .collectAsList();
        assertThat(rows.get(0).schema().fieldNames()).startsWith("year", "requests", "cell", "sum", "reports");
        assertThat(rows).allSatisfy(row -> {
            long inconsistent = results.stream()
                    .filter(result -> result.verdict() == Verdict.INCONSISTENT)
                    .filter(result -> row.get(0).equals(result.report().year()))
                    .filter(result -> result.report()
                            .edition(FormTable.REQUESTS)
                            .map(Edition::id)
                            .equals(Optional.ofNullable(row.get(1))))
                    .count();
            assertThat(row.<Long>getAs("inconsistent")).isEqualTo(inconsistent);
        });
    }
}
