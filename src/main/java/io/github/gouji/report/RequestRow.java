// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of table 三, in the order of the form. Unit of its figures: 件. */
public enum RequestRow implements Heading {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED(FormEntry.of("received", "一", "本年新收政府信息公开申请数量", "received")),
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_OVER(FormEntry.of("carriedOver", "二", "上年结转政府信息公开申请数量", "carried over")),
    /** 三、本年度办理结果（一）予以公开. */
    DISCLOSED(FormEntry.of("outcomes.disclosed", "三（一）", "予以公开", "disclosed")),
    /** （二）部分公开（区分处理的，只计这一情形，不计其他情形）. */
    PARTLY_DISCLOSED(FormEntry.of("outcomes.partlyDisclosed", "三（二）", "部分公开", "partly disclosed")),
    /** （三）不予公开 1.属于国家秘密. */
    STATE_SECRETS(FormEntry.of("outcomes.withheld.stateSecrets", "三（三）1", "属于国家秘密", "withheld: state secrets")),
    /** （三）不予公开 2.其他法律行政法规禁止公开. */
    PROHIBITED_BY_LAW(
            FormEntry.of("outcomes.withheld.prohibitedByLaw", "三（三）2", "其他法律行政法规禁止公开", "withheld: prohibited by law")),
    /** （三）不予公开 3.危及“三安全一稳定”. */
    ENDANGERS_SECURITY_OR_STABILITY(FormEntry.of(
            "outcomes.withheld.endangersSecurityOrStability",
            "三（三）3",
            "危及“三安全一稳定”",
            "withheld: security or stability")),
    /** （三）不予公开 4.保护第三方合法权益. */
    THIRD_PARTY_RIGHTS(
            FormEntry.of("outcomes.withheld.thirdPartyRights", "三（三）4", "保护第三方合法权益", "withheld: third-party rights")),
    /** （三）不予公开 5.属于三类内部事务信息. */
    INTERNAL_AFFAIRS(
            FormEntry.of("outcomes.withheld.internalAffairs", "三（三）5", "属于三类内部事务信息", "withheld: internal affairs")),
    /** （三）不予公开 6.属于四类过程性信息. */
    DELIBERATIVE_PROCESS(FormEntry.of(
            "outcomes.withheld.deliberativeProcess", "三（三）6", "属于四类过程性信息", "withheld: deliberative process")),
    /** （三）不予公开 7.属于行政执法案卷. */
    ENFORCEMENT_FILES(
            FormEntry.of("outcomes.withheld.enforcementFiles", "三（三）7", "属于行政执法案卷", "withheld: enforcement files")),
    /** （三）不予公开 8.属于行政查询事项. */
    ADMINISTRATIVE_INQUIRIES(FormEntry.of(
            "outcomes.withheld.administrativeInquiries", "三（三）8", "属于行政查询事项", "withheld: administrative inquiries")),
    /** （四）无法提供 1.本机关不掌握相关政府信息. */
    NOT_HELD(FormEntry.of("outcomes.unavailable.notHeld", "三（四）1", "本机关不掌握相关政府信息", "unavailable: not held")),
    /** （四）无法提供 2.没有现成信息需要另行制作. */
    REQUIRES_CREATION(FormEntry.of(
            "outcomes.unavailable.requiresCreation", "三（四）2", "没有现成信息需要另行制作", "unavailable: requires creation")),
    /** （四）无法提供 3.补正后申请内容仍不明确. */
    STILL_UNCLEAR(
            FormEntry.of("outcomes.unavailable.stillUnclear", "三（四）3", "补正后申请内容仍不明确", "unavailable: still unclear")),
    /** （五）不予处理 1.信访举报投诉类申请. */
    PETITIONS_AND_COMPLAINTS(FormEntry.of(
            "outcomes.notProcessed.petitionsAndComplaints",
            "三（五）1",
            "信访举报投诉类申请",
            "not processed: petitions and complaints")),
    /** （五）不予处理 2.重复申请. */
    REPEATED(FormEntry.of("outcomes.notProcessed.repeated", "三（五）2", "重复申请", "not processed: repeated")),
    /** （五）不予处理 3.要求提供公开出版物. */
    PUBLISHED_MATERIALS(FormEntry.of(
            "outcomes.notProcessed.publishedMaterials", "三（五）3", "要求提供公开出版物", "not processed: published materials")),
    /** （五）不予处理 4.无正当理由大量反复申请. */
    EXCESSIVE(FormEntry.of("outcomes.notProcessed.excessive", "三（五）4", "无正当理由大量反复申请", "not processed: excessive")),
    /** （五）不予处理 5.要求行政机关确认或重新出具已获取信息. */
    CONFIRMATION_OR_REISSUE(FormEntry.of(
            "outcomes.notProcessed.confirmationOrReissue",
            "三（五）5",
            "要求行政机关确认或重新出具已获取信息",
            "not processed: confirmation or reissue")),
    /** （六）其他处理, the single row of the 2019 edition. */
    OTHER(FormEntry.of("outcomes.other", "三（六）", "其他处理", "other outcomes").until(Edition.EDITION_2019)),
    /** （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: 2021 edition. */
    NOT_SUPPLEMENTED_IN_TIME(FormEntry.of(
                    "outcomes.other.notSupplementedInTime",
                    "三（六）1",
                    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                    "other: not supplemented in time")
            .from(Edition.EDITION_2021)),
    /** （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: 2021 edition. */
    FEE_UNPAID(FormEntry.of(
                    "outcomes.other.feeUnpaid", "三（六）2", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "other: fee unpaid")
            .from(Edition.EDITION_2021)),
    /** （六）其他处理 3.其他: 2021 edition. */
    OTHER_REASONS(FormEntry.of("outcomes.other.otherReasons", "三（六）3", "其他", "other: other reasons")
            .from(Edition.EDITION_2021)),
    /** （七）总计: the sum of the outcome rows before it. */
    OUTCOME_TOTAL(FormEntry.of("outcomes.total", "三（七）", "总计", "total of outcomes")),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD(FormEntry.of("carriedForward", "四", "结转下年度继续办理", "carried forward"));

    private static final List<RequestRow> OUTCOMES =
            List.of(values()).subList(DISCLOSED.ordinal(), OUTCOME_TOTAL.ordinal());
    private static final Map<Edition, List<RequestRow>> OF_EDITION = ofEdition();

    private final FormEntry entry;

    RequestRow(FormEntry entry) {
        this.entry = entry;
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    private static Map<Edition, List<RequestRow>> ofEdition() {
        Map<Edition, List<RequestRow>> rows = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            rows.put(
                    edition,
                    Arrays.stream(values()).filter(row -> row.existsIn(edition)).toList());
        }
        return rows;
    }

    /** Returns the rows of table 三 in the given edition, in form order: 23 for 2019, 25 for 2021. */
    public static List<RequestRow> of(Edition edition) {
        return requireNonNull(OF_EDITION.get(requireNonNull(edition, "edition")));
    }

    /** Returns the rows of all editions that add to {@link #OUTCOME_TOTAL}: 19 in 2019, 21 in 2021. */
    public static List<RequestRow> outcomes() {
        return OUTCOMES;
    }

    /** Returns the cell of this row in the given column. */
    public Cell cell(Applicant column) {
        return Cell.at(this, column);
    }
}
