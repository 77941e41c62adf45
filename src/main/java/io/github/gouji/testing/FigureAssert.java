// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.text.Differences;
import io.github.gouji.testing.text.FailureText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Assertions on one figure of a report. */
public final class FigureAssert {

    private final CheckResult result;
    private final Cell cell;
    private final Consumer<String> failing;

    FigureAssert(CheckResult result, Cell cell, Consumer<String> failing) {
        this.result = result;
        this.cell = cell;
        this.failing = failing;
    }

    /** Asserts that the figure is this number, as an amount whatever its zeros behind the point. */
    public FigureAssert isEqualTo(Number expected) {
        requireNonNull(expected, "expected");
        require(expected, new Wording("应为 " + expected, "should be " + expected));
        return this;
    }

    /** Asserts that the cell is blank; zero is not. */
    public FigureAssert isBlank() {
        require(null, new Wording("应为空白", "should be blank"));
        return this;
    }

    private void require(@Nullable Number expected, Wording expectation) {
        Number figure = result.report().get(cell);
        if (!Differences.areSame(figure, expected)) {
            Wording is = figure == null ? new Wording("空白", "blank") : new Wording("" + figure, "" + figure);
            String name = cell.id() + " ";
            failing.accept(FailureText.ofFigure(
                    new Wording(
                            name + expectation.zh() + "，但为 " + is.zh() + "（"
                                    + cell.label().zh() + "）",
                            name + expectation.en() + ", but is " + is.en() + " ("
                                    + cell.label().en() + ")"),
                    result.report(),
                    cell,
                    expected,
                    result.locale()));
        }
    }
}
