// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
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

/** What Spark's own aggregation says is what a plain loop counts. */
class StatisticsIT {

    private static final String INCOMPLETE = "{\"year\":2023,\"requests\":null}";

    private final SparkSession spark = LocalSpark.session();
    private final List<String> lines = lines();
    private final List<CheckResult> results = results(lines);
    private final Dataset<Row> checked = spark.createDataset(lines, Encoders.STRING())
            .toDF()
            .repartition(3)
            .transform(SparkChecker.standard().forStatistics()::check);

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
        Map<String, Long> broken = new TreeMap<>();
        results.forEach(result -> result.findings().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .forEach(rule -> broken.merge(rule, 1L, Long::sum)));
        List<Row> rows = Statistics.rules(checked).collectAsList();
        assertThat(rows).hasSize(results.get(0).rules().rules().size());
        Map<String, Long> found = new TreeMap<>();
        for (Row row : rows) {
            long judged = row.getAs("judged");
            long times = row.getAs("broken");
            if (times > 0) {
                found.put(row.getAs("rule"), times);
            }
            long out = row.<Long>getAs("undecided") + row.<Long>getAs("not_applicable") + row.<Long>getAs("unread");
            assertThat(judged + out).isEqualTo(63).isEqualTo(row.<Long>getAs("documents"));
            if (judged > 0) {
                assertThat(row.<Double>getAs("rate")).isEqualTo((double) times / judged);
            }
        }
        assertThat(found).isEqualTo(broken);
    }

    @Test
    void ratesOfCauses() {
        Map<String, Long> causes = new TreeMap<>();
        for (CheckResult result : results) {
            for (Problem whole : result.diagnosis().problems()) {
                for (Problem problem : whole.parts().isEmpty() ? List.of(whole) : whole.parts()) {
                    String cause = problem.explanations().isEmpty()
                            ? "unexplained"
                            : problem.explanations().get(0).cause().name().toLowerCase(Locale.ROOT);
                    causes.merge(cause, 1L, Long::sum);
                }
            }
        }
        Map<String, Long> found = new TreeMap<>();
        double rates = 0;
        for (Row row : Statistics.causes(checked).collectAsList()) {
            found.put(row.getAs("cause"), row.getAs("problems"));
            rates += row.<Double>getAs("rate");
            assertThat(row.<Long>getAs("unread")).isEqualTo(1);
            assertThat(row.<Long>getAs("inconsistent")).isEqualTo(count(Verdict.INCONSISTENT));
        }
        assertThat(found).isEqualTo(causes);
        assertThat(rates).isBetween(0.999, 1.001);
    }

    @Test
    void sumsOfCellsOverConsistentReports() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Long> reports = new TreeMap<>();
        Map<String, Long> blanks = new TreeMap<>();
        for (CheckResult result : results) {
            for (Cell cell : result.isConsistent() ? result.report().cells() : List.<Cell>of()) {
                Number figure = result.report().get(cell);
                BigDecimal amount = figure == null ? BigDecimal.ZERO : new BigDecimal(figure.toString());
                sums.merge(cell.id(), amount.setScale(6), BigDecimal::add);
                reports.merge(cell.id(), 1L, Long::sum);
                blanks.merge(cell.id(), figure == null ? 1L : 0L, Long::sum);
            }
        }
        assertThat(blanks).containsValue(1L);
        Map<String, BigDecimal> found = new TreeMap<>();
        for (Row row : Statistics.sums(checked).collectAsList()) {
            String cell = row.getAs("cell");
            found.put(cell, row.getDecimal(row.fieldIndex("sum")));
            assertThat(row.<Long>getAs("reports")).isEqualTo(reports.get(cell));
            assertThat(row.<Long>getAs("blank")).isEqualTo(blanks.get(cell));
            long out = row.<Long>getAs("inconsistent") + row.<Long>getAs("incomplete") + row.<Long>getAs("unread");
            assertThat(out).isEqualTo(63 - count(Verdict.CONSISTENT));
        }
        assertThat(found).isEqualTo(sums);
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
