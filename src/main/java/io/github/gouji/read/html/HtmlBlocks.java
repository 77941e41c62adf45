// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns an HTML tree into paragraphs and tables. Layout tables dissolve into what their cells hold. */
final class HtmlBlocks {

    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "head", "svg", "select");
    private static final int MAX_DEPTH = 400;

    /** A cell with more text than this holds prose and not a figure or a label. */
    private static final int PROSE = 400;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine = 1;
    private final int firstLine;
    private int tables;

    HtmlBlocks(int firstLine, int tables) {
        this.firstLine = firstLine;
        this.tables = tables;
    }

    List<Block> of(Element body) throws UnreadableDocumentException {
        walk(body, 0);
        endParagraph();
        return blocks;
    }

    private void walk(Element element, int depth) throws UnreadableDocumentException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableDocumentException(
                    new Wording(
                            "HTML 元素嵌套超过 " + MAX_DEPTH + " 层",
                            "HTML elements are nested more than " + MAX_DEPTH + " deep"),
                    new SourceLocation.InText(line(element)));
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                append(text);
            } else if (node instanceof Element child) {
                walkChild(child, depth);
            }
        }
    }

    private void walkChild(Element child, int depth) throws UnreadableDocumentException {
        String name = child.normalName();
        if (SKIPPED.contains(name)) {
            return;
        }
        if (name.equals("table")) {
            endParagraph();
            table(child, depth);
        } else if (name.equals("br")) {
            endParagraph();
        } else if (child.isBlock() || name.equals("td") || name.equals("o:p")) {
            boolean separates = !name.equals("o:p");
            if (separates) {
                endParagraph();
            }
            walk(child, depth + 1);
            if (separates) {
                endParagraph();
            }
        } else {
            walk(child, depth + 1);
        }
    }

    private void append(TextNode text) {
        String content = text.getWholeText();
        if (paragraph.isEmpty() && text.parent() != null) {
            paragraphLine = line(text.parent());
        }
        paragraph.append(content);
    }

    private void endParagraph() {
        String text =
                paragraph.toString().replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, new SourceLocation.InText(paragraphLine)));
        }
    }

    private void table(Element table, int depth) throws UnreadableDocumentException {
        int number = ++tables;
        TableGrid.Builder grid = TableGrid.builder();
        int row = 0;
        for (Element tr : rows(table)) {
            row++;
            List<Element> cells = tr.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .toList();
            if (cells.stream().anyMatch(HtmlBlocks::isLayout)) {
                grid = flush(grid);
                for (Element cell : cells) {
                    walk(cell, depth + 1);
                    endParagraph();
                }
                continue;
            }
            int position = 0;
            for (Element cell : cells) {
                position++;
                grid.cell(
                        text(cell).replaceAll("[\\s\\u00a0]+", " ").strip(),
                        span(cell, "colspan", false),
                        span(cell, "rowspan", true),
                        new SourceLocation.InTable(number, row, position, line(cell)));
            }
            if (!cells.isEmpty()) {
                grid.endRow();
            }
        }
        flush(grid);
    }

    private TableGrid.Builder flush(TableGrid.Builder grid) {
        if (!grid.isEmpty()) {
            blocks.add(grid.build());
        }
        return TableGrid.builder();
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Returns the text of a cell, in which paragraphs and raised marks do not run into each other. */
    private static String text(Element cell) {
        cell.select("sup,sub").forEach(mark -> mark.prependText(" "));
        return cell.text();
    }

    /** Tells whether the cell holds tables or prose; a table of one cell around a figure or a label is no layout. */
    private static boolean isLayout(Element cell) {
        boolean holdsTable =
                cell.selectFirst("table") != null && cell.select("td,th").size() - 1 != 1;
        return holdsTable || cell.wholeText().length() > PROSE;
    }

    /** Returns a span; what is no number spans one, and a row span of 0 lasts to the end of the table. */
    private static int span(Element cell, String attribute, boolean zeroIsAll) {
        String text = cell.attr(attribute).strip();
        if (!text.matches("\\d{1,9}")) {
            return text.matches("\\d+") ? Integer.MAX_VALUE : 1;
        }
        int span = Integer.parseInt(text);
        return span == 0 ? (zeroIsAll ? Integer.MAX_VALUE : 1) : span;
    }

    private int line(Element element) {
        return firstLine - 1 + Math.max(1, element.sourceRange().start().lineNumber());
    }
}
