// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the tableau says of unknown cells is what trying their values finds. */
class TableauTest {

    private static final long LIMIT = 100_000;

    private static final int UNKNOWNS = 4;
    private static final int LARGEST = 9;

    /**
     * Equations on four unknowns.
     *
     * @param coefficients for each equation
     * @param sums what each equation must add to
     * @param signed how many of the last unknowns may be negative
     */
    record Given(List<long[]> coefficients, List<Long> sums, int signed) {

        List<Row> rows() {
            return IntStream.range(0, sums.size())
                    .mapToObj(i -> Row.of(coefficients.get(i), sums.get(i)))
                    .toList();
        }

        BitSet signs() {
            BitSet signs = new BitSet();
            signs.set(UNKNOWNS - signed, UNKNOWNS);
            return signs;
        }

        /** Returns all solutions whose figures are not above the largest that is tried. */
        List<long[]> solutions() {
            List<long[]> found = new ArrayList<>();
            collect(0, new long[UNKNOWNS], found);
            return found;
        }

        private void collect(int cell, long[] values, List<long[]> found) {
            if (cell == UNKNOWNS) {
                if (fits(values)) {
                    found.add(values.clone());
                }
                return;
            }
            for (long value = cell < UNKNOWNS - signed ? 0 : -LARGEST; value <= LARGEST; value++) {
                values[cell] = value;
                collect(cell + 1, values, found);
            }
        }

