// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.solve.ComputedCells;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the form of 2021. */
class MistakenCellsTest {

    private static final Form FORM = Form.of(Edition.EDITION_2021);
    private static final List<BoundRule> RULES = RuleBook.standard().bind(FORM);

    private static List<int[]> of(EquationSystem system) {
        return MistakenCells.of(new Board(new FormLayout(FORM, RULES), system.cells()));
    }

    /** The README names the second number. */
    @Test
    void theEquationsOfTableThreeGiveMostOfThem() {
        EquationSystem system = EquationSystem.of(RULES).get(0);
        assertThat(of(system)).hasSize(76);
        assertThat(of(system))
                .filteredOn(cells -> ComputedCells.of(system, cells) != null)
                .hasSize(55);
    }

    @Test
    void eachComesOnceAndHasSeveralCellsInOrder() {
        for (EquationSystem system : EquationSystem.of(RULES)) {
            assertThat(of(system).stream().map(Arrays::toString)).doesNotHaveDuplicates();
            assertThat(of(system)).allSatisfy(cells -> {
                assertThat(cells).hasSizeGreaterThan(1).isSorted();
            });
        }
    }

    /** A group of table 四 is one row with one equation. */
    @Test
    void oneEquationGivesNoneOfTableFour() {
        EquationSystem system = EquationSystem.of(RULES).get(1);
        assertThat(of(system)).singleElement().satisfies(row -> {
            assertThat(row).hasSize(5);
            assertThat(ComputedCells.of(system, row)).isNull();
        });
    }
}
