// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table of a page. Its rows may be changed. */
public final class Sheet implements Item {

    private final @Nullable FormTable table;
    private final List<List<Box>> rows = new ArrayList<>();
    private final Set<List<Box>> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Creates a table without rows, which is a part of a table of the form, or foreign. */
    public Sheet(@Nullable FormTable table) {
        this.table = table;
    }

    /** Creates a table of rows, which are copied. */
    public Sheet(@Nullable FormTable table, List<? extends List<Box>> rows) {
        this(table);
        rows.forEach(this::add);
    }

    public @Nullable FormTable table() {
        return table;
    }

    public boolean isOf(FormTable table) {
        return this.table == table;
    }

    /** Returns the rows themselves. */
    public List<List<Box>> rows() {
        return rows;
    }

    public void add(List<Box> row) {
        rows.add(new ArrayList<>(row));
    }

    public Sheet copy() {
        Sheet copy = new Sheet(table, rows);
        for (int i = 0; i < rows.size(); i++) {
            if (hidden.contains(rows.get(i))) {
                copy.hide(i);
            }
        }
        return copy;
    }

    /** Hides a row: it is in the document, and nobody sees it. */
    public void hide(int row) {
        hidden.add(rows.get(row));
    }

    boolean isHidden(List<Box> row) {
        return hidden.contains(row);
    }

    /** Returns a copy in which no cell means anything to the report. */
    public Sheet asForeign() {
        Sheet foreign = new Sheet(null, rows);
        foreign.replace(Box::asForeign);
        return foreign;
    }

    /** Puts another cell in the place of each. */
    public void replace(UnaryOperator<Box> change) {
        rows.forEach(row -> row.replaceAll(change));
    }

    /** Puts another cell in the place of each that is asked for. */
    public void replace(Predicate<Box> which, UnaryOperator<Box> change) {
        replace(box -> which.test(box) ? change.apply(box) : box);
    }

    /** Returns the rows with a figure, or a blank where one could be. */
    public List<List<Box>> figureRows() {
        return rows.stream().filter(row -> row.stream().anyMatch(Box::isFigure)).toList();
    }

    /** Returns how many rows stand before the first figure. */
    public int headerRows() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(Box::isFigure)) {
                return i;
            }
        }
        return rows.size();
    }

    /** Tells whether it is of table 三 with the column 总计 before the others, where the order of the form tells nothing. */
    public boolean isTotalFirst() {
        return figureRows().stream()
                .flatMap(row -> row.stream().filter(box -> box.cell() != null).limit(1))
                .anyMatch(box -> box.cell().column() == Applicant.TOTAL);
    }

    public List<Box> boxes() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Returns all cells that have the given purpose. */
    public List<Box> boxes(Role role) {
        return boxes().stream().filter(box -> box.is(role)).toList();
    }

    /** Tells whether no cell covers more than one row. */
    public boolean isWithoutRowSpans() {
        return boxes().stream().allMatch(box -> box.rows() == 1);
    }

    /** Tells whether no cell covers more than one row or column. */
    public boolean isFlat() {
        return boxes().stream().allMatch(box -> box.rows() == 1 && box.columns() == 1);
    }
}
