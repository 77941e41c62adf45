package io.github.gouji.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The address of one figure of the form. Cells are values: two cells with the same {@link #id()} are equal.
 *
 * <p>Ids are public contract: never reused, never renamed.
 */
public sealed interface Cell extends Serializable permits ProactiveCell, RequestCell, DisputeCell {

    /** Returns the table that the cell belongs to. */
    FormTable table();

    /** Returns the id of the row within the table, such as {@code outcomes.disclosed} or {@code litigation.direct}. */
    String row();

    /** Returns the id of the column within the row, such as {@code naturalPersons}, {@code upheld} or {@code inForce}. */
    String column();

    /** Returns the official wording of the row with its number, such as {@code 三（一）予以公开}. */
    String rowLabel();

    /** Returns the official wording of the column, such as {@code 自然人}. */
    String columnLabel();

    /** Returns the shortest usual name of the row: its number where it has one, such as {@code 三（一）}. */
    default String rowNumber() {
        return rowLabel();
    }

    /** Returns the unit of the figure, such as {@code 件} or {@code 万元}; empty where the form gives none. */
    default String unit() {
        return "件";
    }

    /** Tells whether the figure is an amount of money, which may have decimals, and not a count. */
    default boolean isAmount() {
        return false;
    }

    /** Tells whether the figure may be below zero: only 本年增/减 of the 2019 edition may. */
    default boolean mayBeNegative() {
        return false;
    }

    /** Tells whether the given edition of the cell's table has this cell. */
    boolean existsIn(Edition edition);

    /** Returns the place of the cell among {@link #all()} cells. */
    int index();

    /** Returns the dotted path of the figure in the records and in JSON, such as {@code requests.received.total}. */
    default String id() {
        return table().id() + "." + row() + "." + column();
    }

    /** Returns the official wording of row and column, such as {@code 三（一）予以公开·自然人}. */
    default String label() {
        return rowLabel() + "·" + columnLabel();
    }

    /** Returns the cells of both editions of the form, in form order. */
    static List<Cell> all() {
        return Cells.ALL;
    }

    /** Returns the cells that the given edition of a table has, in form order. */
    static List<Cell> of(FormTable table, Edition edition) {
        return Cells.ALL.stream()
                .filter(cell -> cell.table() == table && cell.existsIn(edition))
                .toList();
    }

    /** Finds the cell with this id. */
    static Optional<Cell> find(String id) {
        return Optional.ofNullable(Cells.BY_ID.get(id));
    }

    /**
     * Returns the cell with this id.
     *
     * @throws IllegalArgumentException if neither edition of the form has such a cell
     */
    static Cell of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no cell of the form has the id \"" + id + "\""));
    }
}
