// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables cut, turned, moved, and broken. What is left of them keeps its meaning. */
final class TableMutations {

    private TableMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("tables", "end cut off", TableMutations::cut),
                Mutation.of("tables", "transposed", TableMutations::transpose),
                Mutation.of(
                        "tables", "二 behind 三", scene -> moveBehind(scene, FormTable.PROACTIVE, FormTable.REQUESTS)),
                Mutation.of(
                        "tables", "二 behind 四", scene -> moveBehind(scene, FormTable.PROACTIVE, FormTable.DISPUTES)),
                Mutation.of("tables", "四 before 二", TableMutations::moveToFront),
                Mutation.of("tables", "left out, its heading too", scene -> leaveOut(scene, false)),
                Mutation.of("tables", "left out under its heading", scene -> leaveOut(scene, true)),
                Mutation.of("tables", "page break", TableMutations::breakAnywhere),
                Mutation.of("tables", "page break behind the header", TableMutations::breakBehindHeader),
                Mutation.of("tables", "a table for each row", TableMutations::tablePerRow),
                Mutation.of("tables", "three in one", TableMutations::join),
                Mutation.of("tables", "page as a spreadsheet", TableMutations::spreadsheet),
                Mutation.of("tables", "empty table between", TableMutations::addEmpty));
    }

    /** Returns the place of the chapter heading of a table, or of the table itself where there is none right before it. */
    private static int begin(Scene scene, FormTable table) {
        List<Item> items = scene.page().items();
        int begin = scene.page().indexOf(table);
        int heading = begin;
        while (heading > 0 && items.get(heading - 1) instanceof Text text && text.kind() != Text.Kind.HEADING) {
            heading--;
        }
        boolean headed = heading > 0
                && items.get(heading - 1) instanceof Text text
                && text.text().contains(table.title().zh());
        return headed ? heading - 1 : begin;
    }

    /** Returns the place behind the last part of a table. */
    static int end(Scene scene, FormTable table) {
        List<Item> items = scene.page().items();
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Sheet sheet && sheet.isOf(table)) {
                return i + 1;
            }
        }
        return items.size();
    }

    private static boolean cut(Scene scene) {
        Optional<Sheet> found = scene.anySheet(sheet -> sheet.rows().size() > 3);
        found.ifPresent(sheet -> {
            int last = 1 + scene.next(sheet.rows().size() - 1);
            while (sheet.rows().size() > last) {
                Rows.remove(sheet, sheet.rows().size() - 1);
            }
        });
        return found.isPresent();
    }

    private static boolean transpose(Scene scene) {
        Optional<Sheet> found = scene.anySheet(sheet -> sheet.isFlat()
                && sheet.headerRows() == 1
                && !sheet.isOf(FormTable.PROACTIVE)
                && sheet.rows().stream().noneMatch(scene.page()::isDamaged));
        found.ifPresent(sheet -> {
            List<List<Box>> turned = new ArrayList<>();
            int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
            for (int column = 0; column < width; column++) {
                List<Box> row = new ArrayList<>();
                for (List<Box> old : sheet.rows()) {
                    row.add(column < old.size() ? old.get(column) : Box.other(""));
                }
                turned.add(row);
            }
            sheet.rows().clear();
            turned.forEach(sheet::add);
        });
        return found.isPresent();
    }

    private static List<Item> take(Scene scene, FormTable table) {
        List<Item> part = scene.page().items().subList(begin(scene, table), end(scene, table));
        List<Item> taken = List.copyOf(part);
        part.clear();
        return taken;
    }

    private static boolean moveBehind(Scene scene, FormTable table, FormTable other) {
        if (scene.page().sheets(table).isEmpty() || scene.page().sheets(other).isEmpty()) {
            return false;
        }
        List<Item> taken = take(scene, table);
        scene.page().items().addAll(end(scene, other), taken);
        return true;
    }

    private static boolean moveToFront(Scene scene) {
        if (scene.page().sheets(FormTable.DISPUTES).isEmpty()
                || scene.page().sheets(FormTable.PROACTIVE).isEmpty()) {
            return false;
        }
        List<Item> taken = take(scene, FormTable.DISPUTES);
        scene.page().items().addAll(begin(scene, FormTable.PROACTIVE), taken);
        return true;
    }

    private static boolean leaveOut(Scene scene, boolean keepHeading) {
        FormTable table = Choice.of(scene.random(), FormTable.values());
        int begin = begin(scene, table);
        List<Item> items = scene.page().items();
        if (scene.page().sheets(table).isEmpty()) {
            return false;
        }
        Item first = items.get(begin);
        boolean headed = first instanceof Text;
        if (keepHeading && !headed) {
            return false;
        }
        take(scene, table);
        if (keepHeading) {
            items.add(begin, first);
        }
        scene.page().leaveOut(table, keepHeading);
        return true;
    }

    private static boolean breakAnywhere(Scene scene) {
        Optional<Sheet> found = scene.anySheet(sheet -> sheet.rows().size() > sheet.headerRows() + 1);
        return found.filter(sheet -> {
                    int header = sheet.headerRows();
                    return breakAt(
                            scene, sheet, header + 1 + scene.next(sheet.rows().size() - header - 1));
                })
                .isPresent();
    }

    private static boolean breakBehindHeader(Scene scene) {
        Optional<Sheet> found =
                scene.anySheet(sheet -> sheet.headerRows() > 0 && sheet.rows().size() > sheet.headerRows());
        return found.filter(sheet -> breakAt(scene, sheet, sheet.headerRows())).isPresent();
    }

    private static boolean breakAt(Scene scene, Sheet sheet, int row) {
        if (Rows.isCovered(sheet, row)) {
            return false;
        }
        List<List<Box>> rest = sheet.rows().subList(row, sheet.rows().size());
        Sheet second = new Sheet(sheet.table(), rest);
        rest.clear();
        List<Item> items = scene.page().items();
        int at = items.indexOf(sheet) + 1;
        items.add(at, second);
        if (scene.random().nextBoolean()) {
            items.add(at, Text.paragraph("- " + (3 + scene.next(5)) + " -"));
        }
        return true;
    }

    /** As some programs that read pictures write it. */
    private static boolean tablePerRow(Scene scene) {
        Optional<Sheet> found = scene.anySheet(
                sheet -> sheet.isWithoutRowSpans() && sheet.rows().size() > 2);
        found.ifPresent(sheet -> {
            List<Item> items = scene.page().items();
            int at = items.indexOf(sheet);
            items.remove(at);
            int header = sheet.headerRows();
            Sheet first = new Sheet(sheet.table());
            for (List<Box> row : sheet.rows()) {
                first.add(row);
                if (first.rows().size() > header
                        || first.headerRows() < first.rows().size()) {
                    items.add(at++, first);
                    first = new Sheet(sheet.table());
                }
            }
            if (!first.rows().isEmpty()) {
                items.add(at, first);
            }
        });
        return found.isPresent();
    }

    /** All tables in one, a row with the heading of its chapter before each. */
    private static boolean join(Scene scene) {
        List<Sheet> sheets = scene.page().sheets().stream()
                .filter(sheet -> sheet.table() != null)
                .toList();
        if (sheets.size() < 2) {
            return false;
        }
        int at = scene.page().items().indexOf(sheets.get(0));
        Sheet joined = new Sheet(sheets.get(0).table());
        FormTable table = null;
        for (Sheet sheet : sheets) {
            if (sheet.table() != table) {
                table = sheet.table();
                joined.add(List.of(Box.other(table.label().zh()).spanning(8, 1)));
            }
            sheet.rows().forEach(joined::add);
        }
        scene.page().items().removeAll(sheets);
        scene.page().items().add(at, joined);
        return true;
    }

    /** The whole page in one table, as a spreadsheet saved as HTML has it: each paragraph is a row. */
    private static boolean spreadsheet(Scene scene) {
        Sheet whole = new Sheet(FormTable.REQUESTS);
        for (Item item : scene.page().items()) {
            if (item instanceof Sheet sheet) {
                sheet.rows().forEach(whole::add);
            } else if (item instanceof Text text) {
                whole.add(List.of(Box.other(text.text()).spanning(10, 1)));
            }
        }
        scene.page().items().clear();
        scene.page().items().add(whole);
        return true;
    }

    private static boolean addEmpty(Scene scene) {
        Optional<Sheet> found = scene.anySheet(sheet -> true);
        found.ifPresent(sheet -> {
            Sheet empty = new Sheet(null);
            empty.add(List.of(Box.other(""), Box.other("")));
            scene.page().items().add(scene.page().items().indexOf(sheet) + scene.next(2), empty);
        });
        return found.isPresent();
    }
}
