package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
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
    static String whyNowhere(LinearRule rule) {
        List<CellPattern> patterns = of(rule.relation());
        if (patterns.isEmpty()) {
            return "it names no figure";
        }
        return "no edition has all its figures where * stands for the same in each: "
                + patterns.stream()
                        .map(pattern -> pattern + " is in " + editions(pattern))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String editions(CellPattern pattern) {
        return Arrays.stream(Edition.values())
                .filter(edition -> Form.of(edition).cells().stream().anyMatch(cell -> fits(pattern, cell)))
                .map(Edition::id)
                .collect(Collectors.joining(" and "));
    }

    private static boolean fits(CellPattern pattern, Cell cell) {
        return pattern.match(cell) != null;
    }
}
