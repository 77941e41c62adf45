// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of explanations that are as likely is as {@link Cause} says. */
class PlausibilityTest {

    @Test
    void causesStandInThisOrder() {
        assertThat(Cause.values())
                .containsExactly(
                        Cause.BLANK_LEFT,
                        Cause.TOTAL_LEFT_AT_ZERO,
                        Cause.ROW_NOT_FILLED,
                        Cause.LAST_YEARS_FIGURES,
                        Cause.SIGN_FLIPPED,
                        Cause.ROW_COUNTED_TWICE,
                        Cause.ROW_LEFT_OUT,
                        Cause.NEIGHBOURS_SWAPPED,
                        Cause.ONE_PLACE_OFF,
                        Cause.DIGITS_TRANSPOSED,
                        Cause.UNIT_SLIP,
                        Cause.DIGIT_DOUBLED,
                        Cause.DIGIT_DROPPED,
                        Cause.PART_COUNTED_TWICE,
                        Cause.PART_LEFT_OUT,
                        Cause.TOTAL_NOT_UPDATED,
                        Cause.CARRIED_INTO_TOTAL,
                        Cause.DIGIT_MISTYPED,
                        Cause.MISPLACED,
                        Cause.MISALLOCATED,
                        Cause.MISALLOCATED_IN_TOTAL,
                        Cause.UNEXPLAINED);
    }

    @Test
    void earlierCausesComeFirst() {
        List<Explanation> inOrder =
                Arrays.stream(Cause.values()).map(cause -> explanation(cause)).toList();
        List<Explanation> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Fitted.byCause(shuffled)).isEqualTo(inOrder);
    }

    @Test
    void fewerMistakesComeFirst() {
        Explanation one = explanation(Cause.UNEXPLAINED);
        Explanation two = explanation(Cause.SIGN_FLIPPED, Cause.SIGN_FLIPPED);
        assertThat(Fitted.byCause(List.of(two, one))).containsExactly(one, two);
    }

    @Test
    void theLeastPlausibleCauseDecidesThenTheNext() {
        Explanation first = explanation(Cause.UNIT_SLIP, Cause.UNIT_SLIP);
        Explanation second = explanation(Cause.DIGIT_DROPPED, Cause.SIGN_FLIPPED);
        Explanation third = explanation(Cause.DIGIT_DROPPED, Cause.UNIT_SLIP);
        assertThat(Fitted.byCause(List.of(third, second, first))).containsExactly(first, second, third);
    }

    /** The figures are is/should, a blank where nothing is given. */
    @ParameterizedTest
    @CsvSource({
        "100/90, 20/10",
        "20/30, 0/10",
        "1/2, 2/10",
        "0/1, 1/3",
        "-5/5, 1/5",
        "/1, 1/3",
        "10000/1, 1/10000",
    })
    void theLeastChangeInProportionComesFirst(String first, String second) {
        Explanation one = changing(Published.cell("received.total"), first);
        Explanation other = changing(Published.cell("received.naturalPersons"), second);
        assertThat(Fitted.byCause(List.of(other, one))).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource({"0/5, 1/6", "0/5, /5", "-3/0, 3/6"})
    void ofEqualChangesTheFirstInTheFormComesFirst(String first, String second) {
        Cell early = Published.cell("received.naturalPersons");
        Cell late = Published.cell("received.total");
        assertThat(Fitted.byCause(List.of(changing(late, second), changing(early, first))))
                .containsExactly(changing(early, first), changing(late, second));
        assertThat(Fitted.byCause(List.of(changing(late, first), changing(early, second))))
                .containsExactly(changing(early, second), changing(late, first));
    }

    @Test
    void mistakesOfOneCauseStandInFormOrder() {
        Mistake early = mistake(Cause.UNIT_SLIP, correction(Published.cell("received.naturalPersons"), "1/10"));
        Mistake late = mistake(Cause.UNIT_SLIP, correction(Published.cell("received.total"), "1/10"));
        Mistake worse = mistake(Cause.UNEXPLAINED, correction(Published.cell("carriedForward.total"), "1/3"));
        assertThat(Stream.of(late, early, worse).sorted(Plausibility.LEAST_FIRST))
                .containsExactly(worse, early, late);
    }

    private static Explanation explanation(Cause... leastFirst) {
        Correction correction = correction(Published.cell("received.total"), "1/2");
        return new Explanation(
                List.of(correction),
                List.of(),
                Arrays.stream(leastFirst)
                        .map(cause -> mistake(cause, correction))
                        .toList(),
                0);
    }

    private static Explanation changing(Cell cell, String figures) {
        Correction correction = correction(cell, figures);
        return new Explanation(List.of(correction), List.of(), List.of(mistake(Cause.UNEXPLAINED, correction)), 0);
    }

    private static Mistake mistake(Cause cause, Correction correction) {
        return new Mistake(cause, List.of(correction), null);
    }

    private static Correction correction(Cell cell, String figures) {
        String[] sides = figures.split("/");
        long expected = Long.parseLong(sides[1]);
        return new Correction(cell, sides[0].isEmpty() ? null : Long.valueOf(sides[0]), expected, expected, expected);
    }
}
