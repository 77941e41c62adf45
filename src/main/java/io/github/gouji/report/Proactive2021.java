// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table 二、主动公开政府信息情况 of the 2021 edition.
 *
 * @param regulations 规章
 * @param normativeDocuments 行政规范性文件
 * @param administrativeLicensing 行政许可
 * @param administrativePenalties 行政处罚
 * @param administrativeCompulsion 行政强制
 * @param administrativeFees 行政事业性收费
 */
public record Proactive2021(
        Documents regulations,
        Documents normativeDocuments,
        Decisions administrativeLicensing,
        Decisions administrativePenalties,
        Decisions administrativeCompulsion,
        Fees administrativeFees)
        implements Proactive {

    /** Rejects a missing row; a row of blank cells is a record of nulls. */
    public Proactive2021 {
        requireNonNull(regulations, "regulations");
        requireNonNull(normativeDocuments, "normativeDocuments");
        requireNonNull(administrativeLicensing, "administrativeLicensing");
        requireNonNull(administrativePenalties, "administrativePenalties");
        requireNonNull(administrativeCompulsion, "administrativeCompulsion");
        requireNonNull(administrativeFees, "administrativeFees");
    }

    /**
     * 第二十条第（一）项: documents, unit 件.
     *
     * @param issued 本年制发件数
     * @param repealed 本年废止件数
     * @param inForce 现行有效件数
     */
    public record Documents(
            @Nullable Long issued,
            @Nullable Long repealed,
            @Nullable Long inForce) implements FiguresByColumn {

        static Documents of(ProactiveRow row, Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Documents(
                    Numbers.count(row.cell(ProactiveColumn.ISSUED), figures),
                    Numbers.count(row.cell(ProactiveColumn.REPEALED), figures),
                    Numbers.count(row.cell(ProactiveColumn.IN_FORCE), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case ISSUED -> issued;
                case REPEALED -> repealed;
                case IN_FORCE -> inForce;
                default -> throw FiguresByColumn.none(Edition.EDITION_2021, column);
            };
        }
    }

    /**
     * 第二十条第（五）、（六）项: decisions, those lawfully not published included, unit 件.
     *
     * @param decisions 本年处理决定数量
     */
    public record Decisions(@Nullable Long decisions) implements FiguresByColumn {

        static Decisions of(ProactiveRow row, Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Decisions(Numbers.count(row.cell(ProactiveColumn.DECISIONS), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case DECISIONS -> decisions;
                default -> throw FiguresByColumn.none(Edition.EDITION_2021, column);
            };
        }
    }

    /**
     * 第二十条第（八）项: fees.
     *
     * @param amount 本年收费金额, unit 万元
     */
    public record Fees(@Nullable BigDecimal amount) implements FiguresByColumn {

        static Fees of(Function<? super Cell, ? extends @Nullable Number> figures) {
            return new Fees(Numbers.amount(ProactiveRow.FEES.cell(ProactiveColumn.FEE_AMOUNT), figures));
        }

        @Override
        public @Nullable Number get(ProactiveColumn column) {
            return switch (column) {
                case FEE_AMOUNT -> amount;
                default -> throw FiguresByColumn.none(Edition.EDITION_2021, column);
            };
        }
    }

    static Proactive2021 ofFigures(Function<? super Cell, ? extends @Nullable Number> figures) {
        return new Proactive2021(
                Documents.of(ProactiveRow.REGULATIONS, figures),
                Documents.of(ProactiveRow.NORMATIVE_DOCUMENTS, figures),
                Decisions.of(ProactiveRow.LICENSING, figures),
                Decisions.of(ProactiveRow.PENALTIES, figures),
                Decisions.of(ProactiveRow.COMPULSION, figures),
                Fees.of(figures));
    }

    @Override
    public Edition edition() {
        return Edition.EDITION_2021;
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
            case PENALTIES -> administrativePenalties.get(column);
            case COMPULSION -> administrativeCompulsion.get(column);
            case FEES -> administrativeFees.get(column);
            case OTHER_EXTERNAL_SERVICES, PROCUREMENT -> throw FiguresByColumn.none(edition(), row);
        };
    }
}
