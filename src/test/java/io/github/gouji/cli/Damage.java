// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Reports;
import io.github.gouji.Verdict;
import io.github.gouji.cli.FormDocument.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.RequestRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A damage, and what must come of it.
 *
 * @param lost the cells that are in the document no more, or not to be read: each with its text
 * @param rules the rules that must be broken, and no others; advice does not count
 * @param isRead whether nothing must be said of the reading
 */
record Damage(
        String name,
        Consumer<FormDocument> damage,
        Map<Cell, String> lost,
        Set<String> rules,
        Verdict verdict,
        boolean isRead) {

    Damage(String name, Consumer<FormDocument> damage, Map<Cell, String> lost, Set<String> rules, Verdict verdict) {
        this(name, damage, lost, rules, verdict, verdict != Verdict.INCOMPLETE);
    }

    static Damage losing(String name, Consumer<FormDocument> damage, Map<Cell, String> lost) {
        return new Damage(name, damage, lost, Set.of(), Verdict.INCOMPLETE);
    }

    /** Returns what is done to which table, without the row, column or cell that it is done to. */
    String kind() {
        String done = Arrays.stream(name.split(" ")).limit(2).collect(Collectors.joining(" "));
        return done + lost.keySet().stream().map(Cell::table).distinct().toList();
    }

    /** Returns the report to which damages are done. */
    static AnnualReport report(Edition edition) {
        return Reports.consistent(edition, 7);
    }

    /** Returns all damages to a document of an edition, and none at all. */
    static Stream<Damage> all(Edition edition) {
        return Stream.of(
                        Stream.of(new Damage("nothing", document -> {}, Map.of(), Set.of(), Verdict.CONSISTENT)),
                        rowDamages(edition),
                        columnDamages(edition),
                        cellDamages(edition),
                        tableDamages(edition),
                        foreignRows(edition))
                .flatMap(damage -> damage);
    }

    private static Stream<Damage> rowDamages(Edition edition) {
        FormDocument sound = new FormDocument(report(edition));
        return Stream.of(FormTable.PROACTIVE, FormTable.REQUESTS)
                .flatMap(table -> sound.figureRows(table).stream().flatMap(row -> {
                    String label = sound.table(table).get(row).get(0).text();
                    Map<Cell, String> lost = figures(sound.table(table).get(row));
                    return Stream.of(
                            Damage.losing(
                                    "without row " + label,
                                    document -> document.table(table).remove((int) row),
                                    lost),
                            Damage.losing(
                                    "nonsense for row " + label,
                                    document -> rename(document.table(table).get(row), "甲乙丙丁"),
                                    lost));
                }));
    }

    private static void rename(List<Place> row, String label) {
        row.set(0, row.get(0).withText(label));
    }

    private static Map<Cell, String> figures(List<Place> places) {
        Map<Cell, String> figures = new LinkedHashMap<>();
        places.stream().filter(place -> place.cell() != null).forEach(place -> figures.put(place.cell(), ""));
        return figures;
    }

    private static Stream<Damage> columnDamages(Edition edition) {
        Stream<Damage> ofRequests = IntStream.rangeClosed(1, Applicant.values().length)
                .mapToObj(column -> Damage.losing(
                        "without column "
                                + Applicant.values()[column - 1].label().zh(),
                        document -> document.table(FormTable.REQUESTS).forEach(row -> row.remove(column)),
                        cells(FormTable.REQUESTS, edition, Applicant.values()[column - 1])));
        Stream<Damage> ofDisputes = IntStream.range(
                        0, Cell.of(FormTable.DISPUTES, edition).size())
                .mapToObj(column -> {
                    Cell lost = Cell.of(FormTable.DISPUTES, edition).get(column);
                    return Damage.losing(
                            "without column " + lost.label().zh(),
                            document -> document.table(FormTable.DISPUTES).forEach(row -> row.remove(column)),
                            Map.of(lost, ""));
                });
        Set<ProactiveColumn> ofFirstRows = Cell.of(FormTable.PROACTIVE, edition).stream()
                .filter(cell -> cell.row()
                        == Cell.of(FormTable.PROACTIVE, edition).get(0).row())
                .map(cell -> (ProactiveColumn) cell.column())
                .collect(Collectors.toSet());
        Stream<Damage> ofProactive = ofFirstRows.stream()
                .map(column -> Damage.losing(
                        "without column " + column.label().zh(),
                        document -> document.removePlaces(
                                FormTable.PROACTIVE,
                                place -> place.cell() == null
                                        ? place.text()
                                                .equals(column.label(edition).zh())
                                        : place.cell().column() == column),
                        cells(FormTable.PROACTIVE, edition, column)));
        return Stream.of(ofRequests, ofDisputes, ofProactive).flatMap(damage -> damage);
    }

    private static Map<Cell, String> cells(FormTable table, Edition edition, Object column) {
        return Cell.of(table, edition).stream()
                .filter(cell -> column == null || cell.column() == column)
                .collect(Collectors.toMap(cell -> cell, cell -> ""));
    }

    private static Stream<Damage> cellDamages(Edition edition) {
        return Stream.of(
                        Cell.of(FormTable.PROACTIVE, edition).get(0),
                        RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS),
                        RequestRow.DISCLOSED.cell(Applicant.TOTAL),
                        RequestRow.OUTCOME_TOTAL.cell(Applicant.COMMERCIAL_ENTERPRISES),
                        RequestRow.CARRIED_FORWARD.cell(Applicant.TOTAL),
                        Cell.of("disputes.reconsideration.upheld"),
                        Cell.of("disputes.litigation.direct.total"),
                        Cell.of("disputes.litigation.afterReconsideration.total"))
                .flatMap(cell -> Stream.of("见附件", "约12", "1?", "十几")
                        .map(text -> new Damage(
                                text + " for " + cell.label().zh(),
                                document -> document.table(cell.table())
                                        .forEach(row -> row.replaceAll(
                                                place -> place.cell() == cell ? place.withText(text) : place)),
                                Map.of(cell, text),
                                Set.of("UNREADABLE"),
                                Verdict.INCOMPLETE)));
    }

    private static Stream<Damage> tableDamages(Edition edition) {
        return Stream.concat(
                Arrays.stream(FormTable.values())
                        .flatMap(table -> Stream.of(
                                Damage.losing(
                                        "table " + table.id() + " under another name",
                                        document -> disguise(document, table),
                                        cells(table, edition, null)),
                                Damage.losing(
                                        "headings alone of table " + table.id(),
                                        document -> document.table(table)
                                                .removeIf(row -> row.stream().anyMatch(place -> place.cell() != null)),
                                        cells(table, edition, null)),
                                new Damage(
                                        "empty table " + table.id(),
                                        document -> document.table(table).clear(),
                                        Map.of(),
                                        Set.of("MISSING-TABLE"),
                                        Verdict.INCONSISTENT,
                                        // its heading has nothing below: a picture perhaps
                                        false))),
                Stream.of(new Damage(
                        "cut after table 三",
                        document -> document.cutBefore(FormTable.DISPUTES),
                        Map.of(),
                        Set.of("MISSING-TABLE"),
                        Verdict.INCONSISTENT)));
    }

    /** Gives the table a heading, columns and rows that are none of the form's; its figures stay. */
    private static void disguise(FormDocument document, FormTable table) {
        document.setHeading(table, "附、某些数字");
        document.table(table)
                .forEach(row -> row.replaceAll(place -> place.cell() == null ? place.withText("甲乙") : place));
    }

    private static Stream<Damage> foreignRows(Edition edition) {
        int rows = new FormDocument(report(edition)).table(FormTable.REQUESTS).size();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(at -> Damage.losing(
                        "a foreign row at " + at,
                        document -> document.table(FormTable.REQUESTS)
                                .add(at, FormDocument.texts(List.of("甲乙丙丁", "1", "2", "3", "4", "5", "6", "21"))),
                        Map.of()));
    }
}
