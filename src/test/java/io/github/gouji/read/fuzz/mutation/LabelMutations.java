// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import io.github.gouji.report.RequestRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Labels of rows that are not as the form has them. The figures keep their meaning, which the rows around them tell, but
 * for labels exchanged: there the label decides, since the document says what it says.
 */
final class LabelMutations {

    private static final String SLIPS = "甲乙丙丁壬癸囗曰戊卯";

    private LabelMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("labels", "one sign mistyped", scene -> change(scene, 4, LabelMutations::mistyped)),
                Mutation.of(
                        "labels",
                        "two signs mistyped",
                        scene -> change(scene, 6, (text, s) -> mistyped(mistyped(text, s), s))),
                Mutation.of("labels", "blanked", scene -> change(scene, 1, (text, s) -> "")),
                Mutation.of("labels", "several blanked", LabelMutations::blankSeveral),
                Mutation.of("labels", "exchanged", LabelMutations::exchange),
                Mutation.of(
                        "labels",
                        "shortened",
                        scene -> change(scene, 9, (text, s) -> text.substring(0, text.length() - 2 - s.next(3)))),
                Mutation.of(
                        "labels",
                        "with a note",
                        scene -> change(scene, 1, (text, s) -> text + Choice.of(s.random(), "（注1）", "①", "（件）", "*"))),
                Mutation.of("labels", "without its number", LabelMutations::dropNumber),
                Mutation.of(
                        "labels",
                        "with spaces",
                        scene -> change(scene, 4, (text, s) -> text.substring(0, 3) + " " + text.substring(3))),
                Mutation.of("labels", "group blanked", LabelMutations::blankGroup));
    }

    static boolean isLabel(Box box) {
        return box.is(Role.LABEL) && !box.text().isEmpty();
    }

    private static boolean change(Scene scene, int shortest, BiFunction<String, Scene, String> change) {
        Predicate<Box> which = box -> isLabel(box) && box.text().length() >= shortest;
        Optional<Place> place = scene.anyPlace(which);
        place.ifPresent(
                found -> found.put(found.box().withText(change.apply(found.box().text(), scene))));
        return place.isPresent();
    }

    static String mistyped(String text, Scene scene) {
        int at = text.length() < 5 ? scene.next(text.length()) : 2 + scene.next(text.length() - 2);
        return text.substring(0, at) + SLIPS.charAt(scene.next(SLIPS.length())) + text.substring(at + 1);
    }

    private static boolean blankSeveral(Scene scene) {
        Optional<Place> place = scene.anyPlace(LabelMutations::isLabel);
        place.ifPresent(found -> {
            int count = 2 + scene.next(3);
            List<List<Box>> rows = found.sheet().rows();
            for (int i = found.row(); i < Math.min(rows.size(), found.row() + count); i++) {
                rows.get(i).replaceAll(box -> box.is(Role.LABEL) ? box.withText("") : box);
            }
        });
        return place.isPresent();
    }

    private static boolean dropNumber(Scene scene) {
        Optional<Place> place = scene.anyPlace(box -> isLabel(box)
                && box.text().matches("(?s)(\\d\\.|（.）|[一二四]、).*")
                && box.text().length() > 5);
        place.ifPresent(
                found -> found.put(found.box().withText(found.box().text().replaceFirst("^(\\d\\.|（.）|[一二四]、)", ""))));
        return place.isPresent();
    }

    private static boolean blankGroup(Scene scene) {
        Optional<Place> place =
                scene.anyPlace(box -> box.is(Role.GROUP) && !box.text().isEmpty());
        place.ifPresent(found -> found.put(found.box().withText("")));
        return place.isPresent();
    }

    /** Exchanges the labels of two rows that stand side by side in the form, so that each is as exact as before. */
    private static boolean exchange(Scene scene) {
        Optional<Place> first = scene.anyPlace(box -> isLabel(box) && isAlone(box));
        if (first.isEmpty()) {
            return false;
        }
        Place place = first.get();
        Optional<Place> other = scene.any(scene.places(box -> isLabel(box) && isAlone(box)).stream()
                .filter(found -> found.sheet() == place.sheet() && found.row() != place.row())
                .filter(found -> isPeer(found.box().heading(), place.box().heading()))
                .toList());
        other.ifPresent(found -> exchange(place, found));
        return other.isPresent();
    }

    private static void exchange(Place first, Place second) {
        Heading one = first.box().heading();
        Heading two = second.box().heading();
        Box label = first.box();
        first.put(second.box().spanning(label.columns(), label.rows()));
        second.put(label.spanning(second.box().columns(), second.box().rows()));
        first.boxes().replaceAll(box -> moved(box, two));
        second.boxes().replaceAll(box -> moved(box, one));
    }

    private static Box moved(Box box, Heading row) {
        return box.cell() == null ? box : box.withCell(at(row, box.cell().column()));
    }

    static Cell at(Heading row, Heading column) {
        return Cell.all().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether the label names its row alone, and not a group of rows as well. */
    private static boolean isAlone(Box box) {
        return !box.text().contains("办理结果") && !box.text().matches("（[三四五]）.*\\d\\..*");
    }

    /** Tells whether two rows have the same columns, and the same place in the numbering. */
    static boolean isPeer(Heading one, Heading two) {
        if (one instanceof RequestRow && two instanceof RequestRow) {
            return place(one).equals(place(two));
        }
        return one.getClass() == two.getClass()
                && Cell.all().stream().filter(cell -> cell.row() == one).count() > 0
                && columns(one).equals(columns(two))
                && section(one).equals(section(two));
    }

    private static String place(Heading row) {
        String number = row.number();
        return Character.isDigit(number.charAt(number.length() - 1))
                ? number.substring(0, number.length() - 1)
                : number.length() == 1 ? "" : "三";
    }

    private static List<Heading> columns(Heading row) {
        return Cell.all().stream()
                .filter(cell -> cell.row() == row)
                .map(Cell::column)
                .toList();
    }

    /** Returns the part of table 二 that a row stands in. */
    private static String section(Heading row) {
        return switch (row.id()) {
            case "administrativeLicensing", "otherExternalServices" -> "5";
            case "administrativePenalties", "administrativeCompulsion" -> "6";
            default -> "";
        };
    }
}
