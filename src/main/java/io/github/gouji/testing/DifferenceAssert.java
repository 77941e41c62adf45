// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.text.Differences;
import io.github.gouji.testing.text.FailureText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assertions on the cells in which two reports differ. */
public final class DifferenceAssert {

    private final Differences differences;
    private final Locale locale;
    private final Consumer<String> failing;

    DifferenceAssert(Differences differences, Locale locale, Consumer<String> failing) {
        this.differences = differences;
        this.locale = locale;
        this.failing = failing;
    }

    /**
     * Asserts that the reports differ in these cells, and in no others.
     *
     * @param ids the ids of cells, such as {@code requests.received.total}
     * @throws IllegalArgumentException if no edition of the form has such a cell
     */
    public DifferenceAssert onlyIn(String... ids) {
        return onlyIn(Stream.of(requireNonNull(ids, "ids")).map(Cell::of).toArray(Cell[]::new));
    }

    /** Asserts that the reports differ in these cells, and in no others. */
    public DifferenceAssert onlyIn(Cell... cells) {
        Set<Cell> expected = Set.of(requireNonNull(cells, "cells"));
        List<Cell> actual =
                differences.cells().stream().map(Differences.Difference::cell).toList();
        if (!actual.isEmpty() && !(expected.containsAll(actual) && actual.containsAll(expected))) {
            String same = expected.stream()
                    .filter(cell -> !actual.contains(cell))
                    .sorted()
                    .map(Cell::id)
                    .collect(Collectors.joining(" "));
            failing.accept(FailureText.ofDifferences(
                    new Wording(
                            "两份报告应当只有所列 " + expected.size() + " 格不同，但不同的有 " + actual.size() + " 格"
                                    + (same.isEmpty() ? "：" : "，相同的有 " + same + "："),
                            "The reports should differ in the given cells alone (" + expected.size()
                                    + "), but differ in " + actual.size()
                                    + (same.isEmpty() ? ":" : "; the same are " + same + ":")),
                    differences,
                    locale));
        }
        return this;
    }
}
