// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RowTest {

    /** What makes both rows hold makes their combination hold, and the cell no longer occurs in it. */
    @Property(tries = 1000)
    void eliminatesACell(
            @ForAll("numbers") long[] first,
            @ForAll("numbers") long[] second,
            @ForAll("numbers") long[] figures,
            @ForAll @IntRange(max = 5) int cell,
            @ForAll @LongRange(min = -3, max = 3) long wrong) {
        Assume.that(second[cell] != 0);
        Row row = Row.of(first, product(first, figures) + wrong);
        Row pivot = Row.of(second, product(second, figures));
        Row combined = Row.eliminate(row, pivot, cell);
        assertThat(combined.has(cell)).isFalse();
        long left = combined.residual - product(combined.coefficients, figures);
        assertThat(Long.signum(left)).isEqualTo(Long.signum(wrong));
        assertThat(pivot.coefficients).isEqualTo(second);
        assertSupport(combined);
        for (int j = 0; j < first.length; j++) {
            if (second[j] == 0) {
                assertThat(Long.signum(combined.coefficients[j])).isEqualTo(Long.signum(first[j]));
            }
        }
    }

    @Provide
    Arbitrary<long[]> numbers() {
        return Arbitraries.longs().between(-4, 4).array(long[].class).ofSize(6);
    }

    private static void assertSupport(Row row) {
        for (int j = 0; j < row.coefficients.length; j++) {
            assertThat(Bits.has(row.support, j)).isEqualTo(row.coefficients[j] != 0);
        }
        assertThat(row.isEmpty()).isEqualTo(Arrays.stream(row.coefficients).allMatch(c -> c == 0));
    }

    private static long product(long[] a, long[] b) {
        long sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    @Test
    void keepsNumbersSmall() {
        Row row = Row.eliminate(Row.of(new long[] {3, 4, 2}, 6), Row.of(new long[] {2, 0, 4}, 8), 0);
        assertThat(row.coefficients).containsExactly(0, 2, -2);
        assertThat(row.residual).isEqualTo(-3);
    }

    @Test
    void negatesTheWholeRow() {
        Row row = Row.of(new long[] {3, 0, -2}, 6);
        row.negate();
        assertThat(row.coefficients).containsExactly(-3, 0, 2);
        assertThat(row.residual).isEqualTo(-6);
    }

    @Test
    void sharesNothingWithItsCopy() {
        Row row = Row.of(new long[] {3, 0, -2}, 6);
        Row copy = row.copy();
        copy.negate();
        Bits.set(copy.support, 1, true);
        assertThat(row.coefficients).containsExactly(3, 0, -2);
        assertSupport(row);
    }

    @Test
    void refusesNumbersBeyondMeasure() {
        Row row = Row.of(new long[] {1, Long.MAX_VALUE}, 0);
        Row pivot = Row.of(new long[] {1, -1}, 0);
        assertThatThrownBy(() -> Row.eliminate(row, pivot, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Row.gcd(Long.MIN_VALUE, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Row.gcd(0, Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
