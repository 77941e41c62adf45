// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Cell;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file that was damaged, as its seed has it.
 *
 * @param seed the seed
 * @param sample what it was before
 * @param mutations what was done to it
 * @param content what it is now
 */
record DamagedFile(long seed, FileSample sample, List<FileMutation> mutations, byte[] content) {

    /** Reading must not take longer, in seconds of the processor. */
    private static final double LONGEST = 10;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What came of reading a file. */
    enum Outcome {
        /** It was refused in a sentence. */
        REFUSED,
        /** It was read, and no figure stands in the cell of another, or that is said. */
        READ,
        /** A figure stands in the cell of another, and nothing is said. Where cells were cut out, those behind follow. */
        SILENT,
        /** It was too large for the memory, or took too long. */
        EXHAUSTED,
        /** Something else was thrown. */
        CRASHED
    }

    /**
     * What came of reading it.
     *
     * @param outcome in a word
     * @param detail what is wrong
     */
    record Verdict(Outcome outcome, String detail) {}

    static DamagedFile of(long seed, List<FileSample> samples, List<FileMutation> all) {
        SplittableRandom random = new SplittableRandom(seed);
        FileSample sample = samples.get(random.nextInt(samples.size()));
        List<FileMutation> mutations = new ArrayList<>();
        byte[] content = sample.content();
        int count = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            byte[] before = content;
            List<FileMutation> suitable =
                    all.stream().filter(each -> each.suits().test(before)).toList();
            if (!suitable.isEmpty()) {
                FileMutation mutation = suitable.get(random.nextInt(suitable.size()));
                content = changed(mutation, content, random);
                mutations.add(mutation);
            }
        }
        return new DamagedFile(seed, sample, mutations, content);
    }

    /** What is damaged already may be too damaged to be taken apart once more. */
    private static byte[] changed(FileMutation mutation, byte[] content, SplittableRandom random) {
        try {
            return mutation.change().apply(content, random);
        } catch (RuntimeException e) {
            return content;
        }
    }

    Verdict verdict() {
        long begin = CLOCK.getCurrentThreadCpuTime();
        Verdict verdict = read();
        double seconds = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e9;
        return seconds > LONGEST ? new Verdict(Outcome.EXHAUSTED, seconds + " seconds") : verdict;
    }

    private Verdict read() {
        try {
            return judged(Gouji.read(sample.name(), content));
        } catch (UnreadableDocumentException e) {
            boolean isMemory = e.getCause() instanceof OutOfMemoryError;
            return new Verdict(
                    isMemory ? Outcome.EXHAUSTED : Outcome.REFUSED, e.wording().en());
        } catch (Throwable e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Verdict(Outcome.CRASHED, e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private Verdict judged(ReadResult result) {
        if (result.problems().isEmpty() && mutations.stream().noneMatch(FileMutation::moves)) {
            for (Cell cell : result.report().cells()) {
                Number figure = result.report().get(cell);
                Cell place = figure == null ? null : sample.places().get(FileSample.text(figure));
                if (place != null && !place.equals(cell) && !result.unread().containsKey(cell)) {
                    return new Verdict(Outcome.SILENT, figure + " of " + place.id() + " in " + cell.id());
                }
            }
        }
        return new Verdict(Outcome.READ, "");
    }
}
