// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Arrays;
import java.util.List;

/** What a tag means for the lines and the size of a page. */
enum TagKind {
    /** A table. */
    TABLE("table"),
    /** A part of a table; behind it a cell may be in a row without a tag. */
    GROUP("tbody", "thead", "tfoot"),
    /** A row of a table. */
    ROW("tr"),
    /** A cell. */
    CELL("td", "th"),
    /** Something else whose line matters. */
    BLOCK("p", "br", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "pre", "center", "section"),
    /** Something else of whose attributes few matter. */
    PLAIN("span", "ul", "ol", "dl", "dt", "dd", "colgroup", "col", "article", "main"),
    /** A font, which a parser opens again in the blocks that follow. */
    FONT("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"),
    /** Something that holds text without tags. */
    RAW("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"),
    /** Any other. */
    OTHER;

    private static final int LONGEST_NAME = 9;
    private static final int BITS = 7;
    private static final int SIZE = 1 << 8;

    /** The names as numbers, each at the first free place from that which its number tells; 0 is a free place. */
    private static final long[] NAMES = new long[SIZE];

    private static final TagKind[] KINDS = new TagKind[SIZE];

    static {
        Arrays.fill(KINDS, OTHER);
        for (TagKind kind : values()) {
            for (String name : kind.names) {
                long number = number(name.toCharArray(), 0, name.length());
                int place = place(number);
                NAMES[place] = number;
                KINDS[place] = kind;
            }
        }
    }

    private final List<String> names;

    TagKind(String... names) {
        this.names = List.of(names);
    }

    /** Returns the kind of the tag whose name stands in the source. */
    static TagKind of(char[] source, int from, int to) {
        return to - from > LONGEST_NAME ? OTHER : KINDS[place(number(source, from, to))];
    }

    /** Returns a number for a name of few letters, large or small; no two names have the same. */
    private static long number(char[] source, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            char sign = source[at];
            if (sign > '\u007f') {
                return 0;
            }
            number = number << BITS | sign | ' ';
        }
        return number;
    }

    private static int place(long number) {
        int place = (int) ((number * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - 8));
        while (NAMES[place] != 0 && NAMES[place] != number) {
            place = (place + 1) % SIZE;
        }
        return place;
    }
}
