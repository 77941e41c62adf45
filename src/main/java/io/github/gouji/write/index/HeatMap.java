// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.write.form.FormDrawing;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * In how many reports an error falls into each cell of the form, over all and by year. Its size depends on the form and the
 * years, not on the number of reports.
 */
final class HeatMap {

    /** So many shades tell the cells apart, besides their numbers. */
    private static final int SHADES = 5;

    /** More years than this would be no real ones. */
    private static final int MOST_YEARS = 60;

    /** Stands for a year that is not known, and for those beyond the most. */
    private static final int UNKNOWN = 0;

    /** A cell in an edition of its table. */
    private record Place(Edition edition, Cell cell) {}

    /** Cells in the order in which errors came to be found in them: their numbers tie lines of the table to them. */
    private final Map<Place, Integer> numbers = new HashMap<>();

    private final Map<Place, Integer> all = new HashMap<>();
    private final TreeMap<Integer, Map<Place, Integer>> years = new TreeMap<>(Comparator.reverseOrder());

    /** Counts a report, and returns the numbers of the cells in which errors fall. */
    List<Integer> add(Entry entry) {
        if (entry.wrong().isEmpty()) {
            return List.of();
        }
        int year = entry.year() == null ? UNKNOWN : entry.year();
        if (!years.containsKey(year) && years.size() >= MOST_YEARS) {
            year = UNKNOWN;
        }
        List<Integer> fallen = new ArrayList<>();
        Map<Place, Integer> own = years.computeIfAbsent(year, key -> new HashMap<>());
        entry.wrong().forEach((cell, edition) -> {
            Place place = new Place(edition, cell);
            all.merge(place, 1, Integer::sum);
            own.merge(place, 1, Integer::sum);
            fallen.add(numbers.computeIfAbsent(place, key -> numbers.size()));
        });
        return fallen;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the maps, those of the years folded away; none if there is no error. */
    List<Element> drawn() {
        if (all.isEmpty()) {
            return List.of();
        }
        Element section = Element.of("section").in("card").with("aria-labelledby", "heat");
        section.add(
                Element.of("h2").with("id", "heat").say("错误出在哪里", "Where errors fall"),
                Element.of("p")
                        .in("where")
                        .say(
                                "格里的数：有几份报告，这一格最可能填错。红色越浓，份数越多。",
                                "The number in a cell: in how many reports it is most likely the one that is wrong. The stronger"
                                        + " the red, the more."));
        section.add(maps(new Wording("全部年度", "All years"), all));
        if (years.size() > 1) {
            Element folded = Element.of("div").in("years");
            years.forEach((year, counts) -> folded.add(Element.of("details")
                    .with("data-year", year == UNKNOWN ? "" : year.toString())
                    .add(Element.of("summary").say(name(year)), maps(name(year), counts))));
            section.add(folded);
        }
        return List.of(section);
    }

    private static Wording name(int year) {
        return year == UNKNOWN
                ? new Wording("年度不明", "Year unknown")
                : new Wording(year + " 年度", Integer.toString(year));
    }

    private Element maps(Wording when, Map<Place, Integer> counts) {
        Element maps = Element.of("div");
        for (FormTable table : FormTable.values()) {
            for (Edition edition : Edition.values()) {
                boolean there = counts.keySet().stream()
                        .anyMatch(place ->
                                place.edition() == edition && place.cell().table() == table);
                if (there) {
                    maps.add(title(table, edition), map(when, table, edition, counts));
                }
            }
        }
        return maps;
    }

    private static Element title(FormTable table, Edition edition) {
        Element title = Element.of("h3").say(Sentences.begin(table.label()));
        if (table.hasEditions()) {
            String year = edition.id();
            title.text(" ").add(Element.of("span").in("where").say(year + " 年版格式", year + " edition"));
        }
        return title;
    }

    private Element map(Wording when, FormTable table, Edition edition, Map<Place, Integer> counts) {
        int most = Collections.max(counts.values());
        return Element.of("div")
                .in("scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name(when, table, edition))
                .add(FormDrawing.of(
                        table, edition, (cell, columns) -> cell(new Place(edition, cell), counts, most, columns)));
    }

    /** An attribute holds text alone, in both languages. */
    private static String name(Wording when, FormTable table, Edition edition) {
        return when.zh() + " " + table.label().zh() + " " + when.en() + " "
                + table.label().en() + " " + edition.id();
    }

    private Element cell(Place place, Map<Place, Integer> counts, int most, int columns) {
        Element cell = Element.of("td");
        if (columns > 1) {
            cell.with("colspan", columns);
        }
        Integer count = counts.get(place);
        return count == null
                ? cell
                : cell.in("heat" + shade(count, most))
                        .with("data-wrong", Objects.requireNonNull(numbers.get(place)))
                        .text(count.toString());
    }

    /** A cell of twice as many reports is as much darker wherever it stands. */
    private static int shade(int count, int most) {
        return most == 1 ? 1 : 1 + (int) Math.round((SHADES - 1) * Math.log(count) / Math.log(most));
    }
}
