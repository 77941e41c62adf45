// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.function.Consumer;

/** A kind of mistake that is put into true figures. */
enum Slip {
    TOTAL_NOT_UPDATED("a total not updated", TypedWrong::totalNotUpdated),
    TOTAL_LEFT_AT_ZERO("a total left at zero", TypedWrong::totalLeftAtZero),
    BLANK("a figure left blank", TypedWrong::blank),
    SIGN("a minus sign", TypedWrong::sign),
    TOO_MANY_ZEROS("10, 100 or 10,000 times too large", TypedWrong::tooManyZeros),
    TOO_FEW_ZEROS("10, 100 or 10,000 times too small", TypedWrong::tooFewZeros),
    TRANSPOSED("two digits transposed", TypedWrong::transposed),
    DROPPED("a digit dropped", TypedWrong::dropped),
    DOUBLED("a digit doubled", TypedWrong::doubled),
    MISTYPED("a digit mistyped", TypedWrong::mistyped),
    ROW_COUNTED_TWICE("a row twice in （七）总计", Misplaced::rowCountedTwice),
    ROW_LEFT_OUT("a row left out of （七）总计", Misplaced::rowLeftOut),
    ROW_ENTERED_TWICE("a row entered twice", Misplaced::rowEnteredTwice),
    ONE_COLUMN_OFF("a figure one column off", Misplaced::oneColumnOff),
    ROW_ONE_COLUMN_OFF("all of a row one column off", Misplaced::rowOneColumnOff),
    ONE_ROW_OFF("a figure one row off", Misplaced::oneRowOff),
    SWAPPED_IN_ROW("neighbours in a row swapped", Misplaced::swappedInRow),
    SWAPPED_IN_COLUMN("neighbours in a column swapped", Misplaced::swappedInColumn),
    CARRIED("a miscount carried into the row's total", Misplaced::carriedIntoTotal),
    MOVED_IN_ROW("an amount moved within a row", Misplaced::movedInRow),
    MOVED_IN_COLUMN("an amount moved within a column", Misplaced::movedInColumn),
    REPLACED("one figure replaced at random", TypedWrong::replaced),
    TWO_REPLACED("two figures replaced at random", TypedWrong::twoReplaced);

    /** How many times too large or too small a figure may be. */
    static final List<Long> FACTORS = List.of(10L, 100L, 10_000L);

    private final String title;
    private final Consumer<Sheet> mistake;

    Slip(String title, Consumer<Sheet> mistake) {
        this.title = title;
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
                || ordinal() >= REPLACED.ordinal();
    }
}
