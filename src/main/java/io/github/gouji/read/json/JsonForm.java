// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form, that of all editions together: an item for each path, made from the ids of the cells. */
final class JsonForm {

    private static final String EDITION = ".edition";
    private static final int EDITIONS = Edition.values().length;
    private static final Map<String, JsonItem> BY_PATH = byPath();

    static final JsonItem ROOT = at("");
    static final JsonItem YEAR = at("year");
    static final JsonItem AGENCY = at("agency");
    static final JsonItem OVERVIEW = at("narrative.overview");
    static final JsonItem PROBLEMS = at("narrative.problems");
    static final JsonItem OTHER_MATTERS = at("narrative.otherMatters");

    /** How many items there are. */
    static final int SIZE = BY_PATH.size();

    /** How many editions of tables there are. */
    static final int TABLE_EDITIONS = FormTable.values().length * EDITIONS;

    /** What may stand at a path, unless it is {@code null}. */
    enum Kind {
        OBJECT("对象", "an object"),
        TEXT("字符串", "a string"),
        COUNT("整数", "a whole number"),
        AMOUNT("数", "a number");

        final String zh;
        final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    private JsonForm() {}

    /** Returns the item at a path of the form. */
    static JsonItem at(String path) {
        return requireNonNull(BY_PATH.get(path), path);
    }

    /** Returns the item that names the edition of a table; {@code null} if the table names none. */
    static @Nullable JsonItem edition(FormTable table) {
        return BY_PATH.get(table.id() + EDITION);
    }

    /** Returns the number of an edition of a table. */
    static int number(FormTable table, Edition edition) {
        return table.ordinal() * EDITIONS + edition.ordinal();
    }

    private static Map<String, JsonItem> byPath() {
        Map<String, Kind> kinds = kinds();
        List<String> paths = List.copyOf(kinds.keySet());
        Map<String, Map<String, JsonItem>> within = new HashMap<>();
        Map<String, JsonItem> byPath = new HashMap<>();
        for (String path : paths) {
            Map<String, JsonItem> items = within.computeIfAbsent(path, object -> new HashMap<>());
            JsonItem item = new JsonItem(path, requireNonNull(kinds.get(path)), byPath.size(), foreignTo(path), items);
            byPath.put(path, item);
            if (!path.isEmpty()) {
                int dot = path.lastIndexOf('.');
                within.computeIfAbsent(path.substring(0, Math.max(0, dot)), object -> new HashMap<>())
                        .put(path.substring(dot + 1), item);
            }
        }
        return byPath;
    }

    /** Returns what may stand at each path, the cells first, in their order. */
    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Cell cell : Cell.all()) {
            kinds.put(cell.id(), cell.isAmount() ? Kind.AMOUNT : Kind.COUNT);
        }
        for (FormTable table : FormTable.values()) {
            if (table.hasEditions()) {
                kinds.put(table.id() + EDITION, Kind.TEXT);
            }
        }
        kinds.put("year", Kind.COUNT);
        kinds.put("agency", Kind.TEXT);
        kinds.put("narrative.overview", Kind.TEXT);
        kinds.put("narrative.problems", Kind.TEXT);
        kinds.put("narrative.otherMatters", Kind.TEXT);
        for (String path : List.copyOf(kinds.keySet())) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                kinds.put(path.substring(0, dot), Kind.OBJECT);
            }
        }
        kinds.put("", Kind.OBJECT);
        return kinds;
    }

    /** Returns the numbers of those editions that have the table of a path, but not the path. */
    private static List<Integer> foreignTo(String path) {
        List<Integer> foreign = new ArrayList<>();
        for (FormTable table : FormTable.values()) {
            if (path.startsWith(table.id() + ".") && !path.endsWith(EDITION)) {
                for (Edition edition : Edition.values()) {
                    if (Cell.of(table, edition).stream().noneMatch(cell -> (cell.id() + ".").startsWith(path + "."))) {
                        foreign.add(number(table, edition));
                    }
                }
            }
        }
        return foreign;
    }
}
