// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.Rows;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns an HTML tree into paragraphs and tables. Layout tables dissolve into what their cells hold. */
final class HtmlBlocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final Spaced paragraph = new Spaced();
    private final Spaced cellText = new Spaced();
    private final Map<Element, SourceLocation.InTable> places = new HashMap<>();
    private final Looks looks;
    private final boolean readsHidden;
    private final ReadLimits limits;
    private boolean keepsPlaces;
    private int line;
    private int paragraphLine;
    private int tables;
    private int cells;
    private boolean foundTable;
    private boolean hidTable;

    /**
     * Prepares to read.
     *
     * @param sheet the style sheets of the page
     * @param tables how many tables of the document come before
     * @param readsHidden whether to read what does not show too, unless it is in a cell
     */
    HtmlBlocks(StyleSheet sheet, int firstLine, int tables, boolean readsHidden, ReadLimits limits) {
        this.looks = new Looks(sheet);
        this.limits = limits;
        this.line = firstLine;
        this.paragraphLine = firstLine;
        this.tables = tables;
        this.readsHidden = readsHidden;
    }

    List<Block> of(Element body) throws UnreadableDocumentException {
        walk(body, 0);
        endParagraph();
        return blocks;
    }

    /** Returns the same, which will know the {@link #places} of the cells. */
    HtmlBlocks keepingPlaces() {
        keepsPlaces = true;
        return this;
    }

    /** Returns where the cells of tables stand, as locations name them; none unless they were to be kept. */
    Map<Element, SourceLocation.InTable> places() {
        return places;
    }

    List<ReadProblem> problems() {
        return problems;
    }

    /** Tells whether there are tables, and none of them shows. */
    boolean hidAllTables() {
        return hidTable && !foundTable;
    }

    private void walk(Element element, int depth) throws UnreadableDocumentException {
        if (depth > limits.nesting()) {
            throw new UnreadableDocumentException(
                    new Wording(
                            "HTML 元素嵌套超过 " + limits.nesting() + " 层的上限",
                            "HTML elements are nested deeper than the limit of " + limits.nesting()),
                    new SourceLocation.InText(line));
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element child) {
                walkChild(child, depth);
            }
        }
    }

    private void walkChild(Element child, int depth) throws UnreadableDocumentException {
        String name = child.normalName();
        if (Controls.NEVER_SHOWN.contains(name) || name.equals("select") || name.equals("rt") || name.equals("rp")) {
            return;
        }
        if (HtmlNotes.isSummary(child)) {
            return;
        }
        meetLine(child);
        Look look = Looks.of(child);
        if (look == Look.STRUCK || (look.compareTo(Look.INVISIBLE) >= 0 && !readsHidden)) {
            leaveOut(child);
        } else if (look == Look.RAISED && !child.isBlock()) {
            paragraph.space();
            walk(child, depth + 1);
            paragraph.space();
        } else if (name.equals("table")) {
            endParagraph();
            table(child, depth);
        } else if (name.equals("pre")) {
            endParagraph();
            lines(child);
        } else if (name.equals("br")) {
            endParagraph();
        } else if (Controls.isControl(name)) {
            if (!child.attr("type").equalsIgnoreCase("hidden")) {
                append(" " + Controls.value(child) + " ");
            }
        } else if (child.isBlock() || name.equals("td")) {
            endParagraph();
            walk(child, depth + 1);
            endParagraph();
        } else {
            walk(child, depth + 1);
        }
    }

    /** Leaves out what does not show, and says so if it is a table of figures. */
    private void leaveOut(Element element) {
        if (element.normalName().equals("table") || element.selectFirst("table") != null) {
            hidTable = true;
            noteLeftOut(element, "隐藏的表格没有读取", "a hidden table was left out");
        }
    }

    private void noteLeftOut(Element element, String zh, String en) {
        String text = element.wholeText();
        if (text.chars().anyMatch(Character::isDigit)) {
            problems.add(new ReadProblem(
                    ReadProblem.Kind.INTERPRETED, new Wording(zh, en), new SourceLocation.InText(line)));
        }
    }

    private void lines(Element preformatted) {
        int begin = line;
        for (String text : preformatted.wholeText().split("\n", -1)) {
            append(text);
            endParagraph();
            line++;
        }
        line = begin;
    }

    private void append(String text) {
        boolean begins = paragraph.length() == 0;
        paragraph.add(text);
        if (begins && paragraph.length() > 0) {
            paragraphLine = line;
        }
    }

    private void endParagraph() {
        if (paragraph.length() > 0) {
            String text = paragraph.toString();
            if (!text.isEmpty()) {
                blocks.add(new Paragraph(text, new SourceLocation.InText(paragraphLine)));
            }
        }
        paragraph.clear();
    }

    private void table(Element table, int depth) throws UnreadableDocumentException {
        int number = ++tables;
        foundTable = true;
        TableGrid.Builder grid = TableGrid.builder(limits);
        int row = 0;
        List<Element> parts = TableParts.of(table);
        boolean readsRows = readsHidden || looks.hidesAll(parts);
        for (Element part : parts) {
            if (part.normalName().equals("caption")) {
                walk(part, depth + 1);
                endParagraph();
                continue;
            }
            row++;
            if (!readsRows && looks.isHiddenRow(part)) {
                meetFirstCell(part);
                noteLeftOut(part, "隐藏的表格行没有读取", "a hidden row of a table was left out");
                continue;
            }
            if (!addRow(grid, part, number, row)) {
                flush(grid);
                grid = TableGrid.builder(limits);
                meetLine(part);
                int ofRow = line;
                for (Element cell : part.children()) {
                    line = ofRow;
                    meetLine(cell);
                    walk(cell, depth + 1);
                    endParagraph();
                }
            }
        }
        flush(grid);
    }

    /** Adds the row, unless it is no row of a table but lays out the page. */
    private boolean addRow(TableGrid.Builder grid, Element row, int number, int rowNumber)
            throws UnreadableDocumentException {
        meetLine(row);
        int ofRow = line;
        int size = row.childNodeSize();
        List<Element> elements = new ArrayList<>(size);
        List<CellText> texts = new ArrayList<>(size);
        boolean prose = false;
        boolean figures = false;
        for (int i = 0; i < size; i++) {
            if (!(row.childNode(i) instanceof Element cell) || !TableParts.isCell(cell)) {
                continue;
            }
            if (looks.isHiddenCell(cell)) {
                line = ofRow;
                meetLine(cell);
                noteLeftOut(cell, "隐藏的单元格没有读取", "a hidden cell was left out");
                continue;
            }
            CellText text = CellText.of(cell, cellText, looks);
            if (text.holdsTable()) {
                return false;
            }
            prose |= text.isProse();
            figures |= text.startsWithDigit();
            elements.add(cell);
            texts.add(text);
        }
        if (prose && !figures) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            Element cell = elements.get(i);
            CellText text = texts.get(i);
            line = ofRow;
            meetLine(cell);
            SourceLocation.InTable place = new SourceLocation.InTable(number, rowNumber, i + 1, line);
            if (keepsPlaces) {
                places.put(cell, place);
            }
            grid.cell(
                    text.text(),
                    TableParts.span(cell, "colspan", 1),
                    TableParts.span(cell, "rowspan", Integer.MAX_VALUE),
                    place,
                    text.remark());
        }
        grid.endRow();
        return true;
    }

    private void flush(TableGrid.Builder builder) throws UnreadableDocumentException {
        if (builder.isEmpty()) {
            return;
        }
        TableGrid grid = builder.build();
        for (var row : grid.rows()) {
            cells += row.size();
        }
        if (cells > limits.documentCells()) {
            throw new UnreadableDocumentException(
                    new Wording(
                            "文档的表格共超过 " + limits.documentCells() + " 个单元格的上限",
                            "the tables of the document have more than the limit of " + limits.documentCells()
                                    + " cells"),
                    new SourceLocation.InText(line));
        }
        Rows.addTo(blocks, grid);
    }

    private void meetFirstCell(Element row) {
        meetLine(row);
        for (Element cell : row.children()) {
            meetLine(cell);
            return;
        }
    }

    /** Learns on which line the element begins, if it says so. */
    private void meetLine(Element element) {
        line = Placed.line(element, line);
    }
}
