// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of headings above figures, column by column.
 *
 * @param lines the rows
 * @param width how many columns those cover that name something of the form
 * @param columns the columns in order, those below one cell as one
 * @param comparesYears whether the figures of several years stand side by side
 * @param reading the headings of the form that each row spells out, from left to right, wherever they stand
 */
public record Header(
        List<Line> lines, int width, List<Column> columns, boolean comparesYears, List<List<Heading>> reading) {

    /** The signs with which a heading may begin that is a year, so that few are compared with what follows. */
    private static final String BEGIN_OF_YEAR = "2上去本今";

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?|(?:上一?|去|本|今)年度?(?:同期)?");

    /** A label of so many signs is no piece of another. */
    private static final int LONG = 4;

    /** No headings at all. */
    static final Header NONE = new Header(List.of(), 0, List.of(), false, List.of());

    /**
     * What stands above one column, or above several that one heading spans.
     *
     * @param first the first column
     * @param last the last column
     * @param headings the headings of the form that the texts above name, the uppermost first
     * @param text the lowest text but such as stands over any columns; "" if there is none
     */
    public record Column(int first, int last, List<Heading> headings, String text) {

        /** Returns the only heading of a kind; {@code null} if there is none, or if several contradict each other. */
        public @Nullable Heading only(Predicate<Heading> kind) {
            Heading found = null;
            for (Heading heading : headings) {
                if (kind.test(heading)) {
                    if (found != null && found != heading) {
                        return null;
                    }
                    found = heading;
                }
            }
            return found;
        }

        /** Tells whether a cell of a row stands below it, at least in part. */
        public boolean covers(Field field) {
            return field.first() <= last && field.last() >= first;
        }
    }

    /** Returns the headings in some rows, column by column. */
    public static Header of(List<Line> lines, Lexicon lexicon) {
        int width = 0;
        List<List<Heading>> reading = new ArrayList<>();
        for (Line line : lines) {
            List<Heading> named = new ArrayList<>();
            for (Field field : line.fields()) {
                Meaning meaning = lexicon.meaning(field);
                width = meaning.isEmpty() ? width : Math.max(width, line.width());
                if (!field.isRepeated() && meaning.isNamed()) {
                    addSpelledOut(field.label(), meaning, named);
                }
            }
            reading.add(named);
        }
        List<Column> columns = new ArrayList<>();
        Field[] cursor = new Field[lines.size()];
        int[] next = new int[lines.size()];
        Field above = null;
        for (int at = 0; at < width; at++) {
            List<Heading> headings = new ArrayList<>();
            String text = "";
            Field lowest = null;
            for (int i = 0; i < lines.size(); i++) {
                Field field = advance(lines.get(i), cursor, next, i, at);
                if (field != null && !field.isEmpty()) {
                    Meaning meaning = lexicon.meaning(field);
                    headings.addAll(meaning.headings());
                    text = meaning == Meaning.GENERAL ? text : field.label();
                    lowest = field;
                }
            }
            if (lowest != null && lowest == above) {
                Column last = columns.remove(columns.size() - 1);
                columns.add(new Column(last.first(), at, last.headings(), last.text()));
            } else {
                columns.add(new Column(at, at, List.copyOf(headings), text));
            }
            above = lowest;
        }
        return new Header(lines, width, columns, areYears(lines), reading);
    }

    /** Adds the headings of which a label is no short form, such as a piece that is left of a broken cell. */
    private static void addSpelledOut(String label, Meaning meaning, List<Heading> named) {
        for (Heading heading : meaning.headings()) {
            if (label.length() >= LONG || heading.titles().contains(label)) {
                named.add(heading);
            }
        }
    }

    /** Tells whether some headings are different years. */
    private static boolean areYears(List<Line> lines) {
        String first = "";
        for (Line line : lines) {
            for (Field field : line.fields()) {
                String text = field.label();
                boolean mayBeYear = !text.isEmpty() && BEGIN_OF_YEAR.indexOf(text.charAt(0)) >= 0;
                if (mayBeYear && YEAR.matcher(text).matches()) {
                    if (!first.isEmpty() && !first.equals(text)) {
                        return true;
                    }
                    first = text;
                }
            }
        }
        return false;
    }

    /** Moves along a row to the cell that covers a column; null where none does. */
    private static @Nullable Field advance(Line line, Field[] cursor, int[] next, int row, int column) {
        List<Field> fields = line.fields();
        while ((cursor[row] == null || cursor[row].last() < column) && next[row] < fields.size()) {
            cursor[row] = fields.get(next[row]++);
        }
        Field field = cursor[row];
        return field != null && field.first() <= column && field.last() >= column ? field : null;
    }

    /** Tells whether there are no headings at all. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns how many columns name one of the table's columns, or rows. */
    public int named(FormTable table, boolean columnsOfForm) {
        int named = 0;
        for (Column column : columns) {
            for (Heading heading : column.headings()) {
                if (columnsOfForm ? FormHeadings.isColumn(table, heading) : FormHeadings.isRow(table, heading)) {
                    named++;
                    break;
                }
            }
        }
        return named;
    }
}
