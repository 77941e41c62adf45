package io.github.gouji.rule;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome that a rule is broken.
 *
 * @param rule the rule
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param message what is wrong, with the numbers filled in
 * @param cells the cells concerned, those of the left side first
 * @param left the value of the left side; {@code null} where the rule has none or it is unknown
 * @param right the value of the right side, likewise
 */
public record Broken(
        Rule rule,
        String scope,
        Wording message,
        List<Cell> cells,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right)
        implements Serializable {

    /** Copies the list. */
    public Broken {
        cells = List.copyOf(cells);
    }

    /** Returns left − right; {@code null} if one of them is. */
    public @Nullable BigDecimal difference() {
        return left == null || right == null ? null : left.subtract(right);
    }
}
