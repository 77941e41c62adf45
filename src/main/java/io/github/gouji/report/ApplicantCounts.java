package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of table 三: one count for each applicant column, unit 件. {@code null} is a blank cell, never zero.
 *
 * @param naturalPersons 自然人
 * @param commercialEnterprises 商业企业
 * @param researchInstitutions 科研机构
 * @param publicInterestOrganizations 社会公益组织
 * @param legalServiceInstitutions 法律服务机构
 * @param otherOrganizations 其他
 * @param total 总计
 */
public record ApplicantCounts(
        @Nullable Long naturalPersons,
        @Nullable Long commercialEnterprises,
        @Nullable Long researchInstitutions,
        @Nullable Long publicInterestOrganizations,
        @Nullable Long legalServiceInstitutions,
        @Nullable Long otherOrganizations,
        @Nullable Long total)
        implements Serializable {

    /** A row of zeros. */
    public static final ApplicantCounts ZERO = of(0, 0, 0, 0, 0, 0, 0);

    /** A row of blank cells. */
    public static final ApplicantCounts BLANK = new ApplicantCounts(null, null, null, null, null, null, null);

    /** Returns a full row, with the total as reported, right or wrong. */
    public static ApplicantCounts of(
            long naturalPersons,
            long commercialEnterprises,
            long researchInstitutions,
            long publicInterestOrganizations,
            long legalServiceInstitutions,
            long otherOrganizations,
            long total) {
        return new ApplicantCounts(
                naturalPersons,
                commercialEnterprises,
                researchInstitutions,
                publicInterestOrganizations,
                legalServiceInstitutions,
                otherOrganizations,
                total);
    }

    /** Returns a row with the figure that the function gives for each column. */
    static ApplicantCounts from(Function<Applicant, @Nullable Long> counts) {
        return new ApplicantCounts(
                counts.apply(Applicant.NATURAL_PERSONS),
                counts.apply(Applicant.COMMERCIAL_ENTERPRISES),
                counts.apply(Applicant.RESEARCH_INSTITUTIONS),
                counts.apply(Applicant.PUBLIC_INTEREST_ORGANIZATIONS),
                counts.apply(Applicant.LEGAL_SERVICE_INSTITUTIONS),
                counts.apply(Applicant.OTHER_ORGANIZATIONS),
                counts.apply(Applicant.TOTAL));
    }

    /** Returns the figure in the given column, 件; {@code null} if the cell is blank. */
    public @Nullable Long get(Applicant column) {
        return switch (column) {
            case NATURAL_PERSONS -> naturalPersons;
            case COMMERCIAL_ENTERPRISES -> commercialEnterprises;
            case RESEARCH_INSTITUTIONS -> researchInstitutions;
            case PUBLIC_INTEREST_ORGANIZATIONS -> publicInterestOrganizations;
            case LEGAL_SERVICE_INSTITUTIONS -> legalServiceInstitutions;
            case OTHER_ORGANIZATIONS -> otherOrganizations;
            case TOTAL -> total;
        };
    }

    /** Returns a copy with another figure in the given column. */
    public ApplicantCounts with(Applicant column, @Nullable Long count) {
        return from(other -> other == column ? count : get(other));
    }
}
