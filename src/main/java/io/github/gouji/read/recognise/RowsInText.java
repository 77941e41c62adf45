// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that are rows of the form, as where a table was pasted as text: the label of a row and its figures, or many
 * figures alone in the chapter of a table. They are told of, since no cell says which figure belongs where.
 */
final class RowsInText {

    /** Fewer figures behind a label may be part of a sentence. */
    private static final int BEHIND_LABEL = 2;

    /** Fewer figures alone are not those of a row. */
    private static final int ALONE = 5;

    private final Chapters chapters;
    private final Lexicon lexicon;

    private RowsInText(Chapters chapters, Lexicon lexicon) {
        this.chapters = chapters;
        this.lexicon = lexicon;
    }

    /** Tells of them, once for each table. */
    static void tell(List<Line> lines, Chapters chapters, Lexicon lexicon, Draft draft) {
        RowsInText rows = new RowsInText(chapters, lexicon);
        Map<FormTable, List<Line>> found = new EnumMap<>(FormTable.class);
        for (Line line : lines) {
            RowInText row = draft.isTaken(line) ? null : RowInText.of(line);
            FormTable table = row == null ? null : rows.table(row);
            if (table != null) {
                found.computeIfAbsent(table, key -> new ArrayList<>()).add(line);
            }
        }
        found.forEach((table, all) -> {
            all.forEach(draft::take);
            Wording name = table.shortLabel();
            draft.notPlaced(
                    table,
                    List.<Heading>of(),
                    "这里起有 " + all.size() + " 行像是" + name.zh() + "的行，但不在表格里，数字没有读取："
                            + all.get(0).printed(),
                    "from here " + all.size() + " lines look like rows of " + name.en()
                            + ", but are in no table, and their figures were not read: "
                            + all.get(0).printed(),
                    all.get(0).location());
        });
    }

    /** Returns the table a row of which the paragraph is; {@code null} if it is none. */
    private @Nullable FormTable table(RowInText row) {
        int figures = row.figures().size();
        if (row.label().isEmpty()) {
            return figures >= ALONE ? chapters.tableAt(row.line().at()) : null;
        }
        Meaning meaning = figures < BEHIND_LABEL ? Meaning.NONE : lexicon.meaning(row.label());
        return meaning.isExact() ? meaning.tableOfRows() : null;
    }
}
