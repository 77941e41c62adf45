// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class CellBordersTest {

    private static final double[] HEADER = {0, 50, 100};
    private static final double[] FIRST = {0, 20, 40, 60, 80, 100};
    private static final double[] SECOND = {0, 10, 29, 49, 71, 100};

    @Test
    void tablesWithOtherBordersAreDividedAboveTheHeaderOfTheSecond() {
        assertThat(beginnings(row -> true, HEADER, FIRST, FIRST, HEADER, SECOND, SECOND))
                .containsExactly(0, 3);
    }

    @Test
    void noTableBeginsWhereACellGoesOn() {
        assertThat(beginnings(row -> row != 3, HEADER, FIRST, FIRST, HEADER, SECOND))
                .containsExactly(0, 4);
        assertThat(beginnings(row -> false, FIRST, SECOND)).containsExactly(0);
    }

    @Test
    void cellsThatAreMergedOrDraggedAsideAreOfTheSameTable() {
        double[] merged = {0, 40, 60, 80, 100};
        double[] dragged = {0, 22, 43, 58, 81, 100};
        assertThat(beginnings(row -> true, HEADER, FIRST, merged, dragged, FIRST))
                .containsExactly(0);
    }

    private static List<Integer> beginnings(IntPredicate mayBegin, double[]... rows) {
        return CellBorders.beginnings(rows.length, row -> rows[row], mayBegin);
    }
}
