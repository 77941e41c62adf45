// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static io.github.gouji.report.ProactiveColumn.CHANGE;
import static io.github.gouji.report.ProactiveColumn.CREATED;
import static io.github.gouji.report.ProactiveColumn.DECISIONS;
import static io.github.gouji.report.ProactiveColumn.DISCLOSED;
import static io.github.gouji.report.ProactiveColumn.FEE_AMOUNT;
import static io.github.gouji.report.ProactiveColumn.IN_FORCE;
import static io.github.gouji.report.ProactiveColumn.ISSUED;
import static io.github.gouji.report.ProactiveColumn.PRIOR_YEAR_ITEMS;
import static io.github.gouji.report.ProactiveColumn.PROCUREMENT_AMOUNT;
import static io.github.gouji.report.ProactiveColumn.PROJECTS;
import static io.github.gouji.report.ProactiveColumn.REPEALED;
import static io.github.gouji.report.ProactiveColumn.TOTAL_DISCLOSED;

import java.util.List;

/** A row of table 二, in the order of the form, with the columns that any edition has for it. */
public enum ProactiveRow implements Heading {
    /** 规章. */
    REGULATIONS(
            FormEntry.of("regulations", "规章", "regulations"),
            ISSUED,
            REPEALED,
            IN_FORCE,
            CREATED,
            DISCLOSED,
            TOTAL_DISCLOSED),
    /** 行政规范性文件, in the 2019 edition 规范性文件. */
    NORMATIVE_DOCUMENTS(
            FormEntry.of("normativeDocuments", "规范性文件", "normative documents").renamed(Edition.EDITION_2021, "行政规范性文件"),
            ISSUED,
            REPEALED,
            IN_FORCE,
            CREATED,
            DISCLOSED,
            TOTAL_DISCLOSED),
    /** 行政许可. */
    LICENSING(
            FormEntry.of("administrativeLicensing", "行政许可", "administrative licensing"),
            PRIOR_YEAR_ITEMS,
            CHANGE,
            DECISIONS),
    /** 其他对外管理服务事项: 2019 edition. */
    OTHER_EXTERNAL_SERVICES(
            FormEntry.of("otherExternalServices", "其他对外管理服务事项", "other external services")
                    .until(Edition.EDITION_2019),
            PRIOR_YEAR_ITEMS,
            CHANGE,
            DECISIONS),
    /** 行政处罚. */
    PENALTIES(
            FormEntry.of("administrativePenalties", "行政处罚", "administrative penalties"),
            PRIOR_YEAR_ITEMS,
            CHANGE,
            DECISIONS),
    /** 行政强制. */
    COMPULSION(
            FormEntry.of("administrativeCompulsion", "行政强制", "administrative compulsion"),
            PRIOR_YEAR_ITEMS,
            CHANGE,
            DECISIONS),
    /** 行政事业性收费. */
    FEES(FormEntry.of("administrativeFees", "行政事业性收费", "administrative fees"), PRIOR_YEAR_ITEMS, CHANGE, FEE_AMOUNT),
    /** 政府集中采购: 2019 edition. */
    PROCUREMENT(
            FormEntry.of("centralizedProcurement", "政府集中采购", "centralized procurement")
                    .until(Edition.EDITION_2019),
            PROJECTS,
            PROCUREMENT_AMOUNT);

    private final FormEntry entry;
    private final List<ProactiveColumn> columns;

    ProactiveRow(FormEntry entry, ProactiveColumn... columns) {
        this.entry = entry;
        this.columns = List.of(columns);
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    /** Returns the columns that any edition has for this row, in form order. */
    public List<ProactiveColumn> columns() {
        return columns;
    }

    /**
     * Returns the cell of this row in the given column.
     *
     * @throws IllegalArgumentException if no edition has that column for this row
     */
    public Cell cell(ProactiveColumn column) {
        return Cell.at(this, column);
    }
}
