// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.BiFunction;
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

    /** Returns a row with the count that the function gives for each column, {@code null} for a blank cell. */
    public static ApplicantCounts of(Function<Applicant, @Nullable Long> counts) {
        return BLANK.map((column, blank) -> counts.apply(column));
    }

    /** Returns a row with the count that the function makes of each one, in form order. */
    public ApplicantCounts map(BiFunction<Applicant, @Nullable Long, @Nullable Long> function) {
        return new ApplicantCounts(
                function.apply(Applicant.NATURAL_PERSONS, naturalPersons),
                function.apply(Applicant.COMMERCIAL_ENTERPRISES, commercialEnterprises),
                function.apply(Applicant.RESEARCH_INSTITUTIONS, researchInstitutions),
                function.apply(Applicant.PUBLIC_INTEREST_ORGANIZATIONS, publicInterestOrganizations),
                function.apply(Applicant.LEGAL_SERVICE_INSTITUTIONS, legalServiceInstitutions),
                function.apply(Applicant.OTHER_ORGANIZATIONS, otherOrganizations),
                function.apply(Applicant.TOTAL, total));
    }

    /**
     * Copies the counts into an array, in form order from the given place on, a blank as zero.
     *
     * @return which of them are blank: bit 0 is set if the first is, bit 1 if the second is, and so on
     */
    public int copyTo(long[] counts, int from) {
        int blanks = copy(naturalPersons, counts, from, Applicant.NATURAL_PERSONS);
        blanks |= copy(commercialEnterprises, counts, from, Applicant.COMMERCIAL_ENTERPRISES);
        blanks |= copy(researchInstitutions, counts, from, Applicant.RESEARCH_INSTITUTIONS);
        blanks |= copy(publicInterestOrganizations, counts, from, Applicant.PUBLIC_INTEREST_ORGANIZATIONS);
        blanks |= copy(legalServiceInstitutions, counts, from, Applicant.LEGAL_SERVICE_INSTITUTIONS);
        blanks |= copy(otherOrganizations, counts, from, Applicant.OTHER_ORGANIZATIONS);
        return blanks | copy(total, counts, from, Applicant.TOTAL);
    }

    private static int copy(@Nullable Long count, long[] counts, int from, Applicant column) {
        if (count == null) {
            return 1 << column.ordinal();
        }
        counts[from + column.ordinal()] = count;
        return 0;
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
        requireNonNull(column, "column");
        return map((other, old) -> other == column ? count : old);
    }
}
