// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param text a number as Java reads it, or the id of a figure; else as it stands in the formula
 * @param position the number of its first character, counted from 1
 */
record FormulaToken(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        /** A figure; within a sum it may have two {@code *}. */
        NAME,
        /** {@code sum}, in which a {@code *} is added up that is not the scope. */
        SUM,
        /** {@code sumOf}, in which a {@code *} is always the scope. */
        SUM_OF,
        PLUS,
        MINUS,
        TIMES,
        COMMA,
        OPEN,
        CLOSE,
        EQUAL,
        AT_MOST,
        AT_LEAST,
        END;

        boolean isComparison() {
            return this == EQUAL || this == AT_MOST || this == AT_LEAST;
        }

        /** Tells whether a number, a name or a bracket comes next. */
        boolean precedesOperand() {
            return this != NUMBER && this != NAME && this != CLOSE;
        }
    }
}
