// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cells too many, too few, or too large. The figures that are left keep their meaning, which a reader may see or may say
 * that he does not; a cell that covers several places leaves it in doubt which is meant.
 */
final class CellMutations {

    private CellMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.inHtml("cells", "merged over columns", scene -> mergeRight(scene, false)),
                Mutation.inHtml("cells", "merged over columns, with the sum", scene -> mergeRight(scene, true)),
                Mutation.inHtml("cells", "merged over rows", scene -> mergeDown(scene, false)),
                Mutation.inHtml("cells", "merged over rows, with the sum", scene -> mergeDown(scene, true)),
                Mutation.of("cells", "split", CellMutations::split),
                Mutation.of("cells", "split, a blank in the row", CellMutations::splitBesideBlank),
                Mutation.of("cells", "two figures in one", CellMutations::join),
                Mutation.of("cells", "dropped", scene -> drop(scene, Box::isFigure)),
                Mutation.of(
                        "cells", "blank dropped", scene -> drop(scene, box -> box.isFigure() && box.value() == null)),
                Mutation.of("cells", "last dropped", CellMutations::dropLast),
                Mutation.of("cells", "dropped, an empty column behind", CellMutations::dropBesideEmptyColumn),
                Mutation.of("cells", "blank inserted", scene -> insert(scene, "")),
                Mutation.of("cells", "blank inserted in each row", CellMutations::insertInEachRow),
                Mutation.of("cells", "number inserted", scene -> insert(scene, "" + (1 + scene.next(500)))),
                Mutation.of("cells", "text inserted", scene -> insert(scene, "见附注")),
                Mutation.of("cells", "label dropped", CellMutations::dropLabel),
                Mutation.of("cells", "empty cell behind the label", CellMutations::padLabel));
    }

    private static boolean isPlain(Box box) {
        return box.hasValue() && box.columns() == 1 && box.rows() == 1;
    }

    private static boolean isNumber(Box box) {
        return isPlain(box) && box.value().signum() > 0 && box.text().matches("\\d+");
    }

    /** Changes a row; not one that is odd already, for a second change may make up for the first, and nobody can know. */
    private static boolean at(Scene scene, Predicate<Box> which, Predicate<Place> change) {
        return scene.anyPlace(which)
                .filter(place -> !scene.page().damage(place.boxes()) || isUsual(place))
                .filter(change)
                .isPresent();
    }

    /** Tells whether most rows of the table have as many cells as this. */
    private static boolean isUsual(Place place) {
        List<List<Box>> rows = place.sheet().figureRows();
        long same = rows.stream()
                .filter(row -> Rows.width(row) == Rows.width(place.boxes()))
                .count();
        return rows.size() > 2 && same * 2 > rows.size();
    }

    private static boolean mergeRight(Scene scene, boolean sum) {
        return at(scene, CellMutations::isNumber, place -> {
            List<Box> row = place.boxes();
            int most = (int) row.subList(place.column(), row.size()).stream()
                    .takeWhile(box -> box.isFigure() && box.columns() == 1 && box.rows() == 1)
                    .count();
            if (most < 2) {
                return false;
            }
            int width = 2 + scene.next(Math.min(4, most - 1));
            List<Box> merged = row.subList(place.column(), place.column() + width);
            Box first = merged(scene, merged, sum).spanning(width, 1);
            merged.clear();
            row.add(place.column(), first);
            return true;
        });
    }

    private static boolean mergeDown(Scene scene, boolean sum) {
        return at(scene, CellMutations::isNumber, place -> {
            List<List<Box>> rows = place.sheet().rows();
            if (place.row() + 1 >= rows.size()) {
                return false;
            }
            List<Box> below = rows.get(place.row() + 1);
            for (int i = 0; i < below.size(); i++) {
                Box box = below.get(i);
                if (isPlain(box) && box.cell().column() == place.box().cell().column()) {
                    Box first = merged(scene, List.of(place.box(), below.remove(i)), sum);
                    place.put(first.spanning(1, 2));
                    return true;
                }
            }
            return false;
        });
    }

    /** Returns one cell for several: it has the figure of the first and the others none, or their sum and all are in doubt. */
    private static Box merged(Scene scene, List<Box> boxes, boolean sum) {
        for (Box box : boxes.subList(sum ? 0 : 1, boxes.size())) {
            if (box.cell() != null) {
                scene.page().doubt(box.cell());
            }
        }
        BigDecimal total =
                boxes.stream().map(Box::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum ? boxes.get(0).withText(total.toPlainString()) : boxes.get(0);
    }

    private static boolean split(Scene scene) {
        return at(scene, box -> isNumber(box) && box.text().length() > 1, place -> {
            String text = place.box().text();
            int cut = 1 + scene.next(text.length() - 1);
            place.boxes()
                    .add(
                            place.column() + 1,
                            Box.figure(text.substring(cut), place.box().cell(), null)
                                    .asForeign());
            place.put(place.box().withText(text.substring(0, cut)));
            return true;
        });
    }

    /** The row is one cell too long, and the blank is no reason to take that for the one too many. */
    private static boolean splitBesideBlank(Scene scene) {
        return at(scene, box -> isNumber(box) && box.text().length() > 1, place -> {
            List<Box> row = place.boxes();
            int blank = Rows.firstFigure(row) + scene.next(row.size() - Rows.firstFigure(row));
            if (blank == place.column() || !row.get(blank).isFigure()) {
                return false;
            }
            row.set(blank, row.get(blank).withText("").withValue(null));
            String text = place.box().text();
            row.add(
                    place.column() + 1,
                    Box.figure(text.substring(1), place.box().cell(), null).asForeign());
            place.put(place.box().withText(text.substring(0, 1)));
            return true;
        });
    }

    /** Two figures in one cell, and a blank behind; they look unlike one number with a space between its thousands. */
    private static boolean join(Scene scene) {
        return at(scene, CellMutations::isNumber, place -> {
            List<Box> row = place.boxes();
            int next = place.column() + 1;
            if (next >= row.size() || !isNumber(row.get(next))) {
                return false;
            }
            String between = row.get(next).text().length() == 3 ? "、" : " ";
            place.put(place.box()
                    .withText(place.box().text() + between + row.get(next).text())
                    .withSense(Sense.ILLEGIBLE));
            row.set(next, row.get(next).withText("").withSense(Sense.DOUBTFUL));
            return true;
        });
    }

    private static boolean drop(Scene scene, Predicate<Box> which) {
        return at(scene, which, place -> {
            place.boxes().remove(place.column());
            return true;
        });
    }

    private static boolean dropLast(Scene scene) {
        return at(scene, Box::isFigure, place -> {
            List<Box> row = place.boxes();
            return row.get(row.size() - 1).isFigure() && row.remove(row.size() - 1) != null;
        });
    }

    /** All rows have an empty cell behind, so that the one with a cell too few is as long as the form. */
    private static boolean dropBesideEmptyColumn(Scene scene) {
        return at(scene, CellMutations::isNumber, place -> {
            if (!place.sheet().isWithoutRowSpans() || place.sheet().figureRows().size() < 3) {
                return false;
            }
            place.sheet().rows().forEach(row -> row.add(Box.other("")));
            place.boxes().remove(place.column());
            return true;
        });
    }

    private static boolean insert(Scene scene, String text) {
        return at(scene, Box::isFigure, place -> {
            place.boxes().add(place.column(), Box.other(text));
            return true;
        });
    }

    /** An empty column that the header does not know. A row that lost a cell would be as long as the form again. */
    private static boolean insertInEachRow(Scene scene) {
        return at(scene, Box::isFigure, place -> {
            boolean isOdd = place.sheet().rows().stream()
                    .anyMatch(row -> row != place.boxes() && scene.page().isDamaged(row));
            if (isOdd) {
                return false;
            }
            for (List<Box> row : place.sheet().rows()) {
                scene.page().damage(row);
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i).isFigure()
                            && row.get(i).cell() != null
                            && place.box().cell() != null
                            && row.get(i).cell().column() == place.box().cell().column()) {
                        row.add(i, Box.other(""));
                        break;
                    }
                }
            }
            return true;
        });
    }

    private static boolean dropLabel(Scene scene) {
        return at(scene, LabelMutations::isLabel, place -> {
            place.boxes().remove(place.column());
            return true;
        });
    }

    private static boolean padLabel(Scene scene) {
        Optional<Place> place = scene.anyPlace(LabelMutations::isLabel);
        place.ifPresent(found -> found.boxes().add(found.column() + 1, Box.other("")));
        return place.isPresent();
    }
}
