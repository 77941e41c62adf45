// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import java.util.Comparator;
import java.util.List;

/**
 * What is to be said of the reading of a document.
 *
 * @param outcome the worst of what differs
 * @param differences all that differs
 */
public record Verdict(Outcome outcome, List<Difference> differences) {

    static Verdict of(List<Difference> differences) {
        return new Verdict(
                differences.stream()
                        .map(Difference::outcome)
                        .max(Comparator.naturalOrder())
                        .orElse(Outcome.RIGHT),
                List.copyOf(differences));
    }

    /** Returns what of it differs in silence. */
    public List<Difference> silent() {
        return differences.stream()
                .filter(difference -> difference.outcome() == Outcome.SILENT)
                .toList();
    }

    /** Tells whether a figure is wrong, silently or not. */
    public boolean hasWrongFigure() {
        return differences.stream().anyMatch(difference -> difference.kind() == Difference.Kind.WRONG);
    }
}
