// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import io.github.gouji.Finding;
import io.github.gouji.report.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * What is validated, seen from the report: property paths begin there.
 *
 * @param prefix the properties that lead from it to the report, with a dot at the end
 * @param table the only table that is validated; {@code null} for the whole report
 */
record Place(String prefix, @Nullable FormTable table) {

    static final Place REPORT = new Place("", null);
    static final Place DOCUMENT = new Place("report.", null);

    static Place of(FormTable table) {
        return new Place("", table);
    }

    /** Tells whether a finding is about what is validated: the other tables are not there for a reason. */
    boolean has(Finding finding) {
        return table == null
                || finding.scope().equals(table.id())
                || finding.cells().stream().anyMatch(figure -> figure.cell().table() == table);
    }

    /** Returns the property path of what has this path in the report; "" for what is validated itself. */
    String path(String inReport) {
        if (table == null) {
            return inReport.isEmpty() ? "" : prefix + inReport;
        }
        String own = table.id() + ".";
        return inReport.startsWith(own) ? inReport.substring(own.length()) : "";
    }
}
