// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Rows moved, doubled, left out, and rows that the form does not have. A label goes with its figures and decides; of a row
 * that is there twice with different figures neither is sure.
 */
final class RowMutations {

    private RowMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("rows", "moved", RowMutations::move),
                Mutation.of("rows", "doubled", scene -> twice(scene, false)),
                Mutation.of("rows", "doubled with other figures", scene -> twice(scene, true)),
                Mutation.of("rows", "left out", RowMutations::leaveOut),
                Mutation.of("rows", "several left out", RowMutations::leaveOutSeveral),
                Mutation.of("rows", "empty one inserted", scene -> insert(scene, "", i -> "")),
                Mutation.of(
                        "rows",
                        "unknown one inserted",
                        scene -> insert(scene, "其他主动公开文件", i -> "" + (1 + scene.next(300)))),
                Mutation.of("rows", "小计 inserted", scene -> insert(scene, "小计", i -> "" + (1 + scene.next(300)))),
                Mutation.of(
                        "rows", "unlabelled one inserted", scene -> insert(scene, "", i -> "" + (1 + scene.next(300)))),
                Mutation.of("rows", "numbers of the columns", RowMutations::numberColumns),
                Mutation.of("rows", "note in the table", RowMutations::addNote),
                Mutation.of("rows", "heading in the table", RowMutations::addTitle));
    }

    private static boolean isWhole(Place place) {
        return place.box().rows() == 1 && !Rows.beginsSpans(place.sheet(), place.row());
    }

    private static boolean at(Scene scene, BiPredicate<Scene, Place> change) {
        return scene.anyPlace(LabelMutations::isLabel)
                .filter(RowMutations::isWhole)
                .filter(place -> change.test(scene, place))
                .isPresent();
    }

    /** Exchanges two whole rows that stand beside each other in the numbering. */
    private static boolean move(Scene scene) {
        return at(scene, (s, place) -> {
            List<Place> peers = s.places(LabelMutations::isLabel).stream()
                    .filter(other -> other.sheet() == place.sheet() && other.row() != place.row() && isWhole(other))
                    .filter(other -> LabelMutations.isPeer(
                            place.box().heading(), other.box().heading()))
                    .filter(other -> other.boxes().size() == place.boxes().size())
                    .toList();
            Optional<Place> other = s.any(peers);
            other.ifPresent(found -> {
                List<List<Box>> rows = place.sheet().rows();
                List<Box> row = rows.get(place.row());
                rows.set(place.row(), rows.get(found.row()));
                rows.set(found.row(), row);
            });
            return other.isPresent();
        });
    }

    private static boolean twice(Scene scene, boolean different) {
        return at(scene, (s, place) -> {
            List<Box> copy = new ArrayList<>(place.boxes());
            if (different) {
                copy.replaceAll(box -> box.cell() == null ? box : FigureMutations.number(box, 1 + s.next(400)));
            }
            Rows.insert(place.sheet(), place.row() + 1, copy);
            return true;
        });
    }

    private static boolean leaveOut(Scene scene) {
        return at(scene, (s, place) -> {
            Rows.remove(place.sheet(), place.row());
            return true;
        });
    }

    private static boolean leaveOutSeveral(Scene scene) {
        return at(scene, (s, place) -> {
            for (int i = 2 + s.next(8);
                    i > 0 && place.row() < place.sheet().rows().size();
                    i--) {
                if (Rows.beginsSpans(place.sheet(), place.row())) {
                    break;
                }
                Rows.remove(place.sheet(), place.row());
            }
            return true;
        });
    }

    private static boolean insert(Scene scene, String label, IntFunction<String> figures) {
        return at(scene, (s, place) -> {
            List<Box> row = new ArrayList<>();
            for (Box box : place.boxes()) {
                row.add(Box.other(box.isFigure() ? figures.apply(row.size()) : row.isEmpty() ? label : "")
                        .spanning(box.columns(), 1));
            }
            Rows.insert(place.sheet(), place.row() + s.next(2), row);
            return true;
        });
    }

    /** A row that counts the columns: 甲 1 2 3. */
    private static boolean numberColumns(Scene scene) {
        return scene.anySheet(sheet -> sheet.headerRows() > 0
                        && sheet.headerRows() < sheet.rows().size())
                .filter(sheet -> {
                    int at = sheet.headerRows();
                    List<Box> row = new ArrayList<>();
                    int number = 0;
                    for (Box box : sheet.rows().get(at)) {
                        row.add(Box.other(box.isFigure() ? "" + ++number : row.isEmpty() ? "甲" : "")
                                .spanning(box.columns(), 1));
                    }
                    Rows.insert(sheet, at, row);
                    return true;
                })
                .isPresent();
    }

    private static boolean addNote(Scene scene) {
        return scene.anySheet(sheet -> true)
                .filter(sheet -> {
                    sheet.add(List.of(Box.other("注：含上年结转 3 件，其中 2 件于 1 月办结。")
                            .spanning(Math.max(1, Rows.width(widest(sheet))), 1)));
                    return true;
                })
                .isPresent();
    }

    private static boolean addTitle(Scene scene) {
        return scene.anySheet(sheet -> true)
                .filter(sheet -> {
                    FormTable table = sheet.table();
                    sheet.rows()
                            .add(
                                    0,
                                    new ArrayList<>(List.of(
                                            Box.other(table.label().zh())
                                                    .spanning(Math.max(1, Rows.width(widest(sheet))), 1))));
                    return true;
                })
                .isPresent();
    }

    private static List<Box> widest(Sheet sheet) {
        return sheet.rows().stream()
                .collect(Collectors.maxBy(java.util.Comparator.comparingInt(Rows::width)))
                .orElse(List.of());
    }
}
