package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure to mend. Counts are {@link Long}s in 件, amounts {@link BigDecimal}s in the unit of the cell.
 *
 * @param cell the cell
 * @param reported the figure as reported; {@code null} if the cell is blank or unreadable
 * @param expected the figure that it should have been; where several would do, one that does together with the others
 *     of the explanation
 * @param least the least figure that would do; {@code null} if there is none
 * @param most the largest figure that would do; {@code null} if there is none
 */
public record Correction(
        Cell cell,
        @Nullable Number reported,
        Number expected,
        @Nullable Number least,
        @Nullable Number most) implements Serializable {

    /** Tells whether no other figure would do. */
    public boolean isForced() {
        return expected.equals(least) && expected.equals(most);
    }

    /** Returns expected − reported, where a blank counts as zero. */
    public BigDecimal change() {
        return should().subtract(is());
    }

    boolean isRise() {
        return change().signum() > 0;
    }

    /** Returns by how much the figure is wrong, in digits. */
    String amount() {
        return change().abs().toPlainString();
    }

    /** Returns the figure as reported, where a blank counts as zero. */
    BigDecimal is() {
        return reported == null ? BigDecimal.ZERO : exact(reported);
    }

    /** Returns the figure that it should have been. */
    BigDecimal should() {
        return exact(expected);
    }

    /** Returns the correction in words, such as {@code 三（七）总计·自然人 应为 26（现为 20）}. */
    public Wording wording() {
        String now = reported == null ? "" : plain(reported);
        return new Wording(
                cell.label() + " 应为 " + expected("至") + (reported == null ? "（现为空白）" : "（现为 " + now + "）"),
                cell.id() + " should be " + expected(" to ")
                        + (reported == null ? " (is blank)" : " (is " + now + ")"));
    }

    private String expected(String to) {
        if (isForced()) {
            return plain(expected);
        }
        return (least == null ? "…" : plain(least)) + to + (most == null ? "…" : plain(most));
    }

    static String plain(Number number) {
        return exact(number).toPlainString();
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
