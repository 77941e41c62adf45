// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.CellPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The figures that a rule names. */
final class Patterns {

    private Patterns() {}

    /** Returns them in their order. */
    static List<CellPattern> of(Relation relation) {
        List<CellPattern> patterns = new ArrayList<>();
        collect(relation.left(), patterns);
        collect(relation.right(), patterns);
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
        } else if (expression instanceof Expression.Product product) {
            collect(product.expression(), into);
        }
    }

    /** Says why a rule has no place in any edition of the form. */
    static Wording whyNowhere(LinearRule rule) {
        List<CellPattern> patterns = of(rule.relation());
        if (patterns.isEmpty()) {
            return new Wording("公式中没有单元格", "it names no figure");
        }
        if (!rule.applicability().editions().isEmpty()
                && RuleBook.fitsSomewhere(rule.withApplicability(Applicability.EVERYWHERE))) {
            String editions =
                    rule.applicability().editions().stream().map(Edition::id).collect(Collectors.joining(", "));
            return new Wording(
                    "它的单元格不都在规则所限的版本（" + editions + "）中：" + list(patterns, "见于 ", " 年版", "、", "，"),
                    "it is limited to edition " + editions + ", which has not all of its figures: "
                            + list(patterns, "is in ", "", " and ", ", "));
        }
        return new Wording(
                "没有一个版本的表格有它的全部单元格（* 在各处代表同一内容）：" + list(patterns, "见于 ", " 年版", "、", "，"),
                "no edition has all its figures where * stands for the same in each: "
                        + list(patterns, "is in ", "", " and ", ", "));
    }

    private static String list(List<CellPattern> patterns, String before, String after, String and, String comma) {
        return patterns.stream()
                .map(pattern -> pattern + " " + before + editions(pattern, and) + after)
                .distinct()
                .collect(Collectors.joining(comma));
    }

    private static String editions(CellPattern pattern, String and) {
        return Arrays.stream(Edition.values())
                .filter(edition -> Form.of(edition).cells().stream().anyMatch(cell -> fits(pattern, cell)))
                .map(Edition::id)
                .collect(Collectors.joining(and));
    }

    private static boolean fits(CellPattern pattern, Cell cell) {
        return pattern.match(cell) != null;
    }
}
