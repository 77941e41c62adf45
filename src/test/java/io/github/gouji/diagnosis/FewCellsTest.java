// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In whole tables, the answers with one cell or two are those that trying every cell and every pair finds. */
class FewCellsTest {

    @ParameterizedTest
    @CsvSource({"DENSE,1", "DENSE,2", "DENSE,3", "SPARSE,1", "SPARSE,2", "SPARSE,3"})
    void replacedCells(Filling filling, int mistakes) {
        NaiveEquations equations = equations(Edition.EDITION_2021, FormTable.REQUESTS);
        for (int seed = 0; seed < 500; seed++) {
            AnnualReport report = AnnualReport.zeros(2024, "某县")
                    .withRequests(RandomTables.mistaken(filling, mistakes, seed).published());
            compare(equations, report, "seed " + seed);
        }
    }

    /** An amount moved to another cell of the row, or of the column, has many explanations. */
    @ParameterizedTest
    @EnumSource(Edition.class)
    void movedAmounts(Edition edition) {
        NaiveEquations equations = equations(edition, FormTable.REQUESTS);
        int ties = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            AnnualReport report = Reports.consistent(edition, seed);
            Cell from = equations.cells.get(random.nextInt(equations.cells.size()));
            List<Cell> others = equations.cells.stream()
                    .filter(cell -> random.nextBoolean() == cell.row().equals(from.row()))
                    .filter(cell ->
                            cell.row().equals(from.row()) != cell.column().equals(from.column()))
                    .toList();
            Cell to = others.get(random.nextInt(others.size()));
            long amount = 1 + random.nextInt(3);
            report = add(add(report, from, -Math.min(amount, figure(report, from))), to, amount);
            ties += compare(equations, report, "seed " + seed) > 1 ? 1 : 0;
        }
        assertThat(ties).isGreaterThan(30);
    }

    @Test
    void cellsBelowZero() {
        NaiveEquations equations = equations(Edition.EDITION_2021, FormTable.REQUESTS);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            AnnualReport report = Reports.consistent(Edition.EDITION_2021, seed);
            for (int i = 0; i <= seed % 3; i++) {
                Cell cell = equations.cells.get(random.nextInt(equations.cells.size()));
                report = report.with(cell, i == 0 ? -1L - random.nextInt(3) : random.nextInt(20));
            }
            compare(equations, report, "seed " + seed);
        }
    }

    /** Each group of table 四 is a problem of its own. */
    @ParameterizedTest
    @EnumSource(Edition.class)
    void disputes(Edition edition) {
        List<BoundRule> rules = rules(edition, FormTable.DISPUTES);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            AnnualReport report = Reports.consistent(edition, seed);
            for (int i = 0; i < 3; i++) {
                List<Cell> cells = rules.get(i).cells();
                report = report.with(cells.get(random.nextInt(cells.size())), (long) random.nextInt(30));
            }
            List<Set<Map<Cell, Long>>> expected = new ArrayList<>();
            for (BoundRule rule : rules) {
                NaiveEquations equation = new NaiveEquations(List.of(rule));
                if (!equation.isConsistent(equation.figures(report))) {
                    expected.add(FewCells.mending(equation, equation.figures(report)));
                }
            }
            List<Problem> problems = Diagnoser.standard().diagnose(report).problems();
            assertThat(problems.stream().map(Answers::of).toList())
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    /** Compares the answers and returns how many there are. */
    private static int compare(NaiveEquations equations, AnnualReport report, String description) {
        long[] figures = equations.figures(report);
        List<Problem> problems = Diagnoser.standard().diagnose(report).problems();
        if (equations.isConsistent(figures)) {
            assertThat(problems).as(description).isEmpty();
            return 0;
        }
        Set<Map<Cell, Long>> expected = FewCells.mending(equations, figures);
        assertThat(problems).as(description).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.complete()).as(description).isTrue();
        if (expected.isEmpty()) {
            assertThat(problem.size()).as(description).isGreaterThan(2);
            assertThat(problem.explanations()).as(description).isNotEmpty();
        } else {
            assertThat(Answers.of(problem)).as(description).isEqualTo(expected);
            assertThat(problem.size())
                    .as(description)
                    .isEqualTo(expected.iterator().next().size());
        }
        return expected.size();
    }

    private static NaiveEquations equations(Edition edition, FormTable table) {
        return new NaiveEquations(rules(edition, table));
    }

    private static List<BoundRule> rules(Edition edition, FormTable table) {
        return RuleBook.standard().bind(Form.of(edition)).stream()
                .filter(rule -> rule.cells().get(0).table() == table)
                .toList();
    }

    private static AnnualReport add(AnnualReport report, Cell cell, long amount) {
        return report.with(cell, figure(report, cell) + amount);
    }

    private static long figure(AnnualReport report, Cell cell) {
        return requireNonNull(report.get(cell)).longValue();
    }
}
