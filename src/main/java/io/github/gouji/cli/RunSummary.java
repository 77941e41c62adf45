// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Outcome;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.statistics.Duplicates;
import io.github.gouji.statistics.Duplicates.Duplicate;
import io.github.gouji.statistics.Fingerprint;
import io.github.gouji.write.Digest;
import io.github.gouji.write.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What there is to say at the end of a run, and to return to scripts. */
final class RunSummary {

    /** How many duplicates, cells of one and slow files are named. */
    private static final int MOST = 10;

    private static final int MOST_CELLS = 5;
    private static final int SLOWEST = 5;

    private final @Nullable Severity failOn;
    private final Summary summary = new Summary();
    private final Duplicates duplicates = new Duplicates();
    private final List<Duplicate> named = new ArrayList<>();
    private final PriorityQueue<Timed> slowest = new PriorityQueue<>(Comparator.comparing(Timed::time));
    private final long start = System.nanoTime();
    private int documents;
    private int timed;
    private int equal;
    private int differing;
    private int uncompared;
    private boolean findings;
    private boolean trouble;

    private record Timed(String source, Duration time) {}

    /** Starts with nothing; findings as grave as this, or graver, are told to scripts. */
    RunSummary(@Nullable Severity failOn) {
        this.failOn = failOn;
    }

    /** Counts a document of this run. */
    void add(Digest digest, @Nullable Fingerprint fingerprint, Duration time) {
        count(digest);
        if (fingerprint != null) {
            duplicates.add(digest.source(), fingerprint).ifPresent(this::count);
        }
        if (digest.outcome() != Outcome.SKIPPED) {
            timed++;
            slowest.add(new Timed(digest.source(), time));
            if (slowest.size() > SLOWEST) {
                slowest.remove();
            }
        }
    }

    /** Counts a document of an earlier run, whose figures can be had by reading it again. */
    void addEarlier(Digest digest, Supplier<Optional<Fingerprint>> figures) {
        count(digest);
        String agency = digest.agency();
        Integer year = digest.year();
        if (agency != null && year != null) {
            duplicates.add(digest.source(), agency, year, figures).ifPresent(this::count);
        }
    }

    private void count(Digest digest) {
        documents++;
        summary.add(digest);
        findings |= failOn != null && digest.has(failOn);
        trouble |= !digest.read();
    }

    private void count(Duplicate duplicate) {
        if (!duplicate.compared()) {
            uncompared++;
        } else if (duplicate.isEqual()) {
            equal++;
        } else {
            differing++;
        }
        if (named.size() < MOST) {
            named.add(duplicate);
        }
    }

    /** Returns how many documents there were, those of an earlier run among them. */
    int documents() {
        return documents;
    }

    int status() {
        if (trouble) {
            return ExitStatus.TROUBLE;
        }
        return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Tells whether there is more than a single document to sum up. */
    boolean isNeeded() {
        return documents > 1;
    }

    /** Returns what the documents came to; it does not depend on the time they took. */
    List<Wording> sentences() {
        List<Wording> sentences = new ArrayList<>(List.of(summary.counts()));
        sentences.addAll(summary.mistakes());
        if (!named.isEmpty()) {
            sentences.add(new Wording(
                    "同一机关同一年度的文档：数字相同 " + equal + " 份，不同 " + differing + " 份，未比较 " + uncompared + " 份",
                    "Documents of one agency on one year: figures equal " + equal + ", different " + differing
                            + ", not compared " + uncompared));
            named.forEach(duplicate -> sentences.add(sentence(duplicate)));
        }
        if (duplicates.forgotten() > 0) {
            sentences.add(new Wording(
                    "文档太多，最早的 " + duplicates.forgotten() + " 份不再与后面的比较",
                    "too many documents: the first " + duplicates.forgotten() + " were not compared with later ones"));
        }
        return sentences;
    }

    private static Wording sentence(Duplicate duplicate) {
        String zh = "· " + duplicate.second() + " 与 " + duplicate.first() + "（" + duplicate.agency() + " "
                + duplicate.year() + " 年度）：";
        String en = "· " + duplicate.second() + " and " + duplicate.first() + " (" + duplicate.agency() + " "
                + duplicate.year() + "): ";
        if (!duplicate.compared()) {
            return new Wording(
                    zh + "先前读过，现在读不出同一份报告，未比较",
                    en + "the report that an earlier run read is not there now, not compared");
        }
        if (duplicate.isEqual()) {
            return new Wording(zh + "数字全部相同", en + "all figures equal");
        }
        List<Cell> cells = duplicate.differing();
        boolean more = cells.size() > MOST_CELLS;
        return new Wording(
                zh + cells.size() + " 格不同：" + names(cells, "、", true) + (more ? " 等" : ""),
                en + cells.size() + " cells differ: " + names(cells, ", ", false) + (more ? " …" : ""));
    }

    private static String names(List<Cell> cells, String between, boolean chinese) {
        return cells.stream()
                .limit(MOST_CELLS)
                .map(cell -> chinese ? cell.label().zh() : cell.label().en())
                .collect(Collectors.joining(between));
    }

    /** Returns how long this run and its slowest documents took. */
    List<Wording> times() {
        if (timed < 2) {
            return List.of();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String all = String.format(Locale.ROOT, "%.1f", seconds);
        String each = String.valueOf(Math.round(timed / seconds));
        List<Timed> slow = slowest.stream()
                .sorted(Comparator.comparing(Timed::time).reversed())
                .toList();
        String zh = slow.stream()
                .map(one -> one.source() + " " + one.time().toMillis() + " 毫秒")
                .collect(Collectors.joining("，"));
        String en = slow.stream()
                .map(one -> one.source() + " " + one.time().toMillis() + " ms")
                .collect(Collectors.joining(", "));
        return List.of(
                new Wording("用时 " + all + " 秒，每秒 " + each + " 份", all + " seconds, " + each + " documents per second"),
                new Wording("最慢的文件：" + zh, "Slowest files: " + en));
    }
}
