// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines directly above tables, which may say what year a table is on. */
final class Captions {

    /** A longer paragraph is prose about more than the table. */
    private static final int LONGEST = 120;

    /** How many lines that say nothing but the unit may stand between a caption and its table. */
    private static final int UNITS = 2;

    private Captions() {}

    /** Returns the only year that the caption of the table of a line names; {@code null} if it names none, or several. */
    static @Nullable Integer year(List<Line> lines, int line) {
        int first = line;
        while (lines.get(first).isRow()
                && first > 0
                && lines.get(first - 1).grid() == lines.get(first).grid()) {
            first--;
        }
        Integer inTable = lines.get(first).isRow() && !Rows.isMany(lines.get(first)) ? yearOf(lines.get(first)) : null;
        if (inTable != null) {
            return inTable;
        }
        for (int above = first - 1; above >= 0 && above >= first - 1 - UNITS; above--) {
            Line caption = lines.get(above);
            if (caption.isRow()) {
                return null;
            }
            if (!isUnit(caption.text())) {
                return yearOf(caption);
            }
        }
        return null;
    }

    private static boolean isUnit(String text) {
        return text.length() <= 12 && text.contains("单位");
    }

    private static @Nullable Integer yearOf(Line caption) {
        return caption.text().length() > LONGEST ? null : Years.only(Years.of(caption.text()));
    }
}
