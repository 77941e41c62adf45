// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.spelling.Nearest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The address of one figure of the form. There is one instance for each cell of all editions, ordered as in the form.
 *
 * <p>Ids are public contract: never reused, never renamed.
 */
public final class Cell implements Comparable<Cell>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient FormTable table;
    private final transient Heading row;
    private final transient Heading column;
    private final transient int index;

    Cell(FormTable table, Heading row, Heading column, int index) {
        this.id = table.id() + "." + row.id() + "." + column.id();
        this.table = table;
        this.row = row;
        this.column = column;
        this.index = index;
    }

    /** Returns the dotted path of the figure in the records and in JSON, such as {@code requests.received.total}. */
    public String id() {
        return id;
    }

    /** Returns the table that the cell belongs to. */
    public FormTable table() {
        return table;
    }

    /** Returns the row: a {@link ProactiveRow}, a {@link RequestRow}, or a {@link DisputeGroup}. */
    public Heading row() {
        return row;
    }

    /** Returns the column: a {@link ProactiveColumn}, an {@link Applicant}, or a {@link DisputeResult}. */
    public Heading column() {
        return column;
    }

    /** Returns the place of the cell among {@link #all()} cells. */
    public int index() {
        return index;
    }

    /** Returns row and column in words, such as {@code 三（一）予以公开·自然人}, as the newest edition has them. */
    public Wording label() {
        return label(row.label(), column.label());
    }

    /** Returns row and column in words as the given edition has them. */
    public Wording label(Edition edition) {
        return label(row.label(edition), column.label(edition));
    }

    private static Wording label(Wording row, Wording column) {
        return new Wording(row.zh() + "·" + column.zh(), row.en() + " · " + column.en());
    }

    /** Returns the unit of the figure, such as {@code 件} or {@code 万元}; "" where the form gives none. */
    public String unit() {
        return column instanceof ProactiveColumn proactive ? proactive.unit() : "件";
    }

    /** Tells whether the figure is an amount of money, which may have decimals, and not a count. */
    public boolean isAmount() {
        return column instanceof ProactiveColumn proactive && proactive.kind() == ProactiveColumn.Kind.AMOUNT;
    }

    /** Tells whether the figure may be below zero: only 本年增/减 of the 2019 edition may. */
    public boolean mayBeNegative() {
        return column instanceof ProactiveColumn proactive && proactive.kind() == ProactiveColumn.Kind.CHANGE;
    }

    /** Tells whether the given edition of the cell's table has this cell. */
    public boolean existsIn(Edition edition) {
        return row.existsIn(edition) && column.existsIn(edition);
    }

    /** Returns the cells of all editions of the form, in form order. */
    public static List<Cell> all() {
        return Cells.ALL;
    }

    /** Returns the cells that the given edition of a table has, in form order. */
    public static List<Cell> of(FormTable table, Edition edition) {
        return Cells.of(requireNonNull(table, "table"), requireNonNull(edition, "edition"));
    }

    /** Finds the cell with this id. */
    public static Optional<Cell> find(String id) {
        return Optional.ofNullable(Cells.BY_ID.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the cell with this id.
     *
     * @throws IllegalArgumentException if no edition of the form has such a cell
     */
    public static Cell of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no cell of the form has the id \"" + id + "\"" + Nearest.question(id, Cells.BY_ID.keySet())));
    }

    static Cell at(Heading row, Heading column) {
        return Cells.at(row, column);
    }

    /** Compares cells by their places in the form. */
    @Override
    public int compareTo(Cell other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** Returns the {@link #id}. */
    @Override
    public String toString() {
        return id;
    }

    private Object readResolve() {
        return of(id);
    }
}
