// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

/** A group of figures of table 四, which stand in one row: the way a dispute took. Unit of its figures: 件. */
public enum DisputeGroup implements Heading {
    /** 行政复议. */
    RECONSIDERATION(FormEntry.of("reconsideration", "行政复议", "reconsideration")),
    /** 行政诉讼, 未经复议直接起诉. */
    LITIGATION_DIRECT(FormEntry.of("litigation.direct", "行政诉讼·未经复议直接起诉", "litigation without reconsideration")),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION(
            FormEntry.of("litigation.afterReconsideration", "行政诉讼·复议后起诉", "litigation after reconsideration"));

    private final FormEntry entry;

    DisputeGroup(FormEntry entry) {
        this.entry = entry;
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    /** Returns the cell of this group for the given result. */
    public Cell cell(DisputeResult result) {
        return Cell.at(this, requireNonNull(result, "result"));
    }
}
