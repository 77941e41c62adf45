// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.TagName.Content;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a page whose tags are all of a few kinds, closed, and where they belong. Every parser makes the same tree of
 * such a page, but for the length of white space; this one takes a fifth of the time, for it gives up at the first sign of
 * anything else. Not thread-safe.
 */
final class TidyTree extends TagPass {

    /** The parts of a page. */
    private enum Phase {
        START,
        HEAD,
        BEHIND_HEAD,
        BODY,
        END
    }

    /** Less deep than any limit of a parser or a caller. */
    private static final int DEEPEST = 64;

    private final Document page = Document.createShell("");
    private final TagName[] names = new TagName[DEEPEST + 1];
    private int depth;
    private Content around = Content.FLOW;
    private Element open = page.body();
    private Phase phase = Phase.START;
    private boolean isTidy;
    /** Where the text begins that the tree does not have yet. */
    private int done;
    /** The element of the tag that is gone through. */
    private @Nullable Element element;
    /** Whether that tag means the same with a slash at its end. */
    private boolean mayHaveSlash;

    private TidyTree(String html, int firstLine, int most, StyleSheet sheet) {
        super(html, firstLine, most, sheet);
        isTidy = html.indexOf('\0') < 0;
    }

    /**
     * Returns the tree of the page; {@code null} if it is not tidy.
     *
     * @throws UnreadableDocumentException if it has too many tags and attributes
     */
    static @Nullable Document of(String html, int firstLine, int most, StyleSheet sheet)
            throws UnreadableDocumentException {
        TidyTree tree = new TidyTree(html, firstLine, most, sheet);
        tree.run();
        tree.text(html.length());
        return tree.isTidy && tree.depth == 0 ? tree.page : null;
    }

    @Override
    boolean goesOn() {
        return isTidy;
    }

    @Override
    void begin(TagName name, int at, int endOfName) {
        text(at);
        element = null;
        if (name.content == Content.FRAME) {
            beginFrame(name.tag.normalName());
            mayHaveSlash = phase == Phase.HEAD;
            return;
        }
        enter(Phase.BODY, phase != Phase.HEAD && phase != Phase.END);
        if (depth == DEEPEST || !name.around.contains(around)) {
            isTidy = false;
            return;
        }
        Element child = new Placed(name.tag, name.kind.hasLine() ? lineAt(at) : Placed.NOWHERE);
        open.appendChild(child);
        element = child;
        mayHaveSlash = name.content == Content.NOTHING;
        if (!mayHaveSlash) {
            open = child;
            around = name.content;
            names[++depth] = name;
        }
    }

    private void beginFrame(String name) {
        switch (name) {
            case "html" -> isTidy &= phase == Phase.START;
            case "head" -> enter(Phase.HEAD, phase == Phase.START);
            case "body" -> enter(Phase.BODY, phase.compareTo(Phase.BODY) < 0 && phase != Phase.HEAD);
            case "script", "style" -> isTidy &= phase == Phase.HEAD || phase == Phase.BODY;
            default -> isTidy &= phase == Phase.HEAD;
        }
    }

    private void enter(Phase next, boolean isAllowed) {
        isTidy &= isAllowed;
        phase = next;
    }

    @Override
    void end(TagName name, int at) {
        text(at);
        element = null;
        mayHaveSlash = true;
        if (name.content == Content.FRAME) {
            endFrame(name.tag.normalName());
            return;
        }
        Element parent = open.parent();
        if (depth == 0 || names[depth] != name || parent == null) {
            isTidy = false;
            return;
        }
        open = parent;
        depth--;
        around = depth == 0 ? Content.FLOW : names[depth].content;
    }

    private void endFrame(String name) {
        switch (name) {
            case "head" -> enter(Phase.BEHIND_HEAD, phase == Phase.HEAD);
            case "body", "html" -> enter(Phase.END, phase.compareTo(Phase.BODY) >= 0 && depth == 0);
            case "script", "style", "title" -> {}
            default -> isTidy = false;
        }
    }

    @Override
    void keep(int name, int endOfName, int value, int end) {
        if (element != null) {
            String key = html.substring(name, endOfName).toLowerCase(Locale.ROOT);
            element.attr(key, decoded(html.substring(value, end), true));
        }
    }

    @Override
    void close(int at) {
        done = at + 1;
        if (at == signs.length || (signs[at - 1] == '/' && !mayHaveSlash)) {
            isTidy = false;
        }
    }

    @Override
    void comment(int from, int end) {
        text(from);
        done = end;
        int last = end - "-->".length();
        int first = from + "<!--".length();
        if (html.startsWith("<!--", from)
                && last >= first
                && html.indexOf("--", first) == last
                && ">-".indexOf(signs[first]) < 0) {
            if (phase == Phase.BODY) {
                open.appendChild(new Comment(html.substring(first, last)));
            }
        } else if (!html.regionMatches(true, from, "<!doctype html>", 0, 15)) {
            isTidy = false;
        }
    }

    @Override
    void raw(TagName name, int from, int end) {
        done = end;
        String content = html.substring(from, end);
        if (end == signs.length || content.contains("<!--")) {
            isTidy = false;
        } else if (phase == Phase.BODY && name.tag.normalName().equals("script")) {
            open.appendChild(new Placed(name.tag, Placed.NOWHERE).appendChild(new DataNode(content)));
        } else if (name.tag.normalName().equals("title") && page.head().childNodeSize() == 0) {
            page.head().appendElement("title").appendText(decoded(content, false));
        }
    }

    /** Adds the text before what stands there. */
    private void text(int end) {
        if (done >= end) {
            return;
        }
        boolean isSpace = scan.behindSpace(done) >= end;
        if (!isSpace) {
            isTidy &= around.compareTo(Content.PHRASE) <= 0;
            enter(Phase.BODY, phase != Phase.HEAD && phase != Phase.END);
        }
        if (phase == Phase.BODY) {
            open.appendChild(new TextNode(isSpace ? " " : decoded(html.substring(done, end), false)));
        }
    }

    private static String decoded(String text, boolean inAttribute) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
    }
}
