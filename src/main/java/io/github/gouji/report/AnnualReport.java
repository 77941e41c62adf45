// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        @Nullable Requests<ApplicantCounts> requests,
        @Nullable Disputes disputes)
        implements Serializable {

    /** Takes {@link Narrative#UNKNOWN} for a narrative of {@code null}, and rejects a table 三 that lacks a row. */
    public AnnualReport(
            @Nullable Integer year,
            @Nullable String agency,
            @Nullable Narrative narrative,
            @Nullable Proactive proactive,
            @Nullable Requests<ApplicantCounts> requests,
            @Nullable Disputes disputes) {
        this.year = year;
        this.agency = agency;
        this.narrative = requireNonNullElse(narrative, Narrative.UNKNOWN);
        this.proactive = proactive;
        this.requests = requests;
        if (requests != null) {
            RequestRow.of(requests.edition())
                    .forEach(row -> requireNonNull(requests.get(row), () -> "requests." + row.id()));
        }
        this.disputes = disputes;
    }

    /**
     * Returns a report with every figure zero, in the edition of the form that the year prescribes.
     *
     * @throws IllegalArgumentException if the year is before 2019, when there was no form
     */
    public static AnnualReport zeros(int year, String agency) {
        requireNonNull(agency, "agency");
        Edition edition = Edition.prescribedFor(year)
                .orElseThrow(() -> new IllegalArgumentException("no form was prescribed for the report year " + year));
        return zeros(year, agency, edition);
    }

    /** Returns a report with every figure zero, in the given edition of the form. */
    public static AnnualReport zeros(int year, String agency, Edition edition) {
        requireNonNull(agency, "agency");
        requireNonNull(edition, "edition");
        return new AnnualReport(
                year,
                agency,
                Narrative.UNKNOWN,
                Proactive.zeros(edition),
                Requests.zeros(edition),
                Disputes.zeros(edition));
    }

    /** Returns the edition of the given table; empty if the table is not there. */
    public Optional<Edition> edition(FormTable table) {
        return switch (table) {
            case PROACTIVE -> Optional.ofNullable(proactive).map(Proactive::edition);
            case REQUESTS -> Optional.ofNullable(requests).map(Requests::edition);
            case DISPUTES -> Optional.ofNullable(disputes).map(Disputes::edition);
        };
    }

    /**
     * Returns the figure in the given cell: a {@link Long} for a count, a {@link java.math.BigDecimal} for an amount,
     * {@code null} if the cell is blank or its table is not there.
     *
     * @throws IllegalArgumentException if the table is there in an edition that has no such cell
     */
    public @Nullable Number get(Cell cell) {
        return switch (cell.table()) {
            case PROACTIVE -> proactive == null ? null : proactive.get(cell);
            case REQUESTS ->
                requests == null ? null : requests.get((RequestRow) cell.row()).get((Applicant) cell.column());
            case DISPUTES ->
                disputes == null
                        ? null
                        : disputes.get((DisputeGroup) cell.row()).get((DisputeResult) cell.column());
        };
    }

    /**
     * Returns a copy with another figure in the given cell; {@code null} makes it blank.
     *
     * @throws IllegalArgumentException if the report has no such cell, or a count is not a whole number
     */
    public AnnualReport with(Cell cell, @Nullable Number figure) {
        return switch (cell.table()) {
            case PROACTIVE -> withProactive(there(proactive, cell.table()).with(cell, figure));
            case REQUESTS -> {
                RequestRow row = (RequestRow) cell.row();
                ApplicantCounts counts = there(requests, cell.table()).get(row);
                yield with(row, counts.with((Applicant) cell.column(), Numbers.count(cell, figure)));
            }
            case DISPUTES -> {
                DisputeGroup group = (DisputeGroup) cell.row();
                DisputeCounts counts = there(disputes, cell.table()).get(group);
                yield with(group, counts.with((DisputeResult) cell.column(), Numbers.count(cell, figure)));
            }
        };
    }

    /**
     * Returns a copy with another row in table 三.
     *
     * @throws IllegalArgumentException if the report has no table 三, or its edition no such row
     */
    public AnnualReport with(RequestRow row, ApplicantCounts counts) {
        requireNonNull(row, "row");
        requireNonNull(counts, "counts");
        return withRequests(there(requests, FormTable.REQUESTS).with(row, counts));
    }

    /**
     * Returns a copy with another group in table 四.
     *
     * @throws IllegalArgumentException if the report has no table 四
     */
    public AnnualReport with(DisputeGroup group, DisputeCounts counts) {
        requireNonNull(group, "group");
        requireNonNull(counts, "counts");
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
        requireNonNull(narrative, "narrative");
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 二, or none. */
    public AnnualReport withProactive(@Nullable Proactive proactive) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 三, or none. */
    public AnnualReport withRequests(@Nullable Requests<ApplicantCounts> requests) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns a copy with another table 四, or none. */
    public AnnualReport withDisputes(@Nullable Disputes disputes) {
        return new AnnualReport(year, agency, narrative, proactive, requests, disputes);
    }

    /** Returns the cells of the tables that are there, in form order. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (FormTable table : FormTable.values()) {
            edition(table).ifPresent(edition -> cells.addAll(Cell.of(table, edition)));
        }
        return cells;
    }

    /** Tells whether no cell has a figure, as in a form that is still to be filled in. */
    public boolean isBlank() {
        return cells().stream().allMatch(cell -> get(cell) == null);
    }

    private static <T> T there(@Nullable T table, FormTable which) {
        if (table == null) {
            throw new IllegalArgumentException("the report has no table " + which.number());
        }
        return table;
    }
}
