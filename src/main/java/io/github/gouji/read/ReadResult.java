// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as read from a document. Immutable.
 *
 * @param source the name of the document, for messages
 * @param report the report; a cell that was not read is blank in it, and a table that was not recognised is not there
 * @param locations where in the document each figure stands
 * @param unread the cells that the document has, or should have in a table that it has, but that were not read: the text
 *     that is not a number, or "" where none was found for the cell. They are no blanks
 * @param problems what else there is to know about the reading
 */
public record ReadResult(
        String source,
        AnnualReport report,
        Map<Cell, SourceLocation> locations,
        Map<Cell, String> unread,
        List<ReadProblem> problems)
        implements Serializable {

    /** Copies the collections, which keep their order. */
    public ReadResult {
        requireNonNull(source, "source");
        requireNonNull(report, "report");
        locations = copy(requireNonNull(locations, "locations"));
        unread = copy(requireNonNull(unread, "unread"));
        problems = List.copyOf(problems);
    }

    private static <T> Map<Cell, T> copy(Map<Cell, T> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns a report that was not read from any document. */
    public static ReadResult of(AnnualReport report) {
        return new ReadResult("", report, Map.of(), Map.of(), List.of());
    }

    /** Returns a copy with another report, such as one whose year the caller supplies. */
    public ReadResult withReport(AnnualReport report) {
        return new ReadResult(source, report, locations, unread, problems);
    }

    /** Tells whether everything in the document that belongs to the form was read and placed. */
    public boolean isComplete() {
        return unread.isEmpty()
                && problems.stream().noneMatch(problem -> problem.kind().isLoss());
    }
}
