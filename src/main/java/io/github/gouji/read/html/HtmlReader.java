// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.ReportReader;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.read.recognise.Recogniser;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads reports in HTML. Thread-safe. Scripts, styles and links are never run or followed. */
public final class HtmlReader implements ReportReader {

    /** Creates a reader. */
    public HtmlReader() {}

    @Override
    public ReadResult read(String source, byte[] content) throws UnreadableDocumentException {
        Document document = parse(TextDecoder.decode(content));
        List<Block> blocks = new HtmlBlocks(1, 0).of(document.body());
        return Recogniser.recognise(source, blocks, document.title());
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

    private static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
