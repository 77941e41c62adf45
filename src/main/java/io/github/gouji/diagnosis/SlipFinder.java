package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the most plausible slip behind corrections: first those of a whole row, then of two cells, then of one. */
final class SlipFinder {

    private final AnnualReport report;
    private final FormLayout layout;

    SlipFinder(AnnualReport report, FormLayout layout) {
        this.report = report;
        this.layout = layout;
    }

    /** Returns the mistakes that explain the corrections best, each correction in one of them. */
    List<Mistake> find(List<Correction> corrections) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Correction> rest = new ArrayList<>(corrections);
        if (corrections.size() > 1) {
            Map<String, List<Correction>> byRow = new LinkedHashMap<>();
            for (Correction correction : corrections) {
                Cell cell = correction.cell();
                byRow.computeIfAbsent(cell.table().id() + cell.row(), row -> new ArrayList<>())
                        .add(correction);
            }
            for (List<Correction> row : byRow.values()) {
                Mistake mistake = row.size() > 1 ? ofRow(row) : null;
                if (mistake != null) {
                    mistakes.add(mistake);
                    rest.removeAll(row);
                }
            }
        }
        mistakes.addAll(new Pairing(rest).best());
        mistakes.sort(Plausibility.LEAST_FIRST);
        return mistakes;
    }

    /** Chooses which corrections are one mistake of two cells. */
    private final class Pairing {

        /** With more corrections than this only the first partner that fits is tried. */
        private static final int MOST_TO_COMPARE = 6;

        private final List<Correction> corrections;

        Pairing(List<Correction> corrections) {
            this.corrections = corrections;
        }

        List<Mistake> best() {
            return best(List.of(), 0);
        }

        private List<Mistake> best(List<Integer> taken, int first) {
            if (first == corrections.size()) {
                return List.of();
            }
            if (taken.contains(first)) {
                return best(taken, first + 1);
            }
            List<Mistake> best = null;
            for (int i = first + 1; i < corrections.size(); i++) {
                Mistake pair = taken.contains(i) ? null : ofPair(corrections.get(first), corrections.get(i));
                if (pair != null && (best == null || corrections.size() <= MOST_TO_COMPARE)) {
                    List<Integer> more = new ArrayList<>(taken);
                    more.add(i);
                    best = better(best, with(pair, best(more, first + 1)));
                }
            }
            if (best != null && corrections.size() > MOST_TO_COMPARE) {
                return best;
            }
            return better(best, with(ofOne(corrections.get(first)), best(taken, first + 1)));
        }

        private static List<Mistake> with(Mistake first, List<Mistake> others) {
            List<Mistake> all = new ArrayList<>(others);
            all.add(first);
            all.sort(Plausibility.LEAST_FIRST);
            return all;
        }

        private static List<Mistake> better(@Nullable List<Mistake> a, List<Mistake> b) {
            return a == null || Plausibility.compare(b, a) < 0 ? b : a;
        }
    }

    private @Nullable Mistake ofRow(List<Correction> row) {
        Cell first = row.get(0).cell();
        boolean cleared = row.stream().allMatch(c -> c.isForced() && signum(c.expected()) == 0)
                && layout.rowOf(first).stream()
                        .filter(cell -> row.stream().noneMatch(c -> c.cell().equals(cell)))
                        .allMatch(cell -> signum(report.get(cell)) == 0);
        if (cleared) {
            return new Mistake(Cause.ROW_COUNTED_TWICE, row, null);
        }
        Mistake twice = ofPartsInOneRow(Cause.ROW_COUNTED_TWICE, row);
        return twice != null ? twice : ofPartsInOneRow(Cause.ROW_LEFT_OUT, row);
    }

    /** Looks for one row whose figures are what all these totals have too much, or too little. */
    private @Nullable Mistake ofPartsInOneRow(Cause cause, List<Correction> totals) {
        for (Cell evidence : misplacedParts(cause, totals.get(0))) {
            boolean all = totals.stream()
                    .allMatch(total -> misplacedParts(cause, total).stream()
                            .anyMatch(part -> part.row().equals(evidence.row())));
            if (all) {
                return new Mistake(cause, totals, evidence);
            }
        }
        return null;
    }

    /** Returns the parts of a total whose figure is what the total has too much, or too little. */
    private List<Cell> misplacedParts(Cause cause, Correction total) {
        BigDecimal excess = cause == Cause.ROW_COUNTED_TWICE ? total.change().negate() : total.change();
        List<Cell> found = new ArrayList<>();
        if (excess.signum() > 0) {
            for (List<Cell> parts : layout.partsOf(total.cell())) {
                for (Cell part : parts) {
                    if (excess.compareTo(reported(part)) == 0) {
                        found.add(part);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Mistake ofPair(Correction a, Correction b) {
        List<Correction> both = List.of(a, b);
        if (a.reported() != null && b.reported() != null && layout.areNeighbours(a.cell(), b.cell())) {
            if (isSwap(a, b)) {
                boolean zero = signum(a.reported()) == 0 || signum(b.reported()) == 0;
                return new Mistake(zero ? Cause.ONE_PLACE_OFF : Cause.NEIGHBOURS_SWAPPED, both, null);
            }
            if (isOverwritten(a, b) || isOverwritten(b, a)) {
                return new Mistake(Cause.ONE_PLACE_OFF, both, null);
            }
        }
        int order = a.change().compareTo(b.change());
        if (order == 0 && layout.isPartOf(a.cell(), b.cell())) {
            return carried(a, b);
        }
        if (order == 0 && layout.isPartOf(b.cell(), a.cell())) {
            return carried(b, a);
        }
        return a.change().add(b.change()).signum() == 0 ? new Mistake(Cause.MISALLOCATED, both, null) : null;
    }

    private static boolean isSwap(Correction a, Correction b) {
        return same(a.reported(), b.expected()) && same(b.reported(), a.expected());
    }

    /** Tells whether the first figure stands in the second cell, whose own figure is lost. */
    private static boolean isOverwritten(Correction a, Correction b) {
        return signum(a.reported()) == 0 && same(a.expected(), b.reported());
    }

    private Mistake carried(Correction part, Correction total) {
        Mistake alone = ofOne(part);
        boolean explained = alone.cause().compareTo(Cause.CARRIED_INTO_TOTAL) < 0;
        return new Mistake(
                explained ? alone.cause() : Cause.CARRIED_INTO_TOTAL, List.of(part, total), alone.evidence());
    }

    private Mistake ofOne(Correction correction) {
        List<Correction> alone = List.of(correction);
        if (correction.reported() == null) {
            return new Mistake(Cause.BLANK_LEFT, alone, null);
        }
        if (!correction.isForced()) {
            return new Mistake(Cause.UNEXPLAINED, alone, null);
        }
        boolean total = layout.isTotal(correction.cell());
        if (total && signum(correction.reported()) == 0) {
            return new Mistake(Cause.TOTAL_LEFT_AT_ZERO, alone, null);
        }
        for (Cause cause : new Cause[] {Cause.ROW_COUNTED_TWICE, Cause.ROW_LEFT_OUT}) {
            List<Cell> parts = misplacedParts(cause, correction);
            if (!parts.isEmpty()) {
                return new Mistake(cause, alone, parts.get(0));
            }
        }
        Cause slip = TypingSlip.between(correction.reported(), correction.expected());
        if (total && slip.compareTo(Cause.TOTAL_NOT_UPDATED) > 0) {
            slip = Cause.TOTAL_NOT_UPDATED;
        }
        return new Mistake(slip, alone, null);
    }

    private BigDecimal reported(Cell cell) {
        Number figure = report.get(cell);
        return figure == null ? BigDecimal.ZERO : exact(figure);
    }

    private static boolean same(@Nullable Number a, @Nullable Number b) {
        return a != null && b != null && exact(a).compareTo(exact(b)) == 0;
    }

    private static int signum(@Nullable Number figure) {
        return figure == null ? 0 : exact(figure).signum();
    }

    private static BigDecimal exact(Number figure) {
        return figure instanceof BigDecimal amount ? amount : BigDecimal.valueOf(figure.longValue());
    }
}
