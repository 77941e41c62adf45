// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.zone;

import io.github.gouji.read.lexicon.Editions;
import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.shape.Header;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table of the form as it stands in a document, in one piece or several. Not thread-safe: one reading owns it. */
public final class Instance {

    /** With so many rows below it a label is that of a group for certain. */
    private static final int GROUP = 2;

    /** So many names of the form make a table one of it. */
    private static final int ENOUGH = 3;

    private final FormTable table;
    private final List<ShapedZone> zones = new ArrayList<>();
    private final Set<Heading> named = new HashSet<>();
    private final Map<Heading, String> figures = new HashMap<>();

    /** Of so many zones the figures are known. */
    private int compared;

    /** Whether a later piece would have fitted an instance before this one as well. */
    private boolean isDoubtful;

    private Instance(ShapedZone first) {
        this.table = first.shape().table();
        add(first);
    }

    /**
     * Puts the pieces of a table together. A piece that has several lines which are there already begins another table:
     * last year's, or that of another report.
     */
    public static List<Instance> of(List<ShapedZone> zones) {
        List<Instance> instances = new ArrayList<>();
        for (ShapedZone zone : zones) {
            Instance last = instances.isEmpty() ? null : instances.get(instances.size() - 1);
            if (last == null || !last.takes(zone)) {
                instances.add(new Instance(zone));
            } else {
                last.isDoubtful |= instances.size() > 1
                        && instances.get(instances.size() - 2).takes(zone);
                last.add(zone);
            }
        }
        return instances;
    }

    private void add(ShapedZone zone) {
        zones.add(zone);
        named.addAll(named(zone));
    }

    private boolean takes(ShapedZone zone) {
        Set<Heading> more = named(zone);
        long again = more.stream().filter(named::contains).count();
        boolean isSameShape =
                zones.get(0).shape().equals(zone.shape()) && zones.get(0).isInNarrative() == zone.isInNarrative();
        boolean isWhole = zone.shape().isOneLine() && hasRows() && !zone.rows().isEmpty();
        return isSameShape && !isWhole && (again == 0 || (again == 1 && more.size() > 1) || isCopy(zone));
    }

    /** Tells whether every row of the piece is there already with the same figures. */
    private boolean isCopy(ShapedZone zone) {
        Map<Heading, String> own = figures();
        return zone.rows().stream()
                .allMatch(row -> row.isNamed() && row.figures().equals(own.get(first(row))));
    }

    private static Heading first(FigureRow row) {
        return row.meaning().headings().get(0);
    }

    private static Set<Heading> named(ShapedZone zone) {
        Set<Heading> named = new HashSet<>();
        for (FigureRow row : zone.rows()) {
            Heading single = row.isNamed() ? row.meaning().single() : null;
            if (single != null) {
                named.add(single);
            }
        }
        return named;
    }

    /** Tells whether a row of it, below headings of the form, has other figures than the same row of another table. */
    public boolean contradicts(Instance other) {
        if (zones.stream().allMatch(zone -> zone.layout().size() == 0)) {
            return false;
        }
        Map<Heading, String> others = other.figures();
        return figures().entrySet().stream().anyMatch(own -> {
            String there = others.get(own.getKey());
            return there != null && !withoutBlanks(there).equals(withoutBlanks(own.getValue()));
        });
    }

    private static String withoutBlanks(String figures) {
        return figures.replaceAll("\\|+", "|");
    }

    /** Returns the figures of the rows that are named: most tables are in one piece, and nobody asks. */
    private Map<Heading, String> figures() {
        for (; compared < zones.size(); compared++) {
            for (FigureRow row : zones.get(compared).rows()) {
                if (row.isNamed()) {
                    figures.put(first(row), row.figures());
                }
            }
        }
        return figures;
    }

    /** Returns the table that it is. */
    public FormTable table() {
        return table;
    }

    /** Returns its pieces in the order of the document. */
    public List<ShapedZone> zones() {
        return zones;
    }

    /** Tells whether one of its pieces would have fitted another table before it as well. */
    public boolean isDoubtful() {
        return isDoubtful;
    }

    /** Tells whether any row of the form is in it. */
    public boolean hasRows() {
        return zones.stream().anyMatch(zone -> !zone.rows().isEmpty());
    }

