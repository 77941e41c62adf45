package io.github.gouji;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule.
 *
 * @param rule the id of the rule, such as {@code T3-BALANCE}
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param group the number of the problem that the finding belongs to, from 1; findings of one cause share it
 * @param severity how grave it is
 * @param message what is wrong, with the numbers filled in
 * @param cells the figures concerned, those of the left side of the rule first
 * @param left the value of the rule's left side; {@code null} where it has none or it is unknown
 * @param right the value of the rule's right side, likewise
 * @param difference left − right; {@code null} where one of them is
 */
public record Finding(
        String rule,
        String scope,
        int group,
        Severity severity,
        Wording message,
        List<Figure> cells,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        @Nullable BigDecimal difference)
        implements Serializable {

    /** Copies the list. */
    public Finding {
        cells = List.copyOf(cells);
    }

    /**
     * A figure as reported.
     *
     * @param cell its cell
     * @param value the figure; {@code null} if the cell is blank or unreadable
     * @param location where it stands in the document; {@code null} if the report was not read from one
     */
    public record Figure(
            Cell cell, @Nullable Number value, @Nullable SourceLocation location) implements Serializable {}
}
