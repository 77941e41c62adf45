package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table 二、主动公开政府信息情况 of the 2019 edition.
 *
 * @param regulations 规章
 * @param normativeDocuments 规范性文件
 * @param administrativeLicensing 行政许可
 * @param otherExternalServices 其他对外管理服务事项
 * @param administrativePenalties 行政处罚
 * @param administrativeCompulsion 行政强制
 * @param administrativeFees 行政事业性收费
 * @param centralizedProcurement 政府集中采购
 */
public record Proactive2019(
        Documents regulations,
        Documents normativeDocuments,
        Items administrativeLicensing,
        Items otherExternalServices,
        Items administrativePenalties,
        Items administrativeCompulsion,
        Fees administrativeFees,
        Procurement centralizedProcurement)
        implements Proactive {

    /** Rejects a missing row; a row of blank cells is a record of nulls. */
    public Proactive2019 {
        requireNonNull(regulations, "regulations");
        requireNonNull(normativeDocuments, "normativeDocuments");
        requireNonNull(administrativeLicensing, "administrativeLicensing");
        requireNonNull(otherExternalServices, "otherExternalServices");
        requireNonNull(administrativePenalties, "administrativePenalties");
        requireNonNull(administrativeCompulsion, "administrativeCompulsion");
        requireNonNull(administrativeFees, "administrativeFees");
        requireNonNull(centralizedProcurement, "centralizedProcurement");
    }

    /**
     * 第二十条第（一）项: documents, unit 件.
     *
     * @param created 本年新制作数量
     * @param disclosed 本年新公开数量
     * @param totalDisclosed 对外公开总数量
     */
    public record Documents(
            @Nullable Long created,
            @Nullable Long disclosed,
            @Nullable Long totalDisclosed) implements Serializable {}

    /**
     * 第二十条第（五）、（六）项: items of authority (项) and decisions (件).
     *
     * @param priorYearItems 上一年项目数量
     * @param change 本年增/减, may be negative
     * @param decisions 处理决定数量
     */
    public record Items(
            @Nullable Long priorYearItems,
            @Nullable Long change,
            @Nullable Long decisions) implements Serializable {}

    /**
     * 第二十条第（八）项: items of fees, 项.
     *
     * @param priorYearItems 上一年项目数量
     * @param change 本年增/减, may be negative
     */
    public record Fees(
            @Nullable Long priorYearItems, @Nullable Long change) implements Serializable {}

    /**
     * 第二十条第（九）项: government procurement.
     *
     * @param projects 采购项目数量
     * @param amount 采购总金额; the form gives no unit
     */
    public record Procurement(
            @Nullable Long projects, @Nullable BigDecimal amount) implements Serializable {}

    static Proactive2019 from(Function<? super ProactiveCell, ? extends @Nullable Number> figures) {
        return new Proactive2019(
                new Documents(
                        Figures.count(ProactiveCell.REGULATIONS_CREATED, figures),
                        Figures.count(ProactiveCell.REGULATIONS_DISCLOSED, figures),
                        Figures.count(ProactiveCell.REGULATIONS_TOTAL_DISCLOSED, figures)),
                new Documents(
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_CREATED, figures),
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_DISCLOSED, figures),
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED, figures)),
                new Items(
                        Figures.count(ProactiveCell.LICENSING_PRIOR_YEAR_ITEMS, figures),
                        Figures.count(ProactiveCell.LICENSING_CHANGE, figures),
                        Figures.count(ProactiveCell.LICENSING_DECISIONS, figures)),
                new Items(
                        Figures.count(ProactiveCell.OTHER_SERVICES_PRIOR_YEAR_ITEMS, figures),
                        Figures.count(ProactiveCell.OTHER_SERVICES_CHANGE, figures),
                        Figures.count(ProactiveCell.OTHER_SERVICES_DECISIONS, figures)),
                new Items(
                        Figures.count(ProactiveCell.PENALTIES_PRIOR_YEAR_ITEMS, figures),
                        Figures.count(ProactiveCell.PENALTIES_CHANGE, figures),
                        Figures.count(ProactiveCell.PENALTIES_DECISIONS, figures)),
                new Items(
                        Figures.count(ProactiveCell.COMPULSION_PRIOR_YEAR_ITEMS, figures),
                        Figures.count(ProactiveCell.COMPULSION_CHANGE, figures),
                        Figures.count(ProactiveCell.COMPULSION_DECISIONS, figures)),
                new Fees(
                        Figures.count(ProactiveCell.FEES_PRIOR_YEAR_ITEMS, figures),
                        Figures.count(ProactiveCell.FEES_CHANGE, figures)),
                new Procurement(
                        Figures.count(ProactiveCell.PROCUREMENT_PROJECTS, figures),
                        Figures.amount(ProactiveCell.PROCUREMENT_AMOUNT, figures)));
    }

    @Override
    public Edition edition() {
        return Edition.EDITION_2019;
    }

    @Override
    public @Nullable Number get(ProactiveCell cell) {
        return switch (cell) {
            case REGULATIONS_CREATED -> regulations.created;
            case REGULATIONS_DISCLOSED -> regulations.disclosed;
            case REGULATIONS_TOTAL_DISCLOSED -> regulations.totalDisclosed;
            case NORMATIVE_DOCUMENTS_CREATED -> normativeDocuments.created;
            case NORMATIVE_DOCUMENTS_DISCLOSED -> normativeDocuments.disclosed;
            case NORMATIVE_DOCUMENTS_TOTAL_DISCLOSED -> normativeDocuments.totalDisclosed;
            case LICENSING_PRIOR_YEAR_ITEMS -> administrativeLicensing.priorYearItems;
            case LICENSING_CHANGE -> administrativeLicensing.change;
            case LICENSING_DECISIONS -> administrativeLicensing.decisions;
            case OTHER_SERVICES_PRIOR_YEAR_ITEMS -> otherExternalServices.priorYearItems;
            case OTHER_SERVICES_CHANGE -> otherExternalServices.change;
            case OTHER_SERVICES_DECISIONS -> otherExternalServices.decisions;
            case PENALTIES_PRIOR_YEAR_ITEMS -> administrativePenalties.priorYearItems;
            case PENALTIES_CHANGE -> administrativePenalties.change;
            case PENALTIES_DECISIONS -> administrativePenalties.decisions;
            case COMPULSION_PRIOR_YEAR_ITEMS -> administrativeCompulsion.priorYearItems;
            case COMPULSION_CHANGE -> administrativeCompulsion.change;
            case COMPULSION_DECISIONS -> administrativeCompulsion.decisions;
            case FEES_PRIOR_YEAR_ITEMS -> administrativeFees.priorYearItems;
            case FEES_CHANGE -> administrativeFees.change;
            case PROCUREMENT_PROJECTS -> centralizedProcurement.projects;
            case PROCUREMENT_AMOUNT -> centralizedProcurement.amount;
            default -> throw new IllegalArgumentException("table 二 of the 2019 edition has no cell " + cell.id());
        };
    }
}
