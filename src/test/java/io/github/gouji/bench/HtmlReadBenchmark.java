// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.Edition;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads web pages from their bytes, next to jsoup's parsing of the same bytes alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HtmlReadBenchmark {

    /** Whether the page is plain, or as a word processor exports it. */
    @Param({"plain", "word"})
    public String page;

    private byte[] content;

    @Setup
    public void render() {
        String plain = FormRenderer.html(Reports.consistent(Edition.EDITION_2021, 1), new Random(1));
        content = (page.equals("word") ? WordPage.of(plain) : plain).getBytes(StandardCharsets.UTF_8);
    }

    /** Parses the page alone. */
    @Benchmark
    public Document parsed() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(content), "UTF-8", "");
    }

    /** From the bytes to paragraphs and tables. */
    @Benchmark
    public io.github.gouji.read.document.Document blocks() throws IOException {
        return new HtmlReader().read(content);
    }

    /** From the bytes to the report. */
    @Benchmark
    public ReadResult read() throws IOException {
        return Gouji.read("report.html", content);
    }
}
