// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.solve.Change;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small equations that hang together, with figures, and what the search says of them. */
final class SmallProblem {

    private static final int CELLS = 6;
    private static final int MOST_CHANGED = 3;
    private static final long LARGEST = 7;

    /** What the figures are like. */
    enum Kind {
        PLAIN,
        NEGATIVE,
        BLANKS_UNKNOWN,
        BLANKS_FREE,
        BLANKS_DEAR,
        UNREADABLE,
        WEIGHTS
    }

    private final String description;
    private final NaiveEquations equations;
    private final long[] figures;
    private final int[] weights;
    private final ErrorLocalisation.Result result;

    private SmallProblem(String description, EquationSystem system, Task task, int[] weights) {
        equations = new NaiveEquations(system.rules());
        this.weights = weights;
        figures = IntStream.range(0, weights.length).mapToLong(task::figure).toArray();
        result = ErrorLocalisation.run(task, Diagnoser.STANDARD_LIMIT);
        this.description = description + ": weight " + result.weight() + ", "
                + result.repairs().stream().map(Repair::changes).toList();
    }

    /** Returns the problems that the equations make with random figures, whether they hold or not. */
    static List<SmallProblem> random(Kind kind, SmallSystem small, Random random) {
        Long[] reported = random.longs(CELLS, 0, 5).boxed().toArray(Long[]::new);
        int[] costs = new int[CELLS];
        Arrays.fill(costs, 1);
        Map<Cell, Integer> own = new HashMap<>();
        Map<Cell, String> unreadable = new HashMap<>();
        int changed = kind == Kind.WEIGHTS ? CELLS : 2;
        for (int n = 0; n < changed; n++) {
            int j = kind == Kind.WEIGHTS ? n : random.nextInt(CELLS);
            switch (kind) {
                case PLAIN -> {}
                case NEGATIVE -> reported[j] = -1L - random.nextInt(3);
                case WEIGHTS -> {
                    costs[j] = n == 0 ? random.nextInt(2) : 1 + random.nextInt(3);
                    own.put(SmallSystem.CELLS.get(j), costs[j]);
                }
                case UNREADABLE -> {
                    unreadable.put(SmallSystem.CELLS.get(j), "x");
                    costs[j] = 0;
                }
                default -> {
                    reported[j] = null;
                    costs[j] = kind == Kind.BLANKS_DEAR ? 3 : 0;
                }
            }
        }
        AnnualReport report = SmallSystem.report(reported);
        RuleBook rules = small.rules();
        TaskBuilder tasks = new TaskBuilder(
                Evaluator.of(rules)
                        .figures(report, unreadable, kind == Kind.BLANKS_UNKNOWN ? Blanks.UNKNOWN : Blanks.AS_ZERO),
                own,
                kind == Kind.BLANKS_DEAR ? 3 : 0);
        String description =
                kind + ": " + small + " at " + Arrays.toString(reported) + ", weights " + Arrays.toString(costs);
        return EquationSystem.of(rules.bind(Form.of(Edition.EDITION_2021))).stream()
                .map(system -> new SmallProblem(description, system, tasks.task(system), costs(system, costs)))
                .toList();
    }

    private static int[] costs(EquationSystem system, int[] costs) {
        return system.cells().stream()
                .mapToInt(cell -> costs[SmallSystem.CELLS.indexOf(cell)])
                .toArray();
    }

    ErrorLocalisation.Result result() {
        return result;
    }

    @Override
    public String toString() {
        return description;
    }

    BruteForce.Found tryAll() {
        return new BruteForce(equations, figures, weights, LARGEST).find(MOST_CHANGED);
    }

    /** Asserts that the figures of every repair make the equations hold, and lie within its bounds. */
    void assertRepairsHold() {
        for (Repair repair : result.repairs()) {
            assertThat(equations.isConsistent(mended(repair))).as(description).isTrue();
            assertThat(repair.changes().stream()
                            .mapToInt(change -> weights[change.cell()])
                            .sum())
                    .as(description)
                    .isEqualTo(result.weight());
            for (Change change : repair.changes()) {
                assertThat(change.figure()).as(description).isBetween(change.least(), change.most());
            }
        }
    }

    private long[] mended(Repair repair) {
        long[] mended = figures.clone();
        repair.changes().forEach(change -> mended[change.cell()] = change.figure());
        return mended;
    }

    /** Asserts that trying could not have found any of the repairs. */
    void assertNothingWithin() {
        assertThat(result.repairs()).as(description).noneMatch(this::isWithin);
    }

    private boolean isWithin(Repair repair) {
        return chosen(repair).size() <= MOST_CHANGED
                && repair.changes().stream().allMatch(change -> change.figure() <= LARGEST);
    }

    private Set<Cell> chosen(Repair repair) {
        return repair.changes().stream()
                .map(Change::cell)
                .filter(j -> weights[j] > 0)
                .map(equations.cells::get)
                .collect(Collectors.toSet());
    }

    /** Asserts that the repairs change the same sets of cells, but for those that trying could not find. */
    void assertSame(Map<Set<Cell>, List<long[]>> solutions) {
        List<Set<Cell>> all = result.repairs().stream().map(this::chosen).toList();
        assertThat(all).as(description).doesNotHaveDuplicates().containsAll(solutions.keySet());
        for (Repair repair : result.repairs()) {
            assertThat(isWithin(repair) && !solutions.containsKey(chosen(repair)))
                    .as(description)
                    .isFalse();
        }
    }

    /** Compares the bounds of each figure with the values that were found for it, and counts those that leave room. */
    int compareRanges(Map<Set<Cell>, List<long[]>> solutions, boolean everyValue) {
        int room = 0;
        for (Repair repair : result.repairs()) {
            List<long[]> own = solutions.getOrDefault(chosen(repair), List.of());
            boolean closed = repair.changes().stream().allMatch(change -> change.most() <= LARGEST);
            for (Change change : repair.changes()) {
                int cell = change.cell();
                Set<Long> values = own.stream().map(solution -> solution[cell]).collect(Collectors.toSet());
                Set<Long> range = new HashSet<>();
                for (long value = change.least(); value <= Math.min(change.most(), LARGEST); value++) {
                    range.add(value);
                }
                assertThat(range).as(description).containsAll(values);
                if (closed && !own.isEmpty()) {
                    assertThat(values).as(description).contains(change.least(), change.most());
                }
                if (closed && !own.isEmpty() && everyValue) {
                    assertThat(values).as(description).isEqualTo(range);
                }
                room += values.size() > 1 ? 1 : 0;
            }
        }
        return room;
    }
}
