// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

/**
 * A paragraph of a page.
 *
 * @param text its text
 * @param kind what it is
 */
public record Text(String text, Kind kind) implements Item {

    /** What a paragraph is, which decides how it looks. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /** An entry of a list of links beside the text. */
        LINK
    }

    public static Text heading(String text) {
        return new Text(text, Kind.HEADING);
    }

    public static Text paragraph(String text) {
        return new Text(text, Kind.PARAGRAPH);
    }

    public static Text title(String text) {
        return new Text(text, Kind.TITLE);
    }

    public static Text link(String text) {
        return new Text(text, Kind.LINK);
    }
}
