// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.lexicon;

import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What a label may mean: headings of the form, all as sure as each other. */
public final class Meaning {
    /** No heading of the form. */
    public static final Meaning NONE = new Meaning(List.of(), Likeness.ALIKE);

    /** No heading of the form: what stands over several of them, such as 申请人情况. */
    public static final Meaning GENERAL = new Meaning(List.of(), Likeness.ALIKE);

    private static final List<FormTable> TABLES = List.of(FormTable.values());

    private final List<Heading> headings;
    private final Likeness likeness;

    /** One bit for each table: whether any heading is a row of it, or a column of it. */
    private final int rows;

    private final int columns;

    /** The same: whether all headings are rows of it, columns of it, one or the other. */
    private final int onlyRows;

    private final int onlyColumns;
    private final int only;
    private final boolean hasOnlyRows;

    Meaning(List<Heading> headings, Likeness likeness) {
        this.headings = List.copyOf(headings);
        this.likeness = likeness;
        int anyRows = 0;
        int anyColumns = 0;
        int all = headings.isEmpty() ? 0 : -1;
        int allRows = all;
        int allColumns = all;
        boolean areRows = !headings.isEmpty();
        for (Heading heading : headings) {
            int row = bits(heading, FormHeadings::isRow);
            int column = bits(heading, FormHeadings::isColumn);
            anyRows |= row;
            anyColumns |= column;
            allRows &= row;
            allColumns &= column;
            all &= row | column;
            areRows &= row != 0;
        }
        this.rows = anyRows;
        this.columns = anyColumns;
        this.onlyRows = allRows;
        this.onlyColumns = allColumns;
        this.only = all;
        this.hasOnlyRows = areRows;
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

    private static int bits(Heading heading, BiPredicate<FormTable, Heading> isOf) {
        int bits = 0;
        for (FormTable table : TABLES) {
            bits |= isOf.test(table, heading) ? bit(table) : 0;
        }
        return bits;
    }

    private static int bit(FormTable table) {
        return 1 << table.ordinal();
    }

    /** Returns the headings that may be meant. */
    public List<Heading> headings() {
        return headings;
    }

    /** Tells whether no heading is meant. */
    public boolean isEmpty() {
        return headings.isEmpty();
    }

    /** Returns the heading that is meant; {@code null} if several or none may be. */
    public @Nullable Heading single() {
        return headings.size() == 1 ? headings.get(0) : null;
    }

    /** Tells whether the label names a heading, and does not just look like it. */
    public boolean isNamed() {
        return likeness != Likeness.ALIKE && !headings.isEmpty();
    }

    /** Tells whether the label is the name of a heading. */
    public boolean isExact() {
        return likeness == Likeness.EXACT && !headings.isEmpty();
    }

    /** Tells whether a row of the table may be meant. */
    public boolean hasRow(FormTable table) {
        return (rows & bit(table)) != 0;
    }

    /** Tells whether a column of the table may be meant. */
    public boolean hasColumn(FormTable table) {
        return (columns & bit(table)) != 0;
    }

    /** Returns the table of which a row must be meant; {@code null} if there is none. */
    public @Nullable FormTable tableOfRows() {
        return onlyRows == 0 ? null : TABLES.get(Integer.numberOfTrailingZeros(onlyRows));
    }

    /** Tells whether a row of some table must be meant. */
    public boolean isRow() {
        return hasOnlyRows;
    }

    /** Tells whether a heading of the table must be meant. */
    public boolean isOf(FormTable table) {
        return (only & bit(table)) != 0;
    }

    /** Returns what of it are rows of the table. */
    public Meaning rows(FormTable table) {
        return only(table, rows, onlyRows, FormHeadings::isRow);
    }

    /** Returns what of it are columns of the table. */
    public Meaning columns(FormTable table) {
        return only(table, columns, onlyColumns, FormHeadings::isColumn);
    }

    private Meaning only(FormTable table, int any, int all, BiPredicate<FormTable, Heading> isOf) {
        if ((all & bit(table)) != 0) {
            return this;
        }
        if ((any & bit(table)) == 0) {
            return NONE;
        }
        List<Heading> some = new ArrayList<>(headings);
        some.removeIf(heading -> !isOf.test(table, heading));
        return new Meaning(some, likeness);
    }
}
