// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.text.Field;
import java.math.BigDecimal;
import java.util.List;

/** Sums over the figures of a row, blanks as zero. */
final class Sums {

    private Sums() {}

    static BigDecimal of(List<Field> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Field field : values) {
            BigDecimal value = field.number().value();
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }

    /** Tells whether all are figures, and zero. */
    static boolean areZero(List<Field> values) {
        return values.stream().allMatch(field -> {
            BigDecimal value = field.number().value();
            return value != null && value.signum() == 0;
        });
    }

    /** Tells whether each last of so many figures is the sum of those before it, and some are not zero. */
    static boolean areTotals(List<Field> values, int parts) {
        boolean areTotals = values.size() % parts == 0
                && of(values).signum() != 0
                && values.stream().noneMatch(Field::isText);
        for (int i = 0; i < values.size() && areTotals; i += parts) {
            List<Field> some = values.subList(i, i + parts);
            areTotals = isTotal(some, parts - 1) || areZero(some);
        }
        return areTotals;
    }

    /** Tells whether one of the figures is the sum of the others, and not zero. */
    static boolean isTotal(List<Field> values, int at) {
        BigDecimal total = values.get(at).number().value();
        return total != null && total.signum() != 0 && of(values).compareTo(total.add(total)) == 0;
    }
}
