// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.function.Function;

/** Says that an amount should move from one cell to another. */
final class Moves {

    private Moves() {}

    /** Tells whether there are two corrections, and the amount of the one makes up for that of the other. */
    static boolean isMove(List<Correction> corrections) {
        return corrections.size() == 2 && isMove(corrections.get(0), corrections.get(1));
    }

    /** Tells whether the one figure has too much by what the other has too little. */
    static boolean isMove(Correction a, Correction b) {
        return a.change().add(b.change()).signum() == 0;
    }

    /** Returns the cell that has too much. */
    static Cell from(List<Correction> corrections) {
        return corrections.get(corrections.get(0).isRise() ? 1 : 0).cell();
    }

    /** Returns the cell that has too little. */
    static Cell to(List<Correction> corrections) {
        return corrections.get(corrections.get(0).isRise() ? 0 : 1).cell();
    }

    /** Says it of two cells by what they do not have in common: column, row or both. */
    static Wording wording(List<Correction> corrections) {
        Cell from = from(corrections);
        Cell to = to(corrections);
        if (from.table() == to.table() && from.row() == to.row()) {
            return wording(corrections, cell -> cell.column().label());
        }
        return from.table() == to.table() && from.column() == to.column()
                ? wording(corrections, cell -> cell.row().label())
                : wording(corrections, Cell::label);
    }

    /** Says it of two cells by these names. */
    static Wording wording(List<Correction> corrections, Function<Cell, Wording> name) {
        Wording from = name.apply(from(corrections));
        Wording to = name.apply(to(corrections));
        String amount = corrections.get(0).amount();
        return new Wording(
                "应把 " + amount + unit(from(corrections)) + "从 " + from.zh() + " 移到 " + to.zh(),
                amount + " should move from \"" + from.en() + "\" to \"" + to.en() + "\"");
    }

    /** Returns the unit with the space before it, nothing where the form gives none. */
    static String unit(Cell cell) {
        return cell.unit().isEmpty() ? " " : " " + cell.unit();
    }
}
