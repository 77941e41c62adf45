// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import io.github.gouji.read.office.OfficeDocuments;
import io.github.gouji.read.pdf.DrawnPdf;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Files as a folder of collected reports has them: of every format, with mistakes and without, and some that are broken. */
final class Documents {

    private static final Path RESOURCES = Path.of("src/test/resources/io/github/gouji");

    private Documents() {}

    /** Writes the files into a folder. */
    static List<Path> writeTo(Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> document : all().entrySet()) {
                written.add(Files.write(folder.resolve(document.getKey()), document.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** Returns reports with a mistake and without one by turns, as JSON on a line each. */
    static List<String> lines(int count) {
        RandomReports reports = RandomReports.of(12);
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            lines.add(line(lines.size() % 2 == 0 ? reports.slip().report() : reports.consistent()));
        }
        return lines;
    }

    static String line(AnnualReport report) {
        return ReportJson.write(report).replaceAll("\\s*\n\\s*", "");
    }

    private static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        RandomReports reports = RandomReports.of(7);
        for (int i = 0; i < 3; i++) {
            AnnualReport report = i == 0 ? reports.consistent() : reports.slip().report();
            documents.put("网页" + i + ".html", utf8(FormRenderer.html(report, new Random(i))));
            documents.put("text-" + i + ".md", utf8(FormRenderer.markdown(report, new Random(i))));
            documents.put("word " + i + ".docx", OfficeDocuments.of("DOCX", report));
            documents.put("sheet%20" + i + ".xlsx", OfficeDocuments.of("XLSX", report));
            documents.put("page-" + i + ".pdf", DrawnPdf.of(report));
            documents.put("report-" + i + ".json", utf8(ReportJson.write(report)));
        }
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("read/office"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.put("real-" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        try (Stream<Path> files = Files.list(RESOURCES.resolve("diagnosis/figures"))) {
            for (Path file : files.sorted().toList()) {
                documents.put("figures-" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        for (String whole : List.of("word 1.docx", "page-1.pdf", "网页1.html", "report-1.json")) {
            byte[] content = documents.get(whole);
            documents.put("broken-" + whole, Arrays.copyOf(content, content.length / 2));
        }
        documents.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        String page = FormRenderer.html(reports.consistent(), new Random(9));
        documents.put("blot.html", utf8(page.replaceFirst(">\\d+<", ">1*2<")));
        documents.put("letter.html", utf8("<p>各位同事：周五开会。</p>"));
        documents.put("deep.json", utf8("[".repeat(100_000)));
        return documents;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
