// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document with the truth about it: what a careful human reader would take from it. It may be changed. */
public final class Page {

    private final List<Item> items = new ArrayList<>();
    private final Map<FormTable, Edition> editions = new EnumMap<>(FormTable.class);
    private final Set<Cell> doubtful = new HashSet<>();
    private String windowTitle = "";
    private boolean nestedInLayoutTable;
    private boolean moreThanOneReport;
    private final Set<FormTable> headedWithoutTable = EnumSet.noneOf(FormTable.class);
    private final Set<List<Box>> damaged = Collections.newSetFromMap(new IdentityHashMap<>());
    private Certainty title = Certainty.STATED;
    private Charset charset = StandardCharsets.UTF_8;
    private double length = 1;
    private final int year;
    private final String agency;

    /** How surely year and agency are to be had from the page. */
    public enum Certainty {
        /** They are stated where everyone looks for them. */
        STATED,
        /** The year alone is stated. */
        YEAR_ALONE,
        /** A reader may find them, or say that he does not. */
        NOT_STATED
    }

    public Page(int year, String agency) {
        this.year = year;
        this.agency = agency;
    }

    /** Returns a copy of which nothing is shared that may be changed. */
    public Page copy() {
        Page copy = new Page(year, agency);
        for (Item item : items) {
            copy.items.add(item instanceof Sheet sheet ? copied(sheet, copy) : item);
        }
        copy.editions.putAll(editions);
        copy.doubtful.addAll(doubtful);
        copy.windowTitle = windowTitle;
        copy.nestedInLayoutTable = nestedInLayoutTable;
        copy.moreThanOneReport = moreThanOneReport;
        copy.headedWithoutTable.addAll(headedWithoutTable);
        copy.title = title;
        copy.charset = charset;
        copy.length = length;
        return copy;
    }

    private Sheet copied(Sheet sheet, Page page) {
        Sheet copy = sheet.copy();
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (damaged.contains(sheet.rows().get(i))) {
                page.damaged.add(copy.rows().get(i));
            }
        }
        return copy;
    }

    /** Returns the items themselves. */
    public List<Item> items() {
        return items;
    }

    public void add(Item item) {
        items.add(item);
    }

    public int year() {
        return year;
    }

    public String agency() {
        return agency;
    }

    /** Returns the edition of each table that the report has. */
    public Map<FormTable, Edition> editions() {
        return editions;
    }

    public Charset charset() {
        return charset;
    }

    public void setCharset(Charset charset) {
        this.charset = charset;
    }

    /** Returns which part of its text the document has: all of it, or less where it is cut off. */
    public double length() {
        return length;
    }

    public void setLength(double length) {
        this.length = length;
    }

    /** Notes that cells were taken from a row or put into it; returns whether that was noted before. */
    public boolean damage(List<Box> row) {
        return !damaged.add(row);
    }

    /** Tells whether cells were taken from a row or put into it. */
    public boolean isDamaged(List<Box> row) {
        return damaged.contains(row);
    }

    public String windowTitle() {
        return windowTitle;
    }

    public void setWindowTitle(String windowTitle) {
        this.windowTitle = windowTitle;
    }

    public boolean isNestedInLayoutTable() {
        return nestedInLayoutTable;
    }

    public void setNestedInLayoutTable(boolean nested) {
        nestedInLayoutTable = nested;
    }

    public Certainty title() {
        return title;
    }

    public void setTitle(Certainty title) {
        this.title = title;
    }

    /** Tells whether there is more in the document than one report, which has to be said. */
    public boolean isMoreThanOneReport() {
        return moreThanOneReport;
    }

    public void setMoreThanOneReport() {
        moreThanOneReport = true;
    }

    /** Tells whether the page leaves it in doubt what the cell of the form holds. */
    public boolean isDoubtful(Cell cell) {
        return doubtful.contains(cell);
    }

    /** Notes that the page leaves it in doubt what the cell of the form holds. */
    public void doubt(Cell cell) {
        doubtful.add(cell);
    }

    /** Tells whether the page has a heading for a table and no such table. */
    public boolean isHeadedWithoutTable(FormTable table) {
        return headedWithoutTable.contains(table);
    }

    /** Notes that a table is not on the page. */
    public void leaveOut(FormTable table, boolean headed) {
        editions.remove(table);
        if (headed) {
            headedWithoutTable.add(table);
        }
    }

    public List<Sheet> sheets() {
        return items.stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .toList();
    }

    /** Returns the tables of the page that are parts of the given table of the form. */
    public List<Sheet> sheets(FormTable table) {
        return sheets().stream().filter(sheet -> sheet.isOf(table)).toList();
    }

    /** Tells whether anything of the given table is on the page: its figures, or a table where they should be. */
    public boolean has(FormTable table) {
        return editions.containsKey(table)
                && sheets().stream()
                        .anyMatch(sheet -> sheet.isOf(table)
                                || sheet.boxes().stream()
                                        .anyMatch(box ->
                                                box.cell() != null && box.cell().table() == table));
    }

    /** Returns the place of the first item that is a part of the given table, or of the end if there is none. */
    public int indexOf(FormTable table) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Sheet sheet && sheet.isOf(table)) {
                return i;
            }
        }
        return items.size();
    }

    /** Returns the place of the first paragraph of the given kind that has the text in it, or -1. */
    public int indexOf(Text.Kind kind, @Nullable String part) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Text text
                    && text.kind() == kind
                    && (part == null || text.text().contains(part))) {
                return i;
            }
        }
        return -1;
    }
}
