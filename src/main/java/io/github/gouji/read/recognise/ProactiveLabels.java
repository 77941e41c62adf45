// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.text.Labels;
import io.github.gouji.report.Edition;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of the rows and columns of table 二, as the form has them and as they are in use. */
final class ProactiveLabels {

    /** Parts of the headings by which columns are told, as the form has them and as they are cut short. */
    private static final Map<ProactiveColumn, List<String>> COLUMNS = columns();

    private static final Pattern UNIT = Pattern.compile("\\((?:单位:?)?(亿元|万元|元)\\)");

    private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|^其中[:,]?");

    /** A cell with more text, white space included, is no label of a row. */
    private static final int LONGEST = 1000;

    private ProactiveLabels() {}

    /** 公开总数 is looked for before 公开, of which it is a part. */
    private static Map<ProactiveColumn, List<String>> columns() {
        Map<ProactiveColumn, List<String>> columns = new LinkedHashMap<>();
        columns.put(ProactiveColumn.ISSUED, List.of("制发"));
        columns.put(ProactiveColumn.REPEALED, List.of("废止"));
        columns.put(ProactiveColumn.IN_FORCE, List.of("现行有效"));
        columns.put(ProactiveColumn.CREATED, List.of("新制作", "制作数量"));
        columns.put(ProactiveColumn.TOTAL_DISCLOSED, List.of("对外公开总", "公开总数"));
        columns.put(ProactiveColumn.DISCLOSED, List.of("新公开", "本年公开", "本年度公开"));
        columns.put(ProactiveColumn.PRIOR_YEAR_ITEMS, List.of("上一年项目", "上年项目"));
        columns.put(ProactiveColumn.CHANGE, List.of("增/减", "增减"));
        columns.put(ProactiveColumn.DECISIONS, List.of("处理决定"));
        columns.put(ProactiveColumn.PROJECTS, List.of("采购项目"));
        columns.put(ProactiveColumn.FEE_AMOUNT, List.of("收费金额"));
        columns.put(ProactiveColumn.PROCUREMENT_AMOUNT, List.of("采购总金额", "采购金额"));
        for (ProactiveColumn column : ProactiveColumn.values()) {
            List<String> names = new ArrayList<>(columns.getOrDefault(column, List.of()));
            column.titles().forEach(title -> names.add(Labels.normalise(title)));
            columns.put(column, names);
        }
        return columns;
    }

    /** Tells whether the text names a row or column that the edition has and some other edition has not. */
    static boolean namesOwn(Edition edition, String text) {
        return COLUMNS.entrySet().stream()
                        .anyMatch(column -> Editions.isOwn(column.getKey(), edition)
                                && column.getValue().stream().anyMatch(text::contains))
                || Arrays.stream(ProactiveRow.values())
                        .anyMatch(row -> Editions.isOwn(row, edition)
                                && row.titles().stream().anyMatch(text::contains));
    }

    /**
     * Returns the row that the text names, whatever is added to its name; {@code null} if it names none.
     *
     * @param isBelowHeadings whether headings of the table stand above, so that more may follow the name
     */
    static @Nullable ProactiveRow row(String text, boolean isBelowHeadings) {
        if (text.length() > LONGEST || !Labels.mayBe(text)) {
            return null;
        }
        String name = Labels.withoutNumbering(Labels.normalise(text));
        String label = ADDED.matcher(name).replaceAll("");
        for (ProactiveRow row : ProactiveRow.values()) {
            if (row.titles().contains(label)) {
                return row;
            }
        }
        if (!isBelowHeadings || label.length() > 16) {
            return null;
        }
        for (ProactiveRow row : ProactiveRow.values()) {
            if (row.titles().stream().anyMatch(label::startsWith) && column(label) == null) {
                return row;
            }
        }
        return null;
    }

    /** Returns the column that the text of a heading names; {@code null} if it names none. */
    static @Nullable ProactiveColumn column(String text) {
        if (!Labels.mayBe(text)) {
            return null;
        }
        for (Map.Entry<ProactiveColumn, List<String>> column : COLUMNS.entrySet()) {
            if (column.getValue().stream().anyMatch(text::contains)) {
                return column.getKey();
            }
        }
        return null;
    }

    /** Returns the unit that a heading gives in brackets; {@code null} if it gives none. */
    static @Nullable String unit(String heading) {
        Matcher matcher = UNIT.matcher(heading);
        return matcher.find() ? matcher.group(1) : null;
    }
}
