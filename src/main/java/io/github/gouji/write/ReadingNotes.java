// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to know about reading a document, where a row of which no cell was found is told once. */
final class ReadingNotes {

    private final Form form;
    private final Map<ReadProblem, Cell> missing = new HashMap<>();

    private ReadingNotes(ReadResult document) {
        form = Form.of(document.report());
        for (ReadProblem problem : document.problems()) {
            Cell cell = missingCell(problem, document);
            if (cell != null) {
                missing.put(problem, cell);
            }
        }
    }

    static List<ReadProblem> of(ReadResult document) {
        return new ReadingNotes(document).grouped(document.problems());
    }

    /** Returns the cell that a problem says was not found; {@code null} if it is about more, or something else. */
    private @Nullable Cell missingCell(ReadProblem problem, ReadResult document) {
        if (problem.kind() != Kind.NOT_FOUND) {
            return null;
        }
        String message = problem.message().zh();
        for (Map.Entry<Cell, String> unread : document.unread().entrySet()) {
            Cell cell = unread.getKey();
            Edition edition = form.edition(cell.table());
            String row = cell.row().label(edition).zh();
            String column = cell.column().label(edition).zh();
            boolean named = message.contains("“" + cell.label(edition).zh() + "”")
                    || (message.contains("“" + row + "”") && message.contains("“" + column + "”"));
            if (named && unread.getValue().isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    private List<ReadProblem> grouped(List<ReadProblem> problems) {
        List<ReadProblem> grouped = new ArrayList<>();
        Set<Heading> told = new HashSet<>();
        for (ReadProblem problem : problems) {
            Cell cell = missing.get(problem);
            if (cell == null || !isWholeRow(cell)) {
                grouped.add(problem);
            } else if (told.add(cell.row())) {
                grouped.add(new ReadProblem(problem.kind(), notFound(cell), problem.location()));
            }
        }
        return grouped;
    }

    /** A row of one cell is named as well by that cell. */
    private boolean isWholeRow(Cell cell) {
        int size = size(cell.row());
        long notFound = missing.values().stream()
                .filter(other -> other.row() == cell.row())
                .distinct()
                .count();
        return size > 1 && notFound == size;
    }

    private int size(Heading row) {
        return (int) form.cells().stream().filter(cell -> cell.row() == row).count();
    }

    private Wording notFound(Cell cell) {
        Wording row = cell.row().label(form.edition(cell.table()));
        Wording table = cell.table().shortLabel();
        int size = size(cell.row());
        return new Wording(
                table.zh() + "中没有找到“" + row.zh() + "”一行（" + size + " 格）",
                "row \"" + row.en() + "\" was not found in " + table.en() + " (" + size + " cells)");
    }
}
