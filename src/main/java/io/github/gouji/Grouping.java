package io.github.gouji;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.Broken;
import io.github.gouji.rule.CellRules;
import io.github.gouji.rule.LinearRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts broken rules together that one cause explains.
 *
 * <p>One wrong cell throws every equation on it off by the same amount, and so does an amount counted twice in two
 * columns of a row. Equations of table 三 that are off by the same amount are therefore one problem, as are rules on
 * the same cell. What is left over is off by the sum of several mistakes: such equations join where they share a cell.
 */
final class Grouping {

    private final List<Broken> broken;
    private final int[] parent;
    private final boolean[] joined;

    Grouping(List<Broken> broken) {
        this.broken = broken;
        this.parent = new int[broken.size()];
        this.joined = new boolean[broken.size()];
        Arrays.setAll(parent, i -> i);
        joinWhere((a, b) -> isEquation(a) && isEquation(b) && hasSameCause(a, b));
        joinWhere((a, b) -> isEquation(a) != isEquation(b) && isOnOneCell(a, b) && shareCells(a, b));
        joinWhere((a, b) -> isBlankTotal(a, b) || isBlankTotal(b, a));
        boolean[] before = joined.clone();
        for (int i = 0; i < parent.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean both = isEquation(broken.get(i)) && isEquation(broken.get(j));
                if (both && !before[i] && !before[j] && shareCells(broken.get(i), broken.get(j))) {
                    join(i, j);
                }
            }
        }
    }

    private interface Test {
        boolean holds(Broken a, Broken b);
    }

    private void joinWhere(Test test) {
        for (int i = 0; i < parent.length; i++) {
            for (int j = 0; j < i; j++) {
                if (test.holds(broken.get(i), broken.get(j))) {
                    join(i, j);
                }
            }
        }
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
        joined[a] = true;
        joined[b] = true;
    }

    private int root(int i) {
        return parent[i] == i ? i : root(parent[i]);
    }

    private static boolean isEquation(Broken outcome) {
        return outcome.rule() instanceof LinearRule;
    }

    private static boolean hasSameCause(Broken a, Broken b) {
        BigDecimal first = a.difference();
        BigDecimal second = b.difference();
        if (first == null || second == null || first.abs().compareTo(second.abs()) != 0) {
            return false;
        }
        boolean bothOnRequests = isOnRequests(a) && isOnRequests(b);
        return bothOnRequests || shareCells(a, b);
    }

    private static boolean isOnRequests(Broken outcome) {
        return outcome.cells().stream().allMatch(cell -> cell.table() == FormTable.REQUESTS);
    }

    private static boolean isOnOneCell(Broken a, Broken b) {
        return a.cells().size() == 1 || b.cells().size() == 1;
    }

    /** Tells whether the first outcome is the advice on blank cells, all of which are blank totals of the second. */
    private static boolean isBlankTotal(Broken blanks, Broken total) {
        return blanks.rule().equals(CellRules.BLANK)
                && total.rule().equals(CellRules.MISSING_TOTAL)
                && blanks.cells().equals(total.cells());
    }

    private static boolean shareCells(Broken a, Broken b) {
        Set<Cell> cells = new HashSet<>(a.cells());
        return b.cells().stream().anyMatch(cells::contains);
    }

    /** Returns the number of each outcome's group, counted from 1 in the order of the outcomes. */
    int[] numbers() {
        int[] numbers = new int[parent.length];
        int[] ofRoot = new int[parent.length];
        int next = 0;
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            if (ofRoot[root] == 0) {
                ofRoot[root] = ++next;
            }
            numbers[i] = ofRoot[root];
        }
        return numbers;
    }
}
