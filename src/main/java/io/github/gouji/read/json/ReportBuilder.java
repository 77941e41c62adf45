// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static io.github.gouji.report.FormTable.DISPUTES;
import static io.github.gouji.report.FormTable.PROACTIVE;
import static io.github.gouji.report.FormTable.REQUESTS;
import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the records from the values of the JSON form, once the edition of each table is known. */
final class ReportBuilder {

    private final JsonValues values;

    ReportBuilder(JsonValues values) {
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
        return new ReadResult(source, report, values.locations(), Map.of(), List.of());
    }

    private @Nullable Integer year() throws UnreadableDocumentException {
        Long year = (Long) values.get(JsonForm.YEAR);
        if (year == null) {
            return null;
        }
        int number = year.intValue();
        if (number != year) {
            throw JsonErrors.outOfRange(values.shown(JsonForm.YEAR), Integer.MAX_VALUE, values.location(JsonForm.YEAR));
        }
        return number;
    }

    @Nullable
    Proactive proactive() throws UnreadableDocumentException {
        Edition edition = edition(PROACTIVE);
        return edition == null ? null : Proactive.ofFigures(edition, values::get);
    }

    @Nullable
    Requests<ApplicantCounts> requests() throws UnreadableDocumentException {
        Edition edition = edition(REQUESTS);
        return edition == null ? null : Requests.ofFigures(edition, values::get);
    }

    @Nullable
    Disputes disputes() throws UnreadableDocumentException {
        Edition edition = edition(DISPUTES);
        return edition == null ? null : Disputes.ofFigures(edition, values::get);
    }

    /** Returns the edition of a table, all of whose keys belong to it; {@code null} if the table is not there. */
    private @Nullable Edition edition(FormTable table) throws UnreadableDocumentException {
        JsonItem object = JsonForm.at(table.id());
        if (!values.isObject(object)) {
            return null;
        }
        JsonItem naming = JsonForm.edition(table);
        Edition edition = naming == null ? null : named(naming);
        if (edition == null) {
            edition = table.unnamedEdition().orElse(null);
        }
        if (edition == null) {
            throw noEdition(object, requireNonNull(naming));
        }
        JsonItem foreign = values.foreignTo(table, edition);
        if (foreign != null) {
            throw JsonErrors.notInEdition(values.shown(foreign), edition, values.location(foreign));
        }
        return edition;
    }

    private @Nullable Edition named(JsonItem naming) throws UnreadableDocumentException {
        String id = text(naming);
        return id == null
                ? null
                : Edition.find(id)
                        .orElseThrow(
                                () -> JsonErrors.unknownEdition(values.shown(naming), id, values.location(naming)));
    }

    private UnreadableDocumentException noEdition(JsonItem object, JsonItem naming) {
        SourceLocation location = values.location(naming);
        return JsonErrors.noEdition(values.shown(naming), location == null ? values.location(object) : location);
    }

    private @Nullable String text(JsonItem item) {
        return (String) values.get(item);
    }
}
