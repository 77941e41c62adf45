// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.RuleBook;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In table 三 of 2021, of whose figures all but a few are zero. */
class ComputedCellsTest {

    private static final EquationSystem SYSTEM = EquationSystem.of(
                    RuleBook.standard().bind(Form.of(Edition.EDITION_2021)))
            .get(0);

    private final long[] figures = new long[SYSTEM.cells().size()];
    private final int[] weights = new int[figures.length];

    ComputedCellsTest() {
        Arrays.fill(weights, 1);
        set("received", 5);
        set("outcomes.disclosed", 5);
        set("outcomes.total", 5);
    }

    private void set(String row, long figure) {
        figures[cell(row + ".naturalPersons")] = figure;
        figures[cell(row + ".total")] = figure;
    }

    private static int cell(String id) {
        return SYSTEM.cells().indexOf(Cell.of("requests." + id));
    }

    private static int[] rows(String... rows) {
        return IntStream.range(0, SYSTEM.cells().size())
                .filter(i -> Arrays.stream(rows)
                        .anyMatch(row -> SYSTEM.cells().get(i).row().id().equals(row)))
                .toArray();
    }

    private @Nullable Repair repair(int... cells) {
        ComputedCells computed = ComputedCells.of(SYSTEM, cells);
        assertThat(computed).isNotNull();
        Task task = new Task(SYSTEM, figures, weights, new BitSet(), new BitSet());
        return computed.repair(task, task.residuals());
    }

    @Test
    void aRowFollowsFromTheColumns() {
        set("outcomes.disclosed", 0);
        assertThat(repair(rows("outcomes.disclosed")))
                .isEqualTo(new Repair(List.of(
                        new Change(cell("outcomes.disclosed.naturalPersons"), 5, 5, 5),
                        new Change(cell("outcomes.disclosed.total"), 5, 5, 5))));
    }

    @Test
    void aRowAndItsTotalsFollowFromTheOthers() {
        set("outcomes.disclosed", 6);
        set("outcomes.total", 6);
        assertThat(repair(rows("outcomes.disclosed", "outcomes.total")).changes())
                .extracting(Change::figure)
                .containsExactly(5L, 5L, 5L, 5L);
    }

    @Test
    void twoRowsOfOneColumnDoNot() {
        assertThat(ComputedCells.of(SYSTEM, rows("outcomes.disclosed", "outcomes.partlyDisclosed")))
                .isNull();
    }

    @Test
    void theyTouchTheEquationsThatHaveOneOfThem() {
        ComputedCells row = ComputedCells.of(SYSTEM, rows("carriedForward"));
        for (int equation = 0; equation < SYSTEM.rows().size(); equation++) {
            boolean has = Arrays.stream(SYSTEM.cellsOf(equation))
                    .anyMatch(cell -> SYSTEM.cells().get(cell).row().id().equals("carriedForward"));
            assertThat(row.touches(equation)).isEqualTo(has);
        }
    }

    @Test
    void nothingIsRepairedByOtherCells() {
        set("outcomes.disclosed", 0);
        assertThat(repair(rows("carriedForward"))).isNull();
    }

    @Test
    void nothingIsRepairedByNegativeFigures() {
        set("outcomes.total", 4);
        set("received", 4);
        assertThat(repair(rows("outcomes.partlyDisclosed"))).isNull();
    }

    @Test
    void nothingIsRepairedWhereAnEquationStaysBroken() {
        set("outcomes.disclosed", 0);
        figures[cell("outcomes.disclosed.total")] = 5;
        assertThat(repair(rows("outcomes.disclosed"))).isNotNull();
        figures[cell("outcomes.total.total")] = 6;
        assertThat(repair(rows("outcomes.disclosed"))).isNull();
    }

    @Test
    void whatIsNotKnownIsComputedToo() {
        set("outcomes.disclosed", 0);
        weights[cell("received.total")] = 0;
        figures[cell("received.total")] = 0;
        ComputedCells computed = ComputedCells.of(SYSTEM, rows("outcomes.disclosed"));
        Task task = new Task(SYSTEM, figures, weights, new BitSet(), new BitSet());
        assertThat(computed.with(task.unknown()).repair(task, task.residuals()).changes())
                .contains(new Change(cell("received.total"), 5, 5, 5))
                .hasSize(3);
    }
}
