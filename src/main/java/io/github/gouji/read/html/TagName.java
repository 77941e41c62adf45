// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.parser.Tag;

/** The name of a tag: what it means, and where a tidy page has it. There is one object for each name that matters. */
final class TagName {

    /** What may be in an element of a tidy page. */
    enum Content {
        /** Anything. */
        FLOW,
        /** Text, and fonts. */
        PHRASE,
        /** Items. */
        ITEMS,
        /** Rows, and groups of them. */
        TABLE,
        /** Rows. */
        ROWS,
        /** Columns. */
        COLUMNS,
        /** Cells. */
        CELLS,
        /** Nothing, and there is no end tag. */
        NOTHING,
        /** What belongs to the page and not to its text. */
        FRAME,
        /** Whatever; no tidy page has such a tag. */
        UNKNOWN
    }

    private static final int LONGEST_NAME = 9;
    private static final int BITS = 7;
    private static final int BITS_OF_PLACE = 8;
    private static final int SIZE = 1 << BITS_OF_PLACE;

    /** The names as numbers, each at the first free place from that which its number tells; 0 is a free place. */
    private static final long[] NUMBERS = new long[SIZE];

    private static final TagName[] NAMES = new TagName[SIZE];

    private static final TagName OTHER =
            new TagName("other", TagKind.OTHER, Content.UNKNOWN, EnumSet.noneOf(Content.class));

    static {
        Arrays.fill(NAMES, OTHER);
        Set<Content> flow = EnumSet.of(Content.FLOW);
        Set<Content> text = EnumSet.of(Content.FLOW, Content.PHRASE);
        Set<Content> table = EnumSet.of(Content.TABLE);
        Set<Content> nowhere = EnumSet.noneOf(Content.class);
        know(TagKind.TABLE, Content.TABLE, flow, "table");
        know(TagKind.GROUP, Content.ROWS, table, "tbody thead tfoot");
        know(TagKind.ROW, Content.CELLS, EnumSet.of(Content.TABLE, Content.ROWS), "tr");
        know(TagKind.CELL, Content.FLOW, EnumSet.of(Content.CELLS), "td th");
        know(TagKind.BLOCK, Content.FLOW, flow, "div center section");
        know(TagKind.BLOCK, Content.FLOW, EnumSet.of(Content.ITEMS), "li");
        know(TagKind.BLOCK, Content.PHRASE, flow, "p h1 h2 h3 h4 h5 h6");
        know(TagKind.BLOCK, Content.PHRASE, table, "caption");
        know(TagKind.BLOCK, Content.NOTHING, text, "br");
        know(TagKind.BLOCK, Content.UNKNOWN, nowhere, "pre");
        know(TagKind.PLAIN, Content.FLOW, flow, "article");
        know(TagKind.PLAIN, Content.PHRASE, text, "span");
        know(TagKind.PLAIN, Content.ITEMS, flow, "ul ol");
        know(TagKind.PLAIN, Content.COLUMNS, table, "colgroup");
        know(TagKind.PLAIN, Content.NOTHING, EnumSet.of(Content.TABLE, Content.COLUMNS), "col");
        know(TagKind.PLAIN, Content.UNKNOWN, nowhere, "dl dt dd main");
        know(TagKind.FONT, Content.PHRASE, text, "b em font i s strong u");
        know(TagKind.FONT, Content.UNKNOWN, nowhere, "a big code nobr small strike tt");
        know(TagKind.RAW, Content.FRAME, nowhere, "script style title");
        know(TagKind.RAW, Content.UNKNOWN, nowhere, "textarea xmp iframe noembed noframes plaintext");
        know(TagKind.OTHER, Content.PHRASE, text, "sup sub del o:p");
        know(TagKind.OTHER, Content.NOTHING, text, "img");
        know(TagKind.OTHER, Content.NOTHING, flow, "hr");
        know(TagKind.OTHER, Content.FRAME, nowhere, "html head meta link body");
    }

    final Tag tag;
    final TagKind kind;
    final Content content;

    /** In what a tidy page may have it. */
    final Set<Content> around;

    private TagName(String name, TagKind kind, Content content, Set<Content> around) {
        this.tag = Tag.valueOf(name);
        this.kind = kind;
        this.content = content;
        this.around = around;
    }

    private static void know(TagKind kind, Content content, Set<Content> around, String names) {
        for (String name : names.split(" ")) {
            long number = number(name.toCharArray(), 0, name.length());
            int place = place(number);
            NUMBERS[place] = number;
            NAMES[place] = new TagName(name, kind, content, around);
        }
    }

    /** Returns the name that stands in the source, in small letters or large ones; all that do not matter are one. */
    static TagName of(char[] source, int from, int to) {
        return to - from > LONGEST_NAME ? OTHER : NAMES[place(number(source, from, to))];
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
        int place = (int) ((number * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - BITS_OF_PLACE));
        while (NUMBERS[place] != 0 && NUMBERS[place] != number) {
            place = (place + 1) % SIZE;
        }
        return place;
    }
}
