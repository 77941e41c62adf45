// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells the labels of the rows of a zone from their figures, and what the labels mean. */
final class Labelling {

    /** So many lines above a table its title may stand. */
    private static final int ABOVE = 3;

    private static final int LONGEST_TITLE = 60;

    private final ShapedZone zone;
    private final Lexicon lexicon;
    private final Predicate<Heading> first;
    private final Predicate<Heading> second;
    private final int firstColumn;
    private Meaning lastFirst = Meaning.NONE;
    private @Nullable Meaning context;

    Labelling(ShapedZone zone, Lexicon lexicon) {
        this.zone = zone;
        this.lexicon = lexicon;
        Shape shape = zone.shape();
        FormTable table = shape.table();
        this.first = heading -> shape.rowsBeside()
                ? Shape.isRow(table, heading)
                : shape.columnsBeside() && Shape.isColumn(table, heading);
        this.second = heading -> shape.isList() && Shape.isColumn(table, heading);
        Layout layout = zone.layout();
        this.firstColumn = layout.isClear() && !isBehindOthers(layout) ? layout.first() : -1;
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
                Meaning meaning = named(field, first);
                if (!meaning.isEmpty() && isOnlyLabel(field)) {
                    return meaning;
                }
            }
        }
        int begin = zone.zone().first().at();
        for (int i = begin - 1; i >= Math.max(0, begin - ABOVE); i--) {
            Line above = lines.get(i);
            if (above.isRow() && above.numbers() > 0) {
                return Meaning.NONE;
            }
            Meaning meaning = above.text().length() > LONGEST_TITLE
                    ? Meaning.NONE
                    : lexicon.named(above.text()).only(first);
            if (meaning.isNamed()) {
                return meaning;
            }
        }
        return Meaning.NONE;
    }

    /** Returns the label and the figures of a row. */
    FigureRow row(Line line, List<Line> lines) {
        int end = zone.linesUp(line) && firstColumn >= 0 ? endBelowHeader(line) : endBySight(line);
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
        boolean isList = zone.shape().isList();
        for (int i = labels.size() - 1; i >= 0 && (isList || label.isEmpty()); i--) {
            Field field = labels.get(i);
            if (!field.isEmpty() && (isList || !field.isRepeated()) && !isGeneral(field)) {
                label = label.isEmpty() ? field.label() : label;
                meant = meant.isEmpty() ? lexicon.meaning(field).only(first) : meant;
                meantSecond = meantSecond.isEmpty() ? lexicon.meaning(field).only(second) : meantSecond;
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
        boolean isOfGroup = zone.shape().table() == FormTable.DISPUTES;
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
            boolean isLeft = field.last() < firstColumn;
            boolean intrudes = !isLeft
                    && !isNamed
                    && field.isText()
                    && !named(field, first).isEmpty();
            if (!isLeft && !intrudes) {
                break;
            }
            isNamed |= !named(field, first).isEmpty();
            end++;
        }
        return end;
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
            boolean names =
                    !named(field, first).isEmpty() || !named(field, second).isEmpty();
            boolean means =
                    names || (!isNamed && !lexicon.meaning(field).only(first).isEmpty());
            boolean continues = isNamed ? (means && isOnlyLabel(field)) : (means || i == 0 || isGeneral(field));
            end = (continues && !field.isEmpty()) || field.isRepeated() ? i + 1 : end;
            isNamed |= names;
        }
        return end;
    }

    /** Tells whether a text can be no heading of a column, such as 其他, that stands where a figure should: in a list all are labels. */
    private boolean isOnlyLabel(Field field) {
        return zone.shape().isList() || lexicon.meaning(field).isAll(first.or(second));
    }

    private Meaning named(Field field, Predicate<Heading> kind) {
        Meaning meaning = lexicon.meaning(field);
        return meaning.isNamed() ? meaning.only(kind) : Meaning.NONE;
    }
}
