// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.Row;
import io.github.gouji.diagnosis.solve.Tableau;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Linear rules that are taken to hold, and what they say about one more. They never contradict each other.
 *
 * @param rules the rules, in their order
 * @param signs whether figures may be negative
 */
record GivenRules(List<BoundRule> rules, Signs signs) {

    /** Which figures may be negative. */
    enum Signs {
        /** All: what follows is linear algebra. */
        ANY,
        /** Those that the form says: the others are at least zero. */
        OF_THE_FORM
    }

    GivenRules {
        rules = List.copyOf(rules);
    }

    /**
     * What left less right of a rule may be, in whole numbers of its unit.
     *
     * @param comparison how left and right must compare
     * @param least {@link Tableau#NO_LEAST} if there is none
     * @param most {@link Tableau#NO_MOST} if there is none
     */
    record Difference(Comparison comparison, long least, long most) {

        /** Tells whether the rule is certain to hold. */
        boolean isCertain() {
            return switch (comparison) {
                case EQUAL -> least == 0 && most == 0;
                case AT_MOST -> most <= 0;
                case AT_LEAST -> least >= 0;
            };
        }

        /** Tells whether the rule can never hold. */
        boolean isImpossible() {
            return switch (comparison) {
                case EQUAL -> least > 0 || most < 0;
                case AT_MOST -> least > 0;
                case AT_LEAST -> most < 0;
            };
        }
    }

    /** Returns those of the rules that share cells with the given one, directly or through others. */
    GivenRules around(BoundRule rule) {
        Set<Cell> reached = new HashSet<>(rule.cells());
        int before;
        do {
            before = reached.size();
            rules.stream().filter(other -> meets(other, reached)).forEach(other -> reached.addAll(other.cells()));
        } while (reached.size() > before);
        return new GivenRules(
                rules.stream().filter(other -> meets(other, reached)).toList(), signs);
    }

    private static boolean meets(BoundRule rule, Set<Cell> cells) {
        return rule.cells().stream().anyMatch(cells::contains);
    }

    /**
     * Leaves out what is not needed for the rule to be what the test says.
     *
     * @return rules of which none can be left out, in their order; the nearest are kept if there is a choice
     */
    List<BoundRule> reasons(BoundRule rule, Predicate<Difference> test) {
        List<BoundRule> farthestFirst = rules.stream()
                .sorted(Comparator.comparingInt(other -> commonCells(rule, other)))
                .toList();
        return without(farthestFirst, rule, test).rules();
    }

    /** Drops those of the candidates, in their order, without which the test holds: many at once where it can. */
    private GivenRules without(List<BoundRule> candidates, BoundRule rule, Predicate<Difference> test) {
        GivenRules fewer = new GivenRules(
                rules.stream().filter(one -> !candidates.contains(one)).toList(), signs);
        if (test.test(fewer.difference(rule))) {
            return fewer;
        }
        int size = candidates.size();
        if (size <= 1) {
            return this;
        }
        return without(candidates.subList(0, size / 2), rule, test)
                .without(candidates.subList(size / 2, size), rule, test);
    }

    private static int commonCells(BoundRule a, BoundRule b) {
        List<Cell> cells = a.cells();
        return (int) b.cells().stream().filter(cells::contains).count();
    }

    /** Returns what left less right of the rule may be if the given rules hold. */
    Difference difference(BoundRule rule) {
        Map<Cell, Integer> columns = new HashMap<>();
        Stream.concat(rules.stream(), Stream.of(rule))
                .flatMap(bound -> bound.cells().stream())
                .forEach(cell -> columns.putIfAbsent(cell, columns.size()));
        int difference = columns.size() + rules.size();
        BitSet signed = new BitSet();
        columns.forEach((cell, column) -> signed.set(column, signs == Signs.ANY || cell.mayBeNegative()));
        signed.set(difference);
        List<Row> rows = new ArrayList<>();
        for (BoundRule given : rules) {
            // What is missing to equality is one more unknown that is not negative.
            int slack = columns.size() + rows.size();
            rows.add(
                    switch (comparison(given)) {
                        case EQUAL -> row(given, columns, difference, slack, 0);
                        case AT_MOST -> row(given, columns, difference, slack, 1);
                        case AT_LEAST -> row(given, columns, difference, slack, -1);
                    });
        }
        rows.add(row(rule, columns, difference, difference, -1));
        int[] unknowns = IntStream.rangeClosed(0, difference).toArray();
        Tableau tableau = new Tableau(rows, unknowns, signed);
        if (tableau.findContradiction() != null) {
            throw new IllegalStateException("the given rules contradict each other: " + rules);
        }
        return new Difference(comparison(rule), tableau.least(difference), tableau.most(difference));
    }

    private static Comparison comparison(BoundRule rule) {
        return rule.rule().relation().comparison();
    }

    private static Row row(BoundRule rule, Map<Cell, Integer> columns, int last, int extra, long coefficient) {
        long[] coefficients = new long[last + 1];
        EquationSystem.coefficients(rule)
                .forEach((cell, value) -> coefficients[requireNonNull(columns.get(cell))] = value);
        coefficients[extra] = coefficient;
        return Row.of(coefficients, EquationSystem.constant(rule));
    }
}
