// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of table 三: who applied. The columns stand in the order of the form. */
public enum Applicant implements Heading {
    /** 自然人. */
    NATURAL_PERSONS(FormEntry.of("naturalPersons", "自然人", "natural persons")),
    /** 法人或其他组织: 商业企业. */
    COMMERCIAL_ENTERPRISES(FormEntry.of("commercialEnterprises", "商业企业", "commercial enterprises")),
    /** 法人或其他组织: 科研机构. */
    RESEARCH_INSTITUTIONS(FormEntry.of("researchInstitutions", "科研机构", "research institutions")),
    /** 法人或其他组织: 社会公益组织. */
    PUBLIC_INTEREST_ORGANIZATIONS(
            FormEntry.of("publicInterestOrganizations", "社会公益组织", "public interest organizations")),
    /** 法人或其他组织: 法律服务机构. */
    LEGAL_SERVICE_INSTITUTIONS(FormEntry.of("legalServiceInstitutions", "法律服务机构", "legal service institutions")),
    /** 法人或其他组织: 其他. */
    OTHER_ORGANIZATIONS(FormEntry.of("otherOrganizations", "其他", "other organizations")),
    /** 总计: the sum of the six columns before it. */
    TOTAL(FormEntry.of("total", "总计", "total"));

    private static final List<Applicant> PARTS = List.of(values()).subList(0, TOTAL.ordinal());

    private final FormEntry entry;

    Applicant(FormEntry entry) {
        this.entry = entry;
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    /** Returns the six columns that add to {@link #TOTAL}. */
    public static List<Applicant> parts() {
        return PARTS;
    }

    /**
     * Returns this column of table 三, as a table of counts: 件, {@code null} where a cell is blank. The note in the
     * corner of the table speaks of it: 第一项加第二项之和，等于第三项加第四项之和.
     *
     * <pre>{@code
     * Requests<Long> persons = Applicant.NATURAL_PERSONS.columnOf(report.requests());
     * long open = persons.received() + persons.carriedOver() - persons.outcomes().total();
     * }</pre>
     */
    public Requests<@Nullable Long> columnOf(Requests<ApplicantCounts> table) {
        return table.map((row, counts) -> counts.get(this));
    }
}
