package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Outcomes;
import io.github.gouji.report.ProactiveCell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report as the rules compute with them: what was reported, what blanks stand for, and the totals
 * that were filled in. Not thread-safe: one evaluation owns it.
 */
public final class ReportFigures {

    private static final byte REPORTED = 0;
    private static final byte BLANK_AS_ZERO = 1;
    private static final byte FILLED = 2;
    private static final byte FILLED_BEYOND_LONG = 3;
    /** From here on a figure is not known. */
    private static final byte BLANK = 4;

    private static final byte UNREADABLE = 5;
    private static final byte ABSENT = 6;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** A hundred thousand figures below this fit a {@code long}. */
    private static final long SMALL = 1L << 40;

    private static final int CELLS = Cell.all().size();
    private static final int FIRST_REQUEST =
            RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS).index();
    private static final int FIRST_DISPUTE =
            Cell.of("disputes.reconsideration.upheld").index();
    private static final List<ProactiveCell> PROACTIVE_2019 = proactive(Edition.EDITION_2019);
    private static final List<ProactiveCell> PROACTIVE_2021 = proactive(Edition.EDITION_2021);
    private static final List<ProactiveCell> AMOUNTS =
            List.of(ProactiveCell.FEES_AMOUNT, ProactiveCell.PROCUREMENT_AMOUNT);
    private static final int COLUMNS = Applicant.values().length;
    private static final List<DisputeGroup> GROUPS = List.of(DisputeGroup.values());

    private final AnnualReport report;
    private final Form form;
    private final Map<Cell, String> unreadable;
    private final Blanks blanks;
    private final long[] counts = new long[CELLS];
    private final byte[] states = new byte[CELLS];
    private final Map<Cell, MissingTotal> missingTotals = new LinkedHashMap<>(0);
    private int reportedCells = CELLS;
    private int blankCells;
    /** All bits that are set in any count: negative if one of them is, else at least the largest of them. */
    private long bits;

    private boolean complete = true;

    ReportFigures(AnnualReport report, Map<Cell, String> unreadable, Blanks blanks) {
        this.report = report;
        this.form = Form.of(report);
        this.unreadable = unreadable;
        this.blanks = blanks;
        copyProactive();
        copyRequests();
        copyDisputes();
        bits = allBits(counts);
        for (Cell cell : unreadable.keySet()) {
            if (form.has(cell) && states[cell.index()] != ABSENT) {
                reportedCells -= isReported(cell) ? 1 : 0;
                states[cell.index()] = UNREADABLE;
                complete = false;
            }
        }
    }

    private static List<ProactiveCell> proactive(Edition edition) {
        return Arrays.stream(ProactiveCell.values())
                .filter(cell -> cell.existsIn(edition))
                .toList();
    }

    private static long allBits(long[] counts) {
        long bits = 0;
        for (long count : counts) {
            bits |= count;
        }
        return bits;
    }

    private void copyProactive() {
        Arrays.fill(states, 0, FIRST_REQUEST, ABSENT);
        reportedCells -= FIRST_REQUEST;
        if (report.proactive() == null) {
            complete = false;
            return;
        }
        for (ProactiveCell cell : form.proactive() == Edition.EDITION_2019 ? PROACTIVE_2019 : PROACTIVE_2021) {
            Number figure = report.proactive().get(cell);
            if (figure == null) {
                states[cell.index()] = BLANK;
                blankCells++;
                complete = false;
                continue;
            }
            states[cell.index()] = REPORTED;
            reportedCells++;
            if (figure instanceof Long count) {
                counts[cell.index()] = count;
            }
        }
    }

    private void copyRequests() {
        Requests table = report.requests();
        if (table == null) {
            absent(FIRST_REQUEST, FIRST_DISPUTE);
            return;
        }
        Outcomes outcomes = table.outcomes();
        copy(RequestRow.RECEIVED, table.received());
        copy(RequestRow.CARRIED_OVER, table.carriedOver());
        copy(RequestRow.DISCLOSED, outcomes.disclosed());
        copy(RequestRow.PARTLY_DISCLOSED, outcomes.partlyDisclosed());
        copy(RequestRow.STATE_SECRETS, outcomes.withheld().stateSecrets());
        copy(RequestRow.PROHIBITED_BY_LAW, outcomes.withheld().prohibitedByLaw());
        copy(RequestRow.ENDANGERS_SECURITY_OR_STABILITY, outcomes.withheld().endangersSecurityOrStability());
        copy(RequestRow.THIRD_PARTY_RIGHTS, outcomes.withheld().thirdPartyRights());
        copy(RequestRow.INTERNAL_AFFAIRS, outcomes.withheld().internalAffairs());
        copy(RequestRow.DELIBERATIVE_PROCESS, outcomes.withheld().deliberativeProcess());
        copy(RequestRow.ENFORCEMENT_FILES, outcomes.withheld().enforcementFiles());
        copy(RequestRow.ADMINISTRATIVE_INQUIRIES, outcomes.withheld().administrativeInquiries());
        copy(RequestRow.NOT_HELD, outcomes.unavailable().notHeld());
        copy(RequestRow.REQUIRES_CREATION, outcomes.unavailable().requiresCreation());
        copy(RequestRow.STILL_UNCLEAR, outcomes.unavailable().stillUnclear());
        copy(RequestRow.PETITIONS_AND_COMPLAINTS, outcomes.notProcessed().petitionsAndComplaints());
        copy(RequestRow.REPEATED, outcomes.notProcessed().repeated());
        copy(RequestRow.PUBLISHED_MATERIALS, outcomes.notProcessed().publishedMaterials());
        copy(RequestRow.EXCESSIVE, outcomes.notProcessed().excessive());
        copy(RequestRow.CONFIRMATION_OR_REISSUE, outcomes.notProcessed().confirmationOrReissue());
        if (outcomes.other() instanceof Outcomes.Other2021 other) {
            copy(RequestRow.NOT_SUPPLEMENTED_IN_TIME, other.notSupplementedInTime());
            copy(RequestRow.FEE_UNPAID, other.feeUnpaid());
            copy(RequestRow.OTHER_REASONS, other.otherReasons());
            absent(RequestRow.OTHER);
        } else if (outcomes.other() instanceof Outcomes.Other2019 other) {
            copy(RequestRow.OTHER, other.counts());
            absent(RequestRow.NOT_SUPPLEMENTED_IN_TIME);
            absent(RequestRow.FEE_UNPAID);
            absent(RequestRow.OTHER_REASONS);
        }
        copy(RequestRow.OUTCOME_TOTAL, outcomes.total());
        copy(RequestRow.CARRIED_FORWARD, table.carriedForward());
    }

    private void copy(RequestRow row, ApplicantCounts values) {
        int index = FIRST_REQUEST + row.ordinal() * COLUMNS;
        set(index, values.naturalPersons());
        set(index + 1, values.commercialEnterprises());
        set(index + 2, values.researchInstitutions());
        set(index + 3, values.publicInterestOrganizations());
        set(index + 4, values.legalServiceInstitutions());
        set(index + 5, values.otherOrganizations());
        set(index + 6, values.total());
    }

    private void absent(RequestRow row) {
        int index = FIRST_REQUEST + row.ordinal() * COLUMNS;
        Arrays.fill(states, index, index + COLUMNS, ABSENT);
        reportedCells -= COLUMNS;
    }

    private void copyDisputes() {
        if (report.disputes() == null) {
            absent(FIRST_DISPUTE, CELLS);
            return;
        }
        int index = FIRST_DISPUTE;
        for (int i = 0; i < GROUPS.size(); i++) {
            DisputeCounts values = report.disputes().group(GROUPS.get(i));
            set(index++, values.upheld());
            set(index++, values.corrected());
            set(index++, values.otherResult());
            set(index++, values.pending());
            set(index++, values.total());
        }
    }

    private void absent(int from, int to) {
        Arrays.fill(states, from, to, ABSENT);
        reportedCells -= to - from;
        complete = false;
    }

    private void set(int index, @Nullable Long count) {
        if (count == null) {
            blankCells++;
            reportedCells--;
            states[index] = blanks == Blanks.AS_ZERO ? BLANK_AS_ZERO : BLANK;
            complete &= blanks == Blanks.AS_ZERO;
        } else {
            counts[index] = count;
        }
    }

    /** Returns the report that is checked. */
    public AnnualReport report() {
        return report;
    }

    /** Returns the form that the report follows. */
    public Form form() {
        return form;
    }

    /** Returns the text of the cells that hold something that is not a number. */
    public Map<Cell, String> unreadable() {
        return unreadable;
    }

    /** Tells whether the given table is there. */
    public boolean has(FormTable table) {
        return switch (table) {
            case PROACTIVE -> report.proactive() != null;
            case REQUESTS -> report.requests() != null;
            case DISPUTES -> report.disputes() != null;
        };
    }

    /** Tells whether the cell is blank in the report. */
    public boolean isBlank(Cell cell) {
        byte state = states[cell.index()];
        return state >= BLANK_AS_ZERO && state <= BLANK;
    }

    /** Tells whether the cell holds a number in the report. */
    public boolean isReported(Cell cell) {
        return states[cell.index()] == REPORTED;
    }

    /** Tells whether the rules may compute with a value for this cell. */
    public boolean isKnown(Cell cell) {
        return states[cell.index()] < BLANK;
    }

    /** Tells whether the cell is blank and counts as zero. */
    public boolean isBlankAsZero(Cell cell) {
        return states[cell.index()] == BLANK_AS_ZERO;
    }

    /** Tells whether the report has no such cell, since the table or its edition lacks it. */
    public boolean isAbsent(Cell cell) {
        return states[cell.index()] == ABSENT;
    }

    /** Returns the count that was reported; zero where none was, or where the cell is an amount. */
    public long count(Cell cell) {
        return isReported(cell) ? counts[cell.index()] : 0;
    }

    /** Returns the value that the rules compute with; meaningless where it is not known. */
    public BigDecimal exact(Cell cell) {
        if (cell.isAmount() && isReported(cell) && report.get(cell) instanceof BigDecimal amount) {
            return amount;
        }
        if (states[cell.index()] == FILLED_BEYOND_LONG) {
            return Objects.requireNonNull(missingTotals.get(cell)).sumOrZero();
        }
        return BigDecimal.valueOf(counts[cell.index()]);
    }

    /** Tells whether any cell is blank. */
    boolean hasBlanks() {
        return blankCells > 0;
    }

    /** Tells whether every figure of every cell is known. */
    boolean isComplete() {
        return complete;
    }

    /** Tells whether the rules may compute with the count of this cell as a {@code long}. */
    boolean isKnownLong(int index) {
        return states[index] <= FILLED;
    }

    /** Returns the counts that the rules compute with. */
    long[] counts() {
        return counts;
    }

    /** Tells whether the counts are so small that no bare sum of them overflows. */
    boolean areSmall() {
        return bits >= 0 && bits < SMALL;
    }

    /** Returns how many cells hold a number in the report. */
    int reportedCells() {
        return reportedCells;
    }

    /** Returns the cells whose reported figure is below zero though it should not be. */
    List<Cell> negativeCells() {
        List<Cell> negative = new ArrayList<>(0);
        for (int i = 0; bits < 0 && i < CELLS; i++) {
            if (counts[i] < 0 && states[i] == REPORTED && !Cell.all().get(i).mayBeNegative()) {
                negative.add(Cell.all().get(i));
            }
        }
        for (ProactiveCell amount : AMOUNTS) {
            if (isReported(amount) && exact(amount).signum() < 0) {
                negative.add(amount);
            }
        }
        return negative;
    }

    /**
     * A blank total whose parts do not add to zero.
     *
     * @param definition the rule that says what the total is
     * @param sum what its parts add to; {@code null} if a part is not known
     */
    record MissingTotal(BoundRule definition, @Nullable BigDecimal sum) {

        BigDecimal sumOrZero() {
            return sum == null ? BigDecimal.ZERO : sum;
        }
    }

    /** Takes the sum of the parts of a blank total, {@code null} if it is not known. The first known sum decides. */
    void noteMissing(BoundRule definition, @Nullable BigDecimal sum) {
        Cell total = MissingTotals.total(definition);
        int index = total.index();
        MissingTotal earlier = missingTotals.get(total);
        if ((sum != null && sum.signum() == 0) || (earlier != null && (sum == null || earlier.sum() != null))) {
            return;
        }
        missingTotals.put(total, new MissingTotal(definition, sum));
        if (sum != null && blanks == Blanks.AS_ZERO && sum.abs().compareTo(LARGEST) <= 0) {
            counts[index] = sum.longValueExact();
            bits |= counts[index];
            states[index] = FILLED;
        } else if (sum != null && blanks == Blanks.AS_ZERO) {
            states[index] = FILLED_BEYOND_LONG;
            complete = false;
        } else {
            states[index] = BLANK;
            complete = false;
        }
    }

    Collection<MissingTotal> missingTotals() {
        return missingTotals.values();
    }
}
