// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the commands read from and write to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param locale the language of messages: Chinese or English
 * @param screen whether a person looks at it on a screen
 * @param colour whether the screen may have colours
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Locale locale, boolean screen, boolean colour) {

    /** Returns the terminal of the process: UTF-8, unless a console has another character set for Chinese. */
    static Terminal ofProcess(Locale locale) {
        Console console = console();
        Charset charset = StandardCharsets.UTF_8;
        if (console != null && canEncodeChinese(console.charset())) {
            charset = console.charset();
        }
        return new Terminal(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                locale,
                console != null,
                console != null && System.getenv("NO_COLOR") == null);
    }

    /** Returns the console if a person sits there: from Java 22 on there is one even where output goes to a file. */
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            boolean terminal = (Boolean) Console.class.getMethod("isTerminal").invoke(console);
            return terminal ? console : null;
        } catch (NoSuchMethodException before22) {
            return console;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static boolean canEncodeChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("勾稽");
    }
}
