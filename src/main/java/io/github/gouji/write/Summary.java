// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.Outcome;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import io.github.gouji.write.Digest.Broken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What many documents came to: how many were consistent, which rules were broken most often, and where in the form. Its
 * size depends on the form and the rules, not on the number of documents. Not thread-safe.
 */
public final class Summary {

    /** How many rules and places are named. */
    private static final int MOST = 10;

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<Place, Place> known = new HashMap<>();

    /** Where a rule was broken. */
    private record Place(String scope, @Nullable Cell cell) {

        /** One cell stands for all of its column, its row or its table. */
        Place whole() {
            return cell == null
                    ? this
                    : Cell.all().stream()
                            .filter(one -> one.table() == cell.table() && heading(one, scope) != null)
                            .findFirst()
                            .map(first -> new Place(scope, first))
                            .orElse(this);
        }

        private static @Nullable Heading heading(Cell cell, String scope) {
            if (cell.column().id().equals(scope)) {
                return cell.column();
            }
            return cell.row().id().equals(scope) ? cell.row() : null;
        }

        Wording wording() {
            if (cell == null) {
                return Arrays.stream(FormTable.values())
                        .filter(table -> table.id().equals(scope))
                        .map(FormTable::shortLabel)
                        .findFirst()
                        .orElseGet(() -> new Wording(scope, scope));
            }
            Heading heading = heading(cell, scope);
            Wording table = cell.table().shortLabel();
            if (heading != null) {
                return joined(table, heading.label());
            }
            return scope.equals(cell.id()) ? joined(table, cell.label()) : table;
        }

        private static Wording joined(Wording a, Wording b) {
            return new Wording(a.zh() + " " + b.zh(), a.en() + " " + b.en());
        }
    }

    /** Creates one of no documents. */
    public Summary() {}

    /** Counts a document. */
    public void add(Digest document) {
        outcomes.merge(requireNonNull(document, "document").outcome(), 1, Integer::sum);
        Set<String> broken = new HashSet<>();
        for (Broken finding : document.findings()) {
            if (broken.add(finding.rule())) {
                rules.merge(finding.rule(), 1, Integer::sum);
            }
            places.merge(
                    known.computeIfAbsent(new Place(finding.scope(), finding.cell()), Place::whole), 1, Integer::sum);
        }
    }

    /** Returns how many documents came to this. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(requireNonNull(outcome, "outcome"), 0);
    }

    /** Returns how many documents came to what, in one sentence. */
    public Wording counts() {
        int consistent = count(Outcome.CONSISTENT);
        int broken = count(Outcome.INCONSISTENT);
        int incomplete = count(Outcome.INCOMPLETE);
        int unreadable = count(Outcome.UNREADABLE);
        int skipped = count(Outcome.SKIPPED);
        int all = consistent + broken + incomplete + unreadable;
        return new Wording(
                "共 " + all + " 份：一致 " + consistent + " 份，不一致 " + broken + " 份，未读全 " + incomplete + " 份，无法读取 "
                        + unreadable + " 份" + (skipped == 0 ? "" : "；跳过文件 " + skipped + " 个"),
                all + " documents: " + consistent + " consistent, " + broken + " not consistent, " + incomplete
                        + " incomplete, " + unreadable + " unreadable"
                        + (skipped == 0 ? "" : "; files skipped: " + skipped));
    }

    /** Returns the ten rules that most documents break, and the ten places where rules are broken most often. */
    public List<Wording> mistakes() {
        List<Wording> sentences = new ArrayList<>();
        if (!rules.isEmpty()) {
            Map<Wording, Integer> named = rules.entrySet().stream()
                    .collect(Collectors.toMap(one -> new Wording(one.getKey(), one.getKey()), Map.Entry::getValue));
            sentences.add(most(named, new Wording("最常不成立的规则（份数）：", "Rules broken most often (documents): ")));
            Map<Wording, Integer> where = new HashMap<>();
            places.forEach((place, count) -> where.merge(place.wording(), count, Integer::sum));
            sentences.add(most(where, new Wording("最常出现的位置（处数）：", "Places where most is broken (findings): ")));
        }
        return sentences;
    }

    private static Wording most(Map<Wording, Integer> counts, Wording title) {
        List<Map.Entry<Wording, Integer>> first = counts.entrySet().stream()
                .sorted(Map.Entry.<Wording, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().en()))
                .limit(MOST)
                .toList();
        String zh = first.stream()
                .map(one -> one.getKey().zh() + " " + one.getValue())
                .collect(Collectors.joining("，"));
        String en = first.stream()
                .map(one -> one.getKey().en() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return new Wording(title.zh() + zh, title.en() + en);
    }
}
