package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of table 三: the counts of one kind of applicant from 一 to 四, unit 件. {@code null} is a blank cell.
 *
 * <p>The note in the corner of the table speaks of this column: 第一项加第二项之和，等于第三项加第四项之和.
 *
 * @param applicant which column this is
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedOver 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedForward 四、结转下年度继续办理
 */
public record ApplicantColumn(
        Applicant applicant,
        @Nullable Long received,
        @Nullable Long carriedOver,
        Outcomes outcomes,
        @Nullable Long carriedForward)
        implements Serializable {

    /**
     * 三、本年度办理结果 of one column.
     *
     * @param disclosed （一）予以公开
     * @param partlyDisclosed （二）部分公开
     * @param withheld （三）不予公开
     * @param unavailable （四）无法提供
     * @param notProcessed （五）不予处理
     * @param other （六）其他处理
     * @param total （七）总计
     */
    public record Outcomes(
            @Nullable Long disclosed,
            @Nullable Long partlyDisclosed,
            Withheld withheld,
            Unavailable unavailable,
            NotProcessed notProcessed,
            Other other,
            @Nullable Long total)
            implements Serializable {}

    /** （六）其他处理 of one column: one count in the 2019 edition, three in the 2021 edition. */
    public sealed interface Other extends Serializable permits Other2019, Other2021 {}

    /**
     * （六）其他处理 of one column, the single row of the 2019 edition.
     *
     * @param count the count
     */
    public record Other2019(@Nullable Long count) implements Other {}

    /**
     * （三）不予公开 of one column.
     *
     * @param stateSecrets 1.属于国家秘密
     * @param prohibitedByLaw 2.其他法律行政法规禁止公开
     * @param endangersSecurityOrStability 3.危及“三安全一稳定”
     * @param thirdPartyRights 4.保护第三方合法权益
     * @param internalAffairs 5.属于三类内部事务信息
     * @param deliberativeProcess 6.属于四类过程性信息
     * @param enforcementFiles 7.属于行政执法案卷
     * @param administrativeInquiries 8.属于行政查询事项
     */
    public record Withheld(
            @Nullable Long stateSecrets,
            @Nullable Long prohibitedByLaw,
            @Nullable Long endangersSecurityOrStability,
            @Nullable Long thirdPartyRights,
            @Nullable Long internalAffairs,
            @Nullable Long deliberativeProcess,
            @Nullable Long enforcementFiles,
            @Nullable Long administrativeInquiries)
            implements Serializable {}

    /**
     * （四）无法提供 of one column.
     *
     * @param notHeld 1.本机关不掌握相关政府信息
     * @param requiresCreation 2.没有现成信息需要另行制作
     * @param stillUnclear 3.补正后申请内容仍不明确
     */
    public record Unavailable(
            @Nullable Long notHeld,
            @Nullable Long requiresCreation,
            @Nullable Long stillUnclear) implements Serializable {}

    /**
     * （五）不予处理 of one column.
     *
     * @param petitionsAndComplaints 1.信访举报投诉类申请
     * @param repeated 2.重复申请
     * @param publishedMaterials 3.要求提供公开出版物
     * @param excessive 4.无正当理由大量反复申请
     * @param confirmationOrReissue 5.要求行政机关确认或重新出具已获取信息
     */
    public record NotProcessed(
            @Nullable Long petitionsAndComplaints,
            @Nullable Long repeated,
            @Nullable Long publishedMaterials,
            @Nullable Long excessive,
            @Nullable Long confirmationOrReissue)
            implements Serializable {}

    /**
     * （六）其他处理, the three rows of the 2021 edition.
     *
     * @param notSupplementedInTime 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
     * @param feeUnpaid 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
     * @param otherReasons 3.其他
     */
    public record Other2021(
            @Nullable Long notSupplementedInTime,
            @Nullable Long feeUnpaid,
            @Nullable Long otherReasons) implements Other {}

    static ApplicantColumn of(Requests table, Applicant applicant) {
        Function<RequestRow, @Nullable Long> counts = row -> table.row(row).get(applicant);
        return new ApplicantColumn(
                applicant,
                counts.apply(RequestRow.RECEIVED),
                counts.apply(RequestRow.CARRIED_OVER),
                new Outcomes(
                        counts.apply(RequestRow.DISCLOSED),
                        counts.apply(RequestRow.PARTLY_DISCLOSED),
                        new Withheld(
                                counts.apply(RequestRow.STATE_SECRETS),
                                counts.apply(RequestRow.PROHIBITED_BY_LAW),
                                counts.apply(RequestRow.ENDANGERS_SECURITY_OR_STABILITY),
                                counts.apply(RequestRow.THIRD_PARTY_RIGHTS),
                                counts.apply(RequestRow.INTERNAL_AFFAIRS),
                                counts.apply(RequestRow.DELIBERATIVE_PROCESS),
                                counts.apply(RequestRow.ENFORCEMENT_FILES),
                                counts.apply(RequestRow.ADMINISTRATIVE_INQUIRIES)),
                        new Unavailable(
                                counts.apply(RequestRow.NOT_HELD),
                                counts.apply(RequestRow.REQUIRES_CREATION),
                                counts.apply(RequestRow.STILL_UNCLEAR)),
                        new NotProcessed(
                                counts.apply(RequestRow.PETITIONS_AND_COMPLAINTS),
                                counts.apply(RequestRow.REPEATED),
                                counts.apply(RequestRow.PUBLISHED_MATERIALS),
                                counts.apply(RequestRow.EXCESSIVE),
                                counts.apply(RequestRow.CONFIRMATION_OR_REISSUE)),
                        other(table.edition(), counts),
                        counts.apply(RequestRow.OUTCOME_TOTAL)),
                counts.apply(RequestRow.CARRIED_FORWARD));
    }

    private static Other other(Edition edition, Function<RequestRow, @Nullable Long> counts) {
        return switch (edition) {
            case EDITION_2019 -> new Other2019(counts.apply(RequestRow.OTHER));
            case EDITION_2021 ->
                new Other2021(
                        counts.apply(RequestRow.NOT_SUPPLEMENTED_IN_TIME),
                        counts.apply(RequestRow.FEE_UNPAID),
                        counts.apply(RequestRow.OTHER_REASONS));
        };
    }
}
