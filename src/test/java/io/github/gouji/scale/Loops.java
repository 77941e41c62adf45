// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import io.github.gouji.Batch;
import io.github.gouji.CheckedDocument;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.ReportJson;
import io.github.gouji.write.ResultFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The library beside bare loops over reading and checking, in the same run, in turns. */
final class Loops {

    private static final int FILES = 500;
    private static final int ROUNDS = 15;
    private static final int FIRST_ROUNDS = 6;
    private static final int POOL = 1000;

    private Loops() {}

    /** Work that is timed. */
    private interface Timed {
        void run() throws IOException;
    }

    private static double seconds(Timed work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Returns how many times as long the first took as the second: the middle one of the rounds. */
    private static double ratio(double[] first, double[] second) {
        return median(IntStream.range(0, first.length)
                .mapToDouble(round -> first[round] / second[round])
                .toArray());
    }

    /** A bare loop: each thread takes the next one until there are no more. */
    private static void bare(int threads, int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                    work.accept(at);
                }
            });
            all.add(thread);
            thread.start();
        }
        for (Thread thread : all) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Compares 500 files of a folder: the bare loop, the stream, and lines of JSON with their diagnosis. */
    static void files(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(json|html|md)"))
                    .sorted()
                    .limit(FILES)
                    .toList();
        }
        ResultFormat lines = CheckJson.lines(Locale.CHINESE, CheckJson.STANDARD_EXPLANATIONS);
        double[][] times = new double[5][ROUNDS];
        for (int round = -FIRST_ROUNDS; round < ROUNDS; round++) {
            int at = Math.max(0, round);
            times[0][at] = seconds(() -> bare(2, files.size(), i -> check(files.get(i))));
            times[1][at] = seconds(() -> drain(Gouji.checkAll(files, 2)));
            times[2][at] =
                    seconds(() -> drain(Batch.standard().withThreads(2).check(DocumentSource.in(files), lines::part)));
            times[3][at] = seconds(() -> bare(1, files.size(), i -> check(files.get(i))));
            times[4][at] = seconds(() -> drain(Gouji.checkAll(files, 1)));
        }
        System.out.printf(
                Locale.ROOT,
                "%d files by 2 threads: bare loop %.3f s; checkAll %.2f times that; with diagnosis and JSON lines %.2f%n",
                files.size(),
                median(times[0]),
                ratio(times[1], times[0]),
                ratio(times[2], times[0]));
        System.out.printf(
                Locale.ROOT,
                "2 threads beside 1: bare loop %.2f times as fast, checkAll %.2f%n",
                ratio(times[3], times[0]),
                ratio(times[4], times[1]));
    }

    private static void check(Path file) {
        try {
            Gouji.check(Gouji.read(file));
        } catch (UnreadableDocumentException e) {
            // It costs its time in the stream as well.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(Stream<?> results) {
        try (results) {
            results.forEach(result -> {});
        }
    }

    /** Streams reports from memory: time and memory over their number, and the speed beside a bare loop. */
    static void reports(int count) throws IOException {
        PublishedReports published = new PublishedReports(2);
        List<byte[]> pool = IntStream.range(0, POOL)
                .mapToObj(i -> ReportJson.write(published.next()).getBytes(StandardCharsets.UTF_8))
                .toList();
        int part = Math.max(1, count / 10);
        for (int i = 0; i < 3; i++) {
            bare(2, part / 2, at -> check(pool.get(at % POOL)));
            drain(stream(pool, part / 2, 2));
        }
        long start = System.nanoTime();
        AtomicInteger done = new AtomicInteger();
        System.out.println("| reports | seconds | MB in use |\n|--:|--:|--:|");
        try (Stream<CheckedDocument> results = stream(pool, count, 2)) {
            results.forEach(result -> {
                if (done.incrementAndGet() % part == 0) {
                    double seconds = (System.nanoTime() - start) / 1e9;
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
                    System.out.printf(Locale.ROOT, "| %,d | %.1f | %d |%n", done.get(), seconds, used);
                }
            });
        }
        double[][] times = new double[4][5];
        for (int round = 0; round < 5; round++) {
            times[0][round] = seconds(() -> bare(2, part, at -> check(pool.get(at % POOL))));
            times[1][round] = seconds(() -> drain(stream(pool, part, 2)));
            times[2][round] = seconds(() -> bare(1, part, at -> check(pool.get(at % POOL))));
            times[3][round] = seconds(() -> drain(stream(pool, part, 1)));
        }
        System.out.printf(
                Locale.ROOT,
                "by 2 threads: bare loop %.0f reports per second, Batch %.0f (%.2f times the time); 2 threads beside 1: bare"
                        + " loop %.2f times as fast, Batch %.2f%n",
                part / median(times[0]),
                part / median(times[1]),
                ratio(times[1], times[0]),
                ratio(times[2], times[0]),
                ratio(times[3], times[1]));
    }

    private static void check(byte[] content) {
        try {
            Gouji.check(Gouji.read("report", content, DocumentFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CheckedDocument> stream(List<byte[]> pool, int count, int threads) {
        Stream<DocumentSource> sources =
                IntStream.range(0, count).mapToObj(i -> DocumentSource.of("report", () -> pool.get(i % POOL)));
        return Batch.standard()
                .withThreads(threads)
                .withFormat(DocumentFormat.JSON)
                .check(sources);
    }
}
