// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Equations that hang together because they share cells, directly or through others. No mistake in one system can be
 * felt in another, so that each is diagnosed by itself.
 *
 * <p>Amounts are counted in millionths of their unit, as they are reported with up to six decimals.
 */
public final class EquationSystem {

    /** How many decimals of an amount are told apart. */
    public static final int AMOUNT_SCALE = 6;

    private final List<Cell> cells;
    private final List<BoundRule> rules;
    private final List<Row> rows = new ArrayList<>();
    private final int[][] columns;
    /** The equations whose numbers do not fit a {@code long}. */
    private final BitSet tooLarge = new BitSet();

    private EquationSystem(List<BoundRule> rules) {
        this.rules = List.copyOf(rules);
        this.cells = rules.stream()
                .flatMap(rule -> rule.cells().stream())
                .distinct()
                .sorted()
                .toList();
        columns = new int[rules.size()][];
        for (int i = 0; i < columns.length; i++) {
            Row row = Row.of(values(i), constantOf(i));
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

    private long[] values(int equation) {
        Map<Cell, Long> coefficients;
        try {
            coefficients = coefficients(rules.get(equation));
        } catch (ArithmeticException doNotFit) {
            tooLarge.set(equation);
            return new long[cells.size()];
        }
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

    /** Returns the coefficients of left − right, times what makes whole numbers of them; an amount is in millionths. */
    public static Map<Cell, Long> coefficients(BoundRule rule) {
        Map<Cell, BigDecimal> exact = exactCoefficients(rule);
        int scale = scale(rule, exact);
        Map<Cell, Long> coefficients = new LinkedHashMap<>();
        exact.forEach((cell, coefficient) ->
                coefficients.put(cell, coefficient.movePointRight(scale).longValueExact()));
        return coefficients;
    }

    /** Returns what the sum of the coefficients times the figures is compared with. */
    public static long constant(BoundRule rule) {
        return exactConstant(rule)
                .movePointRight(scale(rule, exactCoefficients(rule)))
                .longValueExact();
    }

    private static BigDecimal exactConstant(BoundRule rule) {
        return rule.right().constant().subtract(rule.left().constant());
    }

    private static Map<Cell, BigDecimal> exactCoefficients(BoundRule rule) {
        Map<Cell, BigDecimal> coefficients = new LinkedHashMap<>();
        collect(rule.left(), BigDecimal.ONE, coefficients);
        collect(rule.right(), BigDecimal.ONE.negate(), coefficients);
        return coefficients;
    }

    private static void collect(LinearForm side, BigDecimal sign, Map<Cell, BigDecimal> into) {
        for (LinearForm.Term term : side.terms()) {
            int unit = term.cell().isAmount() ? AMOUNT_SCALE : 0;
            into.merge(term.cell(), term.coefficient().multiply(sign).movePointLeft(unit), BigDecimal::add);
        }
    }

    /** Returns how many decimals there are at most, so that times so many tens all numbers are whole. */
    private static int scale(BoundRule rule, Map<Cell, BigDecimal> coefficients) {
        return Stream.concat(coefficients.values().stream(), Stream.of(exactConstant(rule)))
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .reduce(0, Math::max);
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
        return rows.get(equation).withResidual(residual(equation, figures));
    }

    /**
     * Returns what the equation lacks to hold at these figures.
     *
     * @throws ArithmeticException if that does not fit a {@code long}
     */
    long residual(int equation, long[] figures) {
        if (tooLarge.get(equation)) {
            throw new ArithmeticException(
                    "the numbers of " + rules.get(equation).rule().id() + " are too large");
        }
        Row row = rows.get(equation);
        long residual = row.residual;
        for (int cell : columns[equation]) {
            residual = Math.subtractExact(residual, Math.multiplyExact(row.coefficients[cell], figures[cell]));
        }
        return residual;
    }
}
