// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A zone, with the shape in which the form stands in it. Not thread-safe: one reading owns it. */
public final class ShapedZone {

    /** With so many figures, or signs for none, a row without a label is one of the form. */
    private static final int LONG = 5;

    /** A label goes on in no more lines. */
    private static final int MOST_LINES = 6;

    private final Zone zone;
    private final Header header;
    private final Shape shape;
    private final @Nullable ShapedZone before;
    private final boolean isInNarrative;
    private final Map<Edition, Layout> layouts = new EnumMap<>(Edition.class);
    private final List<FigureRow> rows = new ArrayList<>();
    private final Map<Pattern, Integer> patterns = new HashMap<>();
    private final int usualWidth;
    private @Nullable Layout mostNamed;
    private @Nullable Set<Integer> numbering;

    /**
     * How the cells of a row lie: rows of one layout have the same, one that lost a cell has another.
     *
     * @param width how many columns the row covers
     * @param values how many cells stand behind its label
     * @param begin the column where these begin, -1 if there are none
     */
    private record Pattern(int width, int values, int begin) {

        static Pattern of(FigureRow row) {
            int begin = row.values().isEmpty() ? -1 : row.values().get(0).first();
            return new Pattern(row.line().width(), row.values().size(), begin);
        }
    }

    /**
     * Takes a zone for a part of the form.
     *
     * @param before the last zone before with headings; {@code null} if there is none
     * @param isInNarrative whether it stands in a chapter of running text
     * @param above a header of the same width in a table before, where the zone has none of its own; else {@code null}
     */
    ShapedZone(Zone zone, Shape shape, @Nullable Header above, boolean isInNarrative, @Nullable ShapedZone before) {
        this.before = before != null && before.shape.equals(shape) ? before : null;
        this.isInNarrative = isInNarrative;
        this.zone = zone;
        this.usualWidth = zone.usualWidth();
        this.shape = shape;
        this.header = above == null ? zone.header() : above;
    }

    /** Returns the rows as they stand in the document. */
    public Zone zone() {
        return zone;
    }

    /** Returns the shape in which the form stands in them. */
    public Shape shape() {
        return shape;
    }

    /** Returns the headings above the rows, its own or those of a table before. */
    public Header header() {
        return header;
    }

    /** Returns the width that most rows have. */
    public int usualWidth() {
        return usualWidth;
    }

    /** Returns the rows that have figures, or the label of a line of the form. */
    public List<FigureRow> rows() {
        return rows;
    }

    /** Returns which columns are those of an edition. */
    public Layout layout(Edition edition) {
        Edition alike = shape.likeAbove(edition);
        Layout layout = layouts.get(alike);
        if (layout == null) {
            layout = Layout.of(header, shape, alike, zone::hasFigures, zone::filled);
            layouts.put(alike, layout);
        }
        return layout;
    }

    /** Returns the headings in the order of the last table before that has them; none if there is none. */
    public List<HeadingPair> orderAbove(Edition edition) {
        return before == null ? List.of() : before.layout(edition).order();
    }

    /** Tells whether this has no headings, and the last table before with most of the form's has some that are none of them. */
    public boolean goesOnWithForeign(Edition edition) {
        Layout above = before == null ? Layout.NONE : before.layout(edition);
        boolean isMost = above.size() * 2 > shape.above(edition).size();
        return header.isEmpty() && isMost && !above.foreign().isEmpty();
    }

    /** Returns the layout that names most, whatever the edition. */
    public Layout layout() {
        Layout most = mostNamed;
        if (most == null) {
            most = Layout.NONE;
            for (Edition edition : Edition.values()) {
                Layout layout = layout(edition);
                most = layout.size() > most.size() ? layout : most;
            }
            mostNamed = most;
        }
        return most;
    }

    /** Reads the rows of the zone that have figures, or the label of a line of the form. */
    void readRows(Lexicon lexicon, List<Line> lines) {
        Labelling labelling = new Labelling(this, lexicon);
        boolean isLeftBlank = shape.isOneLine() && zone.body().stream().allMatch(line -> line.numbers() == 0);
        for (Line line : zone.body()) {
            FigureRow row = whole(labelling.row(line, lines), lines, lexicon);
            boolean hasFigures = line.numbers() > 0 || isLeftBlank || row.signs() >= LONG;
            boolean isLong = row.isUnlabelled() && row.values().size() >= LONG && hasFigures;
            if (!row.meaning().isEmpty() || isLong || endsLabel(row, lexicon)) {
                rows.add(row);
            }
        }
    }

