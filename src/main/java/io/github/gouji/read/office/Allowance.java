// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;

/** What may still be read of a document before it exceeds a limit. Not thread-safe. */
public final class Allowance {

    /** How many steps are taken between two looks at the clock. */
    private static final int STEPS = 1024;

    private final ReadLimits limits;
    private final long deadline;
    private long characters;
    private long cells;
    private int steps;

    /** Starts the clock. */
    public Allowance(ReadLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Returns the limits that it keeps. */
    public ReadLimits limits() {
        return limits;
    }

    /** Takes a step of the work, and looks at the clock now and then. */
    public void step() throws UnreadableDocumentException {
        if (++steps % STEPS == 0 && System.nanoTime() - deadline > 0) {
            double seconds = limits.time().toMillis() / 1000.0;
            throw exceeded("读取超过 " + seconds + " 秒的上限", "reading takes more than the limit of " + seconds + " seconds");
        }
    }

    /** Rejects parts that are nested too deep. */
    public void nested(int depth) throws UnreadableDocumentException {
        if (depth > limits.nesting()) {
            throw exceeded(
                    "文档的内容嵌套超过 " + limits.nesting() + " 层的上限",
                    "the parts of the document are nested deeper than the limit of " + limits.nesting());
        }
    }

    /** Counts characters of text. */
    public void characters(int count) throws UnreadableDocumentException {
        characters += count;
        if (characters > limits.marks()) {
            throw exceeded(
                    "文档的文字超过 " + limits.marks() + " 个的上限",
                    "the document has more than the limit of " + limits.marks() + " characters");
        }
    }

    /** Counts cells of tables. */
    public void cells(long count) throws UnreadableDocumentException {
        step();
        cells += count;
        if (cells > limits.cells()) {
            throw exceeded(
                    "文档的表格超过 " + limits.cells() + " 个单元格的上限",
                    "the tables of the document have more than the limit of " + limits.cells() + " cells");
        }
    }

    private static UnreadableDocumentException exceeded(String zh, String en) {
        return new UnreadableDocumentException(new Wording(zh, en));
    }
}
