// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text whose tables have no separators but spaces, or one cell a line, as converters leave them. A label and
 * the figures behind it make a row, whatever stands above them: a blank cell leaves no trace, so that a row which has not
 * just as many figures as the form is none that can be read by its order.
 */
final class SpacedRows {

    /** So many rows with several figures are a table. */
    private static final int ENOUGH = 3;

    /** So many lines of labels may stand between two rows. */
    private static final int LABELS_BETWEEN = 6;

    /** The figures of a row of table 三, so many of whose rows a text has at least, and other long runs that it may have. */
    private static final int COLUMNS = Applicant.values().length;

    private static final int MOST_ROWS = 18;
    private static final int FEW = 3;

    /** So many lines, blank ones too, may hold the headings of a table. */
    private static final int LINES_OF_HEADER = 25;

    /** A longer line is none of labels. */
    private static final int LONGEST = 60;

    /** A longer line is not looked at. */
    private static final int LONGEST_ROW = 2000;

    private static final int LONGEST_FIGURE = 20;

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|[-—–/]|无");
    private static final Pattern APART = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern PAGE_MARK = Pattern.compile("[-—–]\\s*\\d+\\s*[-—–]");
    private static final Pattern HEADING = Pattern.compile("#*\\s*[一二三四五六]、.*(?:情况|事项).{0,4}");

    /** A line taken apart: the labels, and the figures behind them. */
    private record Row(int line, List<String> labels, List<String> figures) {}

    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final boolean isOneByOne;
    private final List<Row> open = new ArrayList<>();
    private int rows;

    private SpacedRows(String[] lines) {
        this.lines = lines;
        this.isOneByOne = isOneByOne(lines);
    }

