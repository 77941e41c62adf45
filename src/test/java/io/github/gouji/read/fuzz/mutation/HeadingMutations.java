// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Headings of columns that are not as the form has them. The figures keep their meaning, which the order of the form
 * tells; where headings are exchanged the figures follow them.
 */
final class HeadingMutations {

    private HeadingMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("headings", "one sign mistyped", scene -> change(scene, 3, LabelMutations::mistyped)),
                Mutation.of("headings", "blanked", scene -> change(scene, 1, (text, s) -> "")),
                Mutation.of(
                        "headings",
                        "with a note",
                        scene -> change(
                                scene, 1, (text, s) -> text + Choice.of(s.random(), "（件）", "①", "（单位：件）"), "收费金额")),
                Mutation.of("headings", "unknown", scene -> change(scene, 2, (text, s) -> "代理机构")),
                Mutation.of("headings", "another's", HeadingMutations::duplicate),
                Mutation.of("headings", "exchanged", HeadingMutations::exchange),
                Mutation.of("headings", "exchanged in 二", HeadingMutations::exchangeInProactive),
                Mutation.of("headings", "exchanged in 四", HeadingMutations::exchangeInDisputes),
                Mutation.of("headings", "all exchanged at random", HeadingMutations::shuffle));
    }

    private static boolean change(Scene scene, int shortest, BiFunction<String, Scene, String> change) {
        return change(scene, shortest, change, "\0");
    }

    private static boolean change(Scene scene, int shortest, BiFunction<String, Scene, String> change, String without) {
        Optional<Place> place = scene.anyPlace(box -> box.is(Role.HEADING)
                && box.text().length() >= shortest
                && !box.text().contains(without));
        place.ifPresent(
                found -> found.put(found.box().withText(change.apply(found.box().text(), scene))));
        return place.isPresent();
    }

    /** A heading that another column has too: the one that has it at its place in the form is meant. */
    private static boolean duplicate(Scene scene) {
        Optional<Place> place = scene.anyPlace(box -> box.is(Role.HEADING));
        if (place.isEmpty() || place.get().sheet().isTotalFirst()) {
            return false;
        }
        List<Box> others = place.get().boxes().stream()
                .filter(box -> box.is(Role.HEADING)
                        && box.heading() != place.get().box().heading())
                .toList();
        Optional<Box> other = scene.any(others);
        other.ifPresent(found -> place.get().put(place.get().box().withText(found.text())));
        return other.isPresent();
    }

    /** Exchanges two headings of a table 三 that is whole: its figures are those of the columns that they now have. */
    private static boolean exchange(Scene scene) {
        return exchangeable(scene)
                .filter(sheet -> {
                    List<Box> headings = sheet.boxes(Role.HEADING).stream()
                            .filter(box -> box.rows() == 1)
                            .toList();
                    Box one = Choice.of(scene.random(), headings);
                    Box two = Choice.of(scene.random(), headings);
                    return one.heading() != two.heading() && exchange(sheet, one, two);
                })
                .isPresent();
    }

    private static boolean shuffle(Scene scene) {
        return exchangeable(scene)
                .filter(sheet -> {
                    for (int i = 0; i < 6; i++) {
                        List<Box> headings = sheet.boxes(Role.HEADING).stream()
                                .filter(box -> box.rows() == 1)
                                .toList();
                        exchange(sheet, Choice.of(scene.random(), headings), Choice.of(scene.random(), headings));
                    }
                    return true;
                })
                .isPresent();
    }

    private static Optional<Sheet> exchangeable(Scene scene) {
        List<Sheet> sheets = scene.page().sheets(FormTable.REQUESTS);
        boolean whole = sheets.size() == 1
                && sheets.get(0).boxes(Role.HEADING).size() == Applicant.values().length
                && sheets.get(0).boxes(Role.HEADING).stream()
                        .allMatch(box -> box.text()
                                .replace("\n", "")
                                .equals(box.heading().title().zh()));
        return whole ? Optional.of(sheets.get(0)) : Optional.empty();
    }

    /** Exchanges two headings of a part of table 二: they are those of the rows down to the next headings. */
    private static boolean exchangeInProactive(Scene scene) {
        Optional<Place> place = scene.anyPlace(box -> box.is(Role.HEADING)
                && box.text().startsWith(box.heading().title().zh())
                && box.heading() instanceof ProactiveColumn column
                && column != ProactiveColumn.FEE_AMOUNT);
        if (place.isEmpty() || place.get().column() + 1 >= place.get().boxes().size()) {
            return false;
        }
        Sheet sheet = place.get().sheet();
        Box two = place.get().boxes().get(place.get().column() + 1);
        List<List<Box>> part =
                sheet.rows().subList(place.get().row(), sheet.rows().size());
        int end = 1;
        while (end < part.size() && part.get(end).stream().noneMatch(box -> box.is(Role.HEADING))) {
            end++;
        }
        return two.heading() instanceof ProactiveColumn
                && exchange(part.subList(0, end), place.get().box(), two);
    }

    /** Exchanges two headings of a table 四 that has each once. */
    private static boolean exchangeInDisputes(Scene scene) {
        return scene.anySheet(sheet -> sheet.isOf(FormTable.DISPUTES)
                        && sheet.boxes(Role.HEADING).size() == DisputeResult.values().length)
                .filter(sheet -> {
                    Box one = Choice.of(scene.random(), sheet.boxes(Role.HEADING));
                    Box two = Choice.of(scene.random(), sheet.boxes(Role.HEADING));
                    boolean exact = List.of(one, two).stream()
                            .allMatch(box ->
                                    box.text().equals(box.heading().title().zh()));
                    return exact && one.heading() != two.heading() && exchange(sheet.rows(), one, two);
                })
                .isPresent();
    }

    private static boolean exchange(Sheet sheet, Box one, Box two) {
        return exchange(sheet.rows(), one, two);
    }

    private static boolean exchange(List<List<Box>> rows, Box one, Box two) {
        Heading first = one.heading();
        Heading second = two.heading();
        rows.forEach(row -> row.replaceAll(box -> {
            if (box.is(Role.HEADING) && box.heading() == first) {
                return Box.heading(two.text(), second).spanning(box.columns(), box.rows());
            }
            if (box.is(Role.HEADING) && box.heading() == second) {
                return Box.heading(one.text(), first).spanning(box.columns(), box.rows());
            }
            if (box.cell() == null) {
                return box;
            }
            Heading column = box.cell().column();
            Heading now = column == first ? second : column == second ? first : column;
            return box.withCell(LabelMutations.at(box.cell().row(), now));
        }));
        return true;
    }
}
