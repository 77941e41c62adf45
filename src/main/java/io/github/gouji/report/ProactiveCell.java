package io.github.gouji.report;

import static io.github.gouji.report.Edition.EDITION_2019;
import static io.github.gouji.report.Edition.EDITION_2021;

import org.jspecify.annotations.Nullable;

/** A figure of table 二, in the order of the form. The two editions share only three of them. */
public enum ProactiveCell implements Cell {
    /** 规章·本年制发件数, 件; 2021 edition. */
    REGULATIONS_ISSUED("regulations", "issued", "规章", "本年制发件数", "件", EDITION_2021),
    /** 规章·本年废止件数, 件; 2021 edition. */
    REGULATIONS_REPEALED("regulations", "repealed", "规章", "本年废止件数", "件", EDITION_2021),
    /** 规章·现行有效件数, 件; 2021 edition. */
    REGULATIONS_IN_FORCE("regulations", "inForce", "规章", "现行有效件数", "件", EDITION_2021),
    /** 行政规范性文件·本年制发件数, 件; 2021 edition. */
    NORMATIVE_DOCUMENTS_ISSUED("normativeDocuments", "issued", "行政规范性文件", "本年制发件数", "件", EDITION_2021),
    /** 行政规范性文件·本年废止件数, 件; 2021 edition. */
    NORMATIVE_DOCUMENTS_REPEALED("normativeDocuments", "repealed", "行政规范性文件", "本年废止件数", "件", EDITION_2021),
    /** 行政规范性文件·现行有效件数, 件; 2021 edition. */
    NORMATIVE_DOCUMENTS_IN_FORCE("normativeDocuments", "inForce", "行政规范性文件", "现行有效件数", "件", EDITION_2021),
    /** 规章·本年新制作数量, 件; 2019 edition. */
    REGULATIONS_CREATED("regulations", "created", "规章", "本年新制作数量", "件", EDITION_2019),
    /** 规章·本年新公开数量, 件; 2019 edition. */
    REGULATIONS_DISCLOSED("regulations", "disclosed", "规章", "本年新公开数量", "件", EDITION_2019),
    /** 规章·对外公开总数量, 件; 2019 edition. */
    REGULATIONS_TOTAL_DISCLOSED("regulations", "totalDisclosed", "规章", "对外公开总数量", "件", EDITION_2019),
    /** 规范性文件·本年新制作数量, 件; 2019 edition. */
    NORMATIVE_DOCUMENTS_CREATED("normativeDocuments", "created", "规范性文件", "本年新制作数量", "件", EDITION_2019),
    /** 规范性文件·本年新公开数量, 件; 2019 edition. */
    NORMATIVE_DOCUMENTS_DISCLOSED("normativeDocuments", "disclosed", "规范性文件", "本年新公开数量", "件", EDITION_2019),
    /** 规范性文件·对外公开总数量, 件; 2019 edition. */
    NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED("normativeDocuments", "totalDisclosed", "规范性文件", "对外公开总数量", "件", EDITION_2019),
    /** 行政许可·上一年项目数量, 项; 2019 edition. */
    LICENSING_PRIOR_YEAR_ITEMS("administrativeLicensing", "priorYearItems", "行政许可", "上一年项目数量", "项", EDITION_2019),
    /** 行政许可·本年增/减, 项; 2019 edition. */
    LICENSING_CHANGE("administrativeLicensing", "change", "行政许可", "本年增/减", "项", EDITION_2019),
    /** 行政许可·本年处理决定数量, 件; both editions. */
    LICENSING_DECISIONS("administrativeLicensing", "decisions", "行政许可", "本年处理决定数量", "件", null),
    /** 其他对外管理服务事项·上一年项目数量, 项; 2019 edition. */
    OTHER_SERVICES_PRIOR_YEAR_ITEMS(
            "otherExternalServices", "priorYearItems", "其他对外管理服务事项", "上一年项目数量", "项", EDITION_2019),
    /** 其他对外管理服务事项·本年增/减, 项; 2019 edition. */
    OTHER_SERVICES_CHANGE("otherExternalServices", "change", "其他对外管理服务事项", "本年增/减", "项", EDITION_2019),
    /** 其他对外管理服务事项·处理决定数量, 件; 2019 edition. */
    OTHER_SERVICES_DECISIONS("otherExternalServices", "decisions", "其他对外管理服务事项", "处理决定数量", "件", EDITION_2019),
    /** 行政处罚·上一年项目数量, 项; 2019 edition. */
    PENALTIES_PRIOR_YEAR_ITEMS("administrativePenalties", "priorYearItems", "行政处罚", "上一年项目数量", "项", EDITION_2019),
    /** 行政处罚·本年增/减, 项; 2019 edition. */
    PENALTIES_CHANGE("administrativePenalties", "change", "行政处罚", "本年增/减", "项", EDITION_2019),
    /** 行政处罚·本年处理决定数量, 件; both editions. */
    PENALTIES_DECISIONS("administrativePenalties", "decisions", "行政处罚", "本年处理决定数量", "件", null),
    /** 行政强制·上一年项目数量, 项; 2019 edition. */
    COMPULSION_PRIOR_YEAR_ITEMS("administrativeCompulsion", "priorYearItems", "行政强制", "上一年项目数量", "项", EDITION_2019),
    /** 行政强制·本年增/减, 项; 2019 edition. */
    COMPULSION_CHANGE("administrativeCompulsion", "change", "行政强制", "本年增/减", "项", EDITION_2019),
    /** 行政强制·本年处理决定数量, 件; both editions. */
    COMPULSION_DECISIONS("administrativeCompulsion", "decisions", "行政强制", "本年处理决定数量", "件", null),
    /** 行政事业性收费·上一年项目数量, 项; 2019 edition. */
    FEES_PRIOR_YEAR_ITEMS("administrativeFees", "priorYearItems", "行政事业性收费", "上一年项目数量", "项", EDITION_2019),
    /** 行政事业性收费·本年增/减, 项; 2019 edition. */
    FEES_CHANGE("administrativeFees", "change", "行政事业性收费", "本年增/减", "项", EDITION_2019),
    /** 行政事业性收费·本年收费金额, 万元; 2021 edition. */
    FEES_AMOUNT("administrativeFees", "amount", "行政事业性收费", "本年收费金额", "万元", EDITION_2021),
    /** 政府集中采购·采购项目数量, 项; 2019 edition. */
    PROCUREMENT_PROJECTS("centralizedProcurement", "projects", "政府集中采购", "采购项目数量", "项", EDITION_2019),
    /** 政府集中采购·采购总金额, no unit given by the form; 2019 edition. */
    PROCUREMENT_AMOUNT("centralizedProcurement", "amount", "政府集中采购", "采购总金额", "", EDITION_2019);

    private final String row;
    private final String column;
    private final String rowLabel;
    private final String columnLabel;
    private final String unit;
    private final @Nullable Edition only;

    ProactiveCell(String row, String column, String rowLabel, String columnLabel, String unit, @Nullable Edition only) {
        this.row = row;
        this.column = column;
        this.rowLabel = rowLabel;
        this.columnLabel = columnLabel;
        this.unit = unit;
        this.only = only;
    }

    @Override
    public FormTable table() {
        return FormTable.PROACTIVE;
    }

    @Override
    public String row() {
        return row;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public String rowLabel() {
        return rowLabel;
    }

    @Override
    public String columnLabel() {
        return columnLabel;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public boolean isAmount() {
        return column.equals("amount");
    }

    @Override
    public boolean mayBeNegative() {
        return column.equals("change");
    }

    @Override
    public boolean existsIn(Edition edition) {
        return only == null || only == edition;
    }

    @Override
    public int index() {
        return ordinal();
    }

    @Override
    public String toString() {
        return id();
    }
}
