// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the labels of the rows of a zone from their figures, and what the labels mean. */
final class Labelling {

    /** So many lines above a table its title may stand. */
    private static final int ABOVE = 3;

    private static final int LONGEST_TITLE = 60;

    private final ShapedZone zone;
    private final Lexicon lexicon;
    private final FormTable table;
    private final Shape shape;
    private final int firstColumn;
    private Meaning lastFirst = Meaning.NONE;
    private @Nullable Meaning context;

    Labelling(ShapedZone zone, Lexicon lexicon) {
        this.zone = zone;
        this.lexicon = lexicon;
        this.shape = zone.shape();
        this.table = shape.table();
        Layout layout = zone.layout();
        this.firstColumn = layout.isClear() && !isBehindOthers(layout) ? layout.first() : -1;
    }

    /** Returns what may be meant of the headings that stand beside the lines of the shape. */
    private Meaning first(Meaning meaning) {
        return shape.rowsBeside() ? meaning.rows(table) : shape.columnsBeside() ? meaning.columns(table) : Meaning.NONE;
    }

    /** Returns the same for the second heading, where both stand beside. */
    private Meaning second(Meaning meaning) {
        return shape.isList() ? meaning.columns(table) : Meaning.NONE;
    }

    /** Tells whether headings that the form does not have stand in front of the first that it has: it is none of the first. */
    private boolean isBehindOthers(Layout layout) {
        int first = layout.first();
        return zone.header().columns().stream()
                        .filter(column ->
                                column.last() < first && !column.text().isEmpty())
                        .count()
                > layout.size();
    }

    /** Returns what the headings of the zone, or a title above it, say of all its rows; none where they say nothing. */
    private Meaning context(List<Line> lines) {
        if (context == null) {
            context = findContext(lines);
        }
        return context;
    }

    private Meaning findContext(List<Line> lines) {
        for (Line line : zone.zone().header().lines()) {
            for (Field field : line.fields()) {
                Meaning meaning = named(field);
                if (!meaning.isEmpty() && isOnlyLabel(field)) {
                    return meaning;
                }
            }
        }
        int begin = zone.zone().first().at();
        for (int i = begin - 1; i >= Math.max(0, begin - ABOVE); i--) {
            Line above = lines.get(i);
            boolean hasFigures =
                    above.isRow() ? above.numbers() > 0 : above.fields().get(0).endsInFigure();
            if (hasFigures) {
                return Meaning.NONE;
            }
            Meaning meaning = above.text().length() > LONGEST_TITLE ? Meaning.NONE : first(lexicon.named(above.text()));
            if (meaning.isNamed()) {
                return meaning;
            }
        }
        return Meaning.NONE;
    }

    /** Returns the label and the figures of a row. */
    FigureRow row(Line line, List<Line> lines) {
        int end = zone.linesUp(line) && firstColumn >= 0 ? endBelowHeader(line) : -1;
        end = end < 0 || hasFigureBehindLabel(line, end) ? endBySight(line) : end;
        List<Field> labels = line.fields().subList(0, end);
        List<Field> values = new ArrayList<>();
        for (Field field : line.fields().subList(end, line.fields().size())) {
            if (!field.isRepeated() || field.isFigure()) {
                values.add(field);
            }
        }
        String label = "";
        Meaning meant = Meaning.NONE;
        Meaning meantSecond = Meaning.NONE;
        boolean isList = shape.isList();
        for (int i = labels.size() - 1; i >= 0 && (isList || label.isEmpty()); i--) {
            Field field = labels.get(i);
            boolean mayBeLabel = !field.isEmpty() && !field.isFigure() && (isList || !field.isRepeated());
            if (mayBeLabel && !isGeneral(field)) {
                label = label.isEmpty() ? field.label() : label;
                meant = meant.isEmpty() ? first(lexicon.meaning(field)) : meant;
                meantSecond = meantSecond.isEmpty() ? second(lexicon.meaning(field)) : meantSecond;
            }
        }
        if (isList) {
            meant = meant.isEmpty() ? lastFirst : meant;
            lastFirst = meant;
        }
        return new FigureRow(
                line,
                zone,
                label,
                meant.isEmpty() && !line.isLoose() && isNamedAbove(label) ? context(lines) : meant,
                meantSecond,
                values);
    }

    /** Tells whether a row may be known by what stands above its table: a row of disputes, or the only one there. */
    private boolean isNamedAbove(String label) {
        boolean isOfGroup = table == FormTable.DISPUTES;
        return isOfGroup || (label.isEmpty() && zone.zone().body().size() == 1);
    }

    private boolean isGeneral(Field field) {
        return lexicon.meaning(field) == Meaning.GENERAL;
    }

    /** Returns how many cells are labels: those left of the first heading, and such as intrude below it. */
    private int endBelowHeader(Line line) {
        int end = 0;
        boolean isNamed = false;
        for (Field field : line.fields()) {
            boolean names = !isNamed && !named(field).isEmpty();
            boolean isLeft = field.last() < firstColumn;
            boolean intrudes = names && field.isText();
            if (!isLeft && !intrudes) {
                break;
            }
            isNamed |= names;
            end++;
        }
        return end;
    }

    /**
     * Tells whether a figure stands between the label and the first heading, below nothing that is another: the cells of the
     * label were merged, and those behind it have moved to the left.
     */
    private boolean hasFigureBehindLabel(Line line, int end) {
        boolean isBehind = false;
        for (Field field : line.fields().subList(0, end)) {
            if (isBehind && field.isFigure() && !field.isRepeated() && isBelowNothing(field)) {
                return true;
            }
            isBehind |= field.isText();
        }
        return false;
    }

    private boolean isBelowNothing(Field field) {
        return !zone.numbersRows(field.first())
                && zone.header().columns().stream()
                        .filter(column -> column.covers(field))
                        .allMatch(column -> column.text().isEmpty());
    }

    /** Returns how many cells are labels where no header tells: up to the last text before the figures that means something. */
    private int endBySight(Line line) {
        int end = 0;
        boolean isNamed = false;
        List<Field> fields = line.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean isSerial = i == 0 && fields.size() > 1 && fields.get(1).isText();
            if (field.isFigure() && !field.isRepeated() && !isSerial) {
                break;
            }
            Meaning meaning = lexicon.meaning(field);
            boolean isFirst = !first(meaning).isEmpty();
            boolean names = meaning.isNamed() && (isFirst || !second(meaning).isEmpty());
            boolean means = names || (!isNamed && isFirst);
            boolean continues =
                    isNamed ? (means && isOnlyLabel(field)) : (means || i == 0 || meaning == Meaning.GENERAL);
            end = (continues && !field.isEmpty()) || field.isRepeated() ? i + 1 : end;
            isNamed |= names;
        }
        return end;
    }

    /** Tells whether a text can be no heading of a column, such as 其他, that stands where a figure should: in a list all are labels. */
    private boolean isOnlyLabel(Field field) {
        Meaning meaning = lexicon.meaning(field);
        return shape.isList() || meaning.isEmpty() || first(meaning) == meaning;
    }

    private Meaning named(Field field) {
        Meaning meaning = lexicon.meaning(field);
        return meaning.isNamed() ? first(meaning) : Meaning.NONE;
    }
}
