// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads Markdown from its bytes, next to splitting the same text into lines and cells by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownReadBenchmark {

    private final byte[] content = FormRenderer.markdown(Reports.consistent(Edition.EDITION_2021, 1), new Random(1))
            .getBytes(StandardCharsets.UTF_8);

    /** Splits the text alone. */
    @Benchmark
    public List<String[]> split() {
        List<String[]> lines = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\\|");
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            lines.add(cells);
        }
        return lines;
    }

    /** From the bytes to paragraphs and tables. */
    @Benchmark
    public Document blocks() throws IOException {
        return new MarkdownReader().read(content);
    }

    /** From the bytes to the report. */
    @Benchmark
    public ReadResult read() throws IOException {
        return Gouji.read("report.md", content);
    }
}
