// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Full tables 三 of the 2021 edition with random figures, consistent, and with mistakes put into them. */
public final class RandomTables {

    private static final List<Cell> CELLS = Cell.of(FormTable.REQUESTS, Edition.EDITION_2021);

    /** The mean of each applicant column in a sparse table. */
    private static final double[] MEANS = {60, 6, 0.5, 0.3, 0.8, 0.2};

    /** How full a table is. */
    public enum Filling {
        /** Every figure from 1 to 500. */
        DENSE,
        /** As real tables are: natural persons apply, most other cells are small or zero. */
        SPARSE
    }

    private RandomTables() {}

    /**
     * A table with mistakes.
     *
     * @param published the table as published
     * @param truth what the wrong cells should have been
     */
    public record Mistaken(Requests<ApplicantCounts> published, Map<Cell, Long> truth) {}

    /** Returns a consistent table, always the same for the same seed. */
    public static Requests<ApplicantCounts> consistent(Filling filling, Random random) {
        Map<RequestRow, Map<Applicant, Long>> table = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.of(Edition.EDITION_2021)) {
            table.put(row, new EnumMap<>(Applicant.class));
        }
        for (RequestRow row : RequestRow.outcomes()) {
            if (row.existsIn(Edition.EDITION_2021)) {
                fill(table.get(row), filling, random);
            }
        }
        fill(table.get(RequestRow.CARRIED_FORWARD), filling, random);
        for (Applicant column : Applicant.parts()) {
            long outcomes = RequestRow.outcomes().stream()
                    .filter(row -> row.existsIn(Edition.EDITION_2021))
                    .mapToLong(row -> table.get(row).get(column))
                    .sum();
            long all = outcomes + table.get(RequestRow.CARRIED_FORWARD).get(column);
            long over = random.nextLong(Math.min(all, filling == Filling.DENSE ? 500 : 60) + 1);
            table.get(RequestRow.OUTCOME_TOTAL).put(column, outcomes);
            table.get(RequestRow.CARRIED_OVER).put(column, over);
            table.get(RequestRow.RECEIVED).put(column, all - over);
        }
        table.values()
                .forEach(row -> row.put(
                        Applicant.TOTAL,
                        row.values().stream().mapToLong(Long::longValue).sum()));
        return Requests.ofFigures(
                Edition.EDITION_2021, cell -> table.get((RequestRow) cell.row()).get((Applicant) cell.column()));
    }

    private static void fill(Map<Applicant, Long> row, Filling filling, Random random) {
        double factor = -Math.log(1 - random.nextDouble());
        for (Applicant column : Applicant.parts()) {
            row.put(
                    column,
                    filling == Filling.DENSE
                            ? 1 + random.nextInt(500)
                            : poisson(MEANS[column.ordinal()] * factor, random));
        }
    }

    /** Counts how many exponential waiting times fit into the mean. */
    private static long poisson(double mean, Random random) {
        long count = -1;
        for (double left = mean; left >= 0; count++) {
            left += Math.log(1 - random.nextDouble());
        }
        return count;
    }

    /** Returns a table in which so many cells were replaced by another figure. */
    public static Mistaken mistaken(Filling filling, int mistakes, long seed) {
        Random random = new Random(seed * 1_000_003 + mistakes * 31L + filling.ordinal());
        Requests<ApplicantCounts> table = consistent(filling, random);
        Map<Cell, Long> truth = new LinkedHashMap<>();
        while (truth.size() < mistakes) {
            Cell cell = CELLS.get(random.nextInt(CELLS.size()));
            Long figure = table.get((RequestRow) cell.row()).get((Applicant) cell.column());
            long other = random.nextLong(Math.max(20, 2 * figure + 5) + 1);
            if (!truth.containsKey(cell) && other != figure) {
                truth.put(cell, figure);
                RequestRow row = (RequestRow) cell.row();
                table = table.with(row, table.get(row).with((Applicant) cell.column(), other));
            }
        }
        return new Mistaken(table, truth);
    }
}
