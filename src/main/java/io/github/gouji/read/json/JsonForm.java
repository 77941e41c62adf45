// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paths of the JSON form, and what stands at each of them. */
final class JsonForm {

    static final String ROOT = "";
    static final String YEAR = "year";
    static final String AGENCY = "agency";
    static final String OVERVIEW = "narrative.overview";
    static final String PROBLEMS = "narrative.problems";
    static final String OTHER_MATTERS = "narrative.otherMatters";

    /** The paths of both editions together. */
    static final Map<String, Kind> ALL = all();

    private static final Map<FormTable, Map<Edition, Set<String>>> OF_EDITION = ofEdition();

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

    /** Returns a path from an object on that it leads through; the whole path from the outermost one. */
    static String within(String root, String path) {
        return root.isEmpty() ? path : path.substring(root.length() + 1);
    }

    /** Returns the path of the edition of a table. */
    static String edition(FormTable table) {
        return table.id() + ".edition";
    }

    /** Tells whether the given edition of a table has a path that is one of the table's. */
    static boolean has(FormTable table, Edition edition, String path) {
        return requireNonNull(requireNonNull(OF_EDITION.get(table)).get(edition))
                .contains(path);
    }

    private static Map<FormTable, Map<Edition, Set<String>>> ofEdition() {
        Map<FormTable, Map<Edition, Set<String>>> all = new EnumMap<>(FormTable.class);
        for (FormTable table : FormTable.values()) {
            Map<Edition, Set<String>> ofTable = new EnumMap<>(Edition.class);
            for (Edition edition : Edition.values()) {
                Set<String> paths = new HashSet<>(of(Cell.of(table, edition)).keySet());
                paths.add(edition(table));
                ofTable.put(edition, paths);
            }
            all.put(table, ofTable);
        }
        return all;
    }

    private static Map<String, Kind> all() {
        Map<String, Kind> paths = of(Cell.all());
        paths.put(YEAR, Kind.COUNT);
        paths.put(AGENCY, Kind.TEXT);
        paths.put("narrative", Kind.OBJECT);
        paths.put(OVERVIEW, Kind.TEXT);
        paths.put(PROBLEMS, Kind.TEXT);
        paths.put(OTHER_MATTERS, Kind.TEXT);
        for (FormTable table : FormTable.values()) {
            if (table.hasEditions()) {
                paths.put(edition(table), Kind.TEXT);
            }
        }
        return Map.copyOf(paths);
    }

    private static Map<String, Kind> of(List<Cell> cells) {
        Map<String, Kind> paths = new HashMap<>();
        for (Cell cell : cells) {
            String id = cell.id();
            paths.put(id, cell.isAmount() ? Kind.AMOUNT : Kind.COUNT);
            for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
                paths.put(id.substring(0, dot), Kind.OBJECT);
            }
        }
        return paths;
    }
}
