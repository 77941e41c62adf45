// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A few equations of a caller on a few cells of table 三.
 *
 * @param coefficients for each equation the coefficients of the cells
 * @param constants for each equation what its cells must add to
 */
record SmallSystem(long[][] coefficients, long[] constants) {

    @Override
    public String toString() {
        return Arrays.deepToString(coefficients) + " = " + Arrays.toString(constants);
    }

    /** Cells that are no total, so that nothing is filled in for them. */
    static final List<Cell> CELLS = Cell.of(FormTable.REQUESTS, Edition.EDITION_2021).stream()
            .filter(cell -> !cell.column().id().equals("total"))
            .toList();

    /** A sum of a sum, another total of it, and a sum across: each figure is in one equation or two. */
    static final SmallSystem SUMS =
            new SmallSystem(new long[][] {{1, 1, -1, 0, 0, 0}, {0, 0, 1, -1, -1, 0}, {-1, 0, 0, 1, 0, 1}}, new long[3]);

    /**
     * Returns random equations that some figures from 0 to 4 satisfy, or, one time in eight, perhaps none.
     *
     * @param cells how many cells they have
     * @param choice the coefficients to choose from
     */
    static SmallSystem random(int cells, long[] choice, Random random) {
        long[][] coefficients = new long[1 + random.nextInt(3)][cells];
        long[] constants = new long[coefficients.length];
        long[] truth = random.longs(cells, 0, 5).toArray();
        for (int i = 0; i < constants.length; i++) {
            for (int j = 0; j < cells; j++) {
                coefficients[i][j] = choice[random.nextInt(choice.length)];
                constants[i] += coefficients[i][j] * truth[j];
            }
            coefficients[i][random.nextInt(cells)] +=
                    Arrays.stream(coefficients[i]).allMatch(c -> c == 0) ? 1 : 0;
        }
        if (random.nextInt(8) == 0) {
            constants[0] += random.nextInt(5) - 2;
        }
        return new SmallSystem(coefficients, constants);
    }

    /** Returns the equations as rules, what is taken away on the right side. */
    RuleBook rules() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            Expression left = Expression.constant(0);
            Expression right = Expression.constant(constants[i]);
            for (int j = 0; j < coefficients[i].length; j++) {
                for (int n = 0; n < Math.abs(coefficients[i][j]); n++) {
                    Expression figure = Expression.figure(CELLS.get(j));
                    left = coefficients[i][j] > 0 ? left.plus(figure) : left;
                    right = coefficients[i][j] < 0 ? right.plus(figure) : right;
                }
            }
            rules.add(Rules.rule("OWN-" + i, left, right));
        }
        return RuleBook.of(rules);
    }

    NaiveEquations naive() {
        return new NaiveEquations(rules().bind(Form.of(Edition.EDITION_2021)));
    }

    /** Returns a report with these figures in the cells of the equations; {@code null} makes one blank. */
    static AnnualReport report(Long... figures) {
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        for (int j = 0; j < figures.length; j++) {
            report = report.with(CELLS.get(j), figures[j]);
        }
        return report;
    }
}
