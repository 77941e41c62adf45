// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static io.github.gouji.report.FormTable.DISPUTES;
import static io.github.gouji.report.FormTable.PROACTIVE;
import static io.github.gouji.report.FormTable.REQUESTS;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.json.JsonValues.JsonValue;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the records from the values of the JSON form, once the edition of each table is known. */
final class ReportBuilder {

    /** The path of the object that is read, from which on messages name their paths. */
    private final String root;

    private final Map<String, JsonValue> values;

    ReportBuilder(String root, Map<String, JsonValue> values) {
        this.root = root;
        this.values = values;
    }

    ReadResult build(String source) throws UnreadableDocumentException {
        AnnualReport report = new AnnualReport(
                year(),
                text(JsonForm.AGENCY),
                new Narrative(text(JsonForm.OVERVIEW), text(JsonForm.PROBLEMS), text(JsonForm.OTHER_MATTERS)),
                proactive(),
                requests(),
                disputes());
        return new ReadResult(source, report, locations(), Map.of(), List.of());
    }

    private @Nullable Integer year() throws UnreadableDocumentException {
        JsonValue year = values.get(JsonForm.YEAR);
        if (year == null || year.content() == null) {
            return null;
        }
        long number = (Long) year.content();
        if (number != (int) number) {
            throw JsonErrors.outOfRange(JsonForm.YEAR, Integer.MAX_VALUE, year.location());
        }
        return (int) number;
    }

    @Nullable
    Proactive proactive() throws UnreadableDocumentException {
        Edition edition = edition(PROACTIVE);
        return edition == null ? null : Proactive.ofFigures(edition, this::figure);
    }

    @Nullable
    Requests<ApplicantCounts> requests() throws UnreadableDocumentException {
        Edition edition = edition(REQUESTS);
        return edition == null ? null : Requests.ofFigures(edition, this::figure);
    }

    @Nullable
    Disputes disputes() throws UnreadableDocumentException {
        Edition edition = edition(DISPUTES);
        return edition == null ? null : Disputes.ofFigures(edition, this::figure);
    }

    /** Returns the edition of a table, all of whose keys belong to it; {@code null} if the table is not there. */
    private @Nullable Edition edition(FormTable table) throws UnreadableDocumentException {
        JsonValue object = values.get(table.id());
        if (object == null || !object.isObject()) {
            return null;
        }
        String path = JsonForm.edition(table);
        JsonValue value = values.get(path);
        String id = text(path);
        Edition edition = table.unnamedEdition().orElse(null);
        if (value != null && id != null) {
            edition = Edition.find(id).orElseThrow(() -> JsonErrors.unknownEdition(shown(path), id, value.location()));
        }
        if (edition == null) {
            throw JsonErrors.noEdition(shown(path), value == null ? object.location() : value.location());
        }
        rejectOtherEdition(table, edition);
        return edition;
    }

    private void rejectOtherEdition(FormTable table, Edition edition) throws UnreadableDocumentException {
        for (Map.Entry<String, JsonValue> value : values.entrySet()) {
            String path = value.getKey();
            if (path.startsWith(table.id() + ".") && !JsonForm.has(table, edition, path)) {
                throw JsonErrors.notInEdition(
                        shown(path), edition, value.getValue().location());
            }
        }
    }

    private @Nullable String text(String path) {
        JsonValue value = values.get(path);
        return value == null ? null : (String) value.content();
    }

    @Nullable
    Number figure(Cell cell) {
        JsonValue value = values.get(cell.id());
        return value == null ? null : (Number) value.content();
    }

    private Map<Cell, SourceLocation> locations() {
        Map<Cell, SourceLocation> locations = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            SourceLocation location = value.location();
            if (location != null) {
                Cell.find(path).ifPresent(cell -> locations.put(cell, location));
            }
        });
        return locations;
    }

    private String shown(String path) {
        return JsonForm.within(root, path);
    }
}
