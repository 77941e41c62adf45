// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines directly above tables, which may say what year a table is on. */
final class Captions {

    /** A longer paragraph is prose about more than the table. */
    private static final int LONGEST = 120;

    /** A longer one speaks of more than one year. */
    private static final int SHORT = 30;

    /** How many lines that say nothing but the unit may stand between a caption and its table. */
    private static final int UNITS = 2;

    /** Words for figures of the year before, in a caption that names no year. */
    private static final Pattern LAST_YEAR = Pattern.compile("(上年|上一年|去年)度?(同期|数据|情况|的|政府|年报|各项)");

    private final List<Line> lines;

    /** What stands above each table that was asked for: several parts of one ask for the same. */
    private final Map<Integer, Caption> ofTables = new HashMap<>();

    Captions(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What the caption of a table says.
     *
     * @param year the only year that it names; {@code null} if it names none, or several
     * @param isOfLastYear whether it speaks of the year before that of the report, without a number
     */
    record Caption(@Nullable Integer year, boolean isOfLastYear) {

        static Caption of(List<String> texts) {
            Integer year = null;
            boolean isOfLastYear = false;
            for (String text : texts) {
                year = year == null ? yearOf(text) : year;
                isOfLastYear |= text.length() <= SHORT
                        && LAST_YEAR.matcher(text).find()
                        && !text.contains("本年")
                        && !text.contains("结转");
            }
            return new Caption(year, isOfLastYear);
        }
    }

    /** Returns the caption of the table of a line, or of what follows a paragraph. */
    Caption of(int line) {
        Line own = lines.get(line);
        return own.isRow()
                ? ofTables.computeIfAbsent(own.grid(), grid -> Caption.of(texts(line)))
                : Caption.of(texts(line));
    }

    /** Returns what may be the caption of a table: its first row, if all its cells say one thing, and the line above. */
    private List<String> texts(int line) {
        int first = line;
        while (lines.get(first).isRow()
                && first > 0
                && lines.get(first - 1).grid() == lines.get(first).grid()) {
            first--;
        }
        List<String> captions = new ArrayList<>();
        List<String> texts = lines.get(first).isRow() ? texts(lines.get(first)) : List.of();
        if (texts.size() == 1) {
            captions.add(texts.get(0));
        }
        for (int above = first - 1; above >= 0 && above >= first - 1 - UNITS; above--) {
            Line caption = lines.get(above);
            if (caption.isRow()) {
                break;
            }
            if (!isUnit(caption.text())) {
                captions.add(caption.text());
                break;
            }
        }
        return captions;
    }

    private static boolean isUnit(String text) {
        return text.length() <= 12 && text.contains("单位");
    }

    /** Returns the different texts of a row. */
    private static List<String> texts(Line row) {
        return row.fields().stream()
                .map(Field::label)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Integer yearOf(String caption) {
        return caption.length() > LONGEST ? null : Years.only(Years.of(caption));
    }
}
