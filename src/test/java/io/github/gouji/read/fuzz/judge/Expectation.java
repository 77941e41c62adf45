// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import java.math.BigDecimal;

/** What a careful human reader takes from a page for a cell of the form. */
sealed interface Expectation {

    /** A figure. A reader that does not find it has to say so. */
    record Stands(BigDecimal value) implements Expectation {}

    /** A blank. */
    record Blank() implements Expectation {}

    /** A figure or several of which none is sure, or a place that is not: whatever is read for the cell has to be said. */
    record Doubtful() implements Expectation {}

    /** No figure, though the table is there: none may be read, and the report is not complete. */
    record Lost() implements Expectation {}
}
