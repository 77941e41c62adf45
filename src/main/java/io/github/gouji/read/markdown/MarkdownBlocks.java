// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a Markdown text into paragraphs and tables. */
final class MarkdownBlocks {

    /** So many lines may say what document it is, its title among them. */
    private static final int FRONT = 20;

    private static final Wording JOINED = new Wording(
            "数字在窄格中分成了几行，已接成一个", "the digits of the figure were broken over lines in a narrow cell and put together");

    private final String[] raw;

    /** The lines without white space around them, and without the marks of a quotation. */
    private final String[] lines;

    private final MarkdownReader.EmbeddedHtml html;
    private final ReadLimits limits;
    private final List<Block> blocks = new ArrayList<>();

    /** The lines with a number alone behind a row between separators: it may have been broken there. */
    private final List<Integer> orphans = new ArrayList<>();

    private int tables;
    private int cells;

    /** The tables that have no separators; they are looked for where there are no others. */
    private @Nullable SpacedTables spaced;

    MarkdownBlocks(String text, MarkdownReader.EmbeddedHtml html, ReadLimits limits)
            throws UnreadableDocumentException {
        this.limits = limits;
        this.raw = TextLines.of(text, limits.lines());
        this.lines = new String[raw.length];
        for (int i = 0; i < raw.length; i++) {
            lines[i] = TextLines.unquoted(raw[i]);
        }
        this.html = html;
    }

    List<Block> read() throws UnreadableDocumentException {
        readLines();
        if (blocks.stream().noneMatch(TableGrid.class::isInstance)) {
            spaced = SpacedTables.in(raw);
            if (!spaced.isEmpty()) {
                blocks.clear();
                readLines();
            }
        }
        return blocks;
    }

    private void readLines() throws UnreadableDocumentException {
        for (int i = 0; i < lines.length; ) {
            i = lines[i].isEmpty() ? i + 1 : block(i);
        }
    }

    /** Tells of tables that cannot be read, and of a text that ends within a row of one: its last figure may not be whole. */
    List<ReadProblem> problems() {
        List<ReadProblem> problems = new ArrayList<>(spaced == null ? List.of() : spaced.problems());
        orphans.forEach(line -> problems.add(orphan(line)));
        String last = lines[lines.length - 1];
        boolean isInTable = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof TableGrid;
        if (!isInTable || last.isEmpty() || !Character.isDigit(last.charAt(last.length() - 1))) {
            return problems;
        }
        problems.add(new ReadProblem(
                last.startsWith("|") ? ReadProblem.Kind.NOT_FOUND : ReadProblem.Kind.INTERPRETED,
                new Wording(
                        "文档止于表格的这一行，没有换行，最后的数字可能不完整",
                        "the document ends within this row of a table: its last figure may not be whole"),
                new SourceLocation.InText(lines.length)));
        return problems;
    }

    private ReadProblem orphan(int line) {
        return new ReadProblem(
                ReadProblem.Kind.NOT_PLACED,
                new Wording(
                        "表格的一行之后单独有数字“" + lines[line] + "”，没有读取，那一行最后的数字可能不完整",
                        "the number " + lines[line] + " stands alone behind a row of a table and was not read; the last"
                                + " figure of the row may not be whole"),
                new SourceLocation.InText(line + 1));
    }

    /** Reads the block that begins at the line, and returns the line behind it. */
    private int block(int at) throws UnreadableDocumentException {
        SpacedTables.Table table = spaced == null ? null : spaced.at(at);
        if (table != null) {
            table(table.rows(), true);
            return table.end();
        }
        String line = lines[at];
        char first = line.charAt(0);
        if (beginsPipeTable(at)) {
            return pipeTable(at);
        }
        if (first == '<' || line.indexOf('<') >= 0) {
            int end = HtmlLines.endOfSkipped(lines, at);
            if (end > at) {
                return end;
            }
            end = HtmlLines.endOfTable(raw, at);
            if (end > at) {
                return embedded(at, end);
            }
        }
        if (first == '+') {
            GridTable grid = GridTable.at(lines, at);
            if (grid != null) {
                return gridTable(grid);
            }
        }
        DashTable dashes = DashTable.at(raw, at);
        if (dashes != null) {
            table(dashes.rows(), false);
            return dashes.end();
        }
        char separator = SeparatedValues.separatorAt(raw, at);
        if (separator != 0) {
            List<TextRow> rows = SeparatedValues.rows(raw, at, separator);
            table(rows, false);
            int end = SeparatedValues.end(rows, raw, separator);
            if (end < lines.length && SeparatedValues.isFigure(lines[end])) {
                orphans.add(end);
            }
            return end;
        }
        if (TextLines.isMark(line)) {
            return at + 1;
        }
        int end = OpenMarks.end(lines, at);
        String whole =
                end == at + 1 ? line : String.join(" ", Arrays.asList(lines).subList(at, end));
        paragraph(
                Inline.of(TextLines.withoutHeadingMarks(at < FRONT ? TextLines.title(whole) : whole))
                        .text(),
                at);
        return end;
    }

