package io.github.gouji.report;

import java.util.List;

/** A column of table 三: who applied. The columns stand in the order of the form. */
public enum Applicant {
    /** 自然人. */
    NATURAL_PERSONS("naturalPersons", "自然人"),
    /** 法人或其他组织: 商业企业. */
    COMMERCIAL_ENTERPRISES("commercialEnterprises", "商业企业"),
    /** 法人或其他组织: 科研机构. */
    RESEARCH_INSTITUTIONS("researchInstitutions", "科研机构"),
    /** 法人或其他组织: 社会公益组织. */
    PUBLIC_INTEREST_ORGANIZATIONS("publicInterestOrganizations", "社会公益组织"),
    /** 法人或其他组织: 法律服务机构. */
    LEGAL_SERVICE_INSTITUTIONS("legalServiceInstitutions", "法律服务机构"),
    /** 法人或其他组织: 其他. */
    OTHER_ORGANIZATIONS("otherOrganizations", "其他"),
    /** 总计: the sum of the six columns before it. */
    TOTAL("total", "总计");

    private static final List<Applicant> PARTS = List.of(values()).subList(0, TOTAL.ordinal());

    private final String id;
    private final String label;

    Applicant(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the last part of the ids of this column's cells. */
    public String id() {
        return id;
    }

    /** Returns the official heading of the column. */
    public String label() {
        return label;
    }

    /** Returns the six columns that add to {@link #TOTAL}. */
    public static List<Applicant> parts() {
        return PARTS;
    }
}
