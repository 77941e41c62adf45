// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.read.fuzz.page.Box.Sense;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ProactiveColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** More of what documents do to rows, columns and figures, and two such things at once in one row. */
final class DetailMutations {

    private DetailMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("details", "label over two rows", DetailMutations::labelOverTwoRows),
                Mutation.of("details", "figure in the label", DetailMutations::figureInLabel),
                Mutation.of("details", "小计 inserted, a blank in a row", DetailMutations::subtotalAndBlank),
                Mutation.of(
                        "details", "上年数 behind each row", scene -> append(scene, "上年数", "" + (1 + scene.next(900)))),
                Mutation.of("details", "备注 behind each row", scene -> append(scene, "备注", "含上年")),
                Mutation.of("details", "上年数 in front", scene -> prepend(scene, "上年数")),
                Mutation.inHtml("details", "hidden row", DetailMutations::hiddenRow),
                Mutation.of("details", "split in a consistent row, blank lost", DetailMutations::splitAndDrop),
                Mutation.of("details", "group label without the rows'", DetailMutations::blankLabelsOfGroup),
                Mutation.of("details", "总计 blank in each row", DetailMutations::blankTotals),
                Mutation.of("details", "fee without a unit", scene -> feeHeading(scene, "本年收费金额", null)),
                Mutation.of("details", "fee in 元 below 万元", scene -> feeHeading(scene, "本年收费金额（单位：万元）", "元")),
                illegible("dash behind", (box, s) -> box.text() + "-"),
                illegible("about", (box, s) -> "约" + box.text()),
                illegible("digits apart", (box, s) -> box.text() + " " + s.next(9)),
                illegible("letter for a digit", (box, s) -> box.text() + "l"),
                illegible("slash", (box, s) -> box.text() + "/" + (1 + s.next(9))),
                illegible("arrow", (box, s) -> box.text() + "→" + (1 + s.next(9))),
                illegible("separators astray", (box, s) -> "1,2" + (1 + s.next(9))),
                illegible("percent", (box, s) -> box.text() + "%"),
                illegible("question mark", (box, s) -> box.text() + "?"),
                legible("件 behind a space", (box, s) -> box.text() + " 件"),
                legible("件 in brackets", (box, s) -> box.text() + "（件）"),
                legible("zero in front", (box, s) -> "0" + box.text()),
                legible("no-break space", (box, s) -> "\u00a0" + box.text() + "\u00a0"),
                legible("zero-width space", (box, s) -> "\u200b" + box.text()),
                zero("〇"),
                zero("零"),
                zero("０"),
                zero("0.0"));
    }

    private static boolean isCount(Box box) {
        return box.hasValue() && !box.cell().isAmount() && box.text().matches("\\d+");
    }

    private static Mutation illegible(String name, BiFunction<Box, Scene, String> text) {
        return figure("no figure: " + name, text, Sense.ILLEGIBLE);
    }

    private static Mutation legible(String name, BiFunction<Box, Scene, String> text) {
        return figure(name, text, Sense.CLEAR);
    }

    private static Mutation figure(String name, BiFunction<Box, Scene, String> text, Sense sense) {
        return Mutation.of("details", name, scene -> {
            Optional<Place> place = scene.anyPlace(DetailMutations::isCount)
                    .filter(found -> !scene.page().isDamaged(found.boxes()));
            place.ifPresent(found -> found.put(
                    found.box().withText(text.apply(found.box(), scene)).withSense(sense)));
            return place.isPresent();
        });
    }

    private static Mutation zero(String text) {
        return Mutation.of("details", "zero as " + text, scene -> {
            Optional<Place> place =
                    scene.anyPlace(box -> isCount(box) && box.value().signum() == 0);
            place.ifPresent(found -> found.put(found.box().withText(text)));
            return place.isPresent();
        });
    }

    /** The first half of a label in a row of its own with blanks, the other beside the figures. */
    private static boolean labelOverTwoRows(Scene scene) {
        return scene.anyPlace(box -> LabelMutations.isLabel(box) && box.text().length() > 6 && box.rows() == 1)
                .filter(place -> !Rows.beginsSpans(place.sheet(), place.row()))
                .filter(place -> {
                    int cut = 3 + scene.next(place.box().text().length() - 5);
                    String label = place.box().text();
                    List<Box> first = new ArrayList<>();
                    for (Box box : place.boxes()) {
                        first.add(box.isFigure() ? Box.other("").spanning(box.columns(), 1) : box);
                    }
                    first.set(place.column(), place.box().withText(label.substring(0, cut)));
                    place.boxes().replaceAll(box -> box.is(Role.GROUP) ? box.withText("") : box);
                    place.put(place.box().withText(label.substring(cut)));
                    Rows.insert(place.sheet(), place.row(), first);
                    return true;
                })
                .isPresent();
    }

    /** The figure stands in the cell of the label, and its own cell is blank. */
    private static boolean figureInLabel(Scene scene) {
        return scene.anyPlace(LabelMutations::isLabel)
                .filter(place -> {
                    int at = Rows.firstFigure(place.boxes());
                    if (at >= place.boxes().size() || !isCount(place.boxes().get(at))) {
                        return false;
                    }
                    Box figure = place.boxes().get(at);
                    place.put(place.box().withText(place.box().text() + " " + figure.text()));
                    place.boxes().set(at, figure.withText("").withSense(Sense.DOUBTFUL));
                    return true;
                })
                .isPresent();
    }

    private static List<Sheet> sheets(Scene scene) {
        List<Sheet> sheets = scene.page().sheets(FormTable.REQUESTS);
        return sheets.stream().allMatch(sheet -> sheet.headerRows() == 1) ? sheets : List.of();
    }

    private static boolean subtotalAndBlank(Scene scene) {
        List<Sheet> sheets = sheets(scene);
        for (Sheet sheet : sheets) {
            for (List<Box> row : sheet.rows()) {
                int at = row.size() - 1;
                if (row.get(at).is(Role.HEADING) || row.get(at).isFigure()) {
                    row.add(at, Box.other(row.get(at).is(Role.HEADING) ? "小计" : "" + scene.next(90)));
                }
            }
        }
        Optional<Place> place = scene.anyPlace(
                box -> box.isFigure() && box.cell() != null && box.cell().table() == FormTable.REQUESTS);
        place.ifPresent(found -> found.put(found.box().withText("").withValue(null)));
        return !sheets.isEmpty();
    }

    private static boolean append(Scene scene, String heading, String text) {
        List<Sheet> sheets = sheets(scene);
        for (Sheet sheet : sheets) {
            for (List<Box> row : sheet.rows()) {
                boolean header = row.stream().anyMatch(box -> box.is(Role.HEADING));
                row.add(Box.other(header ? heading : text));
            }
        }
        return !sheets.isEmpty();
    }

    private static boolean prepend(Scene scene, String heading) {
        List<Sheet> sheets = sheets(scene);
        for (Sheet sheet : sheets) {
            for (List<Box> row : sheet.rows()) {
                boolean header = row.stream().anyMatch(box -> box.is(Role.HEADING));
                int at = 0;
                while (at < row.size()
                        && !row.get(at).isFigure()
                        && !row.get(at).is(Role.HEADING)) {
                    at++;
                }
                row.add(at, Box.other(header ? heading : "" + scene.next(500)));
            }
        }
        return !sheets.isEmpty();
    }

    private static boolean hiddenRow(Scene scene) {
        return scene.anyPlace(LabelMutations::isLabel)
                .filter(place -> place.box().rows() == 1
                        && !Rows.beginsSpans(place.sheet(), place.row())
                        && !Rows.isCovered(place.sheet(), place.row()))
                .filter(place -> {
                    List<Box> row = new ArrayList<>(place.boxes());
                    row.replaceAll(box -> box.value() == null
                            ? box.asForeign()
                            : FigureMutations.number(box, scene.next(900)).asForeign());
                    Rows.insert(place.sheet(), place.row() + 1, row);
                    place.sheet().hide(place.row() + 1);
                    return true;
                })
                .isPresent();
    }

    /** A figure in two cells, and the blank beside them lost: the row is as long as ever, and only its sum tells. */
    private static boolean splitAndDrop(Scene scene) {
        for (Place place : scene.places(box -> isCount(box) && box.text().length() > 1)) {
            List<Box> row = place.boxes();
            int first = Rows.firstFigure(row);
            List<Box> figures = row.subList(first, row.size());
            boolean whole = figures.size() == Applicant.values().length
                    && figures.stream().allMatch(DetailMutations::isClear)
                    && place.box().cell().table() == FormTable.REQUESTS
                    && !place.sheet().isTotalFirst();
            BigDecimal sum = figures.stream()
                    .map(box -> box.value() == null ? BigDecimal.ZERO : box.value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            int blank = whole ? blank(row, first) : -1;
            boolean holds = blank >= 0
                    && row.get(row.size() - 1).value() != null
                    && sum.equals(row.get(row.size() - 1).value().multiply(BigDecimal.valueOf(2)))
                    && !scene.page().damage(row);
            if (holds) {
                String text = place.box().text();
                row.add(place.column() + 1, Box.other(text.substring(1)));
                place.put(place.box().withText(text.substring(0, 1)).withSense(Sense.DOUBTFUL));
                row.remove(blank > place.column() ? blank + 1 : blank);
                return true;
            }
        }
        return false;
    }

    private static boolean isClear(Box box) {
        return box.isFigure() && box.cell() != null && box.columns() == 1 && box.sense() == Sense.CLEAR;
    }

    private static int blank(List<Box> row, int from) {
        for (int i = from; i < row.size(); i++) {
            if (row.get(i).value() == null) {
                return i;
            }
        }
        return -1;
    }

    /** The labels of a group's rows are blank, and that of the group stays. */
    private static boolean blankLabelsOfGroup(Scene scene) {
        return scene.anyPlace(box ->
                        box.is(Role.GROUP) && box.rows() > 1 && box.text().startsWith("（"))
                .filter(place -> {
                    for (int i = 0; i < place.box().rows(); i++) {
                        place.sheet()
                                .rows()
                                .get(place.row() + i)
                                .replaceAll(box -> box.is(Role.LABEL) ? box.withText("") : box);
                    }
                    return true;
                })
                .isPresent();
    }

    /** Not beside a row of which its total tells that its figures are not where they should be. */
    private static boolean blankTotals(Scene scene) {
        List<Sheet> sheets = scene.page().sheets(FormTable.REQUESTS);
        boolean isOdd = sheets.stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(scene.page()::isDamaged);
        if (isOdd) {
            return false;
        }
        sheets.forEach(sheet -> sheet.replace(
                box -> box.cell() != null && box.cell().column() == Applicant.TOTAL,
                box -> box.withText("").withValue(null).withSense(Sense.CLEAR)));
        return !sheets.isEmpty();
    }

    /** A heading that names no unit leaves that of the form; a cell that contradicts it is in doubt. */
    private static boolean feeHeading(Scene scene, String heading, String unit) {
        Optional<Place> above =
                scene.anyPlace(box -> box.is(Role.HEADING) && box.text().equals(FigureMutations.FEE_HEADING));
        above.ifPresent(place -> place.put(place.box().withText(heading)));
        if (above.isEmpty()) {
            return false;
        }
        return unit == null
                || scene.anyPlace(box -> box.hasValue()
                                && box.cell().column() == ProactiveColumn.FEE_AMOUNT
                                && box.text().matches("[\\d.]+"))
                        .filter(place -> {
                            place.put(place.box()
                                    .withText(place.box().text() + unit)
                                    .withSense(Sense.DOUBTFUL));
                            return true;
                        })
                        .isPresent();
    }
}
