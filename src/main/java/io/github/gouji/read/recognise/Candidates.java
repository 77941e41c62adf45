// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.read.zone.ShapedZone;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which of the tables that look like one of the form is the report's own; the others are told of. */
final class Candidates {

    /** A table with fewer lines of the form than this part of another is a summary of it, or a piece. */
    private static final int PART = 2;

    /** So much speaks against a table above which another year is named. */
    private static final int OF_ANOTHER_YEAR = 60;

    private final Map<FormTable, List<Instance>> all = new EnumMap<>(FormTable.class);
    private final Map<FormTable, Instance> own = new EnumMap<>(FormTable.class);
    private final Chapters chapters;
    private final @Nullable Integer year;
    private final int nextReport;

    /**
     * Sorts the parts of the form that were found.
     *
     * @param nextReport the line with which another report begins, whose tables are not this one's
     */
    Candidates(List<ShapedZone> zones, Chapters chapters, @Nullable Integer year, int nextReport) {
        this.nextReport = nextReport;
        this.chapters = chapters;
        this.year = year;
        Map<FormTable, Map<Integer, List<ShapedZone>>> parts = new EnumMap<>(FormTable.class);
        for (ShapedZone zone : zones) {
            parts.computeIfAbsent(zone.shape().table(), table -> new TreeMap<>())
                    .computeIfAbsent(part(zone), part -> new ArrayList<>())
                    .add(zone);
        }
        parts.forEach((table, ofTable) -> {
            List<Instance> instances = new ArrayList<>();
            ofTable.values().forEach(pieces -> instances.addAll(Instance.of(pieces)));
            all.put(table, instances);
        });
    }

    /** Returns the report's own table; {@code null} if there is none, or if it cannot be told from another. */
    @Nullable
    Instance own(FormTable table) {
        List<Instance> sure = of(table).stream()
                .filter(instance -> instance.isSure(chapters) && !isOfNextReport(instance))
                .filter(instance -> instance.evidence(chapters, year) > -OF_ANOTHER_YEAR)
                .sorted(Comparator.comparingInt(this::weight).reversed())
                .toList();
        if (sure.isEmpty()) {
            return null;
        }
        Instance best = sure.get(0);
        boolean isTied = sure.size() > 1
                && (!isBetter(best, sure.get(1)) || sure.stream().anyMatch(Instance::isDoubtful));
        if (!isTied) {
            own.put(table, best);
        }
        return isTied ? null : best;
    }

    private boolean isBehind(ShapedZone zone) {
        return zone.zone().first().at() >= nextReport;
    }

    /** Returns which pieces may go together: those of one report, and of the report year or not, as their captions say. */
    private int part(ShapedZone zone) {
        Line first = zone.zone().first();
        boolean isOfAnotherYear = otherYear(first) != null || chapters.isOnLastYear(first.at());
        return (isBehind(zone) ? 2 : 0) + (isOfAnotherYear ? 1 : 0);
    }

    /** Returns the year of which the caption of a table says that it is, if that is not the report's; else {@code null}. */
    private @Nullable Integer otherYear(Line first) {
        Integer near = chapters.yearNear(first.at());
        return year == null || year.equals(near) ? null : near;
    }

    private boolean isOfNextReport(Instance instance) {
        return isBehind(instance.zones().get(0));
    }

    private int weight(Instance instance) {
        return instance.evidence(chapters, year) * 100 + instance.size();
    }

    /** Tells whether more speaks for one table than for another: where it stands, the year above it, or that the other is a piece. */
    private boolean isBetter(Instance one, Instance other) {
        int evidence = one.evidence(chapters, year) - other.evidence(chapters, year);
        return evidence > 0 || one.size() >= other.size() * PART;
    }

    List<Instance> of(FormTable table) {
        return all.getOrDefault(table, List.of());
    }

    /** Returns the first line of what looks like the table; {@code null} if nothing does. */
    @Nullable
    Line trace(FormTable table) {
        for (Instance instance : of(table)) {
            Header header = instance.zones().get(0).header();
            boolean isOfForm = instance.hasRows() || header.named(table, true) + header.named(table, false) > 1;
            boolean isInNarrative =
                    chapters.isNarrative(instance.zones().get(0).zone().first().at());
            if (isOfForm && !isInNarrative && !isOfNextReport(instance)) {
                return instance.zones().get(0).zone().first();
            }
        }
        return null;
    }

    /** Notes each table of figures of the form that was not taken for the report's own. */
    void tellOthers(Draft draft) {
        for (FormTable table : FormTable.values()) {
            for (Instance instance : of(table)) {
                Instance read = own.get(table);
                boolean isOfForm = instance.isSure(chapters) || (read != null && instance.contradicts(read));
                if (instance != read && instance.hasRows() && isOfForm) {
                    tell(table, instance, draft);
                }
            }
        }
    }

    private void tell(FormTable table, Instance instance, Draft draft) {
        Line first = instance.zones().get(0).zone().first();
        Integer other = otherYear(first);
        Wording name = table.shortLabel();
        instance.zones().forEach(zone -> zone.zone().body().forEach(draft::take));
        boolean isRead = own.containsKey(table);
        if (other != null) {
            draft.note(
                    isRead ? Kind.INTERPRETED : Kind.NOT_PLACED,
                    "这里是 " + other + " 年的" + name.zh() + "，不是报告年度的，没有读取",
                    "this is " + name.en() + " of " + other + ", not of the report year, and was left out",
                    first.location());
        } else if (isRead || isOfNextReport(instance)) {
            draft.notPlaced(
                    table,
                    List.of(),
                    "这里又有一张" + name.zh() + "，没有读取；请核对哪一张是本报告的",
                    "here is another " + name.en() + ", which was not read; see which one is the report's own",
                    first.location());
        } else {
            draft.notPlaced(
                    table,
                    List.of(),
                    "文中有不止一张" + name.zh() + "，分不清哪一张是本报告的，没有读取",
                    "the document has more than one " + name.en() + ", and none could be told to be the report's own",
                    first.location());
        }
    }
}
