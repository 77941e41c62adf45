// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;

/** What may still be read of a document before it exceeds a limit. Not thread-safe. */
public final class Budget {

    /** How many steps are taken between two looks at the clock. */
    private static final int STEPS = 256;

    private final ReadLimits limits;
    private final long deadline;
    private int marks;
    private int steps;

    /** Starts the clock. */
    public Budget(ReadLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Returns the limits that it keeps. */
    public ReadLimits limits() {
        return limits;
    }

    /** Counts a character or a line. */
    void mark() throws UnreadableDocumentException {
        if (++marks > limits.marks()) {
            throw exceeded(
                    "文档的文字和线条超过 " + limits.marks() + " 个的上限",
                    "the document has more than the limit of " + limits.marks() + " characters and lines");
        }
    }

    /** Counts the pages. */
    public void pages(int pages) throws UnreadableDocumentException {
        if (pages > limits.pages()) {
            throw exceeded(
                    "文档有 " + pages + " 页，超过 " + limits.pages() + " 页的上限",
                    "the document has " + pages + " pages, more than the limit of " + limits.pages());
        }
    }

    /** Takes a step of the work, and looks at the clock now and then. */
    public void step() throws UnreadableDocumentException {
        if (++steps % STEPS == 0) {
            checkTime();
        }
    }

    /** Looks at the clock. */
    public void checkTime() throws UnreadableDocumentException {
        if (isOver()) {
            throw exceeded(
                    "读取超过 " + limits.time().toMillis() / 1000.0 + " 秒的上限",
                    "reading takes more than the limit of " + limits.time().toMillis() / 1000.0 + " seconds");
        }
    }

    /** Tells whether the time is over. */
    boolean isOver() {
        return System.nanoTime() - deadline > 0;
    }

    private static UnreadableDocumentException exceeded(String zh, String en) {
        return new UnreadableDocumentException(new Wording(zh, en));
    }
}
