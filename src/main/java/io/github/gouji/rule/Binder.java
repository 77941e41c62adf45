// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.CellPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places of a form at which a linear rule applies. */
final class Binder {

    private final LinearRule rule;
    private final Form form;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<CellPattern> patterns;

    private Binder(LinearRule rule, Form form) {
        this.rule = rule;
        this.form = form;
        form.cells().forEach(cell -> cells.put(cell.id(), cell));
        this.patterns = Patterns.of(rule.relation());
    }

    /** Returns the rule at every place where the form has all its figures; none if the form has no such place. */
    static List<BoundRule> bind(LinearRule rule, Form form) {
        Binder binder = new Binder(rule, form);
        List<BoundRule> bound = new ArrayList<>();
        for (String binding : binder.bindings()) {
            BoundRule at = binder.at(binding);
            if (at != null) {
                bound.add(at);
            }
        }
        return bound;
    }

    /** Returns whatever the star may stand for in any of the figures, in the order of the form. */
    private Set<String> bindings() {
        if (patterns.stream().noneMatch(CellPattern::isWild)) {
            return Set.of("");
        }
        Set<String> bindings = new LinkedHashSet<>();
        for (Cell cell : cells.values()) {
            for (CellPattern pattern : patterns) {
                String binding = pattern.isWild() ? pattern.match(cell) : null;
                if (binding != null) {
                    bindings.add(binding);
                }
            }
        }
        return bindings;
    }

    private @Nullable BoundRule at(String binding) {
        Side left = new Side(binding);
        Side right = new Side(binding);
        if (!left.add(rule.relation().left(), BigDecimal.ONE)
                || !right.add(rule.relation().right(), BigDecimal.ONE)) {
            return null;
        }
        List<Cell> all = new ArrayList<>();
        left.terms.forEach(term -> all.add(term.cell()));
        right.terms.forEach(term -> all.add(term.cell()));
        if (all.isEmpty() || !all.stream().allMatch(this::isApplicable)) {
            return null;
        }
        return new BoundRule(
                rule,
                scope(binding, all),
                place(binding, all.get(0)),
                new LinearForm(left.terms, left.constant),
                new LinearForm(right.terms, right.constant));
    }

    private boolean isApplicable(Cell cell) {
        return rule.applicability().includes(cell.table(), form);
    }

    private static String scope(String binding, List<Cell> all) {
        if (!binding.isEmpty()) {
            return binding;
        }
        Cell first = all.get(0);
        return all.stream().distinct().count() == 1 ? first.id() : first.table().id();
    }

    /** Names the scope in words: the column, row or group that the star stands for. */
    private Wording place(String binding, Cell first) {
        for (CellPattern pattern : patterns) {
            Cell cell = pattern.isWild() ? cells.get(pattern.bind(binding)) : null;
            if (cell != null) {
                if (pattern.bindsColumn()) {
                    return label(cell, cell.column());
                }
                return pattern.bindsRow() ? label(cell, cell.row()) : cell.label(form.edition(cell.table()));
            }
        }
        return first.table().shortLabel();
    }

    private Wording label(Cell cell, Heading heading) {
        return heading.label(form.edition(cell.table()));
    }

    /** One side of the relation under construction. */
    private final class Side {

        final String binding;
        final List<LinearForm.Term> terms = new ArrayList<>();
        BigDecimal constant = BigDecimal.ZERO;

        Side(String binding) {
            this.binding = binding;
        }

        /** Adds the expression so many times, and tells whether the form has all the figures that it needs. */
        boolean add(Expression expression, BigDecimal times) {
            if (expression instanceof Expression.Figure figure) {
                return addFigure(figure, times);
            }
            if (expression instanceof Expression.Parts parts) {
                boolean any = false;
                for (Expression.Figure figure : parts.figures()) {
                    any |= addFigure(figure, times);
                }
                return any;
            }
            if (expression instanceof Expression.Sum sum) {
                return add(sum.left(), times) && add(sum.right(), times);
            }
            if (expression instanceof Expression.Difference difference) {
                return add(difference.left(), times) && add(difference.right(), times.negate());
            }
            if (expression instanceof Expression.Product product) {
                return add(product.expression(), times.multiply(product.factor()));
            }
            constant = constant.add(times.multiply(((Expression.Constant) expression).value()));
            return true;
        }

        private boolean addFigure(Expression.Figure figure, BigDecimal coefficient) {
            CellPattern pattern = new CellPattern(figure.pattern());
            Cell cell = cells.get(pattern.bind(binding));
            if (cell == null) {
                return false;
            }
            terms.add(new LinearForm.Term(cell, coefficient, label(pattern, cell)));
            return true;
        }

        private Wording label(CellPattern pattern, Cell cell) {
            Edition edition = form.edition(cell.table());
            Wording row = cell.row().shortLabel(edition);
            Wording column = cell.column().label(edition);
            if (pattern.bindsColumn()) {
                return row;
            }
            return pattern.bindsRow()
                    ? column
                    : new Wording(row.zh() + "·" + column.zh(), row.en() + " · " + column.en());
        }
    }
}
