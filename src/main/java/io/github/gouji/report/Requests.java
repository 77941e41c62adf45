package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Outcomes.NotProcessed;
import io.github.gouji.report.Outcomes.Other;
import io.github.gouji.report.Outcomes.Other2019;
import io.github.gouji.report.Outcomes.Other2021;
import io.github.gouji.report.Outcomes.Unavailable;
import io.github.gouji.report.Outcomes.Withheld;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table 三、收到和处理政府信息公开申请情况: 25 rows (23 in the 2019 edition) of seven counts, unit 件. A row is an
 * {@link ApplicantCounts}; {@link #column} hands out an {@link ApplicantColumn}.
 *
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedOver 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedForward 四、结转下年度继续办理
 */
public record Requests(
        ApplicantCounts received, ApplicantCounts carriedOver, Outcomes outcomes, ApplicantCounts carriedForward)
        implements Serializable {

    /** Rejects a missing row; a row of blank cells is {@link ApplicantCounts#BLANK}. */
    public Requests {
        requireNonNull(received, "received");
        requireNonNull(carriedOver, "carriedOver");
        requireNonNull(outcomes, "outcomes");
        requireNonNull(carriedForward, "carriedForward");
    }

    /** Returns a table of zeros. */
    public static Requests zeros(Edition edition) {
        return ofRows(edition, row -> ApplicantCounts.ZERO);
    }

    /** Returns a table of the given edition with the counts that the function gives for each of its rows. */
    public static Requests ofRows(Edition edition, Function<RequestRow, ApplicantCounts> rows) {
        return new Requests(
                rows.apply(RequestRow.RECEIVED),
                rows.apply(RequestRow.CARRIED_OVER),
                new Outcomes(
                        rows.apply(RequestRow.DISCLOSED),
                        rows.apply(RequestRow.PARTLY_DISCLOSED),
                        new Withheld(
                                rows.apply(RequestRow.STATE_SECRETS),
                                rows.apply(RequestRow.PROHIBITED_BY_LAW),
                                rows.apply(RequestRow.ENDANGERS_SECURITY_OR_STABILITY),
                                rows.apply(RequestRow.THIRD_PARTY_RIGHTS),
                                rows.apply(RequestRow.INTERNAL_AFFAIRS),
                                rows.apply(RequestRow.DELIBERATIVE_PROCESS),
                                rows.apply(RequestRow.ENFORCEMENT_FILES),
                                rows.apply(RequestRow.ADMINISTRATIVE_INQUIRIES)),
                        new Unavailable(
                                rows.apply(RequestRow.NOT_HELD),
                                rows.apply(RequestRow.REQUIRES_CREATION),
                                rows.apply(RequestRow.STILL_UNCLEAR)),
                        new NotProcessed(
                                rows.apply(RequestRow.PETITIONS_AND_COMPLAINTS),
                                rows.apply(RequestRow.REPEATED),
                                rows.apply(RequestRow.PUBLISHED_MATERIALS),
                                rows.apply(RequestRow.EXCESSIVE),
                                rows.apply(RequestRow.CONFIRMATION_OR_REISSUE)),
                        otherFrom(edition, rows),
                        rows.apply(RequestRow.OUTCOME_TOTAL)),
                rows.apply(RequestRow.CARRIED_FORWARD));
    }

    /**
     * Returns a table of the given edition with the figure that the function gives for each of its cells.
     *
     * @throws IllegalArgumentException if a figure is not a whole number
     */
    public static Requests from(Edition edition, Function<? super RequestCell, ? extends @Nullable Number> figures) {
        return ofRows(
                edition, row -> ApplicantCounts.from(column -> Figures.count(new RequestCell(row, column), figures)));
    }

    private static Other otherFrom(Edition edition, Function<RequestRow, ApplicantCounts> rows) {
        return switch (edition) {
            case EDITION_2019 -> new Other2019(rows.apply(RequestRow.OTHER));
            case EDITION_2021 ->
                new Other2021(
                        rows.apply(RequestRow.NOT_SUPPLEMENTED_IN_TIME),
                        rows.apply(RequestRow.FEE_UNPAID),
                        rows.apply(RequestRow.OTHER_REASONS));
        };
    }

    /** Returns the edition of the form that this table follows. */
    public Edition edition() {
        return outcomes.other().edition();
    }

    /**
     * Returns the counts of the given row.
     *
     * @throws IllegalArgumentException if this edition of the table has no such row
     */
    public ApplicantCounts row(RequestRow row) {
        return switch (row) {
            case RECEIVED -> received;
            case CARRIED_OVER -> carriedOver;
            case DISCLOSED -> outcomes.disclosed();
            case PARTLY_DISCLOSED -> outcomes.partlyDisclosed();
            case STATE_SECRETS -> outcomes.withheld().stateSecrets();
            case PROHIBITED_BY_LAW -> outcomes.withheld().prohibitedByLaw();
            case ENDANGERS_SECURITY_OR_STABILITY -> outcomes.withheld().endangersSecurityOrStability();
            case THIRD_PARTY_RIGHTS -> outcomes.withheld().thirdPartyRights();
            case INTERNAL_AFFAIRS -> outcomes.withheld().internalAffairs();
            case DELIBERATIVE_PROCESS -> outcomes.withheld().deliberativeProcess();
            case ENFORCEMENT_FILES -> outcomes.withheld().enforcementFiles();
            case ADMINISTRATIVE_INQUIRIES -> outcomes.withheld().administrativeInquiries();
            case NOT_HELD -> outcomes.unavailable().notHeld();
            case REQUIRES_CREATION -> outcomes.unavailable().requiresCreation();
            case STILL_UNCLEAR -> outcomes.unavailable().stillUnclear();
            case PETITIONS_AND_COMPLAINTS -> outcomes.notProcessed().petitionsAndComplaints();
            case REPEATED -> outcomes.notProcessed().repeated();
            case PUBLISHED_MATERIALS -> outcomes.notProcessed().publishedMaterials();
            case EXCESSIVE -> outcomes.notProcessed().excessive();
            case CONFIRMATION_OR_REISSUE -> outcomes.notProcessed().confirmationOrReissue();
            case OTHER, NOT_SUPPLEMENTED_IN_TIME, FEE_UNPAID, OTHER_REASONS -> otherRow(row);
            case OUTCOME_TOTAL -> outcomes.total();
            case CARRIED_FORWARD -> carriedForward;
        };
    }

    private ApplicantCounts otherRow(RequestRow row) {
        if (outcomes.other() instanceof Other2019 other && row == RequestRow.OTHER) {
            return other.counts();
        }
        if (outcomes.other() instanceof Other2021 other && row != RequestRow.OTHER) {
            return switch (row) {
                case NOT_SUPPLEMENTED_IN_TIME -> other.notSupplementedInTime();
                case FEE_UNPAID -> other.feeUnpaid();
                default -> other.otherReasons();
            };
        }
        throw notInEdition(row);
    }

    /**
     * Returns a copy with other counts in the given row.
     *
     * @throws IllegalArgumentException if this edition of the table has no such row
     */
    public Requests with(RequestRow row, ApplicantCounts counts) {
        if (!row.existsIn(edition())) {
            throw notInEdition(row);
        }
        return ofRows(edition(), other -> other == row ? counts : row(other));
    }

    /** Returns the given column of the table. */
    public ApplicantColumn column(Applicant applicant) {
        return ApplicantColumn.of(this, applicant);
    }

    private IllegalArgumentException notInEdition(RequestRow row) {
        return new IllegalArgumentException(
                "table 三 of the " + edition().id() + " edition has no row \"" + row.id() + "\"");
    }
}
