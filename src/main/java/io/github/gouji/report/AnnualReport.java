package io.github.gouji.report;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 政府信息公开工作年度报告: the figures and texts as published, right or wrong.
 *
 * <p>A table is {@code null} where it is not known: a fragment of a document, or a report without it. Records are
 * immutable; copies are made with the {@code with} methods.
 *
 * @param year the year reported on, not the year of publication; {@code null} if not known
 * @param agency the body that reports; {@code null} if not known
 * @param narrative chapters 一, 五 and 六
 * @param proactive table 二
 * @param requests table 三
 * @param disputes table 四
 */
public record AnnualReport(
        @Nullable Integer year,
        @Nullable String agency,
        Narrative narrative,
        @Nullable Proactive proactive,
        @Nullable Requests requests,
        @Nullable Disputes disputes)
        implements Serializable {

    /** Takes {@link Narrative#UNKNOWN} for a narrative of {@code null}. */
    public AnnualReport(
            @Nullable Integer year,
            @Nullable String agency,
            @Nullable Narrative narrative,
            @Nullable Proactive proactive,
            @Nullable Requests requests,
            @Nullable Disputes disputes) {
        this.year = year;
        this.agency = agency;
        this.narrative = requireNonNullElse(narrative, Narrative.UNKNOWN);
        this.proactive = proactive;
        this.requests = requests;
        this.disputes = disputes;
    }

    /**
     * Returns a report with every figure zero, in the edition of the form that the year prescribes.
     *
     * @throws IllegalArgumentException if the year is before 2019, when there was no form
     */
    public static AnnualReport zeros(int year, String agency) {
        Edition edition = Edition.prescribedFor(year)
                .orElseThrow(() -> new IllegalArgumentException("no form was prescribed for the report year " + year));
        return zeros(year, agency, edition);
    }

    /** Returns a report with every figure zero, in the given edition of the form. */
    public static AnnualReport zeros(int year, String agency, Edition edition) {
        return new AnnualReport(
                year, agency, Narrative.UNKNOWN, Proactive.zeros(edition), Requests.zeros(edition), Disputes.ZERO);
    }

    /**
     * Returns the figure in the given cell: a {@link Long} for a count, a {@link java.math.BigDecimal} for an amount,
     * {@code null} if the cell is blank or its table is not there.
     *
     * @throws IllegalArgumentException if the table is there in the edition that has no such cell
     */
    public @Nullable Number get(Cell cell) {
        if (cell instanceof RequestCell request) {
            return requests == null ? null : requests.row(request.requestRow()).get(request.applicant());
        }
        if (cell instanceof DisputeCell dispute) {
            return disputes == null ? null : disputes.group(dispute.group()).get(dispute.result());
        }
        return proactive == null ? null : proactive.get((ProactiveCell) cell);
    }

    /**
     * Returns a copy with another figure in the given cell; {@code null} makes it blank.
     *
     * @throws IllegalArgumentException if the report has no such cell, or a count is not a whole number
     */
    public AnnualReport with(Cell cell, @Nullable Number figure) {
        if (cell instanceof RequestCell request) {
            Requests table = there(requests, cell.table());
            ApplicantCounts counts = table.row(request.requestRow());
            return with(request.requestRow(), counts.with(request.applicant(), Figures.count(cell, figure)));
        }
        if (cell instanceof DisputeCell dispute) {
            Disputes table = there(disputes, cell.table());
            DisputeCounts counts = table.group(dispute.group());
            return with(dispute.group(), counts.with(dispute.result(), Figures.count(cell, figure)));
        }
        Proactive table = there(proactive, cell.table());
        return withProactive(table.with((ProactiveCell) cell, figure));
    }

    /**
     * Returns a copy with another row in table 三.
     *
     * @throws IllegalArgumentException if the report has no table 三, or its edition no such row
     */
    public AnnualReport with(RequestRow row, ApplicantCounts counts) {
        return withRequests(there(requests, FormTable.REQUESTS).with(row, counts));
    }

    /**
     * Returns a copy with another group in table 四.
     *
     * @throws IllegalArgumentException if the report has no table 四
     */
    public AnnualReport with(DisputeGroup group, DisputeCounts counts) {
        return withDisputes(there(disputes, FormTable.DISPUTES).with(group, counts));
    }

    /** Returns a copy with another report year. */
    public AnnualReport withYear(@Nullable Integer year) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another agency. */
    public AnnualReport withAgency(@Nullable String agency) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with other running text. */
    public AnnualReport withNarrative(Narrative narrative) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 二, or none. */
    public AnnualReport withProactive(@Nullable Proactive proactive) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 三, or none. */
    public AnnualReport withRequests(@Nullable Requests requests) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 四, or none. */
    public AnnualReport withDisputes(@Nullable Disputes disputes) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns the cells of the tables that are there, in form order. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        if (proactive != null) {
            cells.addAll(Cell.of(FormTable.PROACTIVE, proactive.edition()));
        }
        if (requests != null) {
            cells.addAll(Cell.of(FormTable.REQUESTS, requests.edition()));
        }
        if (disputes != null) {
            cells.addAll(Cell.of(FormTable.DISPUTES, Edition.EDITION_2021));
        }
        return cells;
    }

    private static <T> T there(@Nullable T table, FormTable which) {
        if (table == null) {
            throw new IllegalArgumentException("the report has no table " + which.number());
        }
        return table;
    }
}
