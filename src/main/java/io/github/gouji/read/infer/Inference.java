// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the equations of a table leave of the ways to read its open rows.
 *
 * <p>A report may be wrong, and finding that is what it is read for. So a way is ruled out only where it breaks equations
 * that no single wrong figure could break together; and a row is inferred only where one way is left, and with it every
 * equation that touches the row can be evaluated and holds. Not thread-safe: one reading owns it.
 */
public final class Inference {

    /** More ways of one row than this are not looked at. */
    static final int WAYS = 5_000;

    /** So many steps the search takes for one table, and then gives up. */
    static final int STEPS = 50_000;

    private final List<OpenRow> rows;
    private final Figures figures;
    private final List<List<Way>> ways = new ArrayList<>();
    private final List<List<Figures.Sum>> closedBy = new ArrayList<>();
    private final List<Way> chosen = new ArrayList<>();
    private final List<Set<Way>> left = new ArrayList<>();
    private final List<Set<Way>> proved = new ArrayList<>();
    private final Set<Integer> unprovable = new HashSet<>();
    private int steps;

    private Inference(List<OpenRow> rows, Figures figures) {
        this.rows = rows;
        this.figures = figures;
    }

    /**
     * A row whose figures are known, and not their columns.
     *
     * @param cells the cells of the row, in the order of the form
     * @param tokens its digits, in the pieces that are surely apart
     */
    public record OpenRow(List<Cell> cells, List<String> tokens) {}

    /**
     * What is left of an open row.
     *
     * @param inferred the one way that is left and proved; {@code null} if there is none
     * @param possible the ways that are left, also where none is proved
     * @param all how many ways there were
     * @param isWhole whether all ways were looked at: false where they were too many
     */
    public record Answer(@Nullable Way inferred, List<Way> possible, int all, boolean isWhole) {}

    /**
     * Looks for the ways that are left.
     *
     * @param known the figures of the table that are sure, {@code null} for a blank; a cell that was not read is absent
     * @return the answers, in the order of the rows
     */
    public static List<Answer> of(
            FormTable table, Edition edition, Map<Cell, @Nullable Long> known, List<OpenRow> rows) {
        Inference inference = new Inference(rows, new Figures(Cell.of(table, edition), known));
        for (OpenRow row : rows) {
            List<Way> ways = Ways.of(row.tokens(), row.cells().size(), WAYS);
            inference.ways.add(ways == null ? List.of() : ways);
            if (ways == null) {
                return inference.givenUp();
            }
        }
        inference.close(Equation.of(table, edition));
        inference.search(0, null);
        return inference.steps > STEPS ? inference.givenUp() : inference.answers();
    }

    private List<Answer> givenUp() {
        return rows.stream().map(row -> new Answer(null, List.of(), 0, false)).toList();
    }

    /** Sorts the equations by the last open row that they need; those that need a figure nobody has are left out. */
    private void close(List<Equation> equations) {
        Map<Cell, Integer> open = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            closedBy.add(new ArrayList<>());
            left.add(new LinkedHashSet<>());
            proved.add(new HashSet<>());
            for (Cell cell : rows.get(i).cells()) {
                open.put(cell, i);
            }
        }
        for (Equation equation : equations) {
            Set<Integer> needed = new HashSet<>();
            boolean isComplete = true;
            for (Cell cell : equation.cells()) {
                Integer row = open.get(cell);
                isComplete &= row != null || figures.isKnown(cell);
                if (row != null) {
                    needed.add(row);
                }
            }
            if (!needed.isEmpty() && isComplete) {
                closedBy.get(Collections.max(needed)).add(figures.compile(equation));
            } else {
                unprovable.addAll(needed);
            }
        }
    }

    /**
     * Tries the ways of the next row.
     *
     * @param suspects the cells of which each may alone be what breaks the equations so far; {@code null} if none is broken
     */
    private void search(int at, @Nullable BitSet suspects) {
        if (at == rows.size()) {
            keep(suspects == null);
            return;
        }
        List<Cell> cells = rows.get(at).cells();
        for (Way way : ways.get(at)) {
            if (++steps > STEPS) {
                return;
            }
            figures.put(cells, way);
            BitSet still = suspects;
            boolean isLeft = true;
            for (Figures.Sum equation : closedBy.get(at)) {
                if (isLeft && figures.isBroken(equation)) {
                    BitSet both = (BitSet) equation.cells().clone();
                    if (still != null) {
                        both.and(still);
                    }
                    still = both;
                    isLeft = !both.isEmpty();
                }
            }
            if (isLeft) {
                chosen.add(way);
                search(at + 1, still);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void keep(boolean holds) {
        for (int i = 0; i < rows.size(); i++) {
            left.get(i).add(chosen.get(i));
            if (holds && !unprovable.contains(i) && isEvaluated(i)) {
                proved.get(i).add(chosen.get(i));
            }
        }
    }

    /** Tells whether no total of an equation that touches the row is blank. */
    private boolean isEvaluated(int at) {
        BitSet own = figures.places(rows.get(at).cells());
        return closedBy.stream()
                .flatMap(List::stream)
                .filter(equation -> equation.cells().intersects(own))
                .noneMatch(figures::isSilent);
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Way> possible = List.copyOf(left.get(i));
            boolean isOne = possible.size() == 1 && proved.get(i).contains(possible.get(0));
            answers.add(new Answer(
                    isOne ? possible.get(0) : null, possible, ways.get(i).size(), true));
        }
        return answers;
    }
}
