// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Figures and amounts in the wrong place. Each slip leaves the sheet as it is where it cannot happen. */
final class MovedSlips {

    private MovedSlips() {}

    /** Two cells of a row or a column, and how far they stand apart. */
    private record Pair(Cell first, Cell second, int distance) {}

    static void neighboursSwapped(SlipSheet sheet) {
        swap(sheet, pair(sheet, true, (a, b) -> a > 0 && b > 0 && !a.equals(b)));
    }

    static void onePlaceOff(SlipSheet sheet) {
        swap(sheet, pair(sheet, true, (a, b) -> a > 0 && b == 0));
    }

    static void misplaced(SlipSheet sheet) {
        swap(sheet, pair(sheet, false, (a, b) -> a > 0 && b == 0));
    }

    /** An amount, and not the whole figure, is counted in another part. */
    static void misallocated(SlipSheet sheet) {
        Pair pair = pair(sheet, false, (a, b) -> a > 1);
        if (pair != null) {
            long amount = 1 + sheet.random().nextLong(sheet.get(pair.first()) - 1);
            sheet.add(pair.first(), -amount);
            sheet.add(pair.second(), amount);
        }
    }

    private static void swap(SlipSheet sheet, @Nullable Pair pair) {
        if (pair != null) {
            long figure = sheet.get(pair.first());
            sheet.set(pair.first(), sheet.get(pair.second()));
            sheet.set(pair.second(), figure);
        }
    }

    /** Returns two cells of one line, no totals, whose figures are so: neighbours, or not. */
    private static @Nullable Pair pair(SlipSheet sheet, boolean neighbours, BiPredicate<Long, Long> figures) {
        List<Cell> line = sheet.any(sheet.lines());
        if (line == null) {
            return null;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (int j = 0; j < line.size(); j++) {
                Pair pair = new Pair(line.get(i), line.get(j), Math.abs(i - j));
                boolean fits = neighbours ? pair.distance() == 1 : pair.distance() > 1;
                if (fits
                        && !sheet.isTotal(pair.first())
                        && !sheet.isTotal(pair.second())
                        && figures.test(sheet.get(pair.first()), sheet.get(pair.second()))) {
                    pairs.add(pair);
                }
            }
        }
        return sheet.any(pairs);
    }
}
