// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import java.nio.charset.StandardCharsets;

/** Names of documents as references to files. */
final class Uris {

    private static final String HARMLESS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private Uris() {}

    /** Returns the reference, relative where the name is. */
    static String of(String source) {
        String path = source.equals("-") ? "stdin" : source.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        String encoded = encode(path.isEmpty() ? "report" : path);
        if (path.startsWith("/")) {
            return "file://" + encoded;
        }
        return path.matches("[A-Za-z]:/.*") ? "file:///" + encoded : encoded;
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            if (HARMLESS.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
