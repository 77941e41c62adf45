// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.io.IOException;
import java.util.Objects;

/**
 * Reads a report, or a part of one by itself, from the tokens of its JSON form. They stand at the beginning of its
 * object, or at the first name within; when it is read, at the end of the object. Messages name the paths from that object
 * on.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface FormReader<T> {

    /**
     * Reads it.
     *
     * @throws UnreadableDocumentException if it is not of the form
     * @throws IOException if the document is no JSON
     */
    T read(JsonTokens tokens) throws IOException;

    /** A report. */
    FormReader<AnnualReport> REPORT = tokens -> builder("", tokens).build("").report();

    /** Table 二. */
    FormReader<Proactive> PROACTIVE = tokens ->
            Objects.requireNonNull(builder(FormTable.PROACTIVE.id(), tokens).proactive());

    /** Table 三. */
    FormReader<Requests<ApplicantCounts>> REQUESTS = tokens ->
            Objects.requireNonNull(builder(FormTable.REQUESTS.id(), tokens).requests());

    /** Table 四. */
    FormReader<Disputes> DISPUTES = tokens ->
            Objects.requireNonNull(builder(FormTable.DISPUTES.id(), tokens).disputes());

    /** A row of table 三: all have the same columns. */
    FormReader<ApplicantCounts> ROW = tokens -> {
        RequestRow row = RequestRow.RECEIVED;
        JsonValues values = values(FormTable.REQUESTS.id() + "." + row.id(), tokens);
        return ApplicantCounts.of(column -> (Long) values.get(row.cell(column)));
    };

    /** A group of table 四: all have the same results. */
    FormReader<DisputeCounts> GROUP = tokens -> {
        DisputeGroup group = DisputeGroup.RECONSIDERATION;
        JsonValues values = values(FormTable.DISPUTES.id() + "." + group.id(), tokens);
        return DisputeCounts.of(Edition.latest(), result -> (Long) values.get(group.cell(result)));
    };

    private static ReportBuilder builder(String root, JsonTokens tokens) throws IOException {
        return new ReportBuilder(values(root, tokens));
    }

    private static JsonValues values(String root, JsonTokens tokens) throws IOException {
        return JsonValues.of(JsonForm.at(root), tokens);
    }
}
