// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.BoundRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report as the rules compute with them: what was reported, what blanks stand for, and the totals
 * that were filled in. Not thread-safe: one evaluation owns it.
 */
public final class ReportFigures {

    private static final byte REPORTED = 0;
    private static final byte FILLED = 1;
    private static final byte FILLED_BEYOND_LONG = 2;
    private static final byte BLANK_AS_ZERO = 3;
    /** From here on a figure is not known. */
    private static final byte BLANK = 4;

    private static final byte UNREAD = 5;
    private static final byte ABSENT = 6;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** A hundred thousand figures below this fit a {@code long}. */
    private static final long SMALL = 1L << 40;

    private static final int CELLS = Cell.all().size();
    private static final int APPLICANTS = Applicant.values().length;
    private static final DisputeGroup[] GROUPS = DisputeGroup.values();
    private static final int RESULTS = DisputeResult.values().length;
    private static final FormTable[] TABLES = FormTable.values();
    private static final int FIRST_REQUEST =
            RequestRow.values()[0].cell(Applicant.values()[0]).index();
    private static final int FIRST_DISPUTE =
            GROUPS[0].cell(DisputeResult.values()[0]).index();

    private final AnnualReport report;
    private final Form form;
    private final Map<Cell, String> unread;
    private final Blanks blanks;
    private final long[] counts = new long[CELLS];
    private final byte[] states;
    private Map<Cell, MissingTotal> missingTotals = Map.of();
    private int blankCells;
    private int unreadCells;
    /** All bits that are set in any count: negative if one of them is, else at least the largest of them. */
    private long bits;

    private boolean complete = true;

    ReportFigures(AnnualReport report, CompiledForm form, Map<Cell, String> unread, Blanks blanks) {
        this.report = report;
        this.form = form.form();
        this.unread = unread;
        this.blanks = blanks;
        this.states = form.states();
        copyProactive();
        copyRequests();
        copyDisputes();
        if (!unread.isEmpty()) {
            unread.keySet().forEach(this::setUnread);
        }
    }

    /** Returns the states of the cells where every one that the form has holds a number. */
    static byte[] statesOf(Form form) {
        byte[] states = new byte[CELLS];
        Cell.all().forEach(cell -> states[cell.index()] = form.has(cell) ? REPORTED : ABSENT);
        return states;
    }

    private void copyProactive() {
        if (report.proactive() == null) {
            setAbsent(0, FIRST_REQUEST);
            return;
        }
        for (Cell cell : Cell.of(FormTable.PROACTIVE, form.proactive())) {
            Number figure = report.proactive().get(cell);
            if (figure == null) {
                setBlank(cell.index(), BLANK);
            } else if (figure instanceof Long count) {
                counts[cell.index()] = count;
                bits |= count;
            }
        }
    }

    private void copyRequests() {
        if (report.requests() == null) {
            setAbsent(FIRST_REQUEST, FIRST_DISPUTE);
            return;
        }
        report.requests().forEach((row, figures) -> {
            int first = FIRST_REQUEST + row.ordinal() * APPLICANTS;
            note(first, APPLICANTS, figures.copyTo(counts, first));
        });
    }

    private void copyDisputes() {
        if (report.disputes() == null) {
            setAbsent(FIRST_DISPUTE, CELLS);
            return;
        }
        for (DisputeGroup group : GROUPS) {
            int first = FIRST_DISPUTE + group.ordinal() * RESULTS;
            note(first, RESULTS, report.disputes().get(group).copyTo(counts, first));
        }
    }

    /** Notes the counts of a row, and its blank cells: bit 0 stands for the first. */
    private void note(int first, int cells, int blank) {
        for (int i = first; i < first + cells; i++) {
            bits |= counts[i];
        }
        for (int left = blank; left != 0; left &= left - 1) {
            setBlank(first + Integer.numberOfTrailingZeros(left), blanks == Blanks.AS_ZERO ? BLANK_AS_ZERO : BLANK);
        }
    }

    private void setBlank(int index, byte state) {
        states[index] = state;
        blankCells++;
        complete &= state == BLANK_AS_ZERO;
    }

    private void setAbsent(int from, int to) {
        Arrays.fill(states, from, to, ABSENT);
        complete = false;
    }

    private void setUnread(Cell cell) {
        if (states[cell.index()] != ABSENT) {
            blankCells -= isBlank(cell) ? 1 : 0;
            unreadCells++;
            counts[cell.index()] = 0;
            states[cell.index()] = UNREAD;
            complete = false;
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

    /** Returns the text of the cells that were not read, "" where none was found. */
    Map<Cell, String> unread() {
        return unread;
    }

    /** Returns the cell in the words of the report's form. */
    Wording label(Cell cell) {
        return cell.label(form.edition(cell.table()));
    }

    /** Tells whether the given table is there. */
    boolean has(FormTable table) {
        return switch (table) {
            case PROACTIVE -> report.proactive() != null;
            case REQUESTS -> report.requests() != null;
            case DISPUTES -> report.disputes() != null;
        };
    }

    /** Tells whether the document has cells of the given table that were not read. */
    boolean isUnread(FormTable table) {
        return unread.keySet().stream().anyMatch(cell -> cell.table() == table);
    }

    /** Tells whether the cell is blank in the report. */
    public boolean isBlank(Cell cell) {
        byte state = states[cell.index()];
        return state >= FILLED && state <= BLANK;
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
    public boolean hasBlanks() {
        return blankCells > 0;
    }

    /** Tells whether every count is known and fits a {@code long}. */
    boolean isComplete() {
        return complete;
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
        int cells = 0;
        for (FormTable table : TABLES) {
            cells += has(table) ? Cell.of(table, form.edition(table)).size() : 0;
        }
        return cells - blankCells - unreadCells;
    }

    /** Tells whether any count is below zero. */
    boolean hasNegativeCounts() {
        return bits < 0;
    }

    /**
     * Takes the sum of the parts of a blank total, {@code null} if it is not known. The first known sum that is not zero
     * decides; without one, a sum that is not known leaves the total unknown.
     */
    void noteMissing(BoundRule definition, @Nullable BigDecimal sum) {
        Cell total = MissingTotals.total(definition);
        int index = total.index();
        MissingTotal earlier = missingTotals.get(total);
        if ((sum != null && sum.signum() == 0) || (earlier != null && (sum == null || earlier.sum() != null))) {
            return;
        }
        if (missingTotals.isEmpty()) {
            missingTotals = new LinkedHashMap<>();
        }
        missingTotals.put(total, new MissingTotal(definition, sum));
        if (sum == null || blanks == Blanks.UNKNOWN) {
            states[index] = BLANK;
            complete = false;
        } else if (sum.abs().compareTo(LARGEST) <= 0) {
            counts[index] = sum.longValueExact();
            bits |= counts[index];
            states[index] = FILLED;
        } else {
            states[index] = FILLED_BEYOND_LONG;
            complete = false;
        }
    }

    Collection<MissingTotal> missingTotals() {
        return missingTotals.values();
    }
}
