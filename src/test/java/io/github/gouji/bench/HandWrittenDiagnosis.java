// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.util.ArrayList;
import java.util.List;

/** What one writes first to find one or two wrong cells of table 三: loops that try them all. */
final class HandWrittenDiagnosis {

    private static final int COLUMNS = 7;
    private static final List<RequestRow> ROWS = RequestRow.of(Edition.EDITION_2021);
    private static final int CELLS = ROWS.size() * COLUMNS;
    private static final int[][] EQUATIONS = equations();

    private HandWrittenDiagnosis() {}

    /** The coefficient of every cell in every equation. */
    private static int[][] equations() {
        int[][] equations = new int[2 * COLUMNS + ROWS.size()][CELLS];
        int total = ROWS.indexOf(RequestRow.OUTCOME_TOTAL);
        for (int column = 0; column < COLUMNS; column++) {
            equations[column][column] = 1;
            equations[column][COLUMNS + column] = 1;
            equations[column][total * COLUMNS + column] = -1;
            equations[column][(total + 1) * COLUMNS + column] = -1;
            for (int row = 2; row < total; row++) {
                equations[COLUMNS + column][row * COLUMNS + column] = 1;
            }
            equations[COLUMNS + column][total * COLUMNS + column] = -1;
        }
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                equations[2 * COLUMNS + row][row * COLUMNS + column] = column == COLUMNS - 1 ? -1 : 1;
            }
        }
        return equations;
    }

    /** Returns the cells and their figures, of one cell where one is enough, else of two. */
    static List<long[]> diagnose(Requests<ApplicantCounts> table) {
        long[] figures = new long[CELLS];
        for (int row = 0; row < ROWS.size(); row++) {
            for (Applicant column : Applicant.values()) {
                figures[row * COLUMNS + column.ordinal()] =
                        table.get(ROWS.get(row)).get(column);
            }
        }
        long[] residuals = new long[EQUATIONS.length];
        for (int e = 0; e < EQUATIONS.length; e++) {
            for (int cell = 0; cell < CELLS; cell++) {
                residuals[e] -= EQUATIONS[e][cell] * figures[cell];
            }
        }
        List<long[]> found = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            Long change = change(cell, residuals);
            if (change != null && figures[cell] + change >= 0 && mends(cell, change, 0, 0, residuals)) {
                found.add(new long[] {cell, figures[cell] + change});
            }
        }
        return found.isEmpty() ? pairs(figures, residuals) : found;
    }

    private static List<long[]> pairs(long[] figures, long[] residuals) {
        List<long[]> found = new ArrayList<>();
        for (int a = 0; a < CELLS; a++) {
            for (int b = a + 1; b < CELLS; b++) {
                Long first = changeBeside(a, b, residuals);
                Long second = changeBeside(b, a, residuals);
                if (first != null
                        && second != null
                        && figures[a] + first >= 0
                        && figures[b] + second >= 0
                        && mends(a, first, b, second, residuals)) {
                    found.add(new long[] {a, figures[a] + first, b, figures[b] + second});
                }
            }
        }
        return found;
    }

    private static Long change(int cell, long[] residuals) {
        for (int e = 0; e < EQUATIONS.length; e++) {
            if (EQUATIONS[e][cell] != 0) {
                return residuals[e] * EQUATIONS[e][cell];
            }
        }
        return null;
    }

    /** Returns the change that an equation asks for in which the other cell has no part. */
    private static Long changeBeside(int cell, int other, long[] residuals) {
        for (int e = 0; e < EQUATIONS.length; e++) {
            if (EQUATIONS[e][cell] != 0 && EQUATIONS[e][other] == 0) {
                return residuals[e] * EQUATIONS[e][cell];
            }
        }
        return null;
    }

    private static boolean mends(int a, long first, int b, long second, long[] residuals) {
        for (int e = 0; e < EQUATIONS.length; e++) {
            if (residuals[e] != EQUATIONS[e][a] * first + EQUATIONS[e][b] * second) {
                return false;
            }
        }
        return true;
    }
}
