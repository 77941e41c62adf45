// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads web pages. Thread-safe. Scripts, styles and links are never run or followed. */
public final class HtmlReader implements DocumentReader {

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public HtmlReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public HtmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content);
        Page page = Page.of(text, 1, limits.tags());
        Element body = page.tree().body();
        if (body.normalName().equals("frameset")) {
            throw new UnreadableDocumentException(new Wording(
                    "这个网页只是框架（frameset），正文在它引用的另一个网页里，请读取那个网页",
                    "this page is a frameset alone; the text is in a page that it refers to: read that one"));
        }
        HtmlBlocks blocks = new HtmlBlocks(page.sheet(), 1, 0, false, limits);
        List<Block> found = blocks.of(body);
        if (!blocks.hidAllTables()) {
            return new Document(found, page.tree().title(), withEnd(page, text, blocks.problems()));
        }
        HtmlBlocks all = new HtmlBlocks(page.sheet(), 1, 0, true, limits);
        found = all.of(body);
        List<ReadProblem> problems = new ArrayList<>(all.problems());
        problems.add(new ReadProblem(
                ReadProblem.Kind.INTERPRETED,
                new Wording(
                        "网页的表格都是隐藏的，仍按显示的表格读取", "all tables of the page are hidden; they were read as if they showed"),
                new SourceLocation.InText(1)));
        return new Document(found, page.tree().title(), withEnd(page, text, problems));
    }

    /** Adds to the problems that the page ends within a table, if it does: its last figure may not be whole. */
    private static List<ReadProblem> withEnd(Page page, String text, List<ReadProblem> problems) {
        if (!page.endsInTable()) {
            return problems;
        }
        int end = text.lastIndexOf("</");
        if (text.regionMatches(true, end, "</body", 0, 6) || text.regionMatches(true, end, "</html", 0, 6)) {
            return problems;
        }
        List<ReadProblem> all = new ArrayList<>(problems);
        int last = (int) text.chars().filter(c -> c == '\n').count() + 1;
        all.add(new ReadProblem(
                ReadProblem.Kind.NOT_FOUND,
                new Wording(
                        "网页在表格中间中断，最后的数字可能不完整，其后的内容没有",
                        "the page ends within a table: its last figure may not be whole, and what follows is missing"),
                new SourceLocation.InText(last)));
        return all;
    }

    /** Returns where the cells of the tables of a page stand, as the locations name them that reading it gives. */
    static Map<Element, SourceLocation.InTable> places(Element body, StyleSheet sheet)
            throws UnreadableDocumentException {
        HtmlBlocks blocks = new HtmlBlocks(sheet, 1, 0, false, ReadLimits.standard()).keepingPlaces();
        blocks.of(body);
        if (blocks.hidAllTables()) {
            blocks = new HtmlBlocks(sheet, 1, 0, true, ReadLimits.standard()).keepingPlaces();
            blocks.of(body);
        }
        return blocks.places();
    }

    /**
     * Returns the paragraphs and tables of a piece of HTML.
     *
     * @param html the HTML
     * @param line the line of the document on which it begins
     * @param tables how many tables of the document come before it
     * @throws UnreadableDocumentException if it exceeds a limit
     */
    public List<Block> blocks(String html, int line, int tables) throws UnreadableDocumentException {
        Page page = Page.of(html, line, limits.tags());
        return new HtmlBlocks(page.sheet(), line, tables, false, limits)
                .of(page.tree().body());
    }
}
