// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.likelihood.SlipKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which slips of the model have which cause, and how often these happen. */
final class CauseRates {

    private static final Map<Cause, List<SlipKind>> SLIPS = new EnumMap<>(Cause.class);

    static {
        SLIPS.put(Cause.BLANK_LEFT, List.of(SlipKind.BLANK_LEFT));
        SLIPS.put(Cause.TOTAL_LEFT_AT_ZERO, List.of(SlipKind.TOTAL_LEFT_AT_ZERO));
        SLIPS.put(Cause.ROW_NOT_FILLED, List.of(SlipKind.ROW_NOT_FILLED));
        SLIPS.put(Cause.LAST_YEARS_FIGURES, List.of(SlipKind.LAST_YEARS_FIGURES));
        SLIPS.put(Cause.SIGN_FLIPPED, List.of(SlipKind.SIGN_FLIPPED));
        SLIPS.put(Cause.ROW_COUNTED_TWICE, List.of(SlipKind.ROW_COUNTED_TWICE, SlipKind.ROW_ENTERED_TWICE));
        SLIPS.put(Cause.ROW_LEFT_OUT, List.of(SlipKind.ROW_LEFT_OUT));
        SLIPS.put(Cause.NEIGHBOURS_SWAPPED, List.of(SlipKind.SWAPPED_IN_ROW, SlipKind.SWAPPED_IN_COLUMN));
        SLIPS.put(
                Cause.ONE_PLACE_OFF,
                List.of(
                        SlipKind.ONE_COLUMN_OFF,
                        SlipKind.ONE_ROW_OFF,
                        SlipKind.LINE_ONE_OFF,
                        SlipKind.ROW_ONE_LINE_OFF));
        SLIPS.put(Cause.DIGITS_TRANSPOSED, List.of(SlipKind.DIGITS_TRANSPOSED));
        SLIPS.put(Cause.UNIT_SLIP, List.of(SlipKind.TOO_LARGE, SlipKind.TOO_SMALL));
        SLIPS.put(Cause.DIGIT_DOUBLED, List.of(SlipKind.DIGIT_DOUBLED));
        SLIPS.put(Cause.DIGIT_DROPPED, List.of(SlipKind.DIGIT_DROPPED));
        SLIPS.put(Cause.TOTAL_NOT_UPDATED, List.of(SlipKind.TOTAL_NOT_UPDATED));
        SLIPS.put(Cause.CARRIED_INTO_TOTAL, List.of(SlipKind.CARRIED_INTO_TOTAL, SlipKind.CARRIED_THROUGH));
        SLIPS.put(Cause.DIGIT_MISTYPED, List.of(SlipKind.DIGIT_MISTYPED));
        SLIPS.put(Cause.MISALLOCATED, List.of(SlipKind.MOVED_IN_ROW, SlipKind.MOVED_IN_COLUMN));
        SLIPS.put(Cause.UNEXPLAINED, List.of(SlipKind.REPLACED));
    }

    private CauseRates() {}

    static Parameters times(Map<Cause, Double> frequencies, Parameters parameters) {
        Map<String, Double> rates = new HashMap<>();
        frequencies.forEach((cause, times) -> {
            if (!(times > 0 && times < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the frequency of " + cause + " must be positive, not " + times);
            }
            List<SlipKind> slips = SLIPS.get(cause);
            if (slips == null) {
                throw new IllegalArgumentException(cause + " is not told from other causes by how often it happens");
            }
            slips.forEach(slip -> rates.put(slip.key(), parameters.rate(slip) * times));
        });
        return parameters.with(rates);
    }
}
