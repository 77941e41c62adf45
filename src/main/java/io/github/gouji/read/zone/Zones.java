// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a document in which the form stands, and the shape of each: the one for which most speaks. */
public final class Zones {

    /** In a list both headings stand beside a figure, and at least so many lines show it. */
    private static final int OF_A_LIST = 3;

    private final List<Line> lines;
    private final Chapters chapters;
    private final Lexicon lexicon;
    private final List<ShapedZone> found = new ArrayList<>();

    /** The last zone with headings of the form, which those without any may continue. */
    private @Nullable ShapedZone last;

    private Zones(List<Line> lines, Chapters chapters, Lexicon lexicon) {
        this.lines = lines;
        this.chapters = chapters;
        this.lexicon = lexicon;
    }

    /** Returns the parts of the form in the order of the document. */
    public static List<ShapedZone> in(List<Line> lines, Chapters chapters, Lexicon lexicon) {
        Zones zones = new Zones(lines, chapters, lexicon);
        for (List<Line> table : Line.tables(lines)) {
            Zone.of(table, lexicon).forEach(zones::read);
        }
        return zones.found;
    }

    private void read(Zone zone) {
        Shape best = null;
        int most = 0;
        List<List<Meaning>> names = names(zone);
        for (FormTable table : FormTable.values()) {
            Evidence evidence = Evidence.of(zone, table, names);
            for (Shape shape : Shape.of(table)) {
                int score = evidence.of(shape);
                if (score > most) {
                    most = score;
                    best = shape;
                }
            }
        }
        ShapedZone shaped = best == null ? continued(zone) : shaped(zone, best);
        if (shaped != null) {
            shaped.readRows(lexicon, lines);
            found.add(shaped);
            last = shaped.header().isEmpty() ? last : shaped;
        }
    }

    /** Returns for each row what its labels name. */
    private List<List<Meaning>> names(Zone zone) {
        List<List<Meaning>> names = new ArrayList<>(zone.body().size());
        for (Line line : zone.body()) {
            List<Meaning> ofRow = new ArrayList<>(2);
            for (Field field : line.fields()) {
                Meaning meaning = lexicon.meaning(field);
                if (meaning.isNamed() && field.isText()) {
                    ofRow.add(meaning);
                }
            }
            names.add(ofRow);
        }
        return names;
    }

    private ShapedZone shaped(Zone zone, Shape shape) {
        ShapedZone before = last;
        boolean continues = before != null && before.shape().equals(shape) && continues(zone, before);
        return shaped(zone, shape, continues && before != null ? before.header() : null);
    }

    private ShapedZone shaped(Zone zone, Shape shape, @Nullable Header above) {
        return new ShapedZone(
                zone, shape, above, chapters.isNarrative(zone.first().at()), last);
    }

    /** Tells whether a zone without headings is as wide as one before it. */
    private static boolean continues(Zone zone, ShapedZone before) {
        return zone.header().columns().stream()
                        .allMatch(column -> column.headings().isEmpty())
                && before.header().width() == zone.usualWidth();
    }

    /** Takes a zone that nothing names for a continuation of the one before, or for what its chapter should have. */
    private @Nullable ShapedZone continued(Zone zone) {
        if (zone.body().isEmpty()) {
            return null;
        }
        ShapedZone before = last;
        FormTable chapter = chapters.tableAt(zone.first().at());
        boolean isSameChapter =
                before != null && (chapter == null || chapter == before.shape().table());
        if (before != null && isSameChapter && continues(zone, before)) {
            return shaped(zone, before.shape(), before.header());
        }
        FormTable table =
                chapter != null || before == null ? chapter : before.shape().table();
        for (Shape shape : table == null || table == FormTable.PROACTIVE ? List.<Shape>of() : Shape.of(table)) {
            if (isFull(zone, shape)) {
                return shaped(zone, shape, null);
            }
        }
        return null;
    }

    /** Tells whether each row has just as many figures as a line of the shape, and nothing else: none that counts columns. */
    private static boolean isFull(Zone zone, Shape shape) {
        int size = shape.slots(Edition.latest()).get(0).cells().size();
        return size > 4
                && zone.body().stream()
                        .allMatch(row -> row.numbers() == size
                                && row.fields().stream()
                                                .filter(field -> !field.isEmpty())
                                                .count()
                                        == size);
    }

    /**
     * What speaks for a table in a zone: how many columns name its rows and its columns, and how many rows do.
     *
     * @param rowsAbove the columns that name rows of the form
     * @param columnsAbove the columns that name columns of the form
     * @param kindsAbove how many columns of the form these name
     * @param rowsBeside the rows that name rows of the form
     * @param columnsBeside the rows that name columns of the form
     * @param figures the most figures that one row has
     */
    private record Evidence(
            int rowsAbove, int columnsAbove, int kindsAbove, int rowsBeside, int columnsBeside, int figures) {

        private static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0);

        static Evidence of(Zone zone, FormTable table, List<List<Meaning>> names) {
            Set<Heading> kinds = new HashSet<>();
            boolean isTold = false;
            for (Header.Column column : zone.header().columns()) {
                boolean isOfTable = !column.headings().isEmpty();
                for (Heading heading : column.headings()) {
                    boolean isColumn = FormHeadings.isColumn(table, heading);
                    if (isColumn) {
                        kinds.add(heading);
                    }
                    isOfTable &= isColumn || FormHeadings.isRow(table, heading);
                }
                isTold |= isOfTable;
            }
            int rows = 0;
            int columns = 0;
            for (List<Meaning> ofRow : names) {
                boolean namesRow = false;
                boolean namesColumn = false;
                for (Meaning meaning : ofRow) {
                    namesRow |= meaning.isOf(table) && meaning.hasRow(table);
                    namesColumn |= meaning.hasColumn(table);
                }
                rows += namesRow ? 1 : 0;
                columns += namesColumn ? 1 : 0;
            }
            if (!isTold && rows == 0) {
                return NONE;
            }
            int figures = 0;
            for (Line line : zone.body()) {
                figures = Math.max(figures, line.numbers());
            }
            Header header = zone.header();
            return new Evidence(
                    header.named(table, false), header.named(table, true), kinds.size(), rows, columns, figures);
        }

        int of(Shape shape) {
            if (shape.isList()) {
                boolean isList = columnsAbove == 0 && rowsAbove == 0 && columnsBeside >= OF_A_LIST && rowsBeside > 0;
                return isList ? rowsBeside + columnsBeside + 1 : 0;
            }
            if (shape.isOneLine()) {
                boolean isWhole =
                        figures == shape.slots(Edition.latest()).get(0).cells().size();
                boolean isOneLine = (columnsAbove > kindsAbove || isWhole) && rowsBeside == 0;
                return isOneLine ? rowsAbove + columnsAbove + 1 : 0;
            }
            return shape.rowsBeside()
                    ? columnsAbove + rowsBeside
                    : rowsAbove > 2 && rowsBeside == 0 ? rowsAbove + columnsBeside : 0;
        }
    }
}
