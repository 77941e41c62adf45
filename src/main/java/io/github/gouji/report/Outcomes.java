package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * 三、本年度办理结果: the outcome rows of table 三 and their total.
 *
 * @param disclosed （一）予以公开
 * @param partlyDisclosed （二）部分公开（区分处理的，只计这一情形，不计其他情形）
 * @param withheld （三）不予公开
 * @param unavailable （四）无法提供
 * @param notProcessed （五）不予处理
 * @param other （六）其他处理, the part in which the editions differ
 * @param total （七）总计
 */
public record Outcomes(
        ApplicantCounts disclosed,
        ApplicantCounts partlyDisclosed,
        Withheld withheld,
        Unavailable unavailable,
        NotProcessed notProcessed,
        Other other,
        ApplicantCounts total)
        implements Serializable {

    /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
    public Outcomes {
        requireNonNull(disclosed, "disclosed");
        requireNonNull(partlyDisclosed, "partlyDisclosed");
        requireNonNull(withheld, "withheld");
        requireNonNull(unavailable, "unavailable");
        requireNonNull(notProcessed, "notProcessed");
        requireNonNull(other, "other");
        requireNonNull(total, "total");
    }

    /**
     * （三）不予公开.
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
            ApplicantCounts stateSecrets,
            ApplicantCounts prohibitedByLaw,
            ApplicantCounts endangersSecurityOrStability,
            ApplicantCounts thirdPartyRights,
            ApplicantCounts internalAffairs,
            ApplicantCounts deliberativeProcess,
            ApplicantCounts enforcementFiles,
            ApplicantCounts administrativeInquiries)
            implements Serializable {

        /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
        public Withheld {
            requireNonNull(stateSecrets, "stateSecrets");
            requireNonNull(prohibitedByLaw, "prohibitedByLaw");
            requireNonNull(endangersSecurityOrStability, "endangersSecurityOrStability");
            requireNonNull(thirdPartyRights, "thirdPartyRights");
            requireNonNull(internalAffairs, "internalAffairs");
            requireNonNull(deliberativeProcess, "deliberativeProcess");
            requireNonNull(enforcementFiles, "enforcementFiles");
            requireNonNull(administrativeInquiries, "administrativeInquiries");
        }
    }

    /**
     * （四）无法提供.
     *
     * @param notHeld 1.本机关不掌握相关政府信息
     * @param requiresCreation 2.没有现成信息需要另行制作
     * @param stillUnclear 3.补正后申请内容仍不明确
     */
    public record Unavailable(ApplicantCounts notHeld, ApplicantCounts requiresCreation, ApplicantCounts stillUnclear)
            implements Serializable {

        /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
        public Unavailable {
            requireNonNull(notHeld, "notHeld");
            requireNonNull(requiresCreation, "requiresCreation");
            requireNonNull(stillUnclear, "stillUnclear");
        }
    }

    /**
     * （五）不予处理.
     *
     * @param petitionsAndComplaints 1.信访举报投诉类申请
     * @param repeated 2.重复申请
     * @param publishedMaterials 3.要求提供公开出版物
     * @param excessive 4.无正当理由大量反复申请
     * @param confirmationOrReissue 5.要求行政机关确认或重新出具已获取信息
     */
    public record NotProcessed(
            ApplicantCounts petitionsAndComplaints,
            ApplicantCounts repeated,
            ApplicantCounts publishedMaterials,
            ApplicantCounts excessive,
            ApplicantCounts confirmationOrReissue)
            implements Serializable {

        /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
        public NotProcessed {
            requireNonNull(petitionsAndComplaints, "petitionsAndComplaints");
            requireNonNull(repeated, "repeated");
            requireNonNull(publishedMaterials, "publishedMaterials");
            requireNonNull(excessive, "excessive");
            requireNonNull(confirmationOrReissue, "confirmationOrReissue");
        }
    }

    /** （六）其他处理: a single row in the 2019 edition, three rows in the 2021 edition. */
    public sealed interface Other extends Serializable permits Other2019, Other2021 {

        /** Returns the edition of the form that has （六）其他处理 in this shape. */
        Edition edition();
    }

    /**
     * （六）其他处理 as the single row of the 2019 edition.
     *
     * @param counts the row
     */
    public record Other2019(ApplicantCounts counts) implements Other {

        /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
        public Other2019 {
            requireNonNull(counts, "counts");
        }

        @Override
        public Edition edition() {
            return Edition.EDITION_2019;
        }
    }

    /**
     * （六）其他处理 as the three rows of the 2021 edition.
     *
     * @param notSupplementedInTime 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
     * @param feeUnpaid 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
     * @param otherReasons 3.其他
     */
    public record Other2021(
            ApplicantCounts notSupplementedInTime, ApplicantCounts feeUnpaid, ApplicantCounts otherReasons)
            implements Other {

        /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
        public Other2021 {
            requireNonNull(notSupplementedInTime, "notSupplementedInTime");
            requireNonNull(feeUnpaid, "feeUnpaid");
            requireNonNull(otherReasons, "otherReasons");
        }

        @Override
        public Edition edition() {
            return Edition.EDITION_2021;
        }
    }
}
