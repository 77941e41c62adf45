// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.mutation.Scene.Place;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.read.fuzz.page.Box.Sense;
import io.github.gouji.report.ProactiveColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Figures written in other ways, and texts that are none. What a reader sees is what counts: struck-out and hidden figures
 * are none, a raised figure is a note; a text that leaves the figure open is no figure.
 */
final class FigureMutations {

    /** The heading of the fees as the form has it; one that was changed before tells the unit no more. */
    static final String FEE_HEADING = "本年收费金额（单位：万元）";

    private static final String CHINESE = "零一二三四五六七八九";

    private FigureMutations() {}

    static List<Mutation> all() {
        return List.of(
                count("with a note", (box, s) -> box.withText(box.text() + "（其中修订 " + s.next(9) + " 件）")),
                count("with a unit", (box, s) -> box.withText(box.text() + "件")),
                count("full width", (box, s) -> box.withText(fullWidth(box.text()))),
                count("spaces between thousands", (box, s) -> grouped(box, s, ' ')),
                count("commas between thousands", (box, s) -> grouped(box, s, ',')),
                count("full-width commas", (box, s) -> grouped(box, s, '，')),
                count("decimal zeros", (box, s) -> box.withText(box.text() + ".0")),
                count("in Chinese", (box, s) -> chinese(box, s)),
                illegible("asterisk inside", (box, s) -> box.text() + "*2"),
                illegible("approximate", (box, s) -> "约" + box.text() + "余"),
                illegible("sum", (box, s) -> box.text() + "+" + (1 + s.next(9))),
                illegible("lone 万", (box, s) -> "万"),
                illegible("range", (box, s) -> box.text() + "-" + (1 + s.next(90))),
                illegible("half a number", (box, s) -> box.text() + "."),
                illegible("fraction", (box, s) -> box.text() + ".5"),
                illegible("reference", (box, s) -> "见附件" + (1 + s.next(9))),
                html("struck out", (box, s) -> "<del>" + (1 + s.next(90)) + "</del>" + box.text()),
                html(
                        "struck out by style",
                        (box, s) -> "<span style=\"text-decoration: line-through\">" + (1 + s.next(90)) + "</span>"
                                + box.text()),
                html(
                        "hidden span",
                        (box, s) -> "<span style=\"display:none\">" + (1 + s.next(90)) + "</span>" + box.text()),
                html("comment", (box, s) -> "<!-- " + (1 + s.next(90)) + " -->" + box.text()),
                html("raised note", (box, s) -> box.text() + "<sup>" + (1 + s.next(3)) + "</sup>"),
                html(
                        "raised note by style",
                        (box, s) -> box.text() + "<span style=\"vertical-align:super\">" + (1 + s.next(3)) + "</span>"),
                html("in a field", (box, s) -> "<input type=\"text\" value=\"" + box.text() + "\">"),
                html(
                        "in spans",
                        (box, s) -> "<p><span>" + box.text().charAt(0) + "</span><span>"
                                + box.text().substring(1) + "</span><o:p></o:p></p>"),
                Mutation.inHtml("figures", "in two lines", FigureMutations::inTwoLines),
                Mutation.of("figures", "blank as a dash or a space", FigureMutations::blank),
                Mutation.of("figures", "增 and 减", FigureMutations::change),
                Mutation.of("figures", "plus sign", FigureMutations::plus),
                fee("in 元", box -> box.withText(money(box, 10_000) + "元")),
                fee("in 元, in brackets", box -> box.withText(money(box, 10_000) + "（元）")),
                fee("in 千元", box -> box.withText(money(box, 10) + "千元")),
                fee("in 万元", box -> box.withText(box.text() + "万元")),
                heading("（单位：元）", 10_000),
                heading("（人民币元）", 10_000),
                heading("/元", 10_000),
                heading("（千元）", 10),
                heading("（单位：亿元）", 0.0001),
                Mutation.of("figures", "元 in the label of the row", FigureMutations::labelUnit),
                Mutation.of("figures", "amount without a unit in the form", FigureMutations::procurement));
    }

    /** Returns the cell with another figure. */
    static Box number(Box box, long number) {
        return box.withText("" + number).withValue(BigDecimal.valueOf(number));
    }

    private static boolean isCount(Box box) {
        return box.hasValue() && !box.cell().isAmount() && box.text().matches("\\d+");
    }

    private static boolean at(Scene scene, Predicate<Box> which, Function<Box, Box> change) {
        Optional<Place> place = scene.anyPlace(which);
        place.ifPresent(found -> found.put(change.apply(found.box())));
        return place.isPresent();
    }

    private static Mutation count(String name, BiFunction<Box, Scene, Box> change) {
        return Mutation.of(
                "figures", name, scene -> at(scene, FigureMutations::isCount, box -> change.apply(box, scene)));
    }

