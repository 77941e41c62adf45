// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which figures of a report are wrong and what they should have been, as far as its equations tell. Immutable.
 *
 * @param report the report as published
 * @param problems the broken equations that hang together, in form order; none if all hold
 * @param imputations what is known of blank and unreadable cells, in form order
 */
public record Diagnosis(AnnualReport report, List<Problem> problems, List<Imputation> imputations)
        implements Serializable {

    /** Copies the lists. */
    public Diagnosis {
        requireNonNull(report, "report");
        problems = List.copyOf(problems);
        imputations = List.copyOf(imputations);
    }

    /** Tells whether every smallest explanation of every problem was found, whether it is kept or only counted. */
    public boolean isComplete() {
        return problems.stream().allMatch(Problem::complete);
    }

    /** Returns what is known of a blank or unreadable cell. */
    public Optional<Imputation> imputation(Cell cell) {
        requireNonNull(cell, "cell");
        return imputations.stream()
                .filter(imputation -> imputation.cell().equals(cell))
                .findFirst();
    }

    /** Returns a copy of the report mended by the most plausible explanation of each problem that has one. */
    public AnnualReport mended() {
        AnnualReport mended = report;
        for (Problem problem : problems) {
            if (problem.leading().isPresent()) {
                mended = problem.leading().get().mend(mended);
            }
        }
        return mended;
    }

    /** Returns what is wrong in words: one line for each problem, each of its independent parts, and each imputation. */
    public Wording wording() {
        List<Wording> lines = new ArrayList<>();
        problems.forEach(problem -> problem.independent().forEach(part -> lines.add(part.wording())));
        imputations.forEach(imputation -> lines.add(imputation.wording()));
        return new Wording(
                lines.stream().map(Wording::zh).collect(Collectors.joining("\n")),
                lines.stream().map(Wording::en).collect(Collectors.joining("\n")));
    }

    /** Returns the {@link #wording} in Chinese. */
    @Override
    public String toString() {
        return wording().zh();
    }
}
