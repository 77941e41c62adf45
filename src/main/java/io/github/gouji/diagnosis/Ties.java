package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        Cell cell = corrections.get(0).cell();
        String zh = axis.label().apply(cell);
        String en = axis.id().apply(cell);
        if (corrections.size() == 1) {
            Wording change = change(corrections.get(0));
            return new Wording(zh + " 中有一格" + change.zh(), "one figure of " + en + change.en());
        }
        if (Moves.isMove(corrections)) {
            boolean within = en.equals(axis.id().apply(corrections.get(1).cell()));
            String amount = corrections.get(0).amount();
            return within
                    ? new Wording(
                            "应在 " + zh + " 之内移动 " + amount + Moves.unit(cell), amount + " should move within " + en)
                    : Moves.wording(corrections, axis.label(), axis.id());
        }
        return each(corrections, axis);
    }

    /** Names every column, or row; once where all are wrong by the same. */
    private static Wording each(List<Correction> corrections, Axis axis) {
        List<String> zh =
                corrections.stream().map(c -> axis.label().apply(c.cell())).toList();
        List<String> en =
                corrections.stream().map(c -> axis.id().apply(c.cell())).toList();
        List<Wording> changes = corrections.stream().map(Ties::change).toList();
        if (changes.stream().distinct().count() == 1 && zh.stream().distinct().count() == zh.size()) {
            int last = zh.size() - 1;
            return new Wording(
                    String.join("、", zh.subList(0, last)) + " 和 " + zh.get(last) + " 各"
                            + changes.get(0).zh(),
                    String.join(", ", en.subList(0, last)) + " and " + en.get(last) + " each"
                            + changes.get(0).en());
        }
        return new Wording(
                IntStream.range(0, zh.size())
                        .mapToObj(i -> zh.get(i) + " " + changes.get(i).zh())
                        .collect(Collectors.joining("，")),
                IntStream.range(0, en.size())
                        .mapToObj(i -> en.get(i) + changes.get(i).en())
                        .collect(Collectors.joining(", ")));
    }

    private static Wording change(Correction correction) {
        String amount = correction.amount();
        return correction.isRise()
                ? new Wording(
                        "应加 " + amount + Moves.unit(correction.cell()).stripTrailing(), " should rise by " + amount)
                : new Wording(
                        "应减 " + amount + Moves.unit(correction.cell()).stripTrailing(), " should fall by " + amount);
    }
}
