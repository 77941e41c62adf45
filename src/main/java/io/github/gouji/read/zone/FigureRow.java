// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import java.util.List;

/** A row of the document that may be a line of a table of the form. Compared by identity. */
public final class FigureRow {

    private final Line line;
    private final ShapedZone zone;
    private final String label;
    private final Meaning meaning;
    private final Meaning second;
    private final List<Field> values;

    /**
     * Takes a row apart.
     *
     * @param line the row
     * @param zone where it stands
     * @param label the text by which it is known, normalised; "" if it has none
     * @param meaning what the label may mean among the headings beside the lines of its shape
     * @param second the same for the second heading, where both stand beside
     * @param values the cells behind the label
     */
    FigureRow(Line line, ShapedZone zone, String label, Meaning meaning, Meaning second, List<Field> values) {
        this.line = line;
        this.zone = zone;
        this.label = label;
        this.meaning = meaning;
        this.second = second;
        this.values = values;
    }

    /** Returns the row of the document. */
    public Line line() {
        return line;
    }

    /** Returns where it stands. */
    public ShapedZone zone() {
        return zone;
    }

    /** Returns the text by which it is known, normalised; "" if it has none. */
    public String label() {
        return label;
    }

    /** Returns what the label may mean among the headings beside the lines of the shape. */
    public Meaning meaning() {
        return meaning;
    }

    /** Returns the same for the second heading, where both stand beside. */
    public Meaning second() {
        return second;
    }

    /** Returns the cells behind the label. */
    public List<Field> values() {
        return values;
    }

    /** Tells whether the label names a line of the form, and is not just like one. */
    public boolean isNamed() {
        return meaning.isNamed();
    }

    /** Tells whether nothing says which line it is. */
    public boolean isUnlabelled() {
        return label.isEmpty() && meaning.isEmpty();
    }

    /** Tells whether no figure is there. */
    public boolean isBlank() {
        for (Field field : values) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all its cells are empty: a sign for nothing is something. */
    public boolean isEmpty() {
        return values.stream().allMatch(Field::isEmpty);
    }

    /** Returns how many of its cells have a sign for nothing. */
    int signs() {
        int signs = 0;
        for (Field field : values) {
            signs += field.isBlank() && !field.isEmpty() ? 1 : 0;
        }
        return signs;
    }

    /** Returns the text of the figures, by which two rows are compared. */
    public String figures() {
        StringBuilder text = new StringBuilder();
        for (Field field : values) {
            text.append(field.isBlank() ? "" : field.label()).append('|');
        }
        return text.toString();
    }

    /** Returns the row with another label. */
    FigureRow named(String whole, Meaning meant) {
        return new FigureRow(line, zone, whole, meant, second, values);
    }

    /** Returns the row with the label that a page break or a border has cut in two, and the figures of either half. */
    public FigureRow joined(FigureRow below, String whole, Meaning meant) {
        FigureRow figures = isBlank() ? below : this;
        return new FigureRow(figures.line, figures.zone, whole, meant, second, figures.values);
    }
}
