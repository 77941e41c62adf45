// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with a document of each kind: a good report, wrong ones, and documents that cannot be read. */
record ReportFolder(Path folder) {

    static final AnnualReport GOOD = AnnualReport.zeros(2024, "某局");
    static final AnnualReport WRONG = GOOD.with(RequestRow.RECEIVED, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));
    private static final AnnualReport BLANK = GOOD.with(Cell.of("requests.outcomes.disclosed.naturalPersons"), null);

    static ReportFolder in(Path folder) throws IOException {
        Files.writeString(folder.resolve("good.json"), ReportJson.write(GOOD));
        Files.writeString(folder.resolve("wrong.json"), ReportJson.write(WRONG));
        Files.writeString(folder.resolve("blank.json"), ReportJson.write(BLANK));
        Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("broken.json"), "{");
        return new ReportFolder(folder);
    }

    /**
     * Writes a folder, within the given one, of six files: two with the same report, two with different figures of one
     * agency, a document without a report, and a file that is none.
     */
    static Path mixed(Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        AnnualReport other = WRONG.withAgency("某县");
        Files.writeString(reports.resolve("a.json"), ReportJson.write(GOOD));
        Files.writeString(reports.resolve("b.json"), ReportJson.write(other));
        Files.writeString(reports.resolve("c.md"), "没有表格");
        Files.writeString(reports.resolve("d.json"), ReportJson.write(GOOD));
        Files.writeString(
                reports.resolve("e.json"),
                ReportJson.write(other.with(RequestRow.CARRIED_OVER, ApplicantCounts.of(2, 0, 0, 0, 0, 0, 2))));
        Files.createFile(reports.resolve("f.png"));
        return reports;
    }

    /** Returns the words of a command line, in which names of files are those of files in this folder. */
    String[] words(String line) {
        return line.isEmpty()
                ? new String[0]
                : Stream.of(line.split(" ")).map(this::word).toArray(String[]::new);
    }

    private String word(String word) {
        boolean file = word.equals(".") || word.matches(".*\\.(json|pdf|txt)");
        return file ? folder.resolve(word).toString() : word;
    }
}
