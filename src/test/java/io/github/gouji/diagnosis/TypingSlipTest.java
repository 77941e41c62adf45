// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingSlipTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "-9, 9, SIGN_FLIPPED",
        "-9, 8, UNEXPLAINED",
        "-90, 9, UNEXPLAINED",
        "9, -9, SIGN_FLIPPED",
        "-9, -99, UNEXPLAINED",
        "9, -8, UNEXPLAINED",
        "30, 3, UNIT_SLIP",
        "3, 30000, UNIT_SLIP",
        "30000, 3, UNIT_SLIP",
        "300000, 3, UNEXPLAINED",
        "3, 300001, UNEXPLAINED",
        "0, 30, UNEXPLAINED",
        "30, 0, UNEXPLAINED",
        "0, 7, UNEXPLAINED",
        "36, 63, DIGITS_TRANSPOSED",
        "1243, 1234, DIGITS_TRANSPOSED",
        "2134, 1234, DIGITS_TRANSPOSED",
        "1432, 1234, UNEXPLAINED",
        "2143, 1234, UNEXPLAINED",
        "2344, 3234, UNEXPLAINED",
        "3244, 2334, UNEXPLAINED",
        "321, 123, UNEXPLAINED",
        "13, 123, DIGIT_DROPPED",
        "23, 123, DIGIT_DROPPED",
        "12, 123, DIGIT_DROPPED",
        "14, 123, UNEXPLAINED",
        "3, 123, UNEXPLAINED",
        "1223, 123, DIGIT_DOUBLED",
        "1123, 123, DIGIT_DOUBLED",
        "1233, 123, DIGIT_DOUBLED",
        "77, 7, DIGIT_DOUBLED",
        "1243, 123, UNEXPLAINED",
        "1224, 123, UNEXPLAINED",
        "3123, 123, UNEXPLAINED",
        "1233, 12, UNEXPLAINED",
        "129, 123, DIGIT_MISTYPED",
        "923, 123, DIGIT_MISTYPED",
        "193, 123, DIGIT_MISTYPED",
        "93, 13, DIGIT_MISTYPED",
        "9, 3, UNEXPLAINED",
        "199, 123, UNEXPLAINED",
    })
    void isFound(long reported, long expected, Cause cause) {
        assertThat(TypingSlip.between(reported, expected)).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "455200, 45.52, UNIT_SLIP",
        "45.25, 45.52, DIGITS_TRANSPOSED",
        "45.2, 45.52, DIGIT_DROPPED",
        "4552000, 45.52, UNEXPLAINED",
    })
    void isFoundInAmounts(BigDecimal reported, BigDecimal expected, Cause cause) {
        assertThat(TypingSlip.between(reported, expected)).isEqualTo(cause);
    }

    @Property(tries = 200)
    void unitSlipsGoBothWays(
            @ForAll @LongRange(min = 1, max = 99_999) long figure, @ForAll @IntRange(min = 1, max = 4) int zeros) {
        long larger = figure * (long) Math.pow(10, zeros);
        assertThat(TypingSlip.between(larger, figure)).isEqualTo(Cause.UNIT_SLIP);
        assertThat(TypingSlip.between(figure, larger)).isEqualTo(Cause.UNIT_SLIP);
    }
}
