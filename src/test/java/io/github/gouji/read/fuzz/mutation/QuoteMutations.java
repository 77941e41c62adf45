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

/**
 * Figures of last year beside those of the report. Where a sentence names the year, or they stand in the chapter of the
 * overview, the report's own figures are meant; where a whole table stands beside another of its kind with no word of
 * which is which, nobody can know.
 */
final class QuoteMutations {

    private QuoteMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("quotes", "whole table before, with the year", scene -> quote(scene, true, true, true)),
                Mutation.of("quotes", "whole table behind, with the year", scene -> quote(scene, false, true, true)),
                Mutation.of("quotes", "whole table before, without a word", scene -> quote(scene, true, false, true)),
                Mutation.of("quotes", "whole table behind, without a word", scene -> quote(scene, false, false, true)),
                Mutation.of("quotes", "some rows before, with the year", scene -> quote(scene, true, true, false)),
                Mutation.of("quotes", "some rows behind, with the year", scene -> quote(scene, false, true, false)),
                Mutation.of("quotes", "whole table in the overview", QuoteMutations::quoteInOverview),
                Mutation.of("quotes", "rows of last year in the table", QuoteMutations::addRows));
    }

    /** Returns what stands on the page from the first to the last part of a table, with other figures of no meaning. */
    private static List<Item> other(Scene scene, FormTable table) {
        List<Item> items = new ArrayList<>();
        int end = TableMutations.end(scene, table);
        for (int i = scene.page().indexOf(table); i < end; i++) {
            Item item = scene.page().items().get(i);
            items.add(item instanceof Sheet sheet ? other(scene, sheet) : item);
        }
        return items;
    }

    private static Sheet other(Scene scene, Sheet sheet) {
        Sheet other = sheet.copy();
        other.replace(box -> box.value() == null ? box : FigureMutations.number(box, scene.next(900)));
        return other.asForeign();
    }

    private static Optional<FormTable> anyTable(Scene scene) {
        FormTable table = Choice.of(scene.random(), FormTable.values());
        List<Sheet> sheets = scene.page().sheets(table);
        boolean alone = sheets.stream()
                .flatMap(sheet -> sheet.boxes().stream())
                .allMatch(box -> box.cell() == null || box.cell().table() == table);
        return sheets.isEmpty() || !alone ? Optional.empty() : Optional.of(table);
    }

    private static boolean quote(Scene scene, boolean before, boolean named, boolean whole) {
        Optional<FormTable> table = anyTable(scene);
        if (table.isEmpty() || (!named && !hasFigures(scene, table.get()))) {
            return false;
        }
        List<Item> quoted = other(scene, table.get());
        if (!whole) {
            quoted.removeIf(item -> item instanceof Text);
            Sheet part = (Sheet) Choice.of(scene.random(), quoted);
            while (part.rows().size() > 3 && scene.next(6) > 0) {
                Rows.remove(part, part.rows().size() - 1);
            }
            quoted = new ArrayList<>(List.of(part));
        }
        int year = scene.page().year();
        if (named) {
            quoted.add(
                    0,
                    Text.paragraph(Choice.of(
                            scene.random(),
                            year - 1 + "年的情况如下表：",
                            "附：" + (year - 1) + "年" + table.get().title().zh(),
                            "上年同期数据：")));
        } else {
            doubt(scene, table.get());
        }
        if (named && before) {
            quoted.add(Text.paragraph(year + "年的情况如下表："));
        }
        int at = before ? scene.page().indexOf(table.get()) : TableMutations.end(scene, table.get());
        scene.page().items().addAll(at, quoted);
        return true;
    }

    /** Tells whether a table has a figure: one without would say the same twice. */
    private static boolean hasFigures(Scene scene, FormTable table) {
        return scene.page().sheets(table).stream()
                .flatMap(sheet -> sheet.boxes().stream())
                .anyMatch(box -> box.value() != null);
    }

    private static void doubt(Scene scene, FormTable table) {
        scene.page().sheets(table).stream()
                .flatMap(sheet -> sheet.boxes().stream())
                .filter(box -> box.cell() != null)
                .forEach(box -> scene.page().doubt(box.cell()));
    }

    private static boolean quoteInOverview(Scene scene) {
        Optional<FormTable> table = anyTable(scene);
        int overview = scene.page().indexOf(Text.Kind.PARAGRAPH, "全年主动公开");
        if (table.isEmpty() || overview < 0) {
            return false;
        }
        List<Item> quoted = other(scene, table.get());
        quoted.add(
                0,
                Text.paragraph("与" + (scene.page().year() - 1) + "年相比有所增长，"
                        + (scene.page().year() - 1) + "年数据如下："));
        scene.page().items().addAll(overview + 1, quoted);
        return true;
    }

    /** Below a row the same row of last year, and its label says so. */
    private static boolean addRows(Scene scene) {
        return scene.anyPlace(LabelMutations::isLabel)
                .filter(place -> !Rows.beginsSpans(place.sheet(), place.row()))
                .filter(place -> {
                    List<Box> row = new ArrayList<>(place.boxes());
                    row.replaceAll(box -> box.is(Box.Role.LABEL)
                            ? box.withText("上年：" + box.text())
                            : box.value() == null
                                    ? box.asForeign()
                                    : FigureMutations.number(box, scene.next(900))
                                            .asForeign());
                    Rows.insert(place.sheet(), place.row() + 1, row);
                    return true;
                })
                .isPresent();
    }
}
