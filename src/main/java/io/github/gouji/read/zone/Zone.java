// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table of the document below one header, or below none. Not thread-safe: one reading owns it.
 *
 * @param header the headings above the rows
 * @param body the rows
 */
public record Zone(Header header, List<Line> body) {

    /** With so many names a row of text is a header wherever it stands. */
    private static final int ENOUGH = 3;

    /** What stands in front of the headings of each part of table 二, whatever these are. */
    private static final String ABOVE_PART = "信息内容";

    /** Cuts the rows of one table of the document at its headers. */
    static List<Zone> of(List<Line> rows, Lexicon lexicon) {
        List<Zone> zones = new ArrayList<>();
        List<Line> head = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        FormTable table = null;
        for (Line row : rows) {
            boolean isHead = body.isEmpty() ? mayBeHead(row, lexicon) : isHead(row, lexicon);
            FormTable own = isHead ? null : table(row, lexicon);
            boolean isOfAnother = table != null && own != null && own != table;
            if ((isHead || isOfAnother) && !body.isEmpty()) {
                zones.add(new Zone(Header.of(head, lexicon), body));
                head = new ArrayList<>();
                body = new ArrayList<>();
                table = null;
            }
            table = own == null ? table : own;
            (isHead ? head : body).add(row);
        }
        boolean isLeftBlank = body.isEmpty() && head.size() > 1 && isBlank(head.get(head.size() - 1));
        if (isLeftBlank) {
            body.add(head.remove(head.size() - 1));
        }
        zones.add(new Zone(Header.of(head, lexicon), body));
        return zones;
    }

    /** Tells whether a row above all figures may be one of headings: it has no figure, and is no row of the form left blank. */
    private static boolean mayBeHead(Line row, Lexicon lexicon) {
        return row.numbers() == 0 && (isHead(row, lexicon) || !isWithoutFigure(row, lexicon));
    }

    private static boolean isBlank(Line row) {
        return row.fields().stream().allMatch(field -> field.isRepeated() || field.isBlank());
    }

    /**
     * Tells whether the row has the label of a row of the form, and behind it nothing but blank cells, or text that means
     * nothing and stands in no header: it has digits, or signs for nothing beside it, or the row is one of table 二.
     */
    private static boolean isWithoutFigure(Line row, Lexicon lexicon) {
        boolean isNamed = false;
        boolean hasText = false;
        boolean hasSign = false;
        boolean hasDigit = false;
        boolean isOfProactive = false;
        int blanks = 0;
        for (Field field : row.fields()) {
            Meaning meaning = lexicon.meaning(field);
            boolean isBlank = field.isBlank();
            if (isNamed && !isBlank && !meaning.isEmpty() && blanks > 0) {
                return false;
            }
            boolean isText = isNamed && !isBlank && meaning.isEmpty();
            hasText |= isText;
            hasDigit |= isText && field.hasDigit();
            hasSign |= isNamed && isBlank && !field.isEmpty();
            isNamed |= meaning.isRow() && meaning.isNamed();
            isOfProactive |= meaning.isExact() && meaning.tableOfRows() == FormTable.PROACTIVE;
            blanks = meaning.isRow() ? 0 : blanks + (isNamed && isBlank && !field.isRepeated() ? 1 : 0);
        }
        return isNamed && (hasText ? hasDigit || hasSign || isOfProactive : blanks > 0);
    }

    /** Returns the only table of the form one of whose rows the row bears the name of; {@code null} if there is none. */
    private static @Nullable FormTable table(Line row, Lexicon lexicon) {
        for (Field field : row.fields()) {
            Meaning meaning = lexicon.meaning(field);
            FormTable table = meaning.isNamed() ? meaning.tableOfRows() : null;
            if (table != null) {
                return table;
            }
        }
        return null;
    }

    /** Tells whether a row is one of headings: it names several columns, or the figures of a part of table 二. */
    private static boolean isHead(Line row, Lexicon lexicon) {
        if (row.numbers() > 0) {
            return false;
        }
        Set<Heading> columns = new HashSet<>();
        int own = 0;
        boolean isOfGroup = false;
        boolean isAbovePart = false;
        for (Field field : row.fields()) {
            if (!field.isRepeated()) {
                own++;
                Meaning meaning = lexicon.meaning(field);
                isAbovePart |= meaning == Meaning.GENERAL && field.label().equals(ABOVE_PART);
                if (meaning.isNamed() && !meaning.isRow()) {
                    columns.addAll(meaning.headings());
                }
                isOfGroup |= meaning.hasRow(FormTable.DISPUTES);
            }
        }
        columns.removeIf(FormHeadings::isRow);
        boolean isOfPart = !columns.isEmpty() && columns.stream().anyMatch(ProactiveColumn.class::isInstance);
        return columns.size() >= ENOUGH || isOfPart || isAbovePart || (isOfGroup && own == 1);
    }

    /** Returns the table of the document that the zone is a part of. */
    public int grid() {
        return body.isEmpty() ? header.lines().get(0).grid() : body.get(0).grid();
    }

    /** Returns the first line. */
    public Line first() {
        return header.isEmpty() ? body.get(0) : header.lines().get(0);
    }

    /** Tells whether any figure stands in a column. */
    public boolean hasFigures(Column column) {
        return body.stream().anyMatch(row -> hasFigure(row, column));
    }

    /**
     * Returns the columns in which a figure stands in most of the rows that have any; all rows are looked at once.
     *
     * @param first the first column of figures: where a label stands in it, those behind have moved
     */
    Set<Integer> filled(Column first) {
        Map<Integer, Integer> figures = new HashMap<>();
        int rows = 0;
        for (Line row : body) {
            rows += row.numbers() > 0 ? 1 : 0;
            boolean isMoved = row.fields().stream().anyMatch(field -> first.covers(field) && field.isText());
            for (Field field : row.fields()) {
                if (!isMoved && field.isFigure()) {
                    figures.merge(field.first(), 1, Integer::sum);
                }
            }
        }
        int half = rows / 2;
        figures.values().removeIf(filled -> filled <= Math.max(1, half));
        return figures.keySet();
    }

    private static boolean hasFigure(Line row, Column column) {
        for (Field field : row.fields()) {
            if (column.covers(field) && field.isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the width that most rows have, the least of several. */
    int usualWidth() {
        Map<Integer, Integer> widths = new HashMap<>();
        int usual = header.width();
        int most = 0;
        for (Line row : body) {
            int rows = widths.merge(row.width(), 1, Integer::sum);
            boolean isNarrower = rows == most && row.width() < usual;
            if (rows > most || isNarrower) {
                most = rows;
                usual = row.width();
            }
        }
        return usual;
    }
}
