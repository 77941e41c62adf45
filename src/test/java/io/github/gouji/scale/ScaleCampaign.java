// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.write.Digest;
import io.github.gouji.write.DigestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks a folder of many documents by the command line in 256 MB, compares its counts with those of the second
 * implementation, kills it five times and compares the bytes, and measures it beside bare loops.
 */
public final class ScaleCampaign {

    private static final int KILLS = 5;

    private ScaleCampaign() {}

    /** Takes the numbers of documents and of reports from {@code scale.documents} and {@code scale.reports}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gouji-scale");
        try {
            folder(folder, Integer.getInteger("scale.documents", 10_000));
            Loops.files(folder.resolve("reports"));
            Loops.reports(Integer.getInteger("scale.reports", 2_000_000));
        } finally {
            delete(folder);
        }
    }

    private static void folder(Path folder, int documents) throws IOException, InterruptedException {
        MixedFolder mixed = MixedFolder.write(Files.createDirectory(folder.resolve("reports")), documents, 1);
        Path whole = folder.resolve("whole.jsonl");
        long start = System.nanoTime();
        start(folder, whole, "-Xmx256m", "-Xlog:gc:file=" + folder.resolve("gc.log"))
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Expected found = new Expected();
        int lines = 0;
        try (Stream<String> all = Files.lines(whole)) {
            for (String line : (Iterable<String>) all::iterator) {
                Digest digest = DigestJson.read(line).orElseThrow();
                found.add(digest);
                lines++;
            }
        }
        assertThat(found.counts()).isEqualTo(mixed.expected().counts());
        System.out.printf(
                Locale.ROOT,
                "%,d files in 256 MB: %.1f s, %.0f per second; counts as the second implementation has them: %s%n",
                lines,
                seconds,
                lines / seconds,
                found.counts());
        List<Integer> heap = heapAfterCollections(folder.resolve("gc.log"));
        System.out.println("MB in use after collections, in ten parts of the run: " + tenths(heap));
        Path stopped = folder.resolve("stopped.jsonl");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = start(folder, stopped, "-Xmx256m");
            long enough = Files.size(whole) * kill / (KILLS + 1);
            while (process.isAlive() && (!Files.exists(stopped) || Files.size(stopped) < enough)) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
        }
        start(folder, stopped, "-Xmx256m").waitFor();
        assertThat(Files.mismatch(whole, stopped)).isEqualTo(-1);
        System.out.println("killed five times and gone on with: the same " + Files.size(whole) + " bytes");
    }

    private static Process start(Path folder, Path output, String... settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.gouji.cli.GoujiCommand"));
        command.addAll(List.of("check", folder.resolve("reports").toString(), "--format", "jsonl", "--resume"));
        command.addAll(List.of("--threads", "2", "--lang", "zh", "--output", output.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages.txt").toFile())
                .start();
    }

    /** Reads what the virtual machine says: {@code 102M->37M(256M)}. */
    private static List<Integer> heapAfterCollections(Path log) throws IOException {
        List<Integer> heap = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            int arrow = line.indexOf("M->");
            if (arrow > 0) {
                heap.add(Integer.valueOf(line.substring(arrow + 3, line.indexOf('M', arrow + 3))));
            }
        }
        return heap;
    }

    private static List<Integer> tenths(List<Integer> heap) {
        List<Integer> tenths = new ArrayList<>();
        for (int i = 0; i < 10 && heap.size() >= 10; i++) {
            tenths.add(heap.subList(heap.size() * i / 10, heap.size() * (i + 1) / 10).stream()
                    .max(Comparator.naturalOrder())
                    .orElse(0));
        }
        return tenths;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
