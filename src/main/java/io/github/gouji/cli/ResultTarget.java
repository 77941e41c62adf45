// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.nio.charset.StandardCharsets;

/** Where results are written, bit by bit. */
interface ResultTarget extends AutoCloseable {

    /**
     * Writes what comes next.
     *
     * @throws CommandFailure if that fails
     */
    void write(byte[] bytes) throws CommandFailure;

    /** Writes text in UTF-8. */
    default void write(String text) throws CommandFailure {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells whether nothing that is written arrives any more, so that there is no use in going on. */
    default boolean isBroken() {
        return false;
    }

    /** Says that all is written. */
    void finish() throws CommandFailure;

    /** Leaves nothing open, and nothing behind of what is not finished. */
    @Override
    void close() throws CommandFailure;

    /** Returns standard output, in its own character set. */
    static ResultTarget of(Terminal terminal) {
        return new ResultTarget() {
            @Override
            public void write(byte[] bytes) {
                write(new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void write(String text) {
                terminal.out().print(text);
            }

            @Override
            public boolean isBroken() {
                return terminal.out().checkError();
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }
}
