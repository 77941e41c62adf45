// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.shape.Shape;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which line of the form each row of the document is: by its label where that names one line, else by the labels of the
 * rows around it. A label that names a line is never overruled by one that is only like it.
 */
final class Alignment {

    private final List<FigureRow> rows;
    private final List<List<Slot>> options = new ArrayList<>();
    private List<Slot> form = List.of();
    private final @Nullable Slot[] assigned;
    private final Set<Integer> taken = new HashSet<>();

    /** The rows that were not placed by a label that names their line. */
    private final Map<FigureRow, How> how = new HashMap<>();

    /** Lines that several rows with other figures claim. */
    private final Map<Slot, List<FigureRow>> contested = new LinkedHashMap<>();

    /** Rows that are there already, with the same label and the same figures. */
    private final List<FigureRow> copies = new ArrayList<>();

    /** How a row without a label that names its line was placed. */
    enum How {
        /** By a label like that of the line. */
        ALIKE,
        /** By the rows around it, for it has no label. */
        BETWEEN
    }

    private Alignment(List<FigureRow> rows, Edition edition) {
        this.rows = rows;
        this.assigned = new Slot[rows.size()];
        for (FigureRow row : rows) {
            List<Slot> slots = row.zone().shape().slots(edition);
            if (form.isEmpty() || slots.size() > form.size()) {
                form = slots;
            }
            options.add(row.zone().shape().isOneLine() ? slots : meant(row, edition));
        }
    }

    /** Aligns rows with the lines of an edition. */
    static Alignment of(List<FigureRow> rows, Edition edition) {
        Alignment alignment = new Alignment(rows, edition);
        alignment.assignNamed();
        alignment.assignByNeighbours(true);
        alignment.assignByNeighbours(false);
        alignment.assignBetween();
        return alignment;
    }

    /** Returns the lines that a row may be by its label, in the order of the form. */
    private static List<Slot> meant(FigureRow row, Edition edition) {
        Shape shape = row.zone().shape();
        List<Slot> meant = new ArrayList<>();
        for (Heading heading : row.meaning().headings()) {
            meant.addAll(shape.slots(edition, heading));
        }
        if (shape.isList()) {
            meant.removeIf(
                    slot -> !row.second().headings().contains(slot.beside().column()));
        }
        if (meant.size() > 1) {
            meant.sort(Comparator.comparingInt(Slot::at));
        }
        return meant;
    }

    private void assignNamed() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isSure = options.get(i).size() == 1
                    && (rows.get(i).isNamed() || rows.get(i).zone().shape().isOneLine());
            if (!isSure) {
                continue;
            }
            Slot slot = options.get(i).get(0);
            Integer before = first.putIfAbsent(slot.at(), i);
            if (before == null) {
                assign(i, slot);
            } else if (!rows.get(before).figures().equals(rows.get(i).figures())) {
                contested
                        .computeIfAbsent(slot, key -> new ArrayList<>(List.of(rows.get(before))))
                        .add(rows.get(i));
                assigned[before] = null;
            } else {
                copies.add(rows.get(i));
            }
        }
    }

    private void assign(int row, Slot slot) {
        assigned[row] = slot;
        taken.add(slot.at());
    }

    /** Assigns rows whose labels may mean several lines, or are just like one, where their neighbours leave one line open. */
    private void assignByNeighbours(boolean named) {
        for (int i = 0; i < rows.size(); i++) {
            FigureRow row = rows.get(i);
            boolean isCandidate = assigned[i] == null && row.isNamed() == named && !isContested(row);
            if (!isCandidate || (!named && row.line().numbers() == 0)) {
                continue;
            }
            int before = before(i);
            int after = after(i);
            List<Slot> open = new ArrayList<>();
            for (Slot slot : options.get(i)) {
                boolean fits = before > after || (slot.at() > before && slot.at() < after);
                if (fits && !taken.contains(slot.at())) {
                    open.add(slot);
                }
            }
            if (open.size() > 1) {
                open.removeIf(slot -> slot.at() != before + 1);
            }
            if (open.size() == 1) {
                assign(i, open.get(0));
                if (!named) {
                    how.put(row, How.ALIKE);
                }
            }
        }
    }

    private int before(int row) {
        for (int i = row - 1; i >= 0; i--) {
            Slot slot = assigned[i];
            if (slot != null) {
                return slot.at();
            }
        }
        return -1;
    }

    private int after(int row) {
        for (int i = row + 1; i < rows.size(); i++) {
            Slot slot = assigned[i];
            if (slot != null) {
                return slot.at();
            }
        }
        return form.size();
    }

    /** Assigns rows whose labels do not decide where as many lines are open between their neighbours as there are rows. */
    private void assignBetween() {
        for (int i = 0; i < rows.size(); i++) {
            int end = i;
            while (end < rows.size() && assigned[end] == null && isUndecided(end)) {
                end++;
            }
            if (end > i) {
                assignBetween(i, end);
                i = end;
            }
        }
    }

    private boolean isUndecided(int row) {
        return rows.get(row).isUnlabelled() || (!options.get(row).isEmpty() && !isContested(rows.get(row)));
    }

    private void assignBetween(int from, int end) {
        boolean isStopped = end < rows.size() && assigned[end] == null;
        boolean isAnchored = from > 0 || end < rows.size();
        int before = before(from);
        int after = after(end - 1);
        List<Slot> open = form.stream()
                .filter(slot -> slot.at() > before && slot.at() < after && !taken.contains(slot.at()))
                .toList();
        boolean fits = !isStopped && isAnchored && open.size() == end - from;
        for (int i = from; i < end && fits; i++) {
            fits = rows.get(i).isUnlabelled() || options.get(i).contains(open.get(i - from));
        }
        for (int i = from; i < end && fits; i++) {
            assign(i, open.get(i - from));
            how.put(rows.get(i), rows.get(i).isUnlabelled() ? How.BETWEEN : How.ALIKE);
        }
    }

    private boolean isContested(FigureRow row) {
        return contested.values().stream().anyMatch(claims -> claims.contains(row));
    }

    /** Returns the rows that were assigned, each with its line, in the order of the document. */
    Map<FigureRow, Slot> assigned() {
        Map<FigureRow, Slot> all = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Slot slot = assigned[i];
            if (slot != null) {
                all.put(rows.get(i), slot);
            }
        }
        return all;
    }

    Map<Slot, List<FigureRow>> contested() {
        return contested;
    }

    List<FigureRow> copies() {
        return copies;
    }

    /** Returns how a row was placed that no label names; {@code null} if one does. */
    @Nullable
    How how(FigureRow row) {
        return how.get(row);
    }
}
