// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a document that may be rows of table 三, each with its label and its figures in their columns. */
final class RequestLines {

    private final List<Line> lines;
    private final RequestLabels labels;
    private final RequestColumns columns;
    private final List<RequestLine> found = new ArrayList<>();

    /** The lines that were put together with the line above. */
    private final Set<Integer> joined = new HashSet<>();

    /** The first line of figures below a header by which the table can be told. */
    private @Nullable Line underHeader;

    /** The first header by which the table can be told. */
    private @Nullable Line header;

    /** Looks at all lines. */
    RequestLines(List<Line> lines, RequestLabels labels) {
        this.lines = lines;
        this.labels = labels;
        this.columns = new RequestColumns(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isRow()) {
                continue;
            }
            if (!columns.readHeader(line)) {
                collect(i, line);
            } else if (header == null && columns.isNamedAbove(line)) {
                header = line;
            }
        }
        joinCutLabels();
    }

    /** Returns the lines in the order of the document. */
    List<RequestLine> found() {
        return found;
    }

    /** Tells whether the line of the document was put together with the one above. */
    boolean isJoined(int line) {
        return joined.contains(line);
    }

    /** Returns the first line of figures that look like the table, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        Map<Integer, Long> inGrid = found.stream()
                .collect(Collectors.groupingBy(line -> lines.get(line.at()).grid(), Collectors.counting()));
        Line ofRows = found.stream()
                .map(line -> lines.get(line.at()))
                .filter(line -> inGrid.getOrDefault(line.grid(), 0L) >= 3)
                .findFirst()
                .orElse(null);
        Line ofFigures = underHeader != null ? underHeader : ofRows;
        return ofFigures != null ? ofFigures : header;
    }

    private void collect(int at, Line line) {
        if (underHeader == null && columns.isNamedAbove(line) && line.numbers() > 0) {
            underHeader = line;
        }
        List<GridCell> cells = line.cells();
        int label = -1;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            boolean isText = NumberText.of(text).kind() == NumberText.Kind.TEXT;
            if (isText && labels.likeness(text) >= RequestLabels.ALIKE) {
                label = label < 0 || mayBeLabel(line, i) ? i : label;
            } else if (isText && label < 0) {
                label = RequestLabels.isHeading(text) || cells.get(i).repeated() ? i : label;
            }
        }
        List<GridCell> values = cells.subList(label + 1, cells.size()).stream()
                .filter(cell -> !cell.repeated())
                .toList();
        String text = label < 0 ? "" : cells.get(label).text();
        if (labels.likeness(text) < RequestLabels.ALIKE) {
            text = label < 0 ? labelAbove(at) : "";
        }
        long numbers = values.stream()
                .filter(cell -> NumberText.of(cell.text()).isNumber())
                .count();
        boolean looksLikeFigures = text.isEmpty()
                ? numbers == RequestColumns.COUNT && values.size() <= RequestColumns.COUNT + 2
                : values.size() > 2;
        long texts = values.stream()
                .filter(cell -> NumberText.of(cell.text()).kind() == NumberText.Kind.TEXT)
                .count();
        if (looksLikeFigures && texts <= 3) {
            found.add(new RequestLine(at, text, columns.place(line, values), columns.isNamedAbove(line)));
        }
    }

    /** Tells whether a cell behind a label may be a longer label yet, and is not a figure that cannot be read. */
    private boolean mayBeLabel(Line line, int cell) {
        List<GridCell> cells = line.cells();
        long behind = cells.subList(cell + 1, cells.size()).stream()
                .filter(other -> !other.repeated())
                .count();
        return behind >= RequestColumns.COUNT
                || cells.get(cell).repeated()
                || (columns.isAbove(line) && cells.get(cell).column() < columns.first());
    }

    /** Returns the label that stands as a paragraph above a table which begins with figures; "" if there is none. */
    private String labelAbove(int at) {
        boolean isFirst = at > 0 && !lines.get(at - 1).isRow();
        String above = isFirst ? lines.get(at - 1).text() : "";
        return labels.likeness(above) >= RequestLabels.CUT ? above : "";
    }

    /** Puts together a label that a page break or a cell border cuts in two. */
    private void joinCutLabels() {
        for (int i = 0; i + 1 < found.size(); i++) {
            RequestLine a = found.get(i);
            RequestLine b = found.get(i + 1);
            String label = Labels.withoutNumbering(Labels.normalise(a.label())) + Labels.normalise(b.label());
            boolean oneIsBlank = a.isBlank() || b.isBlank();
            boolean bothCut = !a.label().isEmpty() && !b.label().isEmpty() && labels.likeness(a.label()) < 1;
            if (bothCut && oneIsBlank && labels.likeness(label) == 1) {
                found.set(i, new RequestLine(a.at(), label, a.isBlank() ? b.placed() : a.placed(), a.isNamed()));
                found.remove(i + 1);
                joined.add(b.at());
            }
        }
    }
}
