// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a label may mean: headings of the form, all as sure as each other. */
final class Meaning {
    /** No heading of the form. */
    static final Meaning NONE = new Meaning(List.of(), Likeness.ALIKE);

    /** No heading of the form: what stands over several of them, such as 申请人情况. */
    static final Meaning GENERAL = new Meaning(List.of(), Likeness.ALIKE);

    private final List<Heading> headings;
    private final Likeness likeness;
    private final boolean hasOnlyRows;
    /** One bit for each table: whether any heading is a row of it, a column of it; whether all are rows, or either. */
    private int rows;

    private int columns;
    private int onlyRows;
    private int onlyHeadings;

    Meaning(List<Heading> headings, Likeness likeness) {
        this.headings = List.copyOf(headings);
        this.likeness = likeness;
        this.onlyRows = headings.isEmpty() ? 0 : -1;
        this.onlyHeadings = onlyRows;
        for (Heading heading : headings) {
            int row = 0;
            int column = 0;
            for (FormTable table : FormTable.values()) {
                row |= Shape.isRow(table, heading) ? bit(table) : 0;
                column |= Shape.isColumn(table, heading) ? bit(table) : 0;
            }
            rows |= row;
            columns |= column;
            onlyRows &= row;
            onlyHeadings &= row | column;
        }
        this.hasOnlyRows = !headings.isEmpty() && isAll(Shape::isRow);
    }

    /** How a label and the name of a heading compare, the surest first. */
    enum Likeness {
        /** It is the name. */
        EXACT,
        /** It is the beginning of the name, or begins with it. */
        CUT,
        /** It is a piece of the name, or much like it. */
        ALIKE
    }

    private static int bit(FormTable table) {
        return 1 << table.ordinal();
    }

    List<Heading> headings() {
        return headings;
    }

    /** Tells whether no heading is meant. */
    boolean isEmpty() {
        return headings.isEmpty();
    }

    /** Returns the heading that is meant; {@code null} if several or none may be. */
    @Nullable
    Heading single() {
        return headings.size() == 1 ? headings.get(0) : null;
    }

    /** Tells whether the label names a heading, and does not just look like it. */
    boolean isNamed() {
        return !headings.isEmpty() && likeness != Likeness.ALIKE;
    }

    /** Tells whether the label is the name of a heading. */
    boolean isExact() {
        return !headings.isEmpty() && likeness == Likeness.EXACT;
    }

    /** Tells whether a row of the table may be meant. */
    boolean hasRow(FormTable table) {
        return (rows & bit(table)) != 0;
    }

    /** Tells whether a column of the table may be meant. */
    boolean hasColumn(FormTable table) {
        return (columns & bit(table)) != 0;
    }

    /** Tells whether a row of the table must be meant. */
    boolean isRow(FormTable table) {
        return (onlyRows & bit(table)) != 0;
    }

    /** Tells whether a row of some table must be meant. */
    boolean isRow() {
        return hasOnlyRows;
    }

    /** Tells whether a heading of the table must be meant. */
    boolean isOf(FormTable table) {
        return (onlyHeadings & bit(table)) != 0;
    }

    /** Tells whether all headings that may be meant are of a kind; so it is where none is meant. */
    boolean isAll(Predicate<Heading> kind) {
        for (Heading heading : headings) {
            if (!kind.test(heading)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what of it is of a kind. */
    Meaning only(Predicate<Heading> kind) {
        if (isAll(kind)) {
            return this;
        }
        List<Heading> some = new ArrayList<>(headings);
        some.removeIf(kind.negate());
        return some.isEmpty() ? NONE : new Meaning(some, likeness);
    }
}
