// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most plausible slips behind corrections: first those of two rows, then of a whole row, of a whole column, of
 * two cells, and of one.
 */
final class SlipFinder {

    private final CellSlips cells;
    private final PairSlips pairs;
    private final LineSlips lines;
    private final BlockSlips blocks;

    SlipFinder(AnnualReport report, FormLayout layout) {
        this(report, null, layout);
    }

    /**
     * Finds slips in a report.
     *
     * @param lastYear the report of the year before, if it is known
     */
    SlipFinder(AnnualReport report, @Nullable AnnualReport lastYear, FormLayout layout) {
        cells = new CellSlips(report, lastYear, layout);
        pairs = new PairSlips(cells, layout);
        lines = new LineSlips(cells, layout);
        blocks = new BlockSlips(cells, layout);
    }

    /** Returns the mistakes that explain the corrections best, each correction in one of them. */
    List<Mistake> find(List<Correction> corrections) {
        List<Mistake> mistakes = new ArrayList<>();
        if (corrections.size() == 1 || !corrections.stream().allMatch(Correction::isForced)) {
            // What one figure has too much by another's lack is not known where either may be one of several.
            corrections.forEach(correction -> mistakes.add(cells.find(correction)));
            mistakes.sort(Plausibility.LEAST_FIRST);
            return mistakes;
        }
        Mistake one = blocks.find(corrections);
        if (one != null) {
            return List.of(one);
        }
        List<Correction> rest = new ArrayList<>(corrections);
        takeLines(rest, Cell::row, lines::ofRow, mistakes);
        takeLines(rest, Cell::column, lines::ofColumn, mistakes);
        mistakes.addAll(new Pairing(rest).best());
        mistakes.sort(Plausibility.LEAST_FIRST);
        return mistakes;
    }

    /** Moves the corrections of each line that one mistake explains from the rest to the mistakes. */
    private static void takeLines(
            List<Correction> rest,
            Function<Cell, Heading> lineOf,
            Function<List<Correction>, @Nullable Mistake> slip,
            List<Mistake> mistakes) {
        if (!shareOne(rest, lineOf)) {
            return;
        }
        List<Correction> left = new ArrayList<>(rest);
        while (left.size() > 1) {
            Heading heading = lineOf.apply(left.get(0).cell());
            List<Correction> line = new ArrayList<>();
            left.removeIf(correction -> lineOf.apply(correction.cell()) == heading && line.add(correction));
            Mistake mistake = line.size() > 1 ? slip.apply(line) : null;
            if (mistake != null) {
                mistakes.add(mistake);
                rest.removeAll(line);
            }
        }
    }

    /** Tells whether any two stand in one line. */
    private static boolean shareOne(List<Correction> corrections, Function<Cell, Heading> lineOf) {
        for (int i = 1; i < corrections.size(); i++) {
            Heading heading = lineOf.apply(corrections.get(i).cell());
            for (int j = 0; j < i; j++) {
                if (lineOf.apply(corrections.get(j).cell()) == heading) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Chooses which corrections are one mistake of two cells. */
    private final class Pairing {

        /** With more corrections than this only the first partner that fits is tried. */
        private static final int MOST_TO_COMPARE = 6;

        private final int size;
        private final Mistake[] single;
        private final @Nullable Mistake[][] pair;

        Pairing(List<Correction> corrections) {
            size = corrections.size();
            single = new Mistake[size];
            pair = new Mistake[size][size];
            for (int i = 0; i < size; i++) {
                single[i] = cells.find(corrections.get(i));
                for (int j = i + 1; j < size; j++) {
                    pair[i][j] = pairs.find(corrections.get(i), corrections.get(j));
                }
            }
        }

        List<Mistake> best() {
            return best(new BitSet(), 0);
        }

        private List<Mistake> best(BitSet taken, int from) {
            int first = taken.nextClearBit(from);
            if (first >= size) {
                return List.of();
            }
            List<Mistake> best = null;
            for (int i = taken.nextClearBit(first + 1); i < size; i = taken.nextClearBit(i + 1)) {
                Mistake both = pair[first][i];
                if (both != null && (best == null || size <= MOST_TO_COMPARE)) {
                    taken.set(i);
                    best = better(best, with(both, best(taken, first + 1)));
                    taken.clear(i);
                }
            }
            if (best != null && size > MOST_TO_COMPARE) {
                return best;
            }
            return better(best, with(single[first], best(taken, first + 1)));
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
}
