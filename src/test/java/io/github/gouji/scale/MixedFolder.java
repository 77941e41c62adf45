// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import io.github.gouji.Outcome;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of reports in all kinds of files, among damaged documents, documents without a report, files that are none, and
 * archives.
 */
final class MixedFolder {

    /** How many kinds of files follow each other. */
    private static final int KINDS = 20;

    private static final int FILES_IN_A_FOLDER = 100;

    private final Path folder;
    private final Random random;
    private final PublishedReports reports;
    private final Expected expected = new Expected();
    private AnnualReport last;
    private int duplicates;

    private MixedFolder(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.reports = new PublishedReports(seed);
        this.last = reports.next();
    }

    /** Writes so many documents at least into the folder. */
    static MixedFolder write(Path folder, int documents, long seed) throws IOException {
        MixedFolder mixed = new MixedFolder(folder, seed);
        for (int i = 0; mixed.expected.documents() < documents; i++) {
            mixed.file(i);
        }
        return mixed;
    }

    Expected expected() {
        return expected;
    }

    /** Returns how many documents hold a report that another one holds, too. */
    int duplicates() {
        return duplicates;
    }

    private AnnualReport next() {
        last = reports.next();
        expected.report(last);
        return last;
    }

    private void file(int number) throws IOException {
        Path parent = Files.createDirectories(folder.resolve("区县" + number / FILES_IN_A_FOLDER));
        String name = String.format("机关%07d", number);
        switch (number % KINDS) {
            case 12, 13, 14 -> Files.writeString(parent.resolve(name + ".html"), FormRenderer.html(next(), random));
            case 15 -> Files.writeString(parent.resolve(name + ".md"), FormRenderer.markdown(next(), random));
            case 16 -> {
                duplicates++;
                expected.report(last);
                Files.writeString(parent.resolve(name + ".html"), FormRenderer.html(last, random));
            }
            case 17 -> archive(parent.resolve(name + ".zip"));
            case 18 -> damaged(parent, name, number / KINDS);
            case 19 -> {
                expected.count(Outcome.SKIPPED);
                Files.write(parent.resolve(name + ".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
            }
            default -> Files.writeString(parent.resolve(name + ".json"), ReportJson.write(next()));
        }
    }

    private void damaged(Path parent, String name, int number) throws IOException {
        expected.count(Outcome.UNREADABLE);
        switch (number % 5) {
            case 0 -> Files.writeString(parent.resolve(name + ".pdf"), "%PDF-1.7\n");
            case 1 -> Files.writeString(parent.resolve(name + ".html"), "<html><p>通知公告</p></html>");
            case 2 -> Files.createFile(parent.resolve(name + ".md"));
            case 3 -> {
                String json = ReportJson.write(last);
                Files.writeString(parent.resolve(name + ".json"), json.substring(0, json.length() / 2));
            }
            default -> Files.write(parent.resolve(name + ".docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        }
    }

    /** Names without a mark of their character set, as systems in Chinese write them. */
    private void archive(Path archive) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive), Charset.forName("GBK"))) {
            for (int i = 0; i < 3; i++) {
                out.putNextEntry(new ZipEntry("各科室/年报" + i + ".json"));
                out.write(ReportJson.write(next()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
