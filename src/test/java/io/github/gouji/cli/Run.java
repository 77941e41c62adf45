// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command line came to.
 *
 * @param status what it returns to scripts
 * @param out what it printed
 * @param err what it said beside that
 */
record Run(int status, String out, String err) {

    static Run of(String... words) {
        return of(InputStream.nullInputStream(), words);
    }

    /** Runs a command line whose standard input has this text. */
    static Run on(String input, String... words) {
        return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), words);
    }

    static Run of(InputStream input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = GoujiCommand.run(words, input, print(out), print(err));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
