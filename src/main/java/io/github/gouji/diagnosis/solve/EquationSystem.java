package io.github.gouji.diagnosis.solve;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equations that hang together because they share cells, directly or through others. No mistake in one system can be
 * felt in another, so that each is diagnosed by itself.
 *
 * <p>An equation that has an amount counts in millionths of its unit, as amounts are reported with up to six decimals.
 */
public final class EquationSystem {

    /** How many decimals of an amount are told apart. */
    public static final int AMOUNT_SCALE = 6;

    private static final long MILLION = 1_000_000;

    private final List<Cell> cells;
    private final List<BoundRule> rules;
    private final List<Row> rows = new ArrayList<>();
    private final int[][] columns;
    /** The equations whose constant does not fit a {@code long}. */
    private final BitSet tooLarge = new BitSet();

    private EquationSystem(List<BoundRule> rules) {
        this.rules = List.copyOf(rules);
        this.cells = rules.stream()
                .flatMap(rule -> rule.cells().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Cell::index))
                .toList();
        columns = new int[rules.size()][];
        for (int i = 0; i < columns.length; i++) {
            Row row = Row.of(values(rules.get(i)), constantOf(i));
            rows.add(row);
            columns[i] = members(row.support);
        }
    }

    /** Returns the equations among the rules as systems that share no cell, in the order of their first equations. */
    public static List<EquationSystem> of(List<BoundRule> rules) {
        List<List<BoundRule>> groups = new ArrayList<>();
        for (BoundRule rule : rules) {
            if (rule.rule().relation().comparison() == Comparison.EQUAL) {
                addTo(groups, rule);
            }
        }
        return groups.stream().map(EquationSystem::new).toList();
    }

    private static void addTo(List<List<BoundRule>> groups, BoundRule rule) {
        List<List<BoundRule>> met = groups.stream()
                .filter(group ->
                        group.stream().anyMatch(other -> other.cells().stream().anyMatch(rule.cells()::contains)))
                .toList();
        if (met.isEmpty()) {
            groups.add(new ArrayList<>(List.of(rule)));
            return;
        }
        List<BoundRule> first = met.get(0);
        for (List<BoundRule> other : met.subList(1, met.size())) {
            first.addAll(other);
            groups.removeIf(group -> group == other);
        }
        first.add(rule);
    }

    private long[] values(BoundRule rule) {
        Map<Cell, Long> coefficients = coefficients(rule);
        return cells.stream()
                .mapToLong(cell -> coefficients.getOrDefault(cell, 0L))
                .toArray();
    }

    private long constantOf(int equation) {
        try {
            return constant(rules.get(equation));
        } catch (ArithmeticException doesNotFit) {
            tooLarge.set(equation);
            return 0;
        }
    }

    /** Returns the coefficients of left − right; an amount is counted in millionths. */
    public static Map<Cell, Long> coefficients(BoundRule rule) {
        boolean mixed = isMixed(rule);
        Map<Cell, Long> coefficients = new LinkedHashMap<>();
        collect(rule.left(), 1, mixed, coefficients);
        collect(rule.right(), -1, mixed, coefficients);
        return coefficients;
    }

    /** Returns what the sum of the coefficients times the figures is compared with. */
    public static long constant(BoundRule rule) {
        long constant = Math.subtractExact(rule.right().constant(), rule.left().constant());
        return isMixed(rule) ? Math.multiplyExact(constant, MILLION) : constant;
    }

    private static boolean isMixed(BoundRule rule) {
        return rule.cells().stream().anyMatch(Cell::isAmount);
    }

    private static void collect(LinearForm side, long sign, boolean mixed, Map<Cell, Long> into) {
        for (LinearForm.Term term : side.terms()) {
            long unit = mixed && !term.cell().isAmount() ? MILLION : 1;
            long coefficient = Math.multiplyExact(sign * unit, term.coefficient());
            into.merge(term.cell(), coefficient, Math::addExact);
        }
    }

    private static int[] members(long[] set) {
        List<Integer> members = new ArrayList<>();
        for (int j = Bits.next(set, 0); j >= 0; j = Bits.next(set, j + 1)) {
            members.add(j);
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the cells of the equations, in form order; their places are the numbers of the columns. */
    public List<Cell> cells() {
        return cells;
    }

    /** Returns the rule that each equation stands for. */
    public List<BoundRule> rules() {
        return rules;
    }

    /** Returns the equations; the residual is their constant. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the cells that occur in an equation. */
    public int[] cellsOf(int equation) {
        return columns[equation];
    }

    /**
     * Returns the equation with the residual that these figures leave.
     *
     * @throws ArithmeticException if that does not fit a {@code long}
     */
    Row at(int equation, long[] figures) {
        if (tooLarge.get(equation)) {
            throw new ArithmeticException(
                    "the constant of " + rules.get(equation).rule().id() + " is too large");
        }
        Row row = rows.get(equation);
        long residual = row.residual;
        for (int cell : columns[equation]) {
            residual = Math.subtractExact(residual, Math.multiplyExact(row.coefficients[cell], figures[cell]));
        }
        return row.withResidual(residual);
    }
}
