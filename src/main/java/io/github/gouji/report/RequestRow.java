package io.github.gouji.report;

import static io.github.gouji.report.Edition.EDITION_2019;
import static io.github.gouji.report.Edition.EDITION_2021;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of table 三, in the order of the form. Unit of its figures: 件. */
public enum RequestRow {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED("received", "一", "本年新收政府信息公开申请数量"),
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_OVER("carriedOver", "二", "上年结转政府信息公开申请数量"),
    /** 三、本年度办理结果（一）予以公开. */
    DISCLOSED("outcomes.disclosed", "三（一）", "予以公开"),
    /** （二）部分公开（区分处理的，只计这一情形，不计其他情形）. */
    PARTLY_DISCLOSED("outcomes.partlyDisclosed", "三（二）", "部分公开"),
    /** （三）不予公开 1.属于国家秘密. */
    STATE_SECRETS("outcomes.withheld.stateSecrets", "三（三）1", "属于国家秘密"),
    /** （三）不予公开 2.其他法律行政法规禁止公开. */
    PROHIBITED_BY_LAW("outcomes.withheld.prohibitedByLaw", "三（三）2", "其他法律行政法规禁止公开"),
    /** （三）不予公开 3.危及“三安全一稳定”. */
    ENDANGERS_SECURITY_OR_STABILITY("outcomes.withheld.endangersSecurityOrStability", "三（三）3", "危及“三安全一稳定”"),
    /** （三）不予公开 4.保护第三方合法权益. */
    THIRD_PARTY_RIGHTS("outcomes.withheld.thirdPartyRights", "三（三）4", "保护第三方合法权益"),
    /** （三）不予公开 5.属于三类内部事务信息. */
    INTERNAL_AFFAIRS("outcomes.withheld.internalAffairs", "三（三）5", "属于三类内部事务信息"),
    /** （三）不予公开 6.属于四类过程性信息. */
    DELIBERATIVE_PROCESS("outcomes.withheld.deliberativeProcess", "三（三）6", "属于四类过程性信息"),
    /** （三）不予公开 7.属于行政执法案卷. */
    ENFORCEMENT_FILES("outcomes.withheld.enforcementFiles", "三（三）7", "属于行政执法案卷"),
    /** （三）不予公开 8.属于行政查询事项. */
    ADMINISTRATIVE_INQUIRIES("outcomes.withheld.administrativeInquiries", "三（三）8", "属于行政查询事项"),
    /** （四）无法提供 1.本机关不掌握相关政府信息. */
    NOT_HELD("outcomes.unavailable.notHeld", "三（四）1", "本机关不掌握相关政府信息"),
    /** （四）无法提供 2.没有现成信息需要另行制作. */
    REQUIRES_CREATION("outcomes.unavailable.requiresCreation", "三（四）2", "没有现成信息需要另行制作"),
    /** （四）无法提供 3.补正后申请内容仍不明确. */
    STILL_UNCLEAR("outcomes.unavailable.stillUnclear", "三（四）3", "补正后申请内容仍不明确"),
    /** （五）不予处理 1.信访举报投诉类申请. */
    PETITIONS_AND_COMPLAINTS("outcomes.notProcessed.petitionsAndComplaints", "三（五）1", "信访举报投诉类申请"),
    /** （五）不予处理 2.重复申请. */
    REPEATED("outcomes.notProcessed.repeated", "三（五）2", "重复申请"),
    /** （五）不予处理 3.要求提供公开出版物. */
    PUBLISHED_MATERIALS("outcomes.notProcessed.publishedMaterials", "三（五）3", "要求提供公开出版物"),
    /** （五）不予处理 4.无正当理由大量反复申请. */
    EXCESSIVE("outcomes.notProcessed.excessive", "三（五）4", "无正当理由大量反复申请"),
    /** （五）不予处理 5.要求行政机关确认或重新出具已获取信息. */
    CONFIRMATION_OR_REISSUE("outcomes.notProcessed.confirmationOrReissue", "三（五）5", "要求行政机关确认或重新出具已获取信息"),
    /** （六）其他处理, the single row of the 2019 edition. */
    OTHER("outcomes.other", "三（六）", "其他处理", EDITION_2019),
    /** （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: 2021 edition. */
    NOT_SUPPLEMENTED_IN_TIME(
            "outcomes.other.notSupplementedInTime", "三（六）1", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", EDITION_2021),
    /** （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: 2021 edition. */
    FEE_UNPAID("outcomes.other.feeUnpaid", "三（六）2", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", EDITION_2021),
    /** （六）其他处理 3.其他: 2021 edition. */
    OTHER_REASONS("outcomes.other.otherReasons", "三（六）3", "其他", EDITION_2021),
    /** （七）总计: the sum of the outcome rows before it. */
    OUTCOME_TOTAL("outcomes.total", "三（七）", "总计"),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD("carriedForward", "四", "结转下年度继续办理");

    private static final List<RequestRow> OUTCOMES =
            List.of(values()).subList(DISCLOSED.ordinal(), OUTCOME_TOTAL.ordinal());
    private static final List<RequestRow> ROWS_2019 = rowsOf(EDITION_2019);
    private static final List<RequestRow> ROWS_2021 = rowsOf(EDITION_2021);

    private final String id;
    private final String number;
    private final String title;
    private final @Nullable Edition only;

    RequestRow(String id, String number, String title) {
        this(id, number, title, null);
    }

    RequestRow(String id, String number, String title, @Nullable Edition only) {
        this.id = id;
        this.number = number;
        this.title = title;
        this.only = only;
    }

    private static List<RequestRow> rowsOf(Edition edition) {
        return Arrays.stream(values()).filter(row -> row.existsIn(edition)).toList();
    }

    /** Returns the rows of table 三 in the given edition, in form order: 23 for 2019, 25 for 2021. */
    public static List<RequestRow> of(Edition edition) {
        return edition == EDITION_2019 ? ROWS_2019 : ROWS_2021;
    }

    /** Returns the rows of both editions that add to {@link #OUTCOME_TOTAL}; an edition has 19 or 21 of them. */
    public static List<RequestRow> outcomes() {
        return OUTCOMES;
    }

    /** Returns the id of the row within the table, such as {@code outcomes.withheld.stateSecrets}. */
    public String id() {
        return id;
    }

    /** Returns the number of the row in the form, such as {@code 三（三）1}. */
    public String number() {
        return number;
    }

    /** Returns the official wording of the row without its number, such as {@code 属于国家秘密}. */
    public String title() {
        return title;
    }

    /** Returns number and wording together, such as {@code 三（三）1.属于国家秘密}. */
    public String label() {
        char last = number.charAt(number.length() - 1);
        if (last == '）') {
            return number + title;
        }
        return number + (Character.isDigit(last) ? "." : "、") + title;
    }

    /** Tells whether the given edition of table 三 has this row. */
    public boolean existsIn(Edition edition) {
        return only == null || only == edition;
    }

    /** Returns the cell of this row in the given column. */
    public Cell cell(Applicant column) {
        return new RequestCell(this, column);
    }
}
