// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule. Immutable.
 *
 * @param rule the rule, with its wording and its source
 * @param bound a linear rule at the place where it is broken, with its name in words and its formula; {@code null} for
 *     any other rule
 * @param scope where: the id of a column, a row, a group, a cell or a table
 * @param message what is wrong, with the numbers filled in
 * @param cells the figures concerned, those of the left side of the rule first
 * @param left the value of the rule's left side, where some of its figures are unknown that of the others; {@code null}
 *     where it has none or it is unknown
 * @param right the value of the rule's right side, likewise
 * @param details what else the message says, by name: the {@code text} of a cell that should be a number; of a table of
 *     the wrong edition the {@code year}, the {@code edition} and the {@code prescribed} one
 */
public record Finding(
        Rule rule,
        @Nullable BoundRule bound,
        String scope,
        Wording message,
        List<Figure> cells,
        @Nullable BigDecimal left,
        @Nullable BigDecimal right,
        Map<String, Object> details)
        implements Serializable {

    /** Rejects a missing part, and copies the list. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(scope, "scope");
        requireNonNull(message, "message");
        cells = List.copyOf(cells);
        details = Map.copyOf(details);
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns left − right; {@code null} where one of them is. */
    public @Nullable BigDecimal difference() {
        return left == null || right == null ? null : left.subtract(right);
    }

    /**
     * Returns the message as {@code finding.} and the id of the rule, with {@code severity}, {@code scope}, {@code cells},
     * {@code values} of the cells that have one, {@code left}, {@code right}, {@code difference} and the
     * {@link #details}.
     */
    public Message asMessage() {
        return new Message("finding." + rule.id(), details)
                .with("severity", severity().name().toLowerCase(Locale.ROOT))
                .with("scope", scope)
                .with("cells", cells.stream().map(figure -> figure.cell().id()).toList())
                .with(
                        "values",
                        cells.stream()
                                .map(Figure::value)
                                .filter(Objects::nonNull)
                                .toList())
                .with("left", left)
                .with("right", right)
                .with("difference", difference());
    }

    /** Tells whether the cell is one of those concerned. */
    boolean isOn(Cell cell) {
        return cells.stream().anyMatch(figure -> figure.cell().equals(cell));
    }

    /**
     * A figure as reported.
     *
     * @param cell its cell
     * @param value the figure; {@code null} if the cell is blank or was not read
     * @param counted what a linear rule counts it as: a blank cell may count as zero, and a blank total as the sum of its
     *     parts; {@code null} if it is not known, or if the rule is not linear
     * @param location where it stands in the document; {@code null} if that is not known
     */
    public record Figure(
            Cell cell,
            @Nullable Number value,
            @Nullable BigDecimal counted,
            @Nullable SourceLocation location) implements Serializable {

        /** Rejects a missing cell. */
        public Figure {
            requireNonNull(cell, "cell");
        }
    }
}
