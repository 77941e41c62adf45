// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.fuzz.judge.Outcome;
import io.github.gouji.read.fuzz.judge.Verdict;
import io.github.gouji.read.fuzz.mutation.Mutation;
import io.github.gouji.read.fuzz.mutation.Mutations;
import io.github.gouji.read.fuzz.page.Rendered;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Attacks the reader with documents made at random, each of which knows what a careful human reader would take from it.
 * System properties: {@code fuzz.documents} how many, {@code fuzz.seed} where to begin, {@code fuzz.family} a part of the
 * names of the mutations to draw from, {@code fuzz.show} how many silent ones to show, {@code fuzz.only} the seed of one
 * document to print with its verdict.
 */
public final class FuzzCampaign {

    private static final int BATCH = 250;

    private FuzzCampaign() {}

    /** Runs the campaign, and exits with 1 if a document was read wrong in silence. */
    public static void main(String[] args) {
        String only = System.getProperty("fuzz.only", "");
        if (!only.isEmpty()) {
            show(Long.parseLong(only), mutations());
            return;
        }
        int documents = Integer.getInteger("fuzz.documents", 100_000);
        long seed = Long.getLong("fuzz.seed", 1);
        long begin = System.nanoTime();
        Tally tally = run(documents, seed, mutations());
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.print(tally.text());
        System.out.printf("%d documents in %.1f s: %.0f a second%n", documents, seconds, documents / seconds);
        List<Long> silent = tally.silent();
        for (long each : silent.subList(0, Math.min(silent.size(), Integer.getInteger("fuzz.show", 20)))) {
            summarise(FuzzDocument.of(each, mutations()));
        }
        if (tally.count(Outcome.SILENT) > 0) {
            System.exit(1);
        }
    }

    private static List<Mutation> mutations() {
        String family = System.getProperty("fuzz.family", "");
        return Mutations.all().stream()
                .filter(mutation -> mutation.toString().contains(family))
                .toList();
    }

    /** Reads so many documents, on all processors. */
    static Tally run(int documents, long seed, List<Mutation> mutations) {
        long[] seeds =
                new SplittableRandom(seed).longs(documents, 0, Long.MAX_VALUE).toArray();
        AtomicInteger next = new AtomicInteger();
        Tally all = new Tally();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    Tally tally = new Tally();
                    for (int from = next.getAndAdd(BATCH); from < documents; from = next.getAndAdd(BATCH)) {
                        for (int i = from; i < Math.min(documents, from + BATCH); i++) {
                            FuzzDocument document = FuzzDocument.of(seeds[i], mutations);
                            tally.add(document, document.verdict());
                        }
                    }
                    synchronized (all) {
                        all.add(tally);
                    }
                });
        return all;
    }

    private static void summarise(FuzzDocument document) {
        System.out.println(document.seed() + " " + document.format() + " " + document.mutations());
        document.verdict().silent().stream().limit(3).forEach(difference -> System.out.println("    " + difference));
    }

    /** Prints a document, its smallest part that is read wrong in the same way, and what was read of that. */
    private static void show(long seed, List<Mutation> mutations) {
        FuzzDocument document = FuzzDocument.of(seed, mutations);
        System.out.println(document.render().text());
        summarise(document);
        if (document.verdict().outcome() != Outcome.SILENT) {
            document.verdict().differences().forEach(System.out::println);
            return;
        }
        FuzzDocument small = Minimiser.minimise(document);
        Rendered rendered = small.render();
        Verdict verdict = small.verdict();
        System.out.println("---- smallest ----\n" + rendered.text());
        verdict.silent().forEach(System.out::println);
        try {
            ReadResult result = FuzzDocument.read(rendered, small.page().charset());
            result.problems()
                    .forEach(problem -> System.out.println(
                            problem.kind() + " " + problem.message().zh() + " @ "
                                    + (problem.location() == null
                                            ? ""
                                            : problem.location().wording().zh())));
            System.out.println("unread: " + result.unread().size());
        } catch (UnreadableDocumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
