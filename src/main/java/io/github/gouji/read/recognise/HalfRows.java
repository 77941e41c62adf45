// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the form with empty cells beside figures of which it is not known what they are: these may be theirs, so that the
 * cells are not blank but unread.
 */
final class HalfRows {

    /** So many lines of text may be between the label of a row and its figures. */
    private static final int BETWEEN = 2;

    private final List<Line> lines;
    private final Lexicon lexicon;
    private final Draft draft;

    private HalfRows(List<Line> lines, Lexicon lexicon, Draft draft) {
        this.lines = lines;
        this.lexicon = lexicon;
        this.draft = draft;
    }

    /** Notes the rows above and below figures of a table that were not read. */
    static void note(FormTable table, Line figures, List<Line> lines, Lexicon lexicon, Draft draft) {
        new HalfRows(lines, lexicon, draft).note(table, figures);
    }

    private void note(FormTable table, Line figures) {
        for (int step = -1; step <= 1; step += 2) {
            Line beside = beside(figures, step);
            if (beside != null && mayBeOne(table, step < 0 ? beside : figures, step < 0 ? figures : beside)) {
                draft.noteUnreadBlanks(beside, figures);
            }
        }
    }

    private @Nullable Line beside(Line figures, int step) {
        int at = figures.at() + step;
        int end = at + step * BETWEEN;
        while (at != end && at >= 0 && at < lines.size() && !lines.get(at).isRow()) {
            at += step;
        }
        return at >= 0 && at < lines.size() && lines.get(at).isRow() ? lines.get(at) : null;
    }

    /** Tells whether two rows may be one: of table 二, which has rows of many names, only if that is one of the form. */
    private boolean mayBeOne(FormTable table, Line upper, Line lower) {
        String above = label(upper);
        String below = label(lower);
        Meaning first = lexicon.meaning(above);
        Meaning second = lexicon.meaning(below);
        return table == FormTable.PROACTIVE
                ? lexicon.joined(above, below).isExact()
                : !(first.isExact() && second.isExact());
    }

    /** Returns the label of a row: the last text before its figures. */
    private static String label(Line row) {
        String label = "";
        for (Field field : row.fields()) {
            if (field.isFigure()) {
                break;
            }
            label = field.isText() ? field.label() : label;
        }
        return label;
    }
}
