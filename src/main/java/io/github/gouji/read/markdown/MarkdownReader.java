// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads documents in Markdown. Thread-safe.
 *
 * <p>A table is a run of lines that begin with {@code |}, or that hold one below a header with its delimiter. Unlike in GitHub's Markdown a row may be longer than the
 * header, for a row read from a scan often is, and its figures must not be lost.
 */
public final class MarkdownReader implements DocumentReader {

    private static final Pattern RULE = Pattern.compile("\\s*:?-{2,}:?\\s*");
    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s*)+");
    private static final Pattern HTML_TABLE = Pattern.compile("(?i)<table\\b");
    private static final Pattern HTML_TABLE_END = Pattern.compile("(?i)</table\\s*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|&nbsp;");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final EmbeddedHtml html;

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
        this.html = html;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        return new Document(blocks(TextDecoder.decode(content)), "");
    }

    private List<Block> blocks(String text) throws UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        TableGrid.Builder table = TableGrid.builder();
        int tables = 1;
        int row = 0;
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = unquoted(lines[i]);
            boolean isHeader = i + 1 < lines.length && isDelimiter(unquoted(lines[i + 1]));
            if (isRow(line, isHeader || !table.isEmpty())) {
                String[] cells = cells(line);
                if (!isDelimiter(line)) {
                    addRow(table, cells, tables, ++row, i + 1);
                }
                continue;
            }
            if (!table.isEmpty()) {
                blocks.add(table.build());
                table = TableGrid.builder();
                tables++;
                row = 0;
            }
            if (HTML_TABLE.matcher(line).find()) {
                int begin = i;
                StringBuilder fragment = new StringBuilder(lines[i]);
                for (long open = opened(lines[i]); open > 0 && i + 1 < lines.length; open += opened(lines[i])) {
                    fragment.append('\n').append(lines[++i]);
                }
                List<Block> embedded = html.blocks(fragment.toString(), begin + 1, tables - 1);
                tables += (int)
                        embedded.stream().filter(TableGrid.class::isInstance).count();
                blocks.addAll(embedded);
            } else if (!line.isEmpty()) {
                blocks.add(new Paragraph(plain(line), new SourceLocation.InText(i + 1)));
            }
        }
        if (!table.isEmpty()) {
            blocks.add(table.build());
        }
        return blocks;
    }

    /** Returns how many more tables begin in the line than end in it. */
    private static long opened(String line) {
        return HTML_TABLE.matcher(line).results().count()
                - HTML_TABLE_END.matcher(line).results().count();
    }

    /** Returns a line without white space around it, and without the marks of a quotation. */
    private static String unquoted(String line) {
        return QUOTE.matcher(line.strip()).replaceFirst("");
    }

    /** Tells whether the line is a row; where a table is under way the pipes at its ends may be left out. */
    private static boolean isRow(String line, boolean inTable) {
        return line.startsWith("|") || (inTable && PIPE.matcher(line).find());
    }

    private static boolean isDelimiter(String line) {
        return line.contains("|")
                && Arrays.stream(cells(line))
                        .allMatch(cell -> RULE.matcher(cell).matches());
    }

    private static String[] cells(String line) {
        int begin = line.startsWith("|") ? 1 : 0;
        int end = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
        return PIPE.split(line.substring(begin, end), -1);
    }

    private static void addRow(TableGrid.Builder table, String[] cells, int tableNumber, int row, int lineNumber)
            throws UnreadableDocumentException {
        int cell = 0;
        for (String text : cells) {
            cell++;
            table.cell(plain(text), 1, 1, new SourceLocation.InTable(tableNumber, row, cell, lineNumber));
        }
        table.endRow();
    }

    private static String plain(String text) {
        return BREAK.matcher(text)
                .replaceAll(" ")
                .replace("\\|", "|")
                .replace("**", "")
                .replace("\\-", "-")
                .strip();
    }
}
