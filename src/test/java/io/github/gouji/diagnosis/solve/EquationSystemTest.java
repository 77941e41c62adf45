// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EquationSystemTest {

    @ParameterizedTest
    @EnumSource(Edition.class)
    void tableThreeIsOneSystemAndEachGroupOfTableFour(Edition edition) {
        List<BoundRule> rules = RuleBook.standard().bind(Form.of(edition));
        List<EquationSystem> systems = EquationSystem.of(rules);
        assertThat(systems).hasSize(4);
        assertThat(systems.get(0).cells()).isEqualTo(Cell.of(FormTable.REQUESTS, edition));
        List<BoundRule> all = new ArrayList<>();
        for (EquationSystem system : systems) {
            all.addAll(system.rules());
            assertThat(system.rows()).hasSameSizeAs(system.rules());
            for (int i = 0; i < system.rows().size(); i++) {
                List<Cell> cells = new ArrayList<>();
                for (int cell : system.cellsOf(i)) {
                    cells.add(system.cells().get(cell));
                }
                assertThat(cells)
                        .containsExactlyInAnyOrderElementsOf(
                                system.rules().get(i).cells());
            }
        }
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(rules.stream()
                        .filter(rule -> rule.rule().relation().comparison() == Comparison.EQUAL)
                        .toList());
    }
}
