package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.function.Function;

/** Says that an amount should move from one cell to another. */
final class Moves {

    private Moves() {}

    /** Tells whether the one figure has too much by what the other has too little. */
    static boolean isMove(List<Correction> corrections) {
        return corrections.size() == 2
                && corrections.get(0).change().add(corrections.get(1).change()).signum() == 0;
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
        if (from.table() == to.table() && from.row().equals(to.row())) {
            return wording(corrections, Cell::columnLabel, Cell::column);
        }
        return from.table() == to.table() && from.column().equals(to.column())
                ? wording(corrections, Cell::rowLabel, Cell::row)
                : wording(corrections, Cell::label, Cell::id);
    }

    /** Says it of two cells by these names. */
    static Wording wording(List<Correction> corrections, Function<Cell, String> zh, Function<Cell, String> en) {
        Cell from = from(corrections);
        Cell to = to(corrections);
        String amount = corrections.get(0).amount();
        return new Wording(
                "应把 " + amount + unit(from) + "从 " + zh.apply(from) + " 移到 " + zh.apply(to),
                amount + " should move from " + en.apply(from) + " to " + en.apply(to));
    }

    /** Returns the unit with the space before it, nothing where the form gives none. */
    static String unit(Cell cell) {
        return cell.unit().isEmpty() ? " " : " " + cell.unit();
    }
}
