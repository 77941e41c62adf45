// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Reports that tests have to know the figures of: consistent ones of both editions, with totals that are computed. For all
 * others there is {@link io.github.gouji.testing.generate.RandomReports}.
 */
public final class Reports {

    /** More figures than either edition of the form has. */
    private static final int FIGURES = 250;

    private Reports() {}

    /** Returns one consistent report of the given edition, always the same for the same seed. */
    public static AnnualReport consistent(Edition edition, long seed) {
        Random random = new Random(seed);
        return consistent(
                edition,
                LongStream.generate(() -> random.nextInt(40)).limit(FIGURES).iterator());
    }

    /** Returns a report whose table 三 has so little to do with itself that the diagnosis finds no explanation. */
    public static AnnualReport nonsense() {
        Random random = new Random(1);
        AnnualReport nonsense = AnnualReport.zeros(2024, "某县");
        for (Cell cell : Cell.of(FormTable.REQUESTS, Edition.EDITION_2021)) {
            nonsense = nonsense.with(cell, 1 + random.nextInt(900));
        }
        return nonsense;
    }

    private static AnnualReport consistent(Edition edition, Iterator<Long> figures) {
        int year = edition == Edition.EDITION_2019 ? 2020 : Math.max(2024, edition.firstYear());
        return new AnnualReport(
                year,
                "某县",
                Narrative.UNKNOWN,
                proactive(edition, figures),
                requests(edition, figures),
                disputes(edition, figures));
    }

    private static Proactive proactive(Edition edition, Iterator<Long> figures) {
        Map<String, Long> free = new HashMap<>();
        Cell.all().stream()
                .filter(cell -> cell.table() == FormTable.PROACTIVE)
                .forEach(cell -> free.put(cell.id(), figures.next()));
        return Proactive.ofFigures(edition, cell -> {
            String row = "proactive." + cell.row().id();
            long own = free.get(cell.id());
            return switch ((ProactiveColumn) cell.column()) {
                case IN_FORCE -> own + free.get(row + ".issued");
                case TOTAL_DISCLOSED -> own + free.get(row + ".disclosed");
                case CHANGE -> own - free.get(row + ".priorYearItems");
                default -> own;
            };
        });
    }

    private static Requests<ApplicantCounts> requests(Edition edition, Iterator<Long> figures) {
        Map<RequestRow, Map<Applicant, Long>> table = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.of(edition)) {
            table.put(row, new EnumMap<>(Applicant.class));
        }
        for (Applicant column : Applicant.parts()) {
            long outcomes = 0;
            for (RequestRow row : RequestRow.outcomes()) {
                if (row.existsIn(edition)) {
                    long count = Math.max(0, figures.next() - 25);
                    table.get(row).put(column, count);
                    outcomes += count;
                }
            }
            long forward = figures.next();
            long over = Math.min(figures.next(), outcomes + forward);
            table.get(RequestRow.OUTCOME_TOTAL).put(column, outcomes);
            table.get(RequestRow.CARRIED_FORWARD).put(column, forward);
            table.get(RequestRow.CARRIED_OVER).put(column, over);
            table.get(RequestRow.RECEIVED).put(column, outcomes + forward - over);
        }
        table.values()
                .forEach(row -> row.put(
                        Applicant.TOTAL,
                        row.values().stream().mapToLong(Long::longValue).sum()));
        return Requests.ofFigures(
                edition, cell -> table.get((RequestRow) cell.row()).get((Applicant) cell.column()));
    }

    private static Disputes disputes(Edition edition, Iterator<Long> figures) {
        Map<DisputeGroup, Map<DisputeResult, Long>> table = new EnumMap<>(DisputeGroup.class);
        for (DisputeGroup group : DisputeGroup.values()) {
            Map<DisputeResult, Long> counts = new EnumMap<>(DisputeResult.class);
            DisputeResult.parts().stream()
                    .filter(result -> result.existsIn(edition))
                    .forEach(result -> counts.put(result, figures.next()));
            counts.put(
                    DisputeResult.TOTAL,
                    counts.values().stream().mapToLong(Long::longValue).sum());
            table.put(group, counts);
        }
        return Disputes.ofFigures(
                edition, cell -> table.get((DisputeGroup) cell.row()).get((DisputeResult) cell.column()));
    }
}
