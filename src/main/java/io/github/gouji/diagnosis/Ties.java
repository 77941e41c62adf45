// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts explanations together that change the same columns alike, or the same rows, and says so in words. */
final class Ties {

    private static final Axis COLUMNS = new Axis(Cell::column, new Wording("行不能确定", "row not determined"));
    private static final Axis ROWS = new Axis(Cell::row, new Wording("列不能确定", "column not determined"));

    /** Of more corrections than this only their number is named. */
    private static final int MOST_NAMED = 4;

    private Ties() {}

    /**
     * What the explanations of a group have in common.
     *
     * @param heading the column, or the row
     * @param open what they do not have in common
     */
    private record Axis(Function<Cell, Heading> heading, Wording open) {

        Wording label(Correction correction) {
            return heading.apply(correction.cell()).label();
        }

        /** Returns what is the same for explanations of one group. */
        String shape(Explanation explanation) {
            return explanation.corrections().stream()
                    .map(correction -> correction.cell().table().id() + ":"
                            + heading.apply(correction.cell()).id() + ":"
                            + correction.change().toPlainString())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Returns the group of the first explanation, then the others, the larger ones first.
     *
     * @param explanations the explanations, the most plausible first
     * @param all whether there are no others
     */
    static List<Tie> of(List<Explanation> explanations, boolean all) {
        List<Group> groups = new ArrayList<>(groups(explanations, COLUMNS));
        groups.addAll(groups(explanations, ROWS));
        groups.sort(
                Comparator.comparing((Group group) -> group.members().size()).reversed());
        boolean[] taken = new boolean[explanations.size()];
        List<Group> chosen = new ArrayList<>();
        for (int fewest = 2; fewest >= 1; fewest--) {
            for (Group group : groups) {
                List<Integer> left =
                        group.members().stream().filter(i -> !taken[i]).toList();
                if (left.size() >= fewest) {
                    left.forEach(i -> taken[i] = true);
                    chosen.add(new Group(group.axis(), left));
                }
            }
        }
        chosen.sort(Comparator.comparing((Group group) -> group.members().get(0) > 0)
                .thenComparing(group -> -group.members().size()));
        return chosen.stream().map(group -> tie(group, explanations, all)).toList();
    }

    /**
     * Explanations of one shape.
     *
     * @param axis whether they have the columns or the rows in common
     * @param members their places among all explanations, ascending
     */
    private record Group(Axis axis, List<Integer> members) {}

    private static Collection<Group> groups(List<Explanation> explanations, Axis axis) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < explanations.size(); i++) {
            groups.computeIfAbsent(axis.shape(explanations.get(i)), shape -> new Group(axis, new ArrayList<>()))
                    .members()
                    .add(i);
        }
        return groups.values();
    }

    private static Tie tie(Group group, List<Explanation> explanations, boolean all) {
        List<Explanation> members =
                group.members().stream().map(explanations::get).toList();
        return new Tie(wording(members, group.axis(), all), members);
    }

    private static Wording wording(List<Explanation> members, Axis axis, boolean all) {
        Explanation first = members.get(0);
        int count = members.size();
        if (count == 1) {
            return first.wording();
        }
        Wording common = common(first.corrections(), axis);
        return new Wording(
                common.zh() + "，" + axis.open().zh() + "，" + (all ? "" : "至少 ") + count + " 种可能",
                common.en() + ", " + axis.open().en() + ", " + (all ? "" : "at least ") + count + " possibilities");
    }

    private static Wording common(List<Correction> corrections, Axis axis) {
        Cell cell = corrections.get(0).cell();
        String zh = axis.label(corrections.get(0)).zh();
        String en = axis.label(corrections.get(0)).en();
        if (corrections.size() == 1) {
            Wording change = change(corrections.get(0));
            return new Wording(zh + " 中有一格" + change.zh(), "one figure of " + en + change.en());
        }
        if (Moves.isMove(corrections)) {
            boolean within = axis.heading().apply(cell)
                    == axis.heading().apply(corrections.get(1).cell());
            String amount = corrections.get(0).amount();
            return within
                    ? new Wording(
                            "应在 " + zh + " 之内移动 " + amount + Moves.unit(cell), amount + " should move within " + en)
                    : Moves.wording(
                            corrections, other -> axis.heading().apply(other).label());
        }
        return corrections.size() > MOST_NAMED
                ? new Wording("改动 " + corrections.size() + " 格", corrections.size() + " figures change")
                : each(corrections, axis);
    }

    /** Names every column, or row; once where all are wrong by the same. */
    private static Wording each(List<Correction> corrections, Axis axis) {
        List<String> zh = corrections.stream().map(c -> axis.label(c).zh()).toList();
        List<String> en = corrections.stream().map(c -> axis.label(c).en()).toList();
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
