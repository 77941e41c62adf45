// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.text.Units;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ProactiveRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows of table 二 with one figure that stand in paragraphs, {@code 行政许可 12}, as text taken from a PDF has them. */
final class Inline {

    private static final int LONGEST = 40;

    private final List<Line> lines;
    private final Chapters chapters;
    private final Lexicon lexicon;
    private final Draft draft;

    Inline(List<Line> lines, Chapters chapters, Lexicon lexicon, Draft draft) {
        this.lines = lines;
        this.chapters = chapters;
        this.lexicon = lexicon;
        this.draft = draft;
    }

    void read(Map<FormTable, Edition> editions, Edition expected) {
        Edition edition = editions.getOrDefault(FormTable.PROACTIVE, FormTable.PROACTIVE.in(expected));
        Map<Cell, List<Line>> found = new LinkedHashMap<>();
        Map<Cell, String> units = new HashMap<>();
        String unit = "";
        for (Line line : lines) {
            String text = line.isRow() ? "" : line.fields().get(0).cell().text().strip();
            if (text.isEmpty() || text.length() > LONGEST || chapters.tableAt(line.at()) != FormTable.PROACTIVE) {
                continue;
            }
            unit = text.contains("收费金额") ? Units.in(text) : unit;
            int space = text.lastIndexOf(' ');
            Cell cell = space < 0 ? null : cell(line, text.substring(0, space), text.substring(space + 1), edition);
            if (cell != null) {
                found.computeIfAbsent(cell, key -> new ArrayList<>()).add(line);
                String own = Units.in(text);
                units.put(cell, own.isEmpty() ? unit : own);
            }
        }
        boolean isBesideTable = editions.containsKey(FormTable.PROACTIVE);
        found.forEach((cell, all) -> {
            if (take(cell, all, units.getOrDefault(cell, ""))) {
                editions.put(FormTable.PROACTIVE, edition);
                if (isBesideTable) {
                    noteBesideTable(all.get(0));
                }
            }
        });
    }

    /** Takes the figure of a line, unless other lines or a table have other ones. */
    private boolean take(Cell cell, List<Line> all, String unit) {
        boolean isOne = all.stream().map(Inline::figure).distinct().count() == 1;
        Number known = draft.figure(cell);
        if (isOne && known != null && known.toString().equals(figure(all.get(0)))) {
            return false;
        }
        if (!isOne || draft.location(cell) != null) {
            all.forEach(line -> draft.notPlaced(FormTable.PROACTIVE, List.of(cell.row()), line));
            return false;
        }
        draft.put(cell, field(figure(all.get(0)), all.get(0)), unit);
        return true;
    }

    /** A line may speak of another year where the table lacks a row that others stand in. */
    private void noteBesideTable(Line line) {
        String text = line.fields().get(0).cell().text().strip();
        draft.note(
                "“" + text + "”不在表格里，按表二缺少的一行读取，请核对",
                "\"" + text + "\" stands in no table; it was taken for a row that table 2 lacks",
                line.location());
    }

    private static String figure(Line line) {
        String text = line.fields().get(0).cell().text().strip();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Field field(String text, Line line) {
        return Field.of(new GridCell(text, 0, 1, false, line.location(), null));
    }

    private @Nullable Cell cell(Line line, String label, String figure, Edition edition) {
        Meaning meaning = lexicon.meaning(field(label, line));
        boolean isRow = field(figure, line).isFigure()
                && !field(Labels.withoutNumbering(Labels.normalise(label)), line)
                        .hasDigit()
                && meaning.isExact()
                && meaning.single() instanceof ProactiveRow;
        List<Cell> cells = isRow
                ? Cell.of(FormTable.PROACTIVE, edition).stream()
                        .filter(cell -> cell.row() == meaning.single())
                        .toList()
                : List.of();
        return cells.size() == 1 ? cells.get(0) : null;
    }
}
