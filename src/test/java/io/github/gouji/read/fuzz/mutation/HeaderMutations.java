// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Headers repeated, lost, and cut askew. A table without its header is read in the order of the form; where its columns
 * stand otherwise nobody can know, so that whatever is read has to be said.
 */
final class HeaderMutations {

    private HeaderMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("header", "repeated", HeaderMutations::repeat),
                Mutation.of("header", "lost", HeaderMutations::lose),
                Mutation.of("header", "without its first row", HeaderMutations::loseFirst),
                Mutation.inHtml("header", "rowspan one short", scene -> span(scene, box -> rows(box, -1))),
                Mutation.inHtml("header", "rowspan one long", scene -> span(scene, box -> rows(box, 1))),
                Mutation.inHtml("header", "colspan one short", scene -> span(scene, box -> columns(box, -1))),
                Mutation.inHtml("header", "colspan one long", scene -> span(scene, box -> columns(box, 1))),
                Mutation.inHtml("header", "label rowspan one off", HeaderMutations::labelSpan));
    }

    private static boolean repeat(Scene scene) {
        Optional<Sheet> found =
                scene.anySheet(sheet -> sheet.headerRows() > 0 && sheet.rows().size() > sheet.headerRows() + 1);
        return found.filter(sheet -> {
                    int header = sheet.headerRows();
                    int at = header + 1 + scene.next(sheet.rows().size() - header - 1);
                    if (Rows.isCovered(sheet, at)) {
                        return false;
                    }
                    List<List<Box>> copies = new ArrayList<>(sheet.rows().subList(0, header));
                    for (int i = 0; i < header; i++) {
                        sheet.rows().add(at + i, new ArrayList<>(copies.get(i)));
                    }
                    return true;
                })
                .isPresent();
    }

    /** The header of all of table 三 or 四; the headings of the single parts of table 二 are no order of columns. */
    private static boolean lose(Scene scene) {
        FormTable table = scene.random().nextBoolean() ? FormTable.REQUESTS : FormTable.DISPUTES;
        List<Sheet> sheets = scene.page().sheets(table);
        boolean headed = scene.page().indexOf(Text.Kind.HEADING, table.title().zh()) >= 0;
        if (!headed || sheets.stream().noneMatch(sheet -> sheet.headerRows() > 0)) {
            return false;
        }
        for (Sheet sheet : sheets) {
            boolean unknown = sheet.isTotalFirst();
            sheet.rows().subList(0, sheet.headerRows()).clear();
            if (unknown) {
                sheet.boxes().stream()
                        .map(Box::cell)
                        .filter(cell -> cell != null)
                        .forEach(scene.page()::doubt);
            }
        }
        return true;
    }

    private static boolean loseFirst(Scene scene) {
        Optional<Sheet> found = scene.anySheet(sheet -> sheet.headerRows() > 1 && !sheet.isTotalFirst());
        found.ifPresent(sheet -> sheet.rows().remove(0));
        return found.isPresent();
    }

    private static boolean isSpanning(Box box) {
        return !box.isFigure() && (box.rows() > 1 || box.columns() > 1);
    }

    /** Changes a span in the header; the figures below it stay where they are. */
    private static boolean span(Scene scene, UnaryOperator<Box> change) {
        List<Place> places = scene.places(HeaderMutations::isSpanning).stream()
                .filter(place -> place.row() < place.sheet().headerRows())
                .filter(place -> !change.apply(place.box()).equals(place.box()))
                .toList();
        Optional<Place> place = scene.any(places);
        place.ifPresent(found -> found.put(change.apply(found.box())));
        return place.isPresent();
    }

    private static Box rows(Box box, int by) {
        return box.rows() == 1 ? box : box.spanning(box.columns(), box.rows() + by);
    }

    private static Box columns(Box box, int by) {
        return box.columns() == 1 ? box : box.spanning(box.columns() + by, box.rows());
    }

    /** A label for some rows that covers one more or one less than it names. */
    private static boolean labelSpan(Scene scene) {
        List<Place> places = scene.places(box -> box.is(Role.GROUP) && box.rows() > 1);
        Optional<Place> place = scene.any(places);
        int by = scene.random().nextBoolean() ? 1 : -1;
        place.ifPresent(found -> found.put(rows(found.box(), by)));
        return place.isPresent();
    }
}
