// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.util.List;

/**
 * Reads documents in Markdown. Thread-safe.
 *
 * <p>A table is a run of lines that begin with {@code |}, or that hold one below a header with its delimiter, or three cells
 * each. Unlike in GitHub's Markdown a row may be longer than the header, for a row read from a scan often is, and its
 * figures must not be lost. Pandoc's other tables are read too, and values between commas, semicolons or tabs; where there
 * is no table at all, rows that only spaces or lines keep apart.
 */
public final class MarkdownReader implements DocumentReader {

    private final EmbeddedHtml html;
    private final ReadLimits limits;

    /** Turns the HTML that stands in a Markdown text into paragraphs and tables. */
    @FunctionalInterface
    public interface EmbeddedHtml {

        /**
         * Returns what the HTML holds.
         *
         * @param html a piece of HTML
         * @param line the line of the document on which it begins
         * @param tables how many tables of the document come before it
         * @throws UnreadableDocumentException if it exceeds a limit
         */
        List<Block> blocks(String html, int line, int tables) throws UnreadableDocumentException;
    }

    /** Creates a reader of Markdown alone, which refuses HTML tables. */
    public MarkdownReader() {
        this((html, line, tables) -> {
            throw new UnreadableDocumentException(
                    new Wording(
                            "Markdown 中有 HTML 表格，须由能读 HTML 的读取器读取", "an HTML table in Markdown needs a reader of HTML"),
                    new SourceLocation.InText(line));
        });
    }

    /** Creates a reader that leaves HTML tables, as programs for text recognition write them, to another. */
    public MarkdownReader(EmbeddedHtml html) {
        this(html, ReadLimits.standard());
    }

    /** Creates such a reader with limits of its own. */
    public MarkdownReader(EmbeddedHtml html, ReadLimits limits) {
        this.html = html;
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        MarkdownBlocks blocks = new MarkdownBlocks(TextDecoder.decode(content), html, limits);
        return new Document(blocks.read(), "", blocks.problems());
    }
}