    private static Mutation illegible(String name, BiFunction<Box, Scene, String> text) {
        return Mutation.of(
                "figures",
                "no figure: " + name,
                scene -> at(
                        scene,
                        FigureMutations::isCount,
                        box -> box.withText(text.apply(box, scene)).withSense(Sense.ILLEGIBLE)));
    }

    private static Mutation html(String name, BiFunction<Box, Scene, String> html) {
        return Mutation.inHtml(
                "figures",
                name,
                scene -> at(scene, FigureMutations::isCount, box -> box.withHtml(html.apply(box, scene))));
    }

    private static String fullWidth(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
        return text.toString();
    }

    private static Box grouped(Box box, Scene scene, char separator) {
        long number = 1_000 + scene.next(90_000);
        return number(box, number).withText(number / 1_000 + "" + separator + String.format("%03d", number % 1_000));
    }

    /** A number below 200, the hundreds without 零 as some write it: 一百二 is 120. */
    private static Box chinese(Box box, Scene scene) {
        int digit = 1 + scene.next(9);
        return switch (scene.next(3)) {
            case 0 -> number(box, digit).withText("" + CHINESE.charAt(digit));
            case 1 -> number(box, 10 + digit).withText("十" + CHINESE.charAt(digit));
            default -> number(box, 100 + 10L * digit).withText("一百" + CHINESE.charAt(digit));
        };
    }

    private static boolean inTwoLines(Scene scene) {
        return at(
                scene,
                FigureMutations::isCount,
                box -> box.withHtml("<div>" + box.text() + "</div><div>" + (100 + scene.next(300)) + "</div>")
                        .withSense(Sense.ILLEGIBLE));
    }

    private static boolean blank(Scene scene) {
        return at(
                scene,
                box -> box.isFigure() && box.cell() != null && box.value() == null && box.sense() == Sense.CLEAR,
                box -> box.withText(Choice.of(scene.random(), "—", "-", "/", "　", "无", "——")));
    }

    private static boolean isChange(Box box) {
        return box.hasValue() && box.cell().mayBeNegative();
    }

    private static boolean change(Scene scene) {
        return at(scene, FigureMutations::isChange, box -> {
            long number = 1 + scene.next(40);
            boolean less = scene.random().nextBoolean();
            String word = less ? Choice.of(scene.random(), "减", "减少") : Choice.of(scene.random(), "增", "增加");
            return number(box, less ? -number : number).withText(word + number);
        });
    }

    private static boolean plus(Scene scene) {
        return at(scene, FigureMutations::isChange, box -> {
            long number = 1 + scene.next(40);
            return number(box, number).withText("+" + number);
        });
    }

    private static boolean isFee(Box box) {
        return box.hasValue()
                && box.cell().column() == ProactiveColumn.FEE_AMOUNT
                && box.text().matches("[\\d.]+");
    }

    private static String money(Box box, double factor) {
        return box.value()
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Mutation fee(String name, Function<Box, Box> change) {
        return Mutation.of("figures", "fee " + name, scene -> at(scene, FigureMutations::isFee, change));
    }

    /** Another unit in the heading, and the figure in that unit. */
    private static Mutation heading(String unit, double factor) {
        return Mutation.of("figures", "fee heading " + unit, scene -> {
            Optional<Place> heading =
                    scene.anyPlace(box -> box.is(Role.HEADING) && box.text().equals(FEE_HEADING));
            heading.ifPresent(place -> place.put(place.box().withText("本年收费金额" + unit)));
            return heading.isPresent() && at(scene, FigureMutations::isFee, box -> box.withText(money(box, factor)));
        });
    }

    private static boolean labelUnit(Scene scene) {
        Optional<Place> label =
                scene.anyPlace(box -> box.is(Role.LABEL) && box.text().equals("行政事业性收费"));
        Optional<Place> heading =
                scene.anyPlace(box -> box.is(Role.HEADING) && box.text().equals(FEE_HEADING));
        if (label.isEmpty() || heading.isEmpty()) {
            return false;
        }
        label.get().put(label.get().box().withText("行政事业性收费（元）"));
        heading.get().put(heading.get().box().withText("本年收费金额"));
        return at(scene, FigureMutations::isFee, box -> box.withText(money(box, 10_000)));
    }

    /** The form names no unit of 采购总金额: the number as it stands is right, and so is another if it is said. */
    private static boolean procurement(Scene scene) {
        return at(
                scene,
                box -> box.hasValue() && box.cell().column() == ProactiveColumn.PROCUREMENT_AMOUNT,
                box -> box.withText(box.text() + Choice.of(scene.random(), "万元", "元")));
    }
}
