// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files where the locale of the process has no Chinese: those on the command line reach the program garbled,
 * but those that it finds itself in a folder can be opened, and their true names be told.
 */
final class FileNames {

    /** What some systems put in place of a character that they cannot express. */
    private static final char SUBSTITUTE = '?';

    private FileNames() {}

    /**
     * Returns the path of a name from the command line.
     *
     * @throws CommandFailure if it is no path, or came garbled and names no file
     */
    static Path pathOf(String name) throws CommandFailure {
        String charset = System.getProperty("sun.jnu.encoding", "");
        return pathOf(name, Charset.isSupported(charset) ? Charset.forName(charset) : Charset.defaultCharset());
    }

    /** Returns the path where the system names files in this character set. */
    static Path pathOf(String name, Charset charset) throws CommandFailure {
        boolean garbled = isGarbled(name, charset);
        try {
            Path path = Path.of(name);
            if (!garbled || Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            if (!garbled) {
                throw new CommandFailure("不能打开这个路径", "this path cannot be opened");
            }
        }
        throw new CommandFailure(
                "本机的语言环境不能表示中文文件名，请换用 UTF-8 语言环境（如 LC_ALL=C.UTF-8）",
                "the locale cannot express Chinese file names; use a UTF-8 locale, such as LC_ALL=C.UTF-8");
    }

    private static boolean isGarbled(String name, Charset charset) {
        boolean unicode = charset.name().startsWith("UTF-");
        return !unicode
                && (name.indexOf(SUBSTITUTE) >= 0 || !charset.newEncoder().canEncode(name));
    }
}
