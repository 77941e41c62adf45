// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line on the screen that says how far the work is. The documents are counted while it goes on, so that it need not wait;
 * until all are counted, the line says how many are done. (Libraries for it bring a terminal library of their own with
 * native code, for which one line is no reason.)
 */
final class Progress implements AutoCloseable {

    private static final long INTERVAL = 200_000_000;
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final LongSupplier clock;
    private final long start;
    private final AtomicLong all = new AtomicLong();
    private long shown;
    private long done;

    /** @param clock the time in nanoseconds */
    Progress(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        start = clock.getAsLong();
        shown = start;
    }

    static Progress of(Terminal terminal, Supplier<Stream<DocumentSource>> documents) {
        Progress progress = new Progress(terminal, System::nanoTime);
        Thread counting = new Thread(() -> progress.count(documents.get()), "gouji-counting");
        counting.setDaemon(true);
        counting.start();
        return progress;
    }

    void count(Stream<DocumentSource> documents) {
        try (documents) {
            all.set(documents.count());
        }
    }

    void step() {
        done++;
        long now = clock.getAsLong();
        if (now - shown >= INTERVAL) {
            shown = now;
            terminal.err().print(CLEAR + line(now).in(terminal.locale()));
            terminal.err().flush();
        }
    }

    private Wording line(long now) {
        double seconds = (now - start) / 1e9;
        long each = Math.round(done / seconds);
        long total = all.get();
        if (total < done) {
            return new Wording(done + " 个，每秒 " + each + " 个", done + " files, " + each + " per second");
        }
        long left = Math.round((total - done) * seconds / done);
        String share = done * 100 / total + " %";
        return new Wording(
                share + "  " + done + "/" + total + " 个，每秒 " + each + " 个，还需约 " + left + " 秒",
                share + "  " + done + "/" + total + " files, " + each + " per second, about " + left
                        + " seconds to go");
    }

    @Override
    public void close() {
        terminal.err().print(CLEAR);
        terminal.err().flush();
    }
}
