// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads and checks JSON from its bytes, next to parsing the same bytes alone. Reading may take twice as long as parsing,
 * and telling the format, reading and checking two and a half times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonReadBenchmark {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A report over many lines, the same on one line, or one of large figures, decimals and running text. */
    @Param({"lines", "line", "dense"})
    private String document = "lines";

    private byte[] json = {};

    /** Writes the document. */
    @Setup
    public void write() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        String text = switch (document) {
            case "line" -> ReportJson.writeLine(report);
            case "dense" -> ReportJson.write(dense(report));
            default -> ReportJson.write(report);
        };
        json = text.getBytes(StandardCharsets.UTF_8);
    }

    private static AnnualReport dense(AnnualReport report) {
        AnnualReport dense = report;
        for (Cell cell : report.cells()) {
            Number figure = report.get(cell);
            long large = figure == null ? 0 : figure.longValue() * 12_345;
            dense = dense.with(cell, cell.isAmount() ? BigDecimal.valueOf(large, 4) : (Number) large);
        }
        String text = "本机关全年依法公开政府信息，及时答复公民的申请。".repeat(40);
        return dense.withNarrative(new Narrative(text, text, text));
    }

    /** Parses the JSON alone. */
    @Benchmark
    public JsonNode jsonParsed() throws IOException {
        return MAPPER.readTree(json);
    }

    /** Reads the report. */
    @Benchmark
    public ReadResult jsonRead() throws IOException {
        return Gouji.read("report.json", json, DocumentFormat.JSON);
    }

    /** From the bytes alone to the verdict. */
    @Benchmark
    public CheckResult jsonVerdict() throws IOException {
        return Gouji.check(Gouji.read("report.json", json));
    }
}
