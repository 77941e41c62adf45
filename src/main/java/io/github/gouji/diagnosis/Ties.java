package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts explanations together that change the same columns alike, or the same rows, and says so in words. */
final class Ties {

    private static final Axis COLUMNS = new Axis(Cell::column, Cell::columnLabel, "行不能确定", "row not determined");
    private static final Axis ROWS = new Axis(Cell::row, Cell::rowLabel, "列不能确定", "column not determined");

    private Ties() {}

    /**
     * What the explanations of a group have in common.
     *
     * @param id the id of the column, or of the row
     * @param label its official wording
     * @param openZh what they do not have in common, in Chinese
     * @param openEn the same in English
     */
    private record Axis(Function<Cell, String> id, Function<Cell, String> label, String openZh, String openEn) {

        /** Returns what is the same for explanations of one group. */
        String shape(Explanation explanation) {
            return explanation.corrections().stream()
                    .map(correction -> correction.cell().table().id() + ":" + id.apply(correction.cell()) + ":"
                            + correction.change().toPlainString())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    static List<Tie> of(List<Explanation> explanations) {
        List<Explanation> left = new ArrayList<>(explanations);
        List<Tie> ties = new ArrayList<>();
        while (!left.isEmpty()) {
            Group columns = largest(left, COLUMNS);
            Group rows = largest(left, ROWS);
            Group group = rows.members().size() > columns.members().size() ? rows : columns;
            ties.add(new Tie(wording(group), group.members()));
            left.removeAll(group.members());
        }
        ties.sort(Comparator.comparing((Tie tie) -> tie.explanations().size()).reversed());
        return ties;
    }

    private record Group(Axis axis, List<Explanation> members) {}

    private static Group largest(List<Explanation> explanations, Axis axis) {
        Map<String, List<Explanation>> groups = new LinkedHashMap<>();
        for (Explanation explanation : explanations) {
            groups.computeIfAbsent(axis.shape(explanation), shape -> new ArrayList<>())
                    .add(explanation);
        }
        List<Explanation> largest = List.of();
        for (List<Explanation> group : groups.values()) {
            largest = group.size() > largest.size() ? group : largest;
        }
        return new Group(axis, largest);
    }

    private static Wording wording(Group group) {
        Explanation first = group.members().get(0);
        int count = group.members().size();
        if (count == 1) {
            return first.wording();
        }
        Axis axis = group.axis();
        Wording common = common(first.corrections(), axis);
        return new Wording(
                common.zh() + "，" + axis.openZh() + "，" + count + " 种可能",
                common.en() + ", " + axis.openEn() + ", " + count + " possibilities");
    }

    private static Wording common(List<Correction> corrections, Axis axis) {
        if (corrections.size() == 2
                && corrections.get(0).change().add(corrections.get(1).change()).signum() == 0) {
            return moved(corrections, axis);
        }
        return new Wording(
                corrections.stream()
                        .map(c -> axis.label().apply(c.cell()) + (isRise(c) ? " 应加 " : " 应减 ") + amount(c))
                        .collect(Collectors.joining("，")),
                corrections.stream()
                        .map(c -> axis.id().apply(c.cell())
                                + (isRise(c) ? " should rise by " : " should fall by ")
                                + amount(c))
                        .collect(Collectors.joining(", ")));
    }

    private static Wording moved(List<Correction> corrections, Axis axis) {
        boolean toFirst = isRise(corrections.get(0));
        Cell from = corrections.get(toFirst ? 1 : 0).cell();
        Cell to = corrections.get(toFirst ? 0 : 1).cell();
        String amount = amount(corrections.get(0));
        String zhFrom = axis.label().apply(from);
        String zhTo = axis.label().apply(to);
        if (zhFrom.equals(zhTo)) {
            return new Wording(
                    "应在 " + zhFrom + " 之内移动 " + amount + " " + from.unit(),
                    amount + " should move within " + axis.id().apply(from));
        }
        return new Wording(
                "应把 " + amount + " " + from.unit() + "从 " + zhFrom + " 移到 " + zhTo,
                amount + " should move from " + axis.id().apply(from) + " to "
                        + axis.id().apply(to));
    }

    private static boolean isRise(Correction correction) {
        return correction.change().signum() > 0;
    }

    private static String amount(Correction correction) {
        BigDecimal change = correction.change();
        return change.abs().toPlainString();
    }
}
