// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the characters look that a Word document gives a style. */
final class StyleSheet {

    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;

    /** Styles rest on each other no deeper. */
    private static final int DEEPEST = 100;

    private record Style(int base, Bytes changes) {}

    private final List<@Nullable Style> styles = new ArrayList<>();
    private final List<@Nullable Look> looks = new ArrayList<>();

    StyleSheet(Bytes bytes) {
        if (bytes.length() < 6) {
            return;
        }
        int count = bytes.u16(2);
        int head = bytes.u16(4);
        int at = 2 + bytes.u16(0);
        for (int i = 0; i < count && at + 2 <= bytes.length(); i++) {
            int size = bytes.u16(at);
            boolean isThere = size > head && head >= 6 && at + 2 + size <= bytes.length();
            styles.add(isThere ? style(bytes.part(at + 2, size), head) : null);
            looks.add(null);
            at += 2 + size;
        }
    }

    private static @Nullable Style style(Bytes bytes, int head) {
        int kind = bytes.u16(2) & 0xF;
        if (kind != PARAGRAPH && kind != CHARACTER) {
            return null;
        }
        int at = head + 2 + 2 * bytes.u16(head) + 2;
        if (kind == PARAGRAPH && at + 2 <= bytes.length()) {
            int ofParagraph = bytes.u16(at);
            at += 2 + ofParagraph + ofParagraph % 2;
        }
        boolean hasChanges = at + 2 <= bytes.length() && at + 2 + bytes.u16(at) <= bytes.length();
        return new Style(bytes.u16(2) >> 4, hasChanges ? bytes.part(at + 2, bytes.u16(at)) : Bytes.NONE);
    }

    /** Returns the look of a paragraph of a style. */
    Look look(int style) {
        Look known = style < looks.size() ? looks.get(style) : Look.PLAIN;
        if (known == null) {
            known = changed(style, Look.PLAIN, 0);
            looks.set(style, known);
        }
        return known;
    }

    /** Returns the look of characters of a style in a paragraph of another. */
    Look look(int style, Look paragraph) {
        return changed(style, paragraph, 0);
    }

    private Look changed(int number, Look from, int depth) {
        Style style = number < styles.size() && depth < DEEPEST ? styles.get(number) : null;
        if (style == null) {
            return from;
        }
        Look base = changed(style.base(), from, depth + 1);
        if (style.changes().length() == 0) {
            return base;
        }
        LookChanges changes = new LookChanges(this, base);
        // A style that names a style would go round in circles.
        Sprms.each(style.changes(), (code, bytes, at, size) -> {
            if (!LookChanges.isStyle(code)) {
                changes.take(code, bytes, at, size);
            }
        });
        return changes.look();
    }
}
