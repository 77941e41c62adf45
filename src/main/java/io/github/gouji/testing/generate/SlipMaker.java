// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes a slip of each kind. */
final class SlipMaker {

    private SlipMaker() {}

    static Optional<Slip> make(Cause cause, AnnualReport truth, RandomGenerator random) {
        SlipSheet sheet = new SlipSheet(truth, random);
        make(cause, sheet);
        return sheet.isFelt() ? Optional.of(new Slip(cause, sheet.report(), truth)) : Optional.empty();
    }

    /** Leaves the sheet as it is where the slip cannot happen. */
    private static void make(Cause cause, SlipSheet sheet) {
        switch (cause) {
            case BLANK_LEFT -> TypedSlips.blankLeft(sheet);
            case SIGN_FLIPPED -> TypedSlips.signFlipped(sheet);
            case DIGITS_TRANSPOSED -> TypedSlips.digitsTransposed(sheet);
            case UNIT_SLIP -> TypedSlips.unitSlip(sheet);
            case DIGIT_DOUBLED -> TypedSlips.digitDoubled(sheet);
            case DIGIT_DROPPED -> TypedSlips.digitDropped(sheet);
            case DIGIT_MISTYPED -> TypedSlips.digitMistyped(sheet);
            case UNEXPLAINED -> TypedSlips.unexplained(sheet);
            case TOTAL_LEFT_AT_ZERO -> TotalSlips.leftAtZero(sheet);
            case ROW_NOT_FILLED -> LineSlips.rowNotFilled(sheet);
            case LAST_YEARS_FIGURES -> LineSlips.lastYears(sheet);
            case TOTAL_NOT_UPDATED -> TotalSlips.notUpdated(sheet);
            case PART_COUNTED_TWICE -> TotalSlips.partCounted(sheet, 1);
            case PART_LEFT_OUT -> TotalSlips.partCounted(sheet, -1);
            case ROW_COUNTED_TWICE -> TotalSlips.rowCounted(sheet, 1);
            case ROW_LEFT_OUT -> TotalSlips.rowCounted(sheet, -1);
            case CARRIED_INTO_TOTAL -> TotalSlips.carried(sheet);
            case MISALLOCATED_IN_TOTAL -> TotalSlips.misallocated(sheet);
            case NEIGHBOURS_SWAPPED -> MovedSlips.neighboursSwapped(sheet);
            case ONE_PLACE_OFF -> MovedSlips.onePlaceOff(sheet);
            case MISPLACED -> MovedSlips.misplaced(sheet);
            case MISALLOCATED -> MovedSlips.misallocated(sheet);
        }
    }
}
