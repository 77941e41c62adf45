// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.write.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads and checks documents from their bytes, next to parsing the same bytes alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadBenchmark {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
    private final byte[] json = ReportJson.write(report).getBytes(StandardCharsets.UTF_8);
    private final byte[] html = FormRenderer.html(report, new Random(1)).getBytes(StandardCharsets.UTF_8);

    /** From JSON to the verdict. */
    @Benchmark
    public CheckResult json() throws IOException {
        return Gouji.check(Gouji.read("report.json", json, DocumentFormat.JSON));
    }

    /** Parses the JSON alone. */
    @Benchmark
    public JsonNode jsonParsed() throws IOException {
        return MAPPER.readTree(json);
    }

    /** From HTML to the verdict. */
    @Benchmark
    public CheckResult html() throws IOException {
        return Gouji.check(Gouji.read("report.html", html, DocumentFormat.HTML));
    }

    /** Parses the HTML alone. */
    @Benchmark
    public Document htmlParsed() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(html), "UTF-8", "");
    }
}
