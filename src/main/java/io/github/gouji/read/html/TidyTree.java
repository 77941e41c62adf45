// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a page whose tags are all of a few kinds, closed, and where they belong. Every parser makes the same tree of
 * such a page; this one takes a fifth of the time, for it gives up at the first sign of anything else. Not thread-safe.
 */
final class TidyTree {

    /** What may be in an element. */
    private enum Content {
        /** Anything. */
        FLOW,
        /** Text, and fonts. */
        PHRASE,
        /** The same, in an element of a font. */
        FONT,
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
        NOTHING
    }

    /** The parts of a page. */
    private enum Phase {
        START,
        HEAD,
        BEHIND_HEAD,
        BODY,
        END
    }

    private record Known(Tag tag, Content content) {}

    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        know(Content.FLOW, "div", "center", "section", "article", "li", "td", "th");
        know(Content.PHRASE, "p", "h1", "h2", "h3", "h4", "h5", "h6", "caption");
        know(Content.FONT, "span", "b", "strong", "em", "i", "u", "font", "sup", "sub", "s", "del", "o:p");
        know(Content.ITEMS, "ul", "ol");
        know(Content.TABLE, "table");
        know(Content.ROWS, "thead", "tbody", "tfoot");
        know(Content.COLUMNS, "colgroup");
        know(Content.CELLS, "tr");
        know(Content.NOTHING, "br", "img", "hr", "col");
    }

    /** Less deep than any limit of a parser or a caller. */
    private static final int DEEPEST = 64;

    private final Document page = Document.createShell("");
    private final Content[] contents = new Content[DEEPEST + 1];
    private int depth;
    private Element open = page.body();
    private Phase phase = Phase.START;
    private boolean inPhrase;
    private int fonts;
    private boolean isTidy = true;

    TidyTree() {
        contents[0] = Content.FLOW;
    }

    private static void know(Content content, String... names) {
        for (String name : names) {
            KNOWN.put(name, new Known(Tag.valueOf(name), content));
        }
    }

    boolean isTidy() {
        return isTidy;
    }

    void giveUp() {
        isTidy = false;
    }

    /** Returns the page; {@code null} if it is not tidy. */
    @Nullable
    Document page() {
        return isTidy && depth == 0 ? page : null;
    }

    /** Begins an element, and returns it; {@code null} for what does not show. */
    @Nullable
    Element begin(String letters) {
        String name = letters.toLowerCase(Locale.ROOT);
        if (isFrame(name)) {
            return null;
        }
        Known known = KNOWN.get(name);
        if (known == null || depth == DEEPEST || !isAllowed(name, known.content())) {
            isTidy = false;
            return null;
        }
        Element element = new Element(known.tag(), null, null);
        open.appendChild(element);
        if (known.content() != Content.NOTHING) {
            open = element;
            contents[++depth] = known.content();
            inPhrase |= known.content() == Content.PHRASE;
            fonts += known.content() == Content.FONT ? 1 : 0;
        }
        return element;
    }

    private boolean isFrame(String name) {
        switch (name) {
            case "html" -> isTidy &= phase == Phase.START;
            case "head" -> enter(Phase.HEAD, phase == Phase.START);
            case "meta", "link", "title" -> isTidy &= phase == Phase.HEAD;
            case "body" -> enter(Phase.BODY, phase.compareTo(Phase.BODY) < 0 && phase != Phase.HEAD);
            case "script", "style" -> isTidy &= phase == Phase.HEAD || phase == Phase.BODY;
            default -> {
                enter(Phase.BODY, phase != Phase.HEAD && phase != Phase.END);
                return false;
            }
        }
        return true;
    }

    private void enter(Phase next, boolean isAllowed) {
        isTidy &= isAllowed;
        phase = next;
    }

    private boolean isAllowed(String name, Content content) {
        Content around = contents[depth];
        boolean isText = around.compareTo(Content.FONT) <= 0;
        return switch (name) {
            case "li" -> around == Content.ITEMS;
            case "td", "th" -> around == Content.CELLS;
            case "caption" -> around == Content.TABLE;
            case "col" -> around == Content.TABLE || around == Content.COLUMNS;
            case "br", "img" -> isText;
            default ->
                switch (content) {
                    case FONT -> isText;
                    case CELLS -> around == Content.TABLE || around == Content.ROWS;
                    case ROWS, COLUMNS -> around == Content.TABLE;
                    default -> around == Content.FLOW && !inPhrase && fonts == 0;
                };
        };
    }

    /** Tells whether the element of a tag has no end tag: it is empty, or stands in the head. */
    boolean isClosed(@Nullable Element element) {
        return element == null ? phase == Phase.HEAD : element.tag().isEmpty();
    }

    /** Ends the element of the name, which has to be the one that is open. */
    void end(String letters) {
        String name = letters.toLowerCase(Locale.ROOT);
        switch (name) {
            case "head" -> enter(Phase.BEHIND_HEAD, phase == Phase.HEAD);
            case "body", "html" -> enter(Phase.END, phase.compareTo(Phase.BODY) >= 0 && depth == 0);
            case "script", "style", "title" -> {}
            default -> {
                Element parent = open.parent();
                if (depth == 0 || parent == null || !open.normalName().equals(name)) {
                    isTidy = false;
                    return;
                }
                Content content = contents[depth--];
                inPhrase &= content != Content.PHRASE;
                fonts -= content == Content.FONT ? 1 : 0;
                open = parent;
            }
        }
    }

    /** Adds text as it stands in the source. */
    void text(String text) {
        if (!isSpace(text)) {
            isTidy &= contents[depth].compareTo(Content.FONT) <= 0;
            enter(Phase.BODY, phase != Phase.HEAD && phase != Phase.END);
        }
        if (phase == Phase.BODY) {
            open.appendChild(new TextNode(decoded(text, false)));
        }
    }

    void comment(String data) {
        if (phase == Phase.BODY) {
            open.appendChild(new Comment(data));
        }
    }

    void title(String text) {
        if (page.head().childNodeSize() == 0) {
            page.head().appendElement("title").appendText(decoded(text, false));
        }
    }

    static String decoded(String text, boolean inAttribute) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
    }

    private static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (" \n\t\r\f".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
