// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.RequestRules;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reports whose table 三 has very many smallest explanations, and how many they are. Amounts are moved between two
 * columns, within a row of outcomes that nothing gives away: any row may be the one. Each move has columns and an
 * amount of its own, so that all numbers of possibilities multiply.
 */
public final class TiedTables {

    private static final List<RequestRow> OUTCOMES = RequestRow.outcomes().stream()
            .filter(row -> row.existsIn(Edition.EDITION_2021))
            .toList();
    private static final Applicant[][] COLUMNS = {
        {Applicant.NATURAL_PERSONS, Applicant.COMMERCIAL_ENTERPRISES},
        {Applicant.RESEARCH_INSTITUTIONS, Applicant.PUBLIC_INTEREST_ORGANIZATIONS},
        {Applicant.LEGAL_SERVICE_INSTITUTIONS, Applicant.OTHER_ORGANIZATIONS}
    };
    /** No two of them add to another. */
    private static final long[] AMOUNTS = {2, 3, 7};

    private static final long CARRIED = 11;

    private TiedTables() {}

    /**
     * A report with mistakes.
     *
     * @param report the report
     * @param possibilities how many smallest explanations each mistake has by itself
     */
    public record Tied(AnnualReport report, List<Long> possibilities) {

        /** Returns how many smallest explanations the report has. */
        public long count() {
            return possibilities.stream().reduce(1L, Math::multiplyExact);
        }
    }

    /**
     * Returns a report, always the same for the same seed.
     *
     * @param moves how many amounts were moved between columns, at most 3
     * @param carried whether one more was moved between what came in and what was carried over, so that any column may
     *     be the one
     */
    public static Tied of(int moves, boolean carried, long seed) {
        Random random = new Random(seed);
        AnnualReport report =
                AnnualReport.zeros(2024, "某县").withRequests(RandomTables.consistent(Filling.DENSE, random));
        List<Long> possibilities = new ArrayList<>();
        for (int i = 0; i < moves; i++) {
            Applicant to = COLUMNS[i][0];
            Applicant from = COLUMNS[i][1];
            long amount = AMOUNTS[i];
            report = move(report, OUTCOMES, (row, rises) -> row.cell(rises ? to : from), amount, random);
            possibilities.add(count(report, OUTCOMES, row -> row.cell(to), amount));
        }
        if (carried) {
            report = move(report, Applicant.parts(), TiedTables::carried, CARRIED, random);
            long inParts = count(report, Applicant.parts(), column -> carried(column, true), CARRIED);
            boolean inTotals = figure(report, carried(Applicant.TOTAL, false)) >= CARRIED;
            possibilities.add(inParts + (inTotals ? 1 : 0));
        }
        return new Tied(report, possibilities);
    }

    /**
     * A report with rules of its own.
     *
     * @param report the report
     * @param rules the rules
     * @param count how many smallest explanations the report has
     */
    public record Linked(AnnualReport report, RuleBook rules, long count) {}

    /**
     * Returns four columns of fives whose totals are one short, and a rule that joins them: any part of each may be one
     * too many, in any combination.
     */
    public static Linked linked() {
        long parts = OUTCOMES.size();
        List<Applicant> columns = Applicant.parts().subList(0, 4);
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        for (RequestRow row : OUTCOMES) {
            for (Applicant column : Applicant.values()) {
                report = report.with(row.cell(column), 5);
            }
        }
        for (Applicant column : Applicant.values()) {
            report = report.with(RequestRow.OUTCOME_TOTAL.cell(column), 5 * parts - (columns.contains(column) ? 1 : 0));
        }
        Cell[] totals = columns.stream().map(RequestRow.OUTCOME_TOTAL::cell).toArray(Cell[]::new);
        Expression all = Rules.sum(totals[0], Arrays.copyOfRange(totals, 1, totals.length));
        RuleBook rules = RuleBook.of(List.of(
                RequestRules.OUTCOME_SUM, Rules.rule("LINK", all, Rules.constant(4 * (5 * parts - 1)))));
        return new Linked(report, rules, parts * parts * parts * parts);
    }

    private static Cell carried(Applicant column, boolean rises) {
        return (rises ? RequestRow.RECEIVED : RequestRow.CARRIED_OVER).cell(column);
    }

    /** Moves the amount in one of the lines that have it: to the cell that rises, from the one that does not. */
    private static <L> AnnualReport move(
            AnnualReport report, List<L> lines, BiFunction<L, Boolean, Cell> cell, long amount, Random random) {
        List<L> able = lines.stream()
                .filter(line -> figure(report, cell.apply(line, false)) >= amount)
                .toList();
        L line = able.get(random.nextInt(able.size()));
        Cell to = cell.apply(line, true);
        Cell from = cell.apply(line, false);
        return report.with(to, figure(report, to) + amount).with(from, figure(report, from) - amount);
    }

    /** Counts the lines in which the amount may be taken back. */
    private static <L> long count(AnnualReport report, List<L> lines, Function<L, Cell> cell, long amount) {
        return lines.stream()
                .filter(line -> figure(report, cell.apply(line)) >= amount)
                .count();
    }

    private static long figure(AnnualReport report, Cell cell) {
        return requireNonNull(report.get(cell)).longValue();
    }
}
