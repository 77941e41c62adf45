// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import io.github.gouji.read.fuzz.judge.Expectation.Blank;
import io.github.gouji.read.fuzz.judge.Expectation.Doubtful;
import io.github.gouji.read.fuzz.judge.Expectation.Lost;
import io.github.gouji.read.fuzz.judge.Expectation.Stands;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Sense;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Rendered;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The truth about a page, from what its cells mean. */
final class Truth {

    private Truth() {}

    /** Returns what is expected of each cell of the tables that the document has, which may be cut off. */
    static Map<Cell, Expectation> of(Page page, Rendered rendered) {
        Map<Cell, Expectation> truth = of(page);
        if (page.length() < 1) {
            Set<FormTable> begun = new HashSet<>();
            truth.keySet().stream()
                    .filter(cell -> !rendered.lines(cell).isEmpty())
                    .forEach(cell -> begun.add(cell.table()));
            truth.keySet().removeIf(cell -> !begun.contains(cell.table()));
            truth.replaceAll((cell, whole) -> rendered.lines(cell).isEmpty() ? new Lost() : whole);
        }
        return truth;
    }

    private static Map<Cell, Expectation> of(Page page) {
        Map<Cell, List<Box>> places = new LinkedHashMap<>();
        for (Sheet sheet : page.sheets()) {
            for (List<Box> row : sheet.rows()) {
                for (Box box : row) {
                    if (box.cell() != null) {
                        places.computeIfAbsent(box.cell(), key -> new ArrayList<>(1))
                                .add(box);
                    }
                }
            }
        }
        Map<Cell, Expectation> truth = new LinkedHashMap<>();
        page.editions().forEach((table, edition) -> {
            for (Cell cell : page.has(table) ? Cell.of(table, edition) : List.<Cell>of()) {
                List<Box> boxes = places.getOrDefault(cell, List.of());
                truth.put(cell, page.isDoubtful(cell) ? new Doubtful() : expectation(boxes));
            }
        });
        return truth;
    }

    private static Expectation expectation(List<Box> boxes) {
        if (boxes.isEmpty()) {
            return new Lost();
        }
        Box first = boxes.get(0);
        for (Box box : boxes) {
            if (box.sense() == Sense.DOUBTFUL || !same(box, first)) {
                return new Doubtful();
            }
        }
        if (first.sense() == Sense.ILLEGIBLE) {
            return new Lost();
        }
        return first.value() == null ? new Blank() : new Stands(first.value());
    }

    private static boolean same(Box box, Box other) {
        return box.sense() == other.sense()
                && (box.value() == null
                        ? other.value() == null
                        : other.value() != null && box.value().compareTo(other.value()) == 0);
    }
}
