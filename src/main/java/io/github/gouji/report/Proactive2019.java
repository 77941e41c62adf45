// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

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
            @Nullable Long totalDisclosed) implements FiguresByColumn {

        static Documents of(ProactiveRow row, Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Documents(
                    Numbers.count(row.cell(ProactiveColumn.CREATED), figures),
                    Numbers.count(row.cell(ProactiveColumn.DISCLOSED), figures),
                    Numbers.count(row.cell(ProactiveColumn.TOTAL_DISCLOSED), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case CREATED -> created;
                case DISCLOSED -> disclosed;
                case TOTAL_DISCLOSED -> totalDisclosed;
                default -> throw FiguresByColumn.none(Edition.EDITION_2019, column);
            };
        }
    }

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
            @Nullable Long decisions) implements FiguresByColumn {

        static Items of(ProactiveRow row, Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Items(
                    Numbers.count(row.cell(ProactiveColumn.PRIOR_YEAR_ITEMS), figures),
                    Numbers.count(row.cell(ProactiveColumn.CHANGE), figures),
                    Numbers.count(row.cell(ProactiveColumn.DECISIONS), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case PRIOR_YEAR_ITEMS -> priorYearItems;
                case CHANGE -> change;
                case DECISIONS -> decisions;
                default -> throw FiguresByColumn.none(Edition.EDITION_2019, column);
            };
        }
    }

    /**
     * 第二十条第（八）项: items of fees, 项.
     *
     * @param priorYearItems 上一年项目数量
     * @param change 本年增/减, may be negative
     */
    public record Fees(
            @Nullable Long priorYearItems, @Nullable Long change) implements FiguresByColumn {

        static Fees of(Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Fees(
                    Numbers.count(ProactiveRow.FEES.cell(ProactiveColumn.PRIOR_YEAR_ITEMS), figures),
                    Numbers.count(ProactiveRow.FEES.cell(ProactiveColumn.CHANGE), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case PRIOR_YEAR_ITEMS -> priorYearItems;
                case CHANGE -> change;
                default -> throw FiguresByColumn.none(Edition.EDITION_2019, column);
            };
        }
    }

    /**
     * 第二十条第（九）项: government procurement.
     *
     * @param projects 采购项目数量
     * @param amount 采购总金额; the form gives no unit
     */
    public record Procurement(
            @Nullable Long projects, @Nullable BigDecimal amount) implements FiguresByColumn {

        static Procurement of(Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Procurement(
                    Numbers.count(ProactiveRow.PROCUREMENT.cell(ProactiveColumn.PROJECTS), figures),
                    Numbers.amount(ProactiveRow.PROCUREMENT.cell(ProactiveColumn.PROCUREMENT_AMOUNT), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case PROJECTS -> projects;
                case PROCUREMENT_AMOUNT -> amount;
                default -> throw FiguresByColumn.none(Edition.EDITION_2019, column);
            };
        }
    }

    static Proactive2019 ofFigures(Function<? super Cell, ? extends @Nullable Number> figures) {
        return new Proactive2019(
                Documents.of(ProactiveRow.REGULATIONS, figures),
                Documents.of(ProactiveRow.NORMATIVE_DOCUMENTS, figures),
                Items.of(ProactiveRow.LICENSING, figures),
                Items.of(ProactiveRow.OTHER_EXTERNAL_SERVICES, figures),
                Items.of(ProactiveRow.PENALTIES, figures),
                Items.of(ProactiveRow.COMPULSION, figures),
                Fees.of(figures),
                Procurement.of(figures));
    }

    @Override
    public Edition edition() {
        return Edition.EDITION_2019;
    }

    @Override
    public @Nullable Number get(Cell cell) {
        if (cell.row() instanceof ProactiveRow row && cell.column() instanceof ProactiveColumn column) {
            return get(row, column);
        }
        throw new IllegalArgumentException("table 二 has no cell " + cell.id());
    }

    private @Nullable Number get(ProactiveRow row, ProactiveColumn column) {
        return switch (row) {
            case REGULATIONS -> regulations.get(column);
            case NORMATIVE_DOCUMENTS -> normativeDocuments.get(column);
            case LICENSING -> administrativeLicensing.get(column);
            case OTHER_EXTERNAL_SERVICES -> otherExternalServices.get(column);
            case PENALTIES -> administrativePenalties.get(column);
            case COMPULSION -> administrativeCompulsion.get(column);
            case FEES -> administrativeFees.get(column);
            case PROCUREMENT -> centralizedProcurement.get(column);
        };
    }
}
