// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Blanks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of a report by id, and what its blanks stand for, by what the documentation says alone. */
final class NaiveReport {

    private final Map<String, String> editions;
    private final Map<String, BigDecimal> figures;
    private final Set<String> unread;
    private final Blanks blanks;
    private final Map<String, BigDecimal> known = new HashMap<>();

    /**
     * Takes what a document says.
     *
     * @param editions the edition of each table that is there
     * @param figures the figures that are not blank
     * @param unread the figures that were not read
     * @param blanks what blanks stand for
     */
    NaiveReport(Map<String, String> editions, Map<String, BigDecimal> figures, Set<String> unread, Blanks blanks) {
        this.editions = editions;
        this.figures = figures;
        this.unread = unread;
        this.blanks = blanks;
        for (String table : editions.keySet()) {
            for (String id : FormIds.of(table, editions.get(table))) {
                boolean zero = blanks == Blanks.AS_ZERO && !table.equals("proactive");
                BigDecimal figure = figures.containsKey(id) ? figures.get(id) : zero ? BigDecimal.ZERO : null;
                if (figure != null && !unread.contains(id)) {
                    known.put(id, figure);
                }
            }
        }
        if (blanks == Blanks.AS_ZERO) {
            fillTotals();
        }
    }

    Blanks blanks() {
        return blanks;
    }

    boolean isKnown(String id) {
        return known.containsKey(id);
    }

    BigDecimal value(String id) {
        return known.get(id);
    }

    /** Returns the figures that the form of the report has; a table that is not there counts as of the newest edition. */
    Set<String> form() {
        return FormIds.form(editions.getOrDefault("proactive", "2021"), editions.getOrDefault("requests", "2021"));
    }

    private void fillTotals() {
        Set<String> filled = new HashSet<>();
        if (editions.containsKey("requests")) {
            String edition = editions.get("requests");
            FormIds.APPLICANTS.forEach(column -> fillColumn(column, edition, filled));
            for (String row : FormIds.requestRows(edition)) {
                fill(row + ".total", in(row, FormIds.APPLICANTS), filled);
            }
            fillColumn("total", edition, filled);
        }
        if (editions.containsKey("disputes")) {
            for (String group : FormIds.GROUPS) {
                String row = "disputes." + group;
                fill(row + ".total", in(row, FormIds.RESULTS), filled);
            }
        }
    }

    private void fillColumn(String column, String edition, Set<String> filled) {
        List<String> parts = FormIds.outcomes(edition).stream()
                .map(row -> row + "." + column)
                .toList();
        fill("requests.outcomes.total." + column, parts, filled);
    }

    private static List<String> in(String row, List<String> columns) {
        return columns.stream().map(column -> row + "." + column).toList();
    }

    /** The first sum that is known and not zero fills the total; else a sum that is not known leaves it open. */
    private void fill(String total, List<String> parts, Set<String> filled) {
        if (figures.containsKey(total) || unread.contains(total) || filled.contains(total)) {
            return;
        }
        if (!known.keySet().containsAll(parts)) {
            known.remove(total);
            return;
        }
        BigDecimal sum = parts.stream().map(known::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            known.put(total, sum);
            filled.add(total);
        }
    }

    /** Returns the report for the library. */
    AnnualReport report() {
        return new AnnualReport(
                2024,
                "某县",
                Narrative.UNKNOWN,
                editions.containsKey("proactive")
                        ? Proactive.ofFigures(edition("proactive"), cell -> figures.get(cell.id()))
                        : null,
                editions.containsKey("requests")
                        ? Requests.ofFigures(edition("requests"), cell -> figures.get(cell.id()))
                        : null,
                editions.containsKey("disputes")
                        ? Disputes.ofFigures(edition("disputes"), cell -> figures.get(cell.id()))
                        : null);
    }

    private Edition edition(String table) {
        return Edition.find(editions.get(table)).orElseThrow();
    }

    Map<Cell, String> unread() {
        Map<Cell, String> texts = new HashMap<>();
        List<String> ids = new ArrayList<>(unread);
        ids.forEach(id -> texts.put(Cell.of(id), id.length() % 2 == 0 ? "" : "若干"));
        return texts;
    }

    @Override
    public String toString() {
        return "editions " + editions + ", " + blanks + ", unread " + unread + ", figures " + figures;
    }
}