    private void paragraph(String text, int at) throws UnreadableDocumentException {
        for (int begin = 0; begin <= text.length(); ) {
            int stop = text.indexOf('\n', begin);
            int end = stop < 0 ? text.length() : stop;
            String part = text.substring(begin, end).strip();
            if (!part.isEmpty()) {
                if (blocks.size() == limits.lines()) {
                    throw TextLines.tooMany(limits.lines());
                }
                blocks.add(new Paragraph(part, new SourceLocation.InText(at + 1)));
            }
            begin = end + 1;
        }
    }

    /** Tells whether a table begins: with a pipe, above a rule, with two lines of three cells, or of two and a figure. */
    private boolean beginsPipeTable(int at) {
        String line = lines[at];
        if (line.charAt(0) == '|') {
            return true;
        }
        if (PipeRow.pipe(line, 0) < 0 || at + 1 == lines.length) {
            return false;
        }
        String next = lines[at + 1];
        return PipeRow.isRule(next)
                || (PipeRow.hasThreeCells(line) && PipeRow.hasThreeCells(next))
                || (PipeRow.pipe(next, 0) > 0 && (PipeRow.endsInFigure(line) || PipeRow.endsInFigure(next)));
    }

    private int pipeTable(int first) throws UnreadableDocumentException {
        TableGrid.Builder table = TableGrid.builder(limits);
        int number = ++tables;
        int row = 0;
        int at = first;
        for (; at < lines.length && (lines[at].startsWith("|") || PipeRow.pipe(lines[at], 0) >= 0); at++) {
            if (!PipeRow.isRule(lines[at])) {
                row++;
                int cell = 0;
                int begin = raw[at].indexOf(lines[at]) + (lines[at].startsWith("|") ? 1 : 0);
                for (String source : PipeRow.cells(lines[at])) {
                    int figure = PipeRow.figureIn(source);
                    Integer column = figure < 0 ? null : begin + figure + 1;
                    add(table, source, 1, 1, new SourceLocation.InTable(number, row, ++cell, at + 1, column));
                    begin += source.length() + 1;
                }
                table.endRow();
            }
        }
        end(table, false);
        return at;
    }

    private int gridTable(GridTable table) throws UnreadableDocumentException {
        TableGrid.Builder grid = TableGrid.builder(limits);
        int number = ++tables;
        int row = 0;
        for (List<GridTable.Cell> cellsOfRow : table.rows()) {
            row++;
            int count = 0;
            for (GridTable.Cell cell : cellsOfRow) {
                SourceLocation place = new SourceLocation.InTable(number, row, ++count, cell.line() + 1);
                Inline text = Inline.of(cell.text());
                Wording remark = cell.isJoined() ? JOINED : text.remark();
                grid.cell(text.text(), cell.columnSpan(), cell.rowSpan(), place, remark);
            }
            grid.endRow();
        }
        end(grid, false);
        return table.end();
    }

    private void table(List<TextRow> rows, boolean isLoose) throws UnreadableDocumentException {
        TableGrid.Builder grid = TableGrid.builder(limits);
        int number = ++tables;
        int row = 0;
        for (TextRow source : rows) {
            row++;
            int cell = 0;
            for (String text : source.cells()) {
                add(grid, text, 1, 1, new SourceLocation.InTable(number, row, ++cell, source.line() + 1));
            }
            grid.endRow();
        }
        end(grid, isLoose);
    }

    private void add(TableGrid.Builder grid, String source, int columnSpan, int rowSpan, SourceLocation place)
            throws UnreadableDocumentException {
        Inline text = Inline.of(source);
        grid.cell(text.text(), columnSpan, rowSpan, place, text.remark());
    }

    private void end(TableGrid.Builder builder, boolean isLoose) throws UnreadableDocumentException {
        if (builder.isEmpty()) {
            tables--;
            return;
        }
        TableGrid grid = isLoose ? builder.build().loose() : builder.build();
        count(grid);
        Rows.addTo(blocks, grid);
    }

    private void count(TableGrid grid) throws UnreadableDocumentException {
        for (var row : grid.rows()) {
            cells += row.size();
        }
        if (cells > limits.documentCells()) {
            throw new UnreadableDocumentException(new Wording(
                    "文档的表格共超过 " + limits.documentCells() + " 个单元格的上限",
                    "the tables of the document have more than the limit of " + limits.documentCells() + " cells"));
        }
    }

    private int embedded(int begin, int end) throws UnreadableDocumentException {
        String fragment = String.join("\n", Arrays.asList(raw).subList(begin, end));
        int number = 0;
        for (Block block : html.blocks(fragment, begin + 1, tables)) {
            if (block instanceof TableGrid grid) {
                count(grid);
                number = Math.max(number, HtmlLines.number(grid));
            }
            blocks.add(block);
        }
        tables = Math.max(tables, number);
        return end;
    }
}
