// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

/** How the two sides of a {@link Relation} must compare. */
public enum Comparison {
    /** Left = right. */
    EQUAL("=", "≠"),
    /** Left ≤ right. */
    AT_MOST("≤", ">"),
    /** Left ≥ right. */
    AT_LEAST("≥", "<");

    private final String symbol;
    private final String brokenSymbol;

    Comparison(String symbol, String brokenSymbol) {
        this.symbol = symbol;
        this.brokenSymbol = brokenSymbol;
    }

    /** Returns the sign between the two sides, such as {@code ≤}. */
    public String symbol() {
        return symbol;
    }

    /** Returns the sign that is true where the comparison fails, such as {@code >}. */
    public String brokenSymbol() {
        return brokenSymbol;
    }

    /** Tells whether the comparison holds, given the sign of left − right. */
    public boolean holds(int sign) {
        return switch (this) {
            case EQUAL -> sign == 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
        };
    }
}
