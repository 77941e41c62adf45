// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.Reports;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.pdf.DrawnPdf;
import io.github.gouji.read.pdf.PdfReader;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads the paragraphs and tables of a PDF document, next to PDFBox loading it and walking its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PdfReadBenchmark {

    private final byte[] pdf = DrawnPdf.of(Reports.consistent(Edition.EDITION_2021, 1));

    /** From the bytes to paragraphs and tables. */
    @Benchmark
    public Document read() throws IOException {
        return new PdfReader().read(pdf);
    }

    /** Loads the document and walks its text. */
    @Benchmark
    public String stripped() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