    /**
     * Returns a row that need not be a whole one with the label as it goes on below it, where that is one of the form; where
     * it only begins one, it is not sure what the row is, even if it seemed so.
     */
    private FigureRow whole(FigureRow row, List<Line> lines, Lexicon lexicon) {
        Line line = row.line();
        if (!line.isLoose() || row.label().isEmpty() || line.numbers() == 0) {
            return row;
        }
        StringBuilder label = new StringBuilder(row.label());
        FigureRow best = row;
        for (int i = line.at() + 1; i <= Math.min(lines.size() - 1, line.at() + MOST_LINES); i++) {
            Line below = lines.get(i);
            boolean isOfOther = below.isRow() && below.grid() != line.grid();
            if (isOfOther || below.numbers() > 0 || below.fields().size() > 1) {
                break;
            }
            Meaning meaning =
                    lexicon.meaning(label.append(below.text()).toString()).rows(shape.table());
            if (meaning.isExact()) {
                return row.named(label.toString(), meaning);
            }
            Heading single = meaning.isNamed() ? meaning.single() : null;
            boolean isOther = single != null && !row.meaning().headings().contains(single);
            best = isOther ? row.named(row.label(), meaning) : best;
        }
        return best;
    }

    /** Tells whether the label of a row is the rest of that above, which a border has cut in two. */
    private boolean endsLabel(FigureRow row, Lexicon lexicon) {
        FigureRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (above == null
                || !above.isBlank()
                || above.label().isEmpty()
                || row.label().isEmpty()) {
            return false;
        }
        return lexicon.joined(above.label(), row.label()).isExact();
    }

    /** Tells whether the cells of other rows lie in the same way. */
    public boolean isUsual(FigureRow row) {
        return rowsLike(row) > 1;
    }

    /** Tells whether the row is as wide as most, or the cells of several others lie in the same way: two may have one fault. */
    public boolean isCommon(FigureRow row) {
        return row.line().width() == usualWidth || rowsLike(row) > 2;
    }

    /** Returns how many rows have cells that lie as those of the given one do, itself among them. */
    private int rowsLike(FigureRow row) {
        if (patterns.isEmpty()) {
            rows.forEach(each -> patterns.merge(Pattern.of(each), 1, Integer::sum));
        }
        return patterns.getOrDefault(Pattern.of(row), 0);
    }

    /** Tells whether the row is as wide as the header, so that its cells stand below the headings. */
    public boolean linesUp(Line line) {
        return !header.isEmpty() && line.width() == header.width();
    }

    /** Tells whether most rows are wider than the header: one that is just as wide as it may have lost a cell. */
    public boolean isNarrow() {
        return usualWidth > header.width();
    }

    /** Tells whether it stands in a chapter of running text. */
    boolean isInNarrative() {
        return isInNarrative;
    }

    /** Tells whether no row of the usual width has anything in a column. */
    public boolean isUnused(int column) {
        return rows.stream()
                .filter(row -> row.line().width() >= usualWidth)
                .flatMap(row -> row.values().stream())
                .noneMatch(field -> field.first() == column && !field.isEmpty());
    }

    /** Tells whether the figures of a column number the rows. */
    public boolean numbersRows(int column) {
        Set<Integer> known = numbering;
        if (known == null) {
            known = NumberedRows.columns(zone.body());
            numbering = known;
        }
        return known.contains(column);
    }

    /** Returns the cells of a row that stand in columns which some row whose cells lie in the same way uses. */
    public List<Field> used(FigureRow row) {
        Set<Integer> used = new HashSet<>();
        Pattern own = Pattern.of(row);
        for (FigureRow other : rows) {
            if (Pattern.of(other).equals(own)) {
                other.values().stream().filter(field -> !field.isEmpty()).forEach(field -> used.add(field.first()));
            }
        }
        return row.values().stream()
                .filter(field -> used.contains(field.first()))
                .toList();
    }
}
