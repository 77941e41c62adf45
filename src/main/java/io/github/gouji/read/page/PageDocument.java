// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the pages of a document one after another. Not thread-safe. */
public final class PageDocument {

    private final Budget budget;
    private final List<PageContent> sheets = new ArrayList<>();
    private long glyphs;
    private long unknown;

    /** Creates a document without pages. */
    public PageDocument(Budget budget) {
        this.budget = budget;
    }

    /**
     * Adds the next page.
     *
     * @throws UnreadableDocumentException if it exceeds a limit
     */
    public void add(PageContent page) throws UnreadableDocumentException {
        budget.checkTime();
        glyphs += page.glyphs().size();
        unknown += page.glyphs().stream()
                .filter(glyph -> glyph.text().equals(Glyph.UNKNOWN))
                .count();
        sheets.add(page);
    }

    /** Tells whether there is no text on any page. */
    public boolean isEmpty() {
        return glyphs == 0;
    }

    /** Tells whether the fonts do not say what most of the characters are. */
    public boolean isIllegible() {
        return unknown * 2 > glyphs;
    }

    /**
     * Returns the paragraphs and tables of all pages.
     *
     * @param title the title that the document carries beside its text, "" if there is none
     * @throws UnreadableDocumentException if it exceeds a limit
     */
    public Document document(String title) throws UnreadableDocumentException {
        List<PageLayout> pages = new ArrayList<>();
        for (PageContent page : Spreads.pages(sheets)) {
            pages.add(PageLayout.of(page, budget));
        }
        RunningLines running = new RunningLines(pages);
        List<Block> blocks = new ArrayList<>();
        Paragraphs paragraphs = new Paragraphs();
        for (PageLayout page : JoinedPages.of(CutRuledTables.joined(pages, running), running, budget)) {
            paragraphs.begin(page, running);
            for (PageLayout.Item item : page.items()) {
                if (item instanceof PageLayout.TableItem table) {
                    add(paragraphs.end(), blocks);
                    blocks.add(table.grid());
                } else if (item instanceof PageLayout.LineItem line && !running.holds(line.line())) {
                    add(paragraphs.add(line.line()), blocks);
                }
            }
        }
        add(paragraphs.end(), blocks);
        return new Document(blocks, title);
    }

    private static void add(@Nullable Paragraph paragraph, List<Block> blocks) {
        if (paragraph != null) {
            blocks.add(paragraph);
        }
    }
}
