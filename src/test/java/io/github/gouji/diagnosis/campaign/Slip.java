// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.diagnosis.likelihood.SlipKind;
import io.github.gouji.report.FormTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A kind of mistake that is put into true figures. */
enum Slip {
    TOTAL_NOT_UPDATED("a total not updated", SlipKind.TOTAL_NOT_UPDATED, TypedWrong::totalNotUpdated),
    TOTAL_LEFT_AT_ZERO("a total left at zero", SlipKind.TOTAL_LEFT_AT_ZERO, TypedWrong::totalLeftAtZero),
    BLANK("a figure left blank", SlipKind.BLANK_LEFT, TypedWrong::blank),
    SIGN("a minus sign", SlipKind.SIGN_FLIPPED, TypedWrong::sign),
    TOO_MANY_ZEROS("10, 100 or 10,000 times too large", SlipKind.TOO_LARGE, TypedWrong::tooManyZeros),
    TOO_FEW_ZEROS("10, 100 or 10,000 times too small", SlipKind.TOO_SMALL, TypedWrong::tooFewZeros),
    TRANSPOSED("two digits transposed", SlipKind.DIGITS_TRANSPOSED, TypedWrong::transposed),
    DROPPED("a digit dropped", SlipKind.DIGIT_DROPPED, TypedWrong::dropped),
    DOUBLED("a digit doubled", SlipKind.DIGIT_DOUBLED, TypedWrong::doubled),
    MISTYPED("a digit mistyped", SlipKind.DIGIT_MISTYPED, TypedWrong::mistyped),
    ROW_COUNTED_TWICE("a row twice in （七）总计", SlipKind.ROW_COUNTED_TWICE, Misplaced::rowCountedTwice),
    ROW_LEFT_OUT("a row left out of （七）总计", SlipKind.ROW_LEFT_OUT, Misplaced::rowLeftOut),
    ROW_ENTERED_TWICE("a row entered twice", SlipKind.ROW_ENTERED_TWICE, Misplaced::rowEnteredTwice),
    ONE_COLUMN_OFF("a figure one column off", SlipKind.ONE_COLUMN_OFF, Misplaced::oneColumnOff),
    ROW_ONE_COLUMN_OFF("all of a row one column off", SlipKind.LINE_ONE_OFF, Misplaced::rowOneColumnOff),
    ONE_ROW_OFF("a figure one row off", SlipKind.ONE_ROW_OFF, Misplaced::oneRowOff),
    SWAPPED_IN_ROW("neighbours in a row swapped", SlipKind.SWAPPED_IN_ROW, Misplaced::swappedInRow),
    SWAPPED_IN_COLUMN("neighbours in a column swapped", SlipKind.SWAPPED_IN_COLUMN, Misplaced::swappedInColumn),
    CARRIED("a miscount carried into the row's total", SlipKind.CARRIED_INTO_TOTAL, Misplaced::carriedIntoTotal),
    MOVED_IN_ROW("an amount moved within a row", SlipKind.MOVED_IN_ROW, Misplaced::movedInRow),
    MOVED_IN_COLUMN("an amount moved within a column", SlipKind.MOVED_IN_COLUMN, Misplaced::movedInColumn),
    REPLACED("one figure replaced at random", SlipKind.REPLACED, TypedWrong::replaced),
    TWO_REPLACED("two figures replaced at random", SlipKind.REPLACED, TypedWrong::twoReplaced),
    ROW_NOT_FILLED("a row not filled in", SlipKind.ROW_NOT_FILLED, Misplaced::rowNotFilled),
    ROW_ONE_ROW_OFF("all of a row one row off", SlipKind.ROW_ONE_LINE_OFF, Misplaced::rowOneRowOff),
    COLUMN_ONE_ROW_OFF("part of a column one row off", SlipKind.LINE_ONE_OFF, Misplaced::columnOneRowOff),
    CARRIED_THROUGH("a miscount carried into （七）总计 too", SlipKind.CARRIED_THROUGH, Misplaced::carriedThrough),
    LAST_YEARS_COLUMN("a column of the year before", SlipKind.LAST_YEARS_FIGURES, Misplaced::lastYearsColumn);

    /** How many times too large or too small a figure may be. */
    static final List<Long> FACTORS = List.of(10L, 100L, 10_000L);

    private final String title;
    private final SlipKind model;
    private final Consumer<Sheet> mistake;

    Slip(String title, SlipKind model, Consumer<Sheet> mistake) {
        this.title = title;
        this.model = model;
        this.mistake = mistake;
    }

    String title() {
        return title;
    }

    /** Makes the mistake; it may leave the sheet as it is. */
    void happenTo(Sheet sheet) {
        mistake.accept(sheet);
    }

    /** Tells whether the mistake can be felt in the equations of the table. */
    boolean isFeltIn(FormTable table) {
        return table == FormTable.REQUESTS
                || ordinal() < ROW_COUNTED_TWICE.ordinal()
                || this == REPLACED
                || this == TWO_REPLACED;
    }

    /** Tells whether the mistake may change more cells than are needed, or too many to search for. */
    boolean mayBeLarge() {
        return ordinal() > TWO_REPLACED.ordinal();
    }

    /** Tells whether the diagnosis is given the report of the year before. */
    boolean needsLastYear() {
        return this == LAST_YEARS_COLUMN;
    }

    /** Returns the numbers of a model that knows that this is the kind of mistake. */
    Map<String, Double> alone() {
        Map<String, Double> numbers = new HashMap<>();
        for (SlipKind kind : SlipKind.values()) {
            numbers.put(kind.key(), kind == model ? 1 : 1e-9);
        }
        if (this == TWO_REPLACED) {
            numbers.put("mistake.further", 1.0);
        }
        return numbers;
    }
}
