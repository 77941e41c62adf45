// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.json.PlainData;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks a quarter, a half and all of many reports in Spark, and the quarter by turns with it in a plain loop of as many
 * threads that comes to the same results with all their words, and in one that only looks for findings. Prints what each
 * took, and what a cluster would take, computed from that. {@code scale.reports} says how many reports, 80,000 unless told,
 * and {@code scale.rounds} how often, 3 times unless told.
 */
class ScaleCampaign {

    private static final int REPORTS = Integer.getInteger("scale.reports", 80_000);
    private static final int ROUNDS = Integer.getInteger("scale.rounds", 3);
    private static final int THREADS = 2;
    private static final int FILES = 8;
    private static final int LINES = 1_000;
    private static final int CORES_OF_A_MACHINE = 16;
    private static final String SPARK = "Spark";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PlainData plain = PlainData.in(Locale.CHINESE);
    private long mostMemory;

    private interface Work {
        long done(List<Path> files) throws Exception;
    }

    /** What checking all reports took, in seconds by the clock and of all processors. */
    private record Took(double clock, double processors) {}

    @Test
    void sparkIsNearlyAsFastAsALoop(@TempDir Path folder) throws Exception {
        long before = System.nanoTime();
        SparkSession spark = LocalSpark.session();
        spark.range(1).count();
        double start = (System.nanoTime() - before) / 1e9;
        List<Path> files = new ScaledReports().writeTo(folder, FILES, LINES);
        Work bare = paths -> loop(paths, result -> result.findings().size());
        Work whole = paths -> loop(paths, result -> plain.of(result).size());
        Work cluster = paths -> check(spark, paths);
        for (Work work : List.of(bare, whole, cluster, whole, cluster)) { // until it is compiled
            measure(files, work);
        }
        double each = 0;
        for (int part : new int[] {4, 2, 1}) {
            List<Path> repeated = repeated(files, REPORTS / part);
            Map<String, Work> works = new LinkedHashMap<>();
            if (part == 4) {
                works.put("loop that looks for findings", bare);
                works.put("loop with the same results", whole);
            }
            works.put(SPARK, cluster);
            Map<String, List<Took>> took = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, Work> work : works.entrySet()) {
                    took.computeIfAbsent(work.getKey(), key -> new ArrayList<>())
                            .add(measure(repeated, work.getValue()));
                }
            }
            print(repeated.size() * LINES, took);
            each = median(took.get(SPARK), Took::processors) / (repeated.size() * LINES);
        }
        System.out.printf("most memory in use after a collection: %d MiB%n", mostMemory >> 20);
        before = System.nanoTime();
        Path one = Files.writeString(
                folder.resolve("one.jsonl"), Documents.lines(1).get(0));
        check(spark, List.of(one));
        predict(start, (System.nanoTime() - before) / 1e9, each);
    }

    private static List<Path> repeated(List<Path> files, int reports) {
        List<Path> repeated = new ArrayList<>();
        while (repeated.size() < Math.max(THREADS, reports / LINES)) {
            repeated.add(files.get(repeated.size() % FILES));
        }
        return repeated;
    }

    private Took measure(List<Path> files, Work work) throws Exception {
        long processors = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        long done = work.done(files);
        Took took = new Took((System.nanoTime() - clock) / 1e9, (SYSTEM.getProcessCpuTime() - processors) / 1e9);
        assertThat(done).isEqualTo((long) files.size() * LINES);
        System.gc();
        mostMemory = Math.max(
                mostMemory,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return took;
    }

    private static void print(int reports, Map<String, List<Took>> all) {
        double spark = median(all.get(SPARK), Took::clock);
        double processors = median(all.get(SPARK), Took::processors);
        all.forEach((name, took) -> {
            double clock = median(took, Took::clock);
            System.out.printf(
                    "%,d reports, %s: %.1f s, %.0f a second; Spark is %.2f times as fast, %.2f by time of processors%n",
                    reports, name, clock, reports / clock, clock / spark, median(took, Took::processors) / processors);
        });
    }

    private static double median(List<Took> rounds, ToDoubleFunction<Took> part) {
        return rounds.stream().mapToDouble(part).sorted().toArray()[rounds.size() / 2];
    }

    /** Computes what machines would take among which the reports are spread evenly. */
    private static void predict(double start, double job, double each) {
        System.out.printf(
                "start %.1f s, a job of one report %.2f s, a report %.0f µs of a core%n", start, job, each * 1e6);
        for (long reports : new long[] {2_000_000, 20_000_000}) {
            for (int machines : new int[] {1, 4, 16}) {
                double seconds = start + job + reports * each / (machines * CORES_OF_A_MACHINE);
                System.out.printf(
                        "%,d reports on %d machines of %d cores: %.0f s%n",
                        reports, machines, CORES_OF_A_MACHINE, seconds);
            }
        }
    }

    /** Makes each field of each row, and throws it away. */
    private static long check(SparkSession spark, List<Path> files) throws InterruptedException {
        String[] paths = files.stream().map(Path::toString).toArray(String[]::new);
        Dataset<Row> checked = spark.read().text(paths).transform(SparkChecker.standard()::check);
        Observation seen = new Observation();
        checked.observe(seen, functions.count(functions.lit(1)).as("rows"))
                .write()
                .format("noop")
                .mode("overwrite")
                .save();
        return (Long) seen.getAsJava().get("rows");
    }

    private static long loop(List<Path> files, ToIntFunction<CheckResult> use)
            throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            files.forEach(file -> parts.add(threads.submit(() -> loop(file, use))));
            long done = 0;
            for (Future<Long> part : parts) {
                done += part.get();
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static long loop(Path file, ToIntFunction<CheckResult> use) throws IOException {
        long done = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] content = line.getBytes(StandardCharsets.UTF_8);
                done += use.applyAsInt(Checker.standard().check(Gouji.read("", content))) < 0 ? 0 : 1;
            }
        }
        return done;
    }
}
