// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.lexicon;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import io.github.gouji.report.RequestRow;
import java.util.List;
import java.util.stream.Stream;

/** The headings of the form: which are rows of its tables, and which are columns. */
public final class FormHeadings {

    private FormHeadings() {}

    /** Returns all headings of all editions. */
    static List<Heading> all() {
        return Stream.<Heading[]>of(
                        RequestRow.values(),
                        Applicant.values(),
                        DisputeGroup.values(),
                        DisputeResult.values(),
                        ProactiveRow.values(),
                        ProactiveColumn.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** Tells whether the heading is one of the table's rows, of any edition. */
    public static boolean isRow(FormTable table, Heading heading) {
        return switch (table) {
            case PROACTIVE -> heading instanceof ProactiveRow;
            case REQUESTS -> heading instanceof RequestRow;
            case DISPUTES -> heading instanceof DisputeGroup;
        };
    }

    /** Tells whether the heading is a row of any table. */
    public static boolean isRow(Heading heading) {
        return heading instanceof ProactiveRow || heading instanceof RequestRow || heading instanceof DisputeGroup;
    }

    /** Tells whether the heading is one of the table's columns, of any edition. */
    public static boolean isColumn(FormTable table, Heading heading) {
        return switch (table) {
            case PROACTIVE -> heading instanceof ProactiveColumn;
            case REQUESTS -> heading instanceof Applicant;
            case DISPUTES -> heading instanceof DisputeResult;
        };
    }
}
