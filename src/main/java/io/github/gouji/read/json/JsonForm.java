package io.github.gouji.read.json;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Returns the path of the edition of a table. */
    static String edition(FormTable table) {
        return table.id() + ".edition";
    }

    /** Returns the paths of a table of the given edition. */
    static Map<String, Kind> of(FormTable table, Edition edition) {
        Map<String, Kind> paths = of(Cell.of(table, edition));
        paths.put(edition(table), Kind.TEXT);
        return paths;
    }

    private static Map<String, Kind> all() {
        Map<String, Kind> paths = of(Cell.all());
        paths.put(YEAR, Kind.COUNT);
        paths.put(AGENCY, Kind.TEXT);
        paths.put("narrative", Kind.OBJECT);
        paths.put(OVERVIEW, Kind.TEXT);
        paths.put(PROBLEMS, Kind.TEXT);
        paths.put(OTHER_MATTERS, Kind.TEXT);
        paths.put(edition(FormTable.PROACTIVE), Kind.TEXT);
        paths.put(edition(FormTable.REQUESTS), Kind.TEXT);
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
