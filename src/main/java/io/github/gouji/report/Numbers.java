// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers of any kind as the figures that the records hold. */
final class Numbers {

    private Numbers() {}

    /** Returns the number as a count. */
    static @Nullable Long count(Cell cell, @Nullable Number number) {
        if (number == null || number instanceof Long) {
            return (Long) number;
        }
        try {
            return exact(number).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    cell.id() + " is a count and takes a whole number of at most 19 digits, not " + number, e);
        }
    }

    static @Nullable Long count(Cell cell, Function<? super Cell, ? extends @Nullable Number> figures) {
        return count(cell, figures.apply(cell));
    }

    /** Returns the number as an amount of money. */
    static @Nullable BigDecimal amount(Cell cell, Function<? super Cell, ? extends @Nullable Number> figures) {
        Number number = figures.apply(cell);
        return number == null ? null : exact(number);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return new BigDecimal(number.toString());
    }
}
