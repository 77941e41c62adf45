// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-16 without a byte order mark. The signs of ASCII that every document has, such as ends of lines, have a zero byte
 * nearly always on the same side; a few Chinese characters, such as 开, have one on the other.
 */
final class Utf16 {

    private Utf16() {}

    /** Returns the text, or {@code null} if it is none. */
    static @Nullable String decode(byte[] content) {
        if (content.length % 2 != 0) {
            return null;
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i < content.length; i += 2) {
            first += content[i] == 0 ? 1 : 0;
            second += content[i + 1] == 0 ? 1 : 0;
        }
        if (Math.min(first, second) * 3L > Math.max(first, second)) {
            return null;
        }
        String text =
                TextDecoder.strictly(content, first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        return text == null || text.indexOf('\0') >= 0 ? null : text;
    }
}
