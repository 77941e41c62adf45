// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz;

import io.github.gouji.read.fuzz.judge.Outcome;
import io.github.gouji.read.fuzz.judge.Verdict;
import io.github.gouji.read.fuzz.mutation.Mutation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how documents were read: all of them, and those with each mutation. For one thread. */
final class Tally {

    /** How documents of one kind were read. */
    private static final class Row {
        private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        private int wrongButSaid;
        private int silentAlone;

        void add(Verdict verdict, boolean alone) {
            counts.merge(verdict.outcome(), 1, Integer::sum);
            boolean silent = verdict.outcome() == Outcome.SILENT;
            wrongButSaid += !silent && verdict.hasWrongFigure() ? 1 : 0;
            silentAlone += silent && alone ? 1 : 0;
        }

        void add(Row other) {
            other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
            wrongButSaid += other.wrongButSaid;
            silentAlone += other.silentAlone;
        }

        int of(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final Row total = new Row();
    private final List<Long> silent = new ArrayList<>();

    void add(FuzzDocument document, Verdict verdict) {
        total.add(verdict, document.mutations().size() < 2);
        rows.computeIfAbsent("(format) " + document.format(), key -> new Row()).add(verdict, false);
        if (document.mutations().isEmpty()) {
            rows.computeIfAbsent("(unchanged)", key -> new Row()).add(verdict, true);
        }
        for (Mutation mutation : document.mutations()) {
            boolean alone = document.mutations().size() == 1;
            rows.computeIfAbsent(mutation.toString(), key -> new Row()).add(verdict, alone);
        }
        if (verdict.outcome() == Outcome.SILENT) {
            silent.add(document.seed());
        }
    }

    void add(Tally other) {
        total.add(other.total);
        other.rows.forEach(
                (name, row) -> rows.computeIfAbsent(name, key -> new Row()).add(row));
        silent.addAll(other.silent);
    }

    int count(Outcome outcome) {
        return total.of(outcome);
    }

    /** Returns the seeds of the documents that were read wrong in silence. */
    List<Long> silent() {
        return silent.stream().sorted().toList();
    }

    /** Returns the counts as text, the families one after the other. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                "%-52s %8s %8s %8s %8s %8s %8s %8s%n",
                "mutation", "all", "right", "reported", "vague", "SILENT", "(alone)", "(wrong, said)"));
        rows.forEach((name, row) -> text.append(line(name, row)));
        return text.append(line("ALL", total)).toString();
    }

    private static String line(String name, Row row) {
        return String.format(
                "%-52s %8d %8d %8d %8d %8d %8d %8d%n",
                name,
                row.all(),
                row.of(Outcome.RIGHT),
                row.of(Outcome.REPORTED),
                row.of(Outcome.VAGUE),
                row.of(Outcome.SILENT),
                row.silentAlone,
                row.wrongButSaid);
    }
}