        boolean fits(long[] values) {
            for (int i = 0; i < sums.size(); i++) {
                long sum = 0;
                for (int j = 0; j < UNKNOWNS; j++) {
                    sum += coefficients.get(i)[j] * values[j];
                }
                if (sum != sums.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return Arrays.deepToString(coefficients.toArray()) + " = " + sums + ", signed " + signed;
        }
    }

    @Provide
    Arbitrary<Given> systems() {
        Arbitrary<long[]> row =
                Arbitraries.of(-1L, 0L, 0L, 1L, 1L, 2L).array(long[].class).ofSize(UNKNOWNS);
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(size -> Combinators.combine(
                                row.list().ofSize(size),
                                Arbitraries.longs().between(-3, 6).list().ofSize(size),
                                Arbitraries.of(0, 0, 1, 2))
                        .as(Given::new));
    }

    @Property(tries = 600)
    void findsFiguresIfThereAreAny(@ForAll("systems") Given given) {
        Tableau tableau = new Tableau(given.rows(), unknowns(), given.signs());
        Row contradiction = tableau.findContradiction();
        if (contradiction != null) {
            assertThat(given.solutions()).isEmpty();
            for (int j = 0; j < UNKNOWNS; j++) {
                assertThat(contradiction.coefficients[j]).isNotNegative();
                assertThat(contradiction.has(j) && given.signs().get(j)).isFalse();
            }
            assertThat(contradiction.residual).isNotZero();
            assertThat(contradiction.residual < 0 || contradiction.isEmpty()).isTrue();
            return;
        }
        Row fraction = tableau.findFraction();
        if (fraction != null) {
            assertThat(tableau.mayBeWhole(fraction) || given.solutions().isEmpty())
                    .isTrue();
            return;
        }
        long[] figures = IntStream.range(0, UNKNOWNS).mapToLong(tableau::value).toArray();
        assertThat(given.fits(figures)).isTrue();
        assertThat(IntStream.range(0, UNKNOWNS - given.signed()).allMatch(j -> figures[j] >= 0))
                .isTrue();
    }

    @Property(tries = 600)
    void boundsEveryFigure(@ForAll("systems") Given given) {
        WholeFigures whole = new WholeFigures(given.rows(), unknowns(), given.signs(), LIMIT);
        long[] figures = whole.find();
        List<long[]> solutions = given.solutions();
        if (figures == null) {
            assertThat(solutions).isEmpty();
            return;
        }
        assertThat(given.fits(figures)).isTrue();
        long[] least = IntStream.range(0, UNKNOWNS).mapToLong(whole::least).toArray();
        long[] most = IntStream.range(0, UNKNOWNS).mapToLong(whole::most).toArray();
        boolean closed = Arrays.stream(most).allMatch(bound -> bound <= LARGEST)
                && Arrays.stream(least).allMatch(bound -> bound >= -LARGEST);
        for (int j = 0; j < UNKNOWNS; j++) {
            int cell = j;
            String description = given + ", cell " + cell;
            assertThat(figures[j]).isBetween(least[j], most[j]);
            assertThat(solutions.stream()
                            .filter(solution -> solution[cell] < least[cell] || solution[cell] > most[cell]))
                    .as(description)
                    .isEmpty();
            if (closed) {
                assertThat(solutions.stream().anyMatch(solution -> solution[cell] == least[cell]))
                        .isTrue();
                assertThat(solutions.stream().anyMatch(solution -> solution[cell] == most[cell]))
                        .isTrue();
            }
        }
    }

    @Test
    void saysThatACellHasNoBound() {
        BitSet last = new BitSet();
        last.set(2);
        Tableau difference = new Tableau(List.of(Row.of(new long[] {1, -1, 0}, 2)), new int[] {0, 1, 2}, last);
        assertThat(difference.findContradiction()).isNull();
        assertThat(difference.least(0)).isEqualTo(2);
        assertThat(difference.most(0)).isEqualTo(Tableau.NO_MOST);
        assertThat(difference.least(1)).isZero();
        assertThat(difference.most(1)).isEqualTo(Tableau.NO_MOST);
        assertThat(difference.least(2)).isEqualTo(Tableau.NO_LEAST);
        assertThat(difference.most(2)).isEqualTo(Tableau.NO_MOST);
    }

    @Test
    void boundsACellThatMayBeNegative() {
        BitSet first = new BitSet();
        first.set(0);
        Tableau rest = new Tableau(List.of(Row.of(new long[] {1, 1, 1}, 2)), new int[] {0, 1, 2}, first);
        assertThat(rest.findContradiction()).isNull();
        assertThat(rest.least(0)).isEqualTo(Tableau.NO_LEAST);
        assertThat(rest.most(0)).isEqualTo(2);
        assertThat(rest.most(1)).isEqualTo(Tableau.NO_MOST);
    }

    /** 2a + 4b = 3 has no whole figures; 2a + 3b = 1 has none that are not negative. */
    @Test
    void tellsFractionsFromWholeFigures() {
        WholeFigures even = figures(Row.of(new long[] {2, 4, 1}, 3));
        assertThat(even.find()).isNull();
        assertThat(even.gaveUp()).isFalse();
        assertThat(Bits.has(even.obstacle().support, 2)).isTrue();
        WholeFigures small = figures(Row.of(new long[] {2, 3, 1}, 1));
        assertThat(small.find()).isNull();
        assertThat(small.gaveUp()).isFalse();
        assertThat(Bits.has(small.obstacle().support, 2)).isTrue();
        assertThat(small.obstacle().residual).isZero();
    }

    private static WholeFigures figures(Row row) {
        return new WholeFigures(List.of(row), new int[] {0, 1}, new BitSet(), LIMIT);
    }

    /** Both may be negative: 3a + 5b = 1 where a = 2 and b = −1. */
    @Test
    void triesValuesThatMayBeNegative() {
        BitSet signed = new BitSet();
        signed.set(0, 2);
        WholeFigures either = new WholeFigures(List.of(Row.of(new long[] {3, 5}, 1)), new int[] {0, 1}, signed, LIMIT);
        assertThat(either.find()).containsExactly(2, -1);
    }

    /** 101a = 100b + 70 holds for a = b = 70 first. */
    @Test
    void givesUpAfterManyValues() {
        WholeFigures far = figures(Row.of(new long[] {101, -100}, 70));
        assertThat(far.find()).isNull();
        assertThat(far.gaveUp()).isTrue();
        WholeFigures near = figures(Row.of(new long[] {101, -100}, 50));
        assertThat(near.find()).containsExactly(50, 50);
    }

    private static int[] unknowns() {
        return IntStream.range(0, UNKNOWNS).toArray();
    }
}
