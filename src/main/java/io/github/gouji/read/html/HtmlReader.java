// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.document.TextDecoder;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads web pages. Thread-safe. Scripts, styles and links are never run or followed. */
public final class HtmlReader implements DocumentReader {

    /** Creates a reader. */
    public HtmlReader() {}

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        org.jsoup.nodes.Document page = parse(TextDecoder.decode(content));
        return new Document(new HtmlBlocks(1, 0).of(page.body()), page.title());
    }

    /**
     * Returns the paragraphs and tables of a piece of HTML.
     *
     * @param html the HTML
     * @param line the line of the document on which it begins
     * @param tables how many tables of the document come before it
     * @throws UnreadableDocumentException if it exceeds a limit
     */
    public static List<Block> blocks(String html, int line, int tables) throws UnreadableDocumentException {
        return new HtmlBlocks(line, tables).of(parse(html).body());
    }

    private static org.jsoup.nodes.Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