    /** Returns the tables and paragraphs of a text; {@code null} if no table is in it. */
    static @Nullable Document in(String[] lines) throws UnreadableDocumentException {
        SpacedRows spaced = new SpacedRows(lines);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !PAGE_MARK.matcher(line).matches()) {
                spaced.add(i, line);
            }
        }
        spaced.close();
        boolean isTable = spaced.rows >= ENOUGH || !spaced.problems.isEmpty();
        return isTable ? new Document(spaced.blocks, "", spaced.problems) : null;
    }

    private void add(int at, String line) throws UnreadableDocumentException {
        Row row = row(at, line);
        Row last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (row.figures().isEmpty() && (words(line) > LONGEST || isHeading(line))) {
            close();
            paragraph(line, at);
        } else if (row.labels().isEmpty() && row.figures().size() == 1) {
            if (last != null && isOneByOne) {
                last.figures().addAll(row.figures());
            } else {
                close();
                paragraph(line, at);
            }
        } else {
            open.add(row);
        }
    }

    /**
     * Tells whether each figure has a line of its own, those of a row below its label: then nearly all runs of such lines
     * are as long as a row of table 三. Where the columns come one after another they are not.
     */
    private static boolean isOneByOne(String[] lines) {
        int whole = 0;
        int others = 0;
        int run = 0;
        for (String line : lines) {
            String text = line.strip();
            boolean isFigure = isFigure(text);
            if (isFigure) {
                run++;
            } else if (!text.isEmpty() && !PAGE_MARK.matcher(text).matches()) {
                whole += run == COLUMNS ? 1 : 0;
                others += run != COLUMNS && run > ENOUGH ? 1 : 0;
                run = 0;
            }
        }
        return whole >= MOST_ROWS && others <= FEW;
    }

    /** Takes a line apart from behind: the last words that are figures, if something keeps them apart from the words before. */
    private static Row row(int at, String line) {
        List<String> figures = new ArrayList<>();
        int end = line.length();
        int begin = line.length() > LONGEST_ROW ? end : lastWord(line, end);
        while (begin < end && isFigure(line.substring(begin, end).strip())) {
            figures.add(0, line.substring(begin, end).strip());
            end = begin;
            begin = lastWord(line, end);
        }
        String label = line.substring(0, end);
        boolean isApart = label.isEmpty()
                || figures.size() > ENOUGH
                || label.endsWith("\t")
                || label.length() - label.stripTrailing().length() > 1;
        if (figures.isEmpty() || !isApart) {
            return new Row(at, labels(line), new ArrayList<>());
        }
        return new Row(at, label.isBlank() ? List.of() : labels(label.stripTrailing()), figures);
    }

    /** Returns where the last word in front of a place begins; the place itself if there is none. */
    private static int lastWord(String line, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isFigure(String word) {
        return word.length() <= LONGEST_FIGURE && FIGURE.matcher(word).matches();
    }

    private static List<String> labels(String text) {
        return text.length() > LONGEST_ROW ? List.of(text) : List.of(APART.split(text));
    }

    /** Ends the table: labels in front of its first row and behind its last one are lines of text, but for a header. */
    private void close() throws UnreadableDocumentException {
        int from = 0;
        boolean isInOrder = true;
        while (from < open.size()) {
            int begin = next(from);
            if (begin == open.size()) {
                break;
            }
            int end = begin;
            for (int i = next(end + 1); i < open.size() && i - end <= LABELS_BETWEEN; i = next(end + 1)) {
                end = i;
            }
            boolean hasHeader = begin > from && isHeader(open.get(begin - 1), open.get(begin));
            text(from, hasHeader ? begin - 1 : begin);
            isInOrder &= SpacedHeadings.areInOrder(above(open.get(begin).line()));
            if (isInOrder) {
                table(open.subList(hasHeader ? begin - 1 : begin, end + 1));
            } else {
                problems.add(outOfOrder(open.get(begin).line()));
                text(hasHeader ? begin - 1 : begin, end + 1);
            }
            from = end + 1;
        }
        text(from, open.size());
        open.clear();
    }

    /** Returns how many characters a line has without its spaces. */
    private static long words(String line) {
        return line.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static boolean isHeading(String line) {
        return line.length() <= 2 * LONGEST && HEADING.matcher(line).matches();
    }

    private static ReadProblem outOfOrder(int line) {
        return new ReadProblem(
                ReadProblem.Kind.NOT_PLACED,
                new Wording(
                        "这里的表格没有分隔，表头又不是格式的顺序，数字没有读取",
                        "the table here has no separators, and its headings are not in the order of the form; its"
                                + " figures were not read"),
                new SourceLocation.InText(line + 1));
    }

    /** Returns the lines above a row back to other figures, or to a line of text. */
    private List<String> above(int row) {
        int begin = row;
        while (begin > Math.max(0, row - LINES_OF_HEADER)
                && !isHeading(lines[begin - 1].strip())
                && row(begin - 1, lines[begin - 1].strip()).figures().isEmpty()) {
            begin--;
        }
        return Arrays.asList(lines).subList(begin, row);
    }

    private int next(int from) {
        int at = from;
        while (at < open.size() && open.get(at).figures().isEmpty()) {
            at++;
        }
        return at;
    }

    private static boolean isHeader(Row above, Row row) {
        return above.labels().size() > 1
                && above.labels().size() == row.labels().size() + row.figures().size();
    }

    private void text(int from, int to) {
        for (Row row : open.subList(from, Math.max(from, to))) {
            paragraph(lines[row.line()].strip(), row.line());
        }
    }

    private void paragraph(String text, int at) {
        blocks.add(new Paragraph(text, new SourceLocation.InText(at + 1)));
    }

    private void table(List<Row> table) throws UnreadableDocumentException {
        TableGrid.Builder grid = TableGrid.builder();
        for (Row row : table) {
            SourceLocation location = new SourceLocation.InText(row.line() + 1);
            for (String label : row.labels()) {
                grid.cell(label, 1, 1, location);
            }
            for (String figure : row.figures()) {
                grid.cell(figure, 1, 1, location);
            }
            grid.endRow();
            rows += row.figures().size() > 1 ? 1 : 0;
        }
        blocks.add(grid.build().loose());
    }
}
