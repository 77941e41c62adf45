// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Names of files as they are shown, and their order. */
final class FileNames {

    /** By code points, as UTF-8 sorts them: the same on every system. */
    static final Comparator<String> ORDER = FileNames::compare;

    /** What stands where bytes could not be decoded, since the locale of the process has no Chinese. */
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /** Returns the name of a file: as the path says it, or as its bytes do in UTF-8 if that is garbled. */
    static String shown(Path file) {
        String name = file.toString();
        if (name.indexOf(REPLACEMENT) < 0) {
            return name;
        }
        List<String> names = List.of(file.toUri().getPath().split("/"));
        List<String> own = names.subList(names.size() - file.getNameCount(), names.size());
        return (file.isAbsolute() ? "/" : "") + String.join("/", own);
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Halves of surrogate pairs stand for characters above all others. */
    private static int weight(char c) {
        return Character.isSurrogate(c) ? c + Character.MIN_SUPPLEMENTARY_CODE_POINT : c;
    }
}
