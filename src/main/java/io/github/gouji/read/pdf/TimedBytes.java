// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/** The bytes of a document, which can no longer be read when the time is over: a parser that is led in circles ends. */
final class TimedBytes extends RandomAccessReadBuffer {

    /** Nothing is ever written to a file. */
    static final StreamCacheCreateFunction MEMORY = IOUtils.createMemoryOnlyStreamCache();

    private final Budget budget;

    TimedBytes(byte[] content, Budget budget) {
        super(content);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        step();
        return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
        step();
        return super.read(b, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        step();
        super.seek(position);
    }

    private void step() throws UnreadableDocumentException {
        budget.step();
    }
}
