// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.text;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two reports do not have in common.
 *
 * @param actual the one report
 * @param expected the other
 * @param cells the cells with different figures, in form order
 * @param others what else differs: the year, the agency, the text, which tables there are and of which edition
 */
public record Differences(AnnualReport actual, AnnualReport expected, List<Difference> cells, List<Wording> others) {

    /** Copies the lists. */
    public Differences {
        cells = List.copyOf(cells);
        others = List.copyOf(others);
    }

    /** A cell with different figures. */
    public record Difference(
            Cell cell, @Nullable Number actual, @Nullable Number expected) {

        Wording wording() {
            String figures = cell.id() + " " + Drawing.plain(actual) + " ≠ " + Drawing.plain(expected) + "  ";
            return new Wording(
                    figures + cell.label().zh(), figures + cell.label().en());
        }
    }

    /** Compares two reports. An amount is the same whatever its zeros behind the point. */
    public static Differences of(AnnualReport actual, AnnualReport expected) {
        TreeSet<Cell> all = new TreeSet<>(actual.cells());
        all.addAll(expected.cells());
        List<Difference> cells = new ArrayList<>();
        for (Cell cell : all) {
            Number one = figure(actual, cell);
            Number other = figure(expected, cell);
            if (!areSame(one, other)) {
                cells.add(new Difference(cell, one, other));
            }
        }
        List<Wording> others = new ArrayList<>();
        other(new Wording("年度", "year"), actual.year(), expected.year(), others);
        other(new Wording("机关", "agency"), actual.agency(), expected.agency(), others);
        if (!actual.narrative().equals(expected.narrative())) {
            others.add(new Wording("文字部分不同", "the narratives differ"));
        }
        for (FormTable table : FormTable.values()) {
            other(table.shortLabel(), edition(actual, table), edition(expected, table), others);
        }
        return new Differences(actual, expected, cells, others);
    }

    /** Tells whether the reports are the same, figures and all else. */
    public boolean isNone() {
        return cells.isEmpty() && others.isEmpty();
    }

    /** Tells whether two figures are the same number, or both blank. */
    public static boolean areSame(@Nullable Number one, @Nullable Number other) {
        if (one == null || other == null) {
            return one == other;
        }
        return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
    }

    private static void other(Wording what, @Nullable Object actual, @Nullable Object expected, List<Wording> into) {
        if (!Objects.equals(actual, expected)) {
            String values = " " + actual + " ≠ " + expected;
            into.add(new Wording(what.zh() + values, what.en() + values));
        }
    }

    private static @Nullable Number figure(AnnualReport report, Cell cell) {
        boolean has = report.edition(cell.table()).filter(cell::existsIn).isPresent();
        return has ? report.get(cell) : null;
    }

    private static String edition(AnnualReport report, FormTable table) {
        return report.edition(table).map(edition -> edition.id()).orElse("–");
    }
}
