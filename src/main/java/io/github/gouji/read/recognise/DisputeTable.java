// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.NumberText;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds table 四: all figures in one row, or a row for each group. */
final class DisputeTable {

    private final List<Line> lines;
    private final Edition edition;
    private final RequestLabels labels = new RequestLabels();
    private final Map<Cell, GridCell> found = new LinkedHashMap<>();
    private final DisputeHeader header;

    /** The first line of figures below a header of the table. */
    private @Nullable Line underHeader;

    private int first = -1;
    private int last = -1;

    /**
     * Looks at all lines.
     *
     * @param expected the edition that the table is of if its headings do not tell
     */
    DisputeTable(List<Line> lines, Edition expected) {
        this.lines = lines;
        this.edition = Editions.mostShown(FormTable.DISPUTES, expected, this::timesShown);
        this.header = new DisputeHeader(edition);
    }

    private long timesShown(Edition edition) {
        return lines.stream()
                .filter(Line::isRow)
                .flatMap(line -> line.cells().stream())
                .map(cell -> DisputeLabels.result(cell.text()))
                .filter(result -> result != null && Editions.isOwn(result, edition))
                .count();
    }

    /** Reads the table into the draft, and returns its edition; null if the document does not have it. */
    @Nullable
    Edition readInto(Draft draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isRow()) {
                header.noteContext(line.text());
            } else if (!header.read(line)) {
                readFigures(i, line, draft);
            }
        }
        found.forEach((cell, source) -> draft.put(cell, source, ""));
        return found.isEmpty() ? null : edition;
    }

    /** Returns the first line of the table, of figures that look like it, or its headings; null if there are none. */
    @Nullable
    Line trace() {
        Line ofFigures = first >= 0 ? lines.get(first) : underHeader;
        return ofFigures != null ? ofFigures : header.first();
    }

    int firstLine() {
        return first;
    }

    int lastLine() {
        return last;
    }

    private void readFigures(int at, Line line, Draft draft) {
        List<GridCell> cells =
                line.cells().stream().filter(cell -> !cell.repeated()).toList();
        int label = 0;
        while (label < cells.size()
                && NumberText.of(cells.get(label).text()).kind() == NumberText.Kind.TEXT
                && isBesideFigures(cells, label)) {
            label++;
        }
        List<GridCell> values = cells.subList(label, cells.size());
        String labelText =
                label == 0 ? "" : Labels.normalise(cells.get(label - 1).text());
        long numbers = line.numbers();
        if (header.isThere() && numbers > 0 && underHeader == null) {
            underHeader = line;
        }
        boolean countsColumns = numbers == header.size() && line.countsColumns() && hasFiguresBelow(at);
        if (countsColumns || (numbers == 0 && !(header.isThere() && values.size() >= header.sizeOfGroup()))) {
            return;
        }
        boolean isNamed = header.isThere() || (header.isNamed() && numbers >= header.size() - 2);
        boolean isLong = values.size() >= header.size() && isNamed;
        if (isLong || (header.isOfAllGroups() && values.size() >= header.sizeOfGroup())) {
            put(header.ofAllGroups(line, values), at, draft);
        } else if (!header.isOfAllGroups()
                && values.size() >= header.sizeOfGroup()
                && (header.isThere() || DisputeLabels.group(labelText) != null)
                && !isOfAnotherTable(labelText)) {
            put(header.ofGroup(line, labelText, values), at, draft);
        }
    }

    private boolean hasFiguresBelow(int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).grid() == lines.get(at).grid()
                && lines.get(at + 1).numbers() > 0;
    }

    /** Tells whether enough cells for the figures stand behind the text, which may be a figure that cannot be read. */
    private boolean isBesideFigures(List<GridCell> cells, int at) {
        int behind = cells.size() - at;
        return behind > header.size()
                || (cells.size() < header.size()
                        && (behind > header.sizeOfGroup()
                                || DisputeLabels.group(
                                                Labels.normalise(cells.get(at).text()))
                                        != null));
    }

    private boolean isOfAnotherTable(String label) {
        return labels.likeness(label) >= RequestLabels.ALIKE;
    }

    /** Takes the figures, and notes that some are lost if there are none or the document gave others for the cells before. */
    private void put(Map<Cell, GridCell> figures, int at, Draft draft) {
        boolean isLost = figures.isEmpty();
        for (Map.Entry<Cell, GridCell> figure : figures.entrySet()) {
            GridCell before = found.putIfAbsent(figure.getKey(), figure.getValue());
            isLost |= before != null && !before.text().equals(figure.getValue().text());
            if (before == null) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (isLost) {
            draft.notPlaced(FormTable.DISPUTES, lines.get(at));
        }
    }
}
