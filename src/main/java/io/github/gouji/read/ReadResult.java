package io.github.gouji.read;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as read from a document.
 *
 * @param source the name of the document
 * @param report the report; a cell that could not be read is blank in it
 * @param locations where in the document each figure stands
 * @param unreadable the text of the cells that hold something that is not a number
 * @param problems what else there is to know about the reading
 */
public record ReadResult(
        String source,
        AnnualReport report,
        Map<Cell, SourceLocation> locations,
        Map<Cell, String> unreadable,
        List<ReadProblem> problems)
        implements Serializable {

    /** Copies the collections, which keep their order. */
    public ReadResult {
        locations = Collections.unmodifiableMap(new LinkedHashMap<>(locations));
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
        problems = List.copyOf(problems);
    }

    /** Returns a copy with another report, such as one whose year the caller supplies. */
    public ReadResult withReport(AnnualReport other) {
        return new ReadResult(source, other, locations, unreadable, problems);
    }

    /** Tells whether everything in the document that looks like a figure of the form was placed. */
    public boolean isComplete() {
        return problems.stream().noneMatch(problem -> problem.kind() == ReadProblem.Kind.NOT_PLACED);
    }
}
