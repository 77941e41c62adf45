// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * What a report may look like: the edition of each of its tables, which published reports mix. Of editions in which a
 * table has the same cells the first stands for all, so that reports of the same cells have equal forms.
 *
 * @param proactive the edition of table 二
 * @param requests the edition of table 三
 * @param disputes the edition of table 四
 */
public record Form(Edition proactive, Edition requests, Edition disputes) implements Serializable {

    /** Takes for each edition the one that gave the table its cells. */
    public Form {
        proactive = FormTable.PROACTIVE.in(requireNonNull(proactive, "proactive"));
        requests = FormTable.REQUESTS.in(requireNonNull(requests, "requests"));
        disputes = FormTable.DISPUTES.in(requireNonNull(disputes, "disputes"));
    }

    /** Returns the form that all tables of the given edition make. */
    public static Form of(Edition edition) {
        requireNonNull(edition, "edition");
        return new Form(edition, edition, edition);
    }

    /** Returns the form that the report follows; a table that is not there counts as of the newest edition. */
    public static Form of(AnnualReport report) {
        Edition newest = Edition.latest();
        return new Form(
                report.proactive() == null ? newest : report.proactive().edition(),
                report.requests() == null ? newest : report.requests().edition(),
                report.disputes() == null ? newest : report.disputes().edition());
    }

    /** Returns the edition of the given table. */
    public Edition edition(FormTable table) {
        return switch (table) {
            case PROACTIVE -> proactive;
            case REQUESTS -> requests;
            case DISPUTES -> disputes;
        };
    }

    /** Tells whether the form has this cell. */
    public boolean has(Cell cell) {
        return cell.existsIn(edition(cell.table()));
    }

    /** Returns the cells that the form has, in their order. */
    public List<Cell> cells() {
        return Cell.all().stream().filter(this::has).toList();
    }
}
