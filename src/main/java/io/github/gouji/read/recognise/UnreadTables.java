// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables of figures of which nothing was taken, though their labels are those of the form: as one that is turned and has
 * lost its spans. They are told of, wherever they stand.
 */
final class UnreadTables {

    /** With so many labels of a table of the form a table is that one, and no summary of it. */
    private static final Map<FormTable, Integer> ENOUGH =
            Map.of(FormTable.PROACTIVE, 6, FormTable.REQUESTS, 8, FormTable.DISPUTES, 5);

    private final Lexicon lexicon;
    private final Set<FormTable> read;
    private final Draft draft;

    private UnreadTables(Lexicon lexicon, Set<FormTable> read, Draft draft) {
        this.lexicon = lexicon;
        this.read = read;
        this.draft = draft;
    }

    /**
     * Tells of each.
     *
     * @param read the tables of the form that were read
     */
    static void tell(List<Line> lines, Lexicon lexicon, Set<FormTable> read, Draft draft) {
        UnreadTables unread = new UnreadTables(lexicon, read, draft);
        for (List<Line> grid : Line.tables(lines)) {
            boolean isUnread = grid.stream().noneMatch(draft::isTaken);
            if (isUnread && grid.stream().anyMatch(line -> line.numbers() > 0)) {
                unread.look(grid);
            }
        }
    }

    private void look(List<Line> grid) {
        Set<Heading> named = new HashSet<>();
        for (Line line : grid) {
            for (Field field : line.fields()) {
                Meaning meaning = lexicon.meaning(field);
                if (meaning.isExact()) {
                    named.addAll(meaning.headings());
                }
            }
        }
        for (FormTable table : FormTable.values()) {
            long ofTable = named.stream()
                    .filter(heading -> FormHeadings.isRow(table, heading) || FormHeadings.isColumn(table, heading))
                    .count();
            if (ofTable >= ENOUGH.getOrDefault(table, Integer.MAX_VALUE)) {
                tell(table, grid);
                return;
            }
        }
    }

    private void tell(FormTable table, List<Line> grid) {
        grid.forEach(draft::take);
        Wording name = table.shortLabel();
        if (read.contains(table)) {
            draft.notPlaced(
                    table,
                    List.of(),
                    "这里的表格像是又一张" + name.zh() + "，各格没有认出，没有读取；请核对哪一张是本报告的",
                    "the table here looks like another " + name.en()
                            + ", and was neither recognised nor read; see which one is the report's own",
                    grid.get(0).location());
        } else {
            draft.notPlaced(
                    table,
                    List.of(),
                    "这里的表格像是" + name.zh() + "，但各格无法对应到表中的位置，没有读取",
                    "the table here looks like " + name.en()
                            + ", but its cells could not be placed, and it was not read",
                    grid.get(0).location());
        }
    }
}