    /** Returns all rows in the order of the document, a label that was cut in two put together. */
    public List<FigureRow> rows(Lexicon lexicon) {
        List<FigureRow> rows = new ArrayList<>();
        zones.forEach(zone -> rows.addAll(zone.rows()));
        for (int i = 0; i + 1 < rows.size(); i++) {
            FigureRow above = rows.get(i);
            FigureRow below = rows.get(i + 1);
            boolean mayBeCut = !above.label().isEmpty()
                    && !below.label().isEmpty()
                    && (above.isBlank() || below.isBlank())
                    && !(above.meaning().isExact() && below.meaning().isExact());
            Meaning whole = mayBeCut ? lexicon.joined(above.label(), below.label()) : Meaning.NONE;
            if (whole.isExact()) {
                rows.set(i, above.joined(below, above.label() + below.label(), whole));
                rows.remove(i + 1);
            }
        }
        return rows;
    }

    /** Returns the edition that the table is of: the one whose own rows and columns it has most of, else the expected one. */
    public Edition edition(Edition expected) {
        Map<Heading, Integer> groups = perhapsGroups();
        return Editions.mostShown(table, expected, edition -> {
            long shown = 0;
            for (Heading heading : named) {
                int below = groups.getOrDefault(heading, 0);
                shown += below == 0 && Editions.isOwn(heading, edition) ? 1 : 0;
                shown += below >= GROUP && !heading.existsIn(edition) ? 1 : 0;
            }
            for (ShapedZone zone : zones) {
                for (Header.Column column : zone.header().columns()) {
                    shown += hasOwn(column, edition) ? 1 : 0;
                }
            }
            return shown;
        });
    }

    /**
     * Returns the rows, of those that some edition lacks, whose label may be that of a group, and name none of its rows, with
     * how many rows of the group stand below: they have no label, or the same, or one that no edition has beside it.
     */
    private Map<Heading, Integer> perhapsGroups() {
        Map<Heading, Integer> groups = new HashMap<>();
        for (ShapedZone zone : zones) {
            for (int i = 0; i < zone.rows().size(); i++) {
                FigureRow row = zone.rows().get(i);
                Heading heading = row.meaning().isEmpty() ? null : first(row);
                if (heading != null && !Editions.isOfAll(heading)) {
                    int below = ofGroup(zone.rows(), i);
                    if (below > 0 || row.values().isEmpty()) {
                        groups.merge(heading, Math.max(below, 1), Math::max);
                    }
                }
            }
        }
        return groups;
    }

    private static int ofGroup(List<FigureRow> rows, int first) {
        FigureRow row = rows.get(first);
        int below = 0;
        for (Field field : row.line().fields()) {
            below = field.spansDown() && field.label().equals(row.label()) ? GROUP : below;
        }
        for (int i = first + 1; i < rows.size() && isOfGroup(row, rows.get(i)); i++) {
            below = Math.max(below, i - first);
        }
        return below;
    }

    private static boolean isOfGroup(FigureRow row, FigureRow below) {
        if (below.isUnlabelled() || below.label().equals(row.label())) {
            return true;
        }
        return below.isNamed() && row.isNamed() && !Editions.haveInCommon(first(row), first(below));
    }

    private boolean hasOwn(Header.Column column, Edition edition) {
        for (Heading heading : column.headings()) {
            boolean isOfTable = FormHeadings.isRow(table, heading) || FormHeadings.isColumn(table, heading);
            if (isOfTable && Editions.isOwn(heading, edition)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how much speaks for this being the report's own table: the chapter where it stands, the year that is named
     * above it, and how much of the form it has.
     */
    public int evidence(Chapters chapters, @Nullable Integer year) {
        Line first = zones.get(0).zone().first();
        FormTable chapter = chapters.tableAt(first.at());
        Integer near = chapters.yearNear(first.at());
        int evidence = chapter == table ? 40 : chapters.isNarrative(first.at()) ? -40 : 0;
        if (near != null && year != null) {
            evidence += near.equals(year) ? 100 : -100;
        } else if (near == null && chapters.isOnLastYear(first.at())) {
            evidence -= 100;
        }
        return evidence;
    }

    /** Returns how many lines of the form it has by their labels. */
    public int size() {
        return named.size() + (zones.get(0).shape().isOneLine() && hasRows() ? 1 : 0);
    }

    /** Tells whether it is the form's table, and not just some table with a word of it. */
    public boolean isSure(Chapters chapters) {
        boolean isInChapter = chapters.tableAt(zones.get(0).zone().first().at()) == table;
        return hasRows()
                && (isInChapter || named.size() >= ENOUGH || zones.stream().anyMatch(Instance::isHeaded));
    }

    private static boolean isHeaded(ShapedZone zone) {
        int columns = zone.layout().columns().size();
        int most = zone.shape().slots(Edition.latest()).get(0).cells().size();
        return columns * 2 > zone.layout().size() && columns >= Math.min(ENOUGH, most);
    }
}
