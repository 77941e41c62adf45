// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report: its keys are the ids of the cells, such as {@code requests.received.total}, as objects within
 * objects in form order. {@code null} is a blank cell, or a table that is not there.
 */
final class ReportForm {

    private ReportForm() {}

    static Map<String, @Nullable Object> of(AnnualReport report) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("year", report.year());
        form.put("agency", report.agency());
        form.put("narrative", Plain.of(report.narrative()));
        for (FormTable table : FormTable.values()) {
            form.put(
                    table.id(),
                    report.edition(table)
                            .map(edition -> table(table, edition, report::get))
                            .orElse(null));
        }
        return form;
    }

    static Map<String, @Nullable Object> of(Proactive table) {
        return table(FormTable.PROACTIVE, table.edition(), table::get);
    }

    static Map<String, @Nullable Object> of(Disputes table) {
        return table(
                FormTable.DISPUTES,
                table.edition(),
                cell -> table.get((DisputeGroup) cell.row()).get((DisputeResult) cell.column()));
    }

    /** What a row holds that is no row of counts stands there as it is. */
    static Map<String, @Nullable Object> of(Requests<?> table) {
        Map<String, @Nullable Object> form = start(FormTable.REQUESTS, table.edition());
        table.forEach((row, content) ->
                put(form, row.id(), content instanceof ApplicantCounts counts ? of(counts) : content));
        return form;
    }

    static Map<String, @Nullable Object> of(ApplicantCounts row) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        for (Applicant column : Applicant.values()) {
            form.put(column.id(), row.get(column));
        }
        return form;
    }

    static Map<String, @Nullable Object> of(DisputeCounts group) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        for (DisputeResult result : DisputeResult.values()) {
            if (result.existsIn(group.edition())) {
                form.put(result.id(), group.get(result));
            }
        }
        return form;
    }

    private static Map<String, @Nullable Object> table(
            FormTable table, Edition edition, Function<Cell, @Nullable Number> figures) {
        Map<String, @Nullable Object> form = start(table, edition);
        String prefix = table.id() + ".";
        for (Cell cell : Cell.of(table, edition)) {
            put(form, cell.id().substring(prefix.length()), figures.apply(cell));
        }
        return form;
    }

    private static Map<String, @Nullable Object> start(FormTable table, Edition edition) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        if (table.hasEditions()) {
            form.put("edition", edition.id());
        }
        return form;
    }

    /** Puts the value at the end of a dotted path. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> form, String path, @Nullable Object value) {
        Map<String, @Nullable Object> object = form;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            object = (Map<String, @Nullable Object>)
                    object.computeIfAbsent(path.substring(start, dot), key -> new LinkedHashMap<>());
            start = dot + 1;
        }
        object.put(path.substring(start), value);
    }
}
