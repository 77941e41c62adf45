package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
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
            @Nullable Long inForce) implements Serializable {}

    /**
     * 第二十条第（五）、（六）项: decisions, those lawfully not published included, unit 件.
     *
     * @param decisions 本年处理决定数量
     */
    public record Decisions(@Nullable Long decisions) implements Serializable {}

    /**
     * 第二十条第（八）项: fees.
     *
     * @param amount 本年收费金额, unit 万元
     */
    public record Fees(@Nullable BigDecimal amount) implements Serializable {}

    static Proactive2021 from(Function<? super ProactiveCell, ? extends @Nullable Number> figures) {
        return new Proactive2021(
                new Documents(
                        Figures.count(ProactiveCell.REGULATIONS_ISSUED, figures),
                        Figures.count(ProactiveCell.REGULATIONS_REPEALED, figures),
                        Figures.count(ProactiveCell.REGULATIONS_IN_FORCE, figures)),
                new Documents(
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_ISSUED, figures),
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_REPEALED, figures),
                        Figures.count(ProactiveCell.NORMATIVE_DOCUMENTS_IN_FORCE, figures)),
                new Decisions(Figures.count(ProactiveCell.LICENSING_DECISIONS, figures)),
                new Decisions(Figures.count(ProactiveCell.PENALTIES_DECISIONS, figures)),
                new Decisions(Figures.count(ProactiveCell.COMPULSION_DECISIONS, figures)),
                new Fees(Figures.amount(ProactiveCell.FEES_AMOUNT, figures)));
    }

    @Override
    public Edition edition() {
        return Edition.EDITION_2021;
    }

    @Override
    public @Nullable Number get(ProactiveCell cell) {
        return switch (cell) {
            case REGULATIONS_ISSUED -> regulations.issued;
            case REGULATIONS_REPEALED -> regulations.repealed;
            case REGULATIONS_IN_FORCE -> regulations.inForce;
            case NORMATIVE_DOCUMENTS_ISSUED -> normativeDocuments.issued;
            case NORMATIVE_DOCUMENTS_REPEALED -> normativeDocuments.repealed;
            case NORMATIVE_DOCUMENTS_IN_FORCE -> normativeDocuments.inForce;
            case LICENSING_DECISIONS -> administrativeLicensing.decisions;
            case PENALTIES_DECISIONS -> administrativePenalties.decisions;
            case COMPULSION_DECISIONS -> administrativeCompulsion.decisions;
            case FEES_AMOUNT -> administrativeFees.amount;
            default -> throw new IllegalArgumentException("table 二 of the 2021 edition has no cell " + cell.id());
        };
    }
}
