package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
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
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    private Binder(LinearRule rule, Form form) {
        this.rule = rule;
        for (Cell cell : Cell.all()) {
            if (form.has(cell)) {
                cells.put(cell.id(), cell);
            }
        }
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

    private Set<String> bindings() {
        Set<String> bindings = new LinkedHashSet<>();
        for (CellPattern pattern : patterns()) {
            if (pattern.isWild()) {
                for (Cell cell : cells.values()) {
                    String binding = pattern.match(cell);
                    if (binding != null) {
                        bindings.add(binding);
                    }
                }
                return bindings;
            }
        }
        bindings.add("");
        return bindings;
    }

    private List<CellPattern> patterns() {
        List<CellPattern> patterns = new ArrayList<>();
        collect(rule.relation().left(), patterns);
        collect(rule.relation().right(), patterns);
        return patterns;
    }

    private static void collect(Expression expression, List<CellPattern> into) {
        if (expression instanceof Expression.Figure figure) {
            into.add(new CellPattern(figure.pattern()));
        } else if (expression instanceof Expression.Parts parts) {
            parts.figures().forEach(figure -> collect(figure, into));
        } else if (expression instanceof Expression.Sum sum) {
            collect(sum.left(), into);
            collect(sum.right(), into);
        } else if (expression instanceof Expression.Difference difference) {
            collect(difference.left(), into);
            collect(difference.right(), into);
        }
    }

    private @Nullable BoundRule at(String binding) {
        Side left = new Side(binding);
        Side right = new Side(binding);
        if (!left.add(rule.relation().left(), 1) || !right.add(rule.relation().right(), 1)) {
            return null;
        }
        List<Cell> all = new ArrayList<>();
        left.terms.forEach(term -> all.add(term.cell()));
        right.terms.forEach(term -> all.add(term.cell()));
        if (all.isEmpty()) {
            return null;
        }
        Cell first = all.get(0);
        String scope = binding;
        if (binding.isEmpty()) {
            scope = all.stream().distinct().count() == 1
                    ? first.id()
                    : first.table().id();
        }
        return new BoundRule(
                rule,
                scope,
                place(binding, first),
                new LinearForm(left.terms, left.constant),
                new LinearForm(right.terms, right.constant));
    }

    /** Names the scope in words, from the first figure of the rule. */
    private Wording place(String binding, Cell first) {
        CellPattern pattern = patterns().get(0);
        if (pattern.bindsColumn()) {
            return new Wording(first.columnLabel(), binding);
        }
        if (pattern.bindsRow()) {
            return new Wording(first.rowLabel(), binding);
        }
        return binding.isEmpty()
                ? new Wording("表" + first.table().number(), first.table().id())
                : new Wording(first.label(), first.id());
    }

    /** One side of the relation under construction. */
    private final class Side {

        final String binding;
        final List<LinearForm.Term> terms = new ArrayList<>();
        long constant;

        Side(String binding) {
            this.binding = binding;
        }

        /** Adds the expression, and tells whether the form has all the figures that it needs. */
        boolean add(Expression expression, long coefficient) {
            if (expression instanceof Expression.Figure figure) {
                return addFigure(figure, coefficient);
            }
            if (expression instanceof Expression.Parts parts) {
                boolean any = false;
                for (Expression.Figure figure : parts.figures()) {
                    any |= addFigure(figure, coefficient);
                }
                return any;
            }
            if (expression instanceof Expression.Sum sum) {
                return add(sum.left(), coefficient) && add(sum.right(), coefficient);
            }
            if (expression instanceof Expression.Difference difference) {
                return add(difference.left(), coefficient) && add(difference.right(), -coefficient);
            }
            constant += coefficient * ((Expression.Constant) expression).value();
            return true;
        }

        private boolean addFigure(Expression.Figure figure, long coefficient) {
            CellPattern pattern = new CellPattern(figure.pattern());
            Cell cell = cells.get(pattern.bind(binding));
            if (cell == null) {
                return false;
            }
            terms.add(new LinearForm.Term(cell, coefficient, label(pattern, cell)));
            return true;
        }

        private Wording label(CellPattern pattern, Cell cell) {
            if (pattern.bindsColumn()) {
                return new Wording(cell.rowNumber(), cell.row());
            }
            if (pattern.bindsRow()) {
                return new Wording(cell.columnLabel(), cell.column());
            }
            return new Wording(cell.rowNumber() + "·" + cell.columnLabel(), cell.id());
        }
    }
}
