// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.json.form.Form;
import io.github.gouji.report.AnnualReport;

/**
 * Writes a report as JSON whose keys are the ids of the cells, such as {@code requests.received.total}, as objects
 * within objects in form order. {@code null} is a blank cell, or a table that is not there.
 */
public final class ReportJson {

    private ReportJson() {}

    /** Returns the report over many lines, indented by two spaces, without a line break at the end. */
    public static String write(AnnualReport report) {
        return JsonText.lines(Form.of(report));
    }

    /** Returns the report on one line, without a line break at the end. */
    public static String writeLine(AnnualReport report) {
        return JsonText.line(Form.of(report));
    }
}
