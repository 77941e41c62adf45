// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Form;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How to fill a form so that all its rules hold: which cells are free, which are totals, and which are raised until the
 * sides of a rule agree. All of it is read off the rules.
 */
final class FormPlan {

    private static final Map<Form, FormPlan> PLANS = new ConcurrentHashMap<>();

    /** A cell that is raised for one rule may need to be raised again for another. */
    private static final int ROUNDS = 8;

    private final Form form;
    private final List<Sum> sums = new ArrayList<>();
    private final List<Raise> raises = new ArrayList<>();
    private final List<BoundRule> equations;
    private final List<Cell> free;

    /** A total and what adds to it. */
    record Sum(Cell total, List<Cell> parts) {}

    /** A rule that is no sum, and the cells that make its left or its right side larger. */
    private record Raise(BoundRule rule, List<Cell> left, List<Cell> right) {}

    private FormPlan(Form form) {
        this.form = form;
        List<BoundRule> rules = RuleBook.standard().bind(form);
        equations = rules.stream().filter(FormPlan::isEquation).toList();
        List<Sum> unordered = equations.stream()
                .filter(FormPlan::isSum)
                .map(rule -> new Sum(
                        rule.left().terms().get(0).cell(),
                        rule.right().terms().stream().map(LinearForm.Term::cell).toList()))
                .toList();
        order(unordered);
        Set<Cell> totals = new LinkedHashSet<>();
        sums.forEach(sum -> totals.add(sum.total()));
        Set<Cell> dependent = new LinkedHashSet<>(totals);
        for (BoundRule rule : rules) {
            if (!isSum(rule)) {
                Raise raise = new Raise(rule, raising(rule, 1, totals), raising(rule, -1, totals));
                raises.add(raise);
                if (isEquation(rule)) {
                    raise.left().stream().limit(1).forEach(dependent::add);
                }
            }
        }
        free = form.cells().stream().filter(cell -> !dependent.contains(cell)).toList();
    }

    static FormPlan of(Form form) {
        return PLANS.computeIfAbsent(form, FormPlan::new);
    }

    private static boolean isEquation(BoundRule rule) {
        return rule.rule().relation().comparison() == Comparison.EQUAL;
    }

    private static boolean isSum(BoundRule rule) {
        return isEquation(rule)
                && rule.left().terms().size() == 1
                && rule.right().terms().size() > 1
                && isPlain(rule.left())
                && isPlain(rule.right());
    }

    private static boolean isPlain(LinearForm side) {
        return side.constant().signum() == 0
                && side.terms().stream().allMatch(term -> term.coefficient().compareTo(BigDecimal.ONE) == 0);
    }

    /** Puts a sum behind those that compute its parts. */
    private void order(List<Sum> unordered) {
        List<Sum> waiting = new ArrayList<>(unordered);
        while (!waiting.isEmpty()) {
            List<Cell> open = waiting.stream().map(Sum::total).toList();
            List<Sum> ready = waiting.stream()
                    .filter(sum -> sum.parts().stream().noneMatch(open::contains))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("totals that add to each other: " + open);
            }
            sums.addAll(ready);
            waiting.removeAll(ready);
        }
    }

    /** Returns the cells that are no totals and make the left (1) or right (-1) side larger when they grow. */
    private static List<Cell> raising(BoundRule rule, int side, Set<Cell> totals) {
        List<Cell> cells = new ArrayList<>();
        collect(rule.left(), side, totals, cells);
        collect(rule.right(), -side, totals, cells);
        return cells;
    }

    private static void collect(LinearForm form, int sign, Set<Cell> totals, List<Cell> into) {
        for (LinearForm.Term term : form.terms()) {
            boolean fits = term.coefficient().compareTo(BigDecimal.valueOf(sign)) == 0;
            if (fits && !totals.contains(term.cell()) && !term.cell().mayBeNegative()) {
                into.add(term.cell());
            }
        }
    }

    /** Returns the cells that may hold any figure, in form order. */
    List<Cell> free() {
        return free;
    }

    /** Returns the totals, each once for each rule that makes it one; no total stands before its parts. */
    List<Sum> sums() {
        return sums;
    }

    List<BoundRule> equations() {
        return equations;
    }

    /** Returns a report with the given figures in the free cells, in which all rules hold. */
    AnnualReport report(AnnualReport like, Function<Cell, Number> figures) {
        Map<Cell, BigDecimal> all = new LinkedHashMap<>();
        form.cells().forEach(cell -> all.put(cell, BigDecimal.ZERO));
        free.forEach(cell -> all.put(cell, exact(figures.apply(cell))));
        fill(all);
        return like.withProactive(Proactive.ofFigures(form.proactive(), all::get))
                .withRequests(Requests.ofFigures(form.requests(), all::get))
                .withDisputes(Disputes.ofFigures(form.disputes(), all::get));
    }

    private void fill(Map<Cell, BigDecimal> figures) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Sum sum : sums) {
                BigDecimal total = BigDecimal.ZERO;
                for (Cell part : sum.parts()) {
                    total = total.add(at(part, figures));
                }
                figures.put(sum.total(), total);
            }
            boolean changed = false;
            for (Raise raise : raises) {
                changed |= raise(raise, figures);
            }
            if (!changed) {
                return;
            }
        }
        throw new IllegalStateException("the rules do not let themselves be filled one after the other");
    }

    private static boolean raise(Raise raise, Map<Cell, BigDecimal> figures) {
        BoundRule rule = raise.rule();
        BigDecimal lack = value(rule.right(), figures).subtract(value(rule.left(), figures));
        if (rule.rule().relation().comparison().holds(-lack.signum())) {
            return false;
        }
        List<Cell> cells = lack.signum() > 0 ? raise.left() : raise.right();
        if (cells.isEmpty()) {
            return false;
        }
        figures.merge(cells.get(0), lack.abs(), BigDecimal::add);
        return true;
    }

    private static BigDecimal value(LinearForm side, Map<Cell, BigDecimal> figures) {
        BigDecimal value = side.constant();
        for (LinearForm.Term term : side.terms()) {
            value = value.add(term.coefficient().multiply(at(term.cell(), figures)));
        }
        return value;
    }

    private static BigDecimal at(Cell cell, Map<Cell, BigDecimal> figures) {
        return figures.getOrDefault(cell, BigDecimal.ZERO);
    }

    /** Tells whether all equations hold, where a blank counts as zero. */
    boolean areEquationsTrue(Map<Cell, BigDecimal> figures) {
        return equations.stream()
                .allMatch(rule -> value(rule.left(), figures).compareTo(value(rule.right(), figures)) == 0);
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
