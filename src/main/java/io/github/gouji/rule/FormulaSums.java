// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.FormulaToken.Kind;
import io.github.gouji.rule.naming.FigureNames;
import io.github.gouji.rule.naming.StarPlace;
import io.github.gouji.rule.naming.Summation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the names in a formula stand for, which within a sum depends on those outside. */
final class FormulaSums {

    private FormulaSums() {}

    /** Returns where a star stands in the names outside of sums: there it is the scope of the rule. */
    static Set<StarPlace> scope(List<FormulaToken> tokens) {
        Set<StarPlace> places = EnumSet.noneOf(StarPlace.class);
        int depth = 0;
        for (FormulaToken token : tokens) {
            depth = switch (token.kind()) {
                case SUM -> depth == 0 ? 1 : depth;
                case OPEN -> depth == 0 ? 0 : depth + 1;
                case CLOSE -> depth <= 2 ? 0 : depth - 1;
                default -> depth;
            };
            if (token.kind() == Kind.NAME && depth == 0) {
                places.addAll(StarPlace.in(token.text()));
            }
        }
        return places;
    }

    /** Returns the figure of a name outside of sums. */
    static Expression.Figure figure(FormulaToken name) {
        FigureNames.mistakeIn(name.text()).ifPresent(reason -> {
            throw new InvalidRuleException(reason, name.position());
        });
        return new Expression.Figure(name.text());
    }

    /** Returns what a sum adds up. */
    static List<Expression.Figure> summed(FormulaToken sum, List<FormulaToken> names, Set<StarPlace> scope) {
        List<Expression.Figure> figures = new ArrayList<>();
        boolean any = names.size() > 1;
        for (FormulaToken name : names) {
            Set<StarPlace> stars = StarPlace.in(name.text());
            List<String> added =
                    stars.isEmpty() || scope.containsAll(stars) ? List.of() : Summation.figures(name.text(), scope);
            any |= !added.isEmpty();
            if (added.isEmpty()) {
                figures.add(figure(stars.size() > 1 ? inOneColumn(name) : name));
            } else {
                added.forEach(one -> figures.add(new Expression.Figure(one)));
            }
        }
        if (!any) {
            throw new InvalidRuleException(
                    new Wording(
                            "sum 中没有可相加的各项：要相加的部分应写 *，且不在公式其他名称写 * 的位置",
                            "sum has nothing to add: it needs a * in another place than the * of the other names"),
                    sum.position());
        }
        return figures;
    }

    /** Returns a name that has the mistake of this one, but a single star, as it would have elsewhere. */
    private static FormulaToken inOneColumn(FormulaToken name) {
        String text = name.text();
        return new FormulaToken(name.kind(), text.substring(0, text.length() - 1) + "total", name.position());
    }
}
