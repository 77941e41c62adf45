// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import java.util.function.Function;

/** The formats in which pages are written. */
public enum PageFormat {
    /** HTML with all spans, each row of a table in a line of its own. */
    HTML(HtmlPage::of),
    /** Markdown with pipe tables: a cell that spans others stands in the first of them. */
    MARKDOWN(MarkdownPage::of),
    /** Markdown whose pipe tables have no pipe at the beginning and end of a row. */
    MARKDOWN_WITHOUT_PIPES_OUTSIDE(MarkdownPage::withoutOuterPipes),
    /** Plain text, the cells of a row separated by tabs. */
    TABS(MarkdownPage::withTabs),
    /** Plain text, the cells of a row separated by commas. */
    COMMAS(MarkdownPage::withCommas),
    /** Markdown of which all is a quotation. */
    QUOTED(MarkdownPage::quoted),
    /** Markdown with the grid tables of pandoc. */
    GRID(GridPage::of);

    private final Function<Page, Rendered> writer;

    PageFormat(Function<Page, Rendered> writer) {
        this.writer = writer;
    }

    /** Writes a page. */
    public Rendered render(Page page) {
        Rendered whole = writer.apply(page);
        return page.length() < 1 ? whole.cut(page.length()) : whole;
    }
}
