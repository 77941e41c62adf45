// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

/** A column of table 二. The parts of the table have columns of their own, and so have the editions. */
public enum ProactiveColumn implements Heading {
    /** 本年制发件数, 件: 2021 edition. */
    ISSUED(FormEntry.of("issued", "本年制发件数", "issued this year").from(Edition.EDITION_2021), "件", Kind.COUNT),
    /** 本年废止件数, 件: 2021 edition. */
    REPEALED(FormEntry.of("repealed", "本年废止件数", "repealed this year").from(Edition.EDITION_2021), "件", Kind.COUNT),
    /** 现行有效件数, 件: 2021 edition. */
    IN_FORCE(FormEntry.of("inForce", "现行有效件数", "in force").from(Edition.EDITION_2021), "件", Kind.COUNT),
    /** 本年新制作数量, 件: 2019 edition. */
    CREATED(FormEntry.of("created", "本年新制作数量", "created this year").until(Edition.EDITION_2019), "件", Kind.COUNT),
    /** 本年新公开数量, 件: 2019 edition. */
    DISCLOSED(FormEntry.of("disclosed", "本年新公开数量", "disclosed this year").until(Edition.EDITION_2019), "件", Kind.COUNT),
    /** 对外公开总数量, 件: 2019 edition. */
    TOTAL_DISCLOSED(
            FormEntry.of("totalDisclosed", "对外公开总数量", "disclosed in total").until(Edition.EDITION_2019),
            "件",
            Kind.COUNT),
    /** 上一年项目数量, 项: 2019 edition. */
    PRIOR_YEAR_ITEMS(
            FormEntry.of("priorYearItems", "上一年项目数量", "items of the prior year").until(Edition.EDITION_2019),
            "项",
            Kind.COUNT),
    /** 本年增/减, 项, which may be negative: 2019 edition. */
    CHANGE(FormEntry.of("change", "本年增/减", "change this year").until(Edition.EDITION_2019), "项", Kind.CHANGE),
    /** 本年处理决定数量, in the 2019 edition 处理决定数量, 件. */
    DECISIONS(
            FormEntry.of("decisions", "处理决定数量", "decisions this year").renamed(Edition.EDITION_2021, "本年处理决定数量"),
            "件",
            Kind.COUNT),
    /** 本年收费金额 of 行政事业性收费, 万元: 2021 edition. */
    FEE_AMOUNT(
            FormEntry.of("amount", "本年收费金额", "amount charged this year").from(Edition.EDITION_2021), "万元", Kind.AMOUNT),
    /** 采购项目数量, 项: 2019 edition. */
    PROJECTS(FormEntry.of("projects", "采购项目数量", "projects").until(Edition.EDITION_2019), "项", Kind.COUNT),
    /** 采购总金额 of 政府集中采购, for which the form gives no unit: 2019 edition. */
    PROCUREMENT_AMOUNT(FormEntry.of("amount", "采购总金额", "total amount").until(Edition.EDITION_2019), "", Kind.AMOUNT);

    /** What kind of number the figures of a column are. */
    enum Kind {
        /** A whole number from zero on. */
        COUNT,
        /** A sum of money. */
        AMOUNT,
        /** A whole number that may be negative. */
        CHANGE
    }

    private final FormEntry entry;
    private final String unit;
    private final Kind kind;

    ProactiveColumn(FormEntry entry, String unit, Kind kind) {
        this.entry = entry;
        this.unit = unit;
        this.kind = kind;
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    /** Returns the unit of the figures, such as {@code 件} or {@code 万元}; "" where the form gives none. */
    public String unit() {
        return unit;
    }

    Kind kind() {
        return kind;
    }
}
