// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import io.github.gouji.read.fuzz.file.DamagedFile.Outcome;
import io.github.gouji.read.fuzz.file.DamagedFile.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Damages files and reads them. Arguments are files and folders of real documents, which are damaged besides the generated
 * ones. System properties: {@code fuzz.documents} how many, {@code fuzz.seed} where to begin, {@code fuzz.family} a part of
 * the names of the mutations to draw from, {@code fuzz.only} the seed of one document, which is written to
 * {@code target/fuzz-file}.
 */
public final class FileCampaign {

    private FileCampaign() {}

    /** Runs the campaign, and exits with 1 if anything but a result or a sentence came of a document. */
    public static void main(String[] args) throws IOException {
        List<FileSample> samples = new ArrayList<>(FileSample.generated());
        for (String argument : args) {
            samples.addAll(FileSample.in(Path.of(argument)));
        }
        String family = System.getProperty("fuzz.family", "");
        List<FileMutation> mutations = FileMutation.all().stream()
                .filter(mutation -> mutation.name().contains(family))
                .toList();
        String only = System.getProperty("fuzz.only", "");
        if (!only.isEmpty()) {
            DamagedFile file = DamagedFile.of(Long.parseLong(only), samples, mutations);
            Files.write(Path.of("target", "fuzz-file"), file.content());
            System.out.println(shown(file, file.verdict()));
            return;
        }
        Map<String, int[]> tally = new TreeMap<>();
        int failures = 0;
        SplittableRandom seeds = new SplittableRandom(Long.getLong("fuzz.seed", 1));
        for (int i = Integer.getInteger("fuzz.documents", 10_000); i > 0; i--) {
            DamagedFile file = DamagedFile.of(seeds.nextLong(Long.MAX_VALUE), samples, mutations);
            Verdict verdict = file.verdict();
            for (FileMutation mutation : file.mutations()) {
                tally.computeIfAbsent(mutation.name(), any -> new int[Outcome.values().length])[
                        verdict.outcome().ordinal()]++;
            }
            if (verdict.outcome().compareTo(Outcome.SILENT) >= 0) {
                failures++;
                System.out.println(shown(file, verdict));
            }
        }
        System.out.println(List.of(Outcome.values()));
        tally.forEach((name, counts) -> System.out.println(Arrays.toString(counts) + " " + name));
        if (failures > 0) {
            System.exit(1);
        }
    }

    private static String shown(DamagedFile file, Verdict verdict) {
        return file.seed() + " " + file.sample().name() + " " + file.mutations() + " " + verdict.outcome() + " "
                + verdict.detail();
    }
}
