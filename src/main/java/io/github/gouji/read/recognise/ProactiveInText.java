// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

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
final class ProactiveInText {

    /** A longer text is a sentence that ends in a number. */
    private static final int LONGEST = 40;

    private final List<Line> lines;
    private final Chapters chapters;
    private final Lexicon lexicon;
    private final Draft draft;

    ProactiveInText(List<Line> lines, Chapters chapters, Lexicon lexicon, Draft draft) {
        this.lines = lines;
        this.chapters = chapters;
        this.lexicon = lexicon;
        this.draft = draft;
    }

    void read(Map<FormTable, Edition> editions, Edition expected) {
        Edition edition = editions.getOrDefault(FormTable.PROACTIVE, FormTable.PROACTIVE.in(expected));
        Map<Cell, List<RowInText>> found = new LinkedHashMap<>();
        Map<Cell, String> units = new HashMap<>();
        String unit = "";
        for (Line line : lines) {
            boolean isText = !line.isRow() && line.text().length() <= LONGEST;
            if (!isText || chapters.tableAt(line.at()) != FormTable.PROACTIVE) {
                continue;
            }
            String own = Units.in(line.text());
            unit = line.text().contains("收费金额") ? own : unit;
            RowInText row = RowInText.of(line);
            Cell cell = row == null ? null : cell(row, edition);
            if (row != null && cell != null) {
                found.computeIfAbsent(cell, key -> new ArrayList<>()).add(row);
                units.put(cell, own.isEmpty() ? unit : own);
            }
        }
        boolean isBesideTable = editions.containsKey(FormTable.PROACTIVE);
        found.forEach((cell, all) -> {
            if (take(cell, all, units.getOrDefault(cell, ""))) {
                editions.put(FormTable.PROACTIVE, edition);
                if (isBesideTable) {
                    noteBesideTable(all.get(0).line());
                }
            }
        });
    }

    /** Returns the only figure of the row of the form that a paragraph is; {@code null} if it is none. */
    private @Nullable Cell cell(RowInText row, Edition edition) {
        Meaning meaning = row.figures().size() > 1 ? Meaning.NONE : lexicon.meaning(row.label());
        boolean isRow = meaning.isExact()
                && meaning.single() instanceof ProactiveRow
                && Labels.withoutNumbering(row.label()).chars().noneMatch(Character::isDigit);
        List<Cell> cells = isRow
                ? Cell.of(FormTable.PROACTIVE, edition).stream()
                        .filter(cell -> cell.row() == meaning.single())
                        .toList()
                : List.of();
        return cells.size() == 1 ? cells.get(0) : null;
    }

    /** Takes the figure of a row, unless other rows or a table have other ones, or it may not be whole. */
    private boolean take(Cell cell, List<RowInText> all, String unit) {
        Field figure = all.get(0).figures().get(0);
        boolean isOne =
                all.stream().allMatch(row -> row.figures().get(0).label().equals(figure.label()));
        Number known = draft.figure(cell);
        if (isOne && known != null && known.toString().equals(figure.label())) {
            return false;
        }
        if (!isOne || draft.location(cell) != null || mayGoOn(all.get(0).line())) {
            all.forEach(row -> draft.notPlaced(FormTable.PROACTIVE, List.of(cell.row()), row.line()));
            return false;
        }
        draft.put(cell, figure, unit);
        return true;
    }

    /** Tells whether a number alone follows: the figure may have been broken where its line was too long. */
    private boolean mayGoOn(Line line) {
        RowInText next = line.at() + 1 < lines.size() ? RowInText.of(lines.get(line.at() + 1)) : null;
        return next != null && next.label().isEmpty() && next.figures().size() == 1;
    }

    /** A paragraph may speak of another year where the table lacks a row that others stand in. */
    private void noteBesideTable(Line line) {
        draft.note(
                "“" + line.printed() + "”不在表格里，按表二缺少的一行读取，请核对",
                "\"" + line.printed() + "\" stands in no table; it was taken for a row that table 2 lacks",
                line.location());
    }
}
