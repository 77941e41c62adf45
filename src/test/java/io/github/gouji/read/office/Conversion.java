// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What another program makes of a document.
 *
 * @param from the format of the document
 * @param to the format of what it makes
 * @param program the program, and what it is told before the names of the files
 */
record Conversion(String from, String to, List<String> program) {

    /** LibreOffice leaves some of more than two hundred files out. */
    private static final int AT_ONCE = 100;

    /** All that are tried. */
    static final List<Conversion> ALL = Stream.of(
                    Stream.of("docx", "doc", "odt", "pdf", "html").map(to -> office("docx", to)),
                    Stream.of("xlsx", "xls", "ods", "html", "pdf").map(to -> office("xlsx", to)),
                    Stream.of("docx", "doc", "odt", "pdf")
                            .map(to -> office("html", to, "--infilter=HTML (StarWriter)")),
                    Stream.of(new Conversion("html", "pdf", List.of("chromium"))))
            .flatMap(conversions -> conversions)
            .toList();

    private static Conversion office(String from, String to, String... options) {
        List<String> program = new ArrayList<>(List.of("soffice", "--headless"));
        program.addAll(List.of(options));
        return new Conversion(from, to, program);
    }

    /** Returns a name for the folder of what it makes. */
    String name() {
        return from + "-" + to + "-" + program.get(0);
    }

    /** Converts files of one folder into another. */
    void run(Path folder, Path into, Collection<String> stems) throws IOException, InterruptedException {
        if (program.contains("chromium")) {
            for (String stem : stems) {
                start(List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("chromium"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + into.resolve(stem + "." + to),
                        folder.resolve(stem + "." + from).toUri().toString()));
            }
            return;
        }
        List<String> all = List.copyOf(stems);
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            List<String> command = new ArrayList<>(program);
            command.addAll(List.of(
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--convert-to",
                    to,
                    "--outdir",
                    into.toString()));
            all.subList(begin, Math.min(all.size(), begin + AT_ONCE))
                    .forEach(stem ->
                            command.add(folder.resolve(stem + "." + from).toString()));
            start(command);
        }
    }

    private static void start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + process.exitValue());
        }
    }

    @Override
    public String toString() {
        return from + " -> " + to + " by " + program.get(0);
    }
}
