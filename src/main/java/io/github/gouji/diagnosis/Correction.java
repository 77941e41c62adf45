// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Message;
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

    /** Refuses what makes no correction. */
    public Correction {
        requireNonNull(cell, "cell");
        requireNonNull(expected, "expected");
    }

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

    /**
     * Checks that the report has the figure that this corrects.
     *
     * @throws IllegalArgumentException if it has not
     */
    void requireReported(AnnualReport report) {
        Number found = report.get(cell);
        boolean same = found == null
                ? reported == null
                : reported != null && exact(found).compareTo(exact(reported)) == 0;
        if (!same) {
            throw new IllegalArgumentException(cell.id() + " is " + inWords(found)
                    + " in this report, but the explanation is for one in which it is " + inWords(reported));
        }
    }

    private static String inWords(@Nullable Number figure) {
        return figure == null ? "blank" : plain(figure);
    }

    /** Returns the correction in words, such as {@code 三（七）总计·自然人 应为 26（现为 20）}. */
    public Wording wording() {
        Wording expectation = expectation();
        return new Wording(
                cell.label().zh() + " " + expectation.zh(), cell.label().en() + " " + expectation.en());
    }

    /** Returns the correction in words that do not name the cell, such as {@code 应为 26（现为 20）}. */
    public Wording expectation() {
        Wording should = shouldBe();
        return new Wording(
                "应为" + should.zh() + (reported == null ? "（现为空白）" : "（现为 " + plain(reported) + "）"),
                "should be " + should.en() + (reported == null ? " (is blank)" : " (is " + plain(reported) + ")"));
    }

    /**
     * Returns the correction as {@code correction.exactly}, {@code .between}, {@code .at-least}, {@code .at-most} or
     * {@code .other}, with {@code cell}, {@code reported} unless blank, {@code expected}, {@code least} and {@code most}.
     */
    public Message asMessage() {
        return new Message("correction." + extent())
                .with("cell", cell.id())
                .with("reported", reported)
                .with("expected", expected)
                .with("least", least)
                .with("most", most);
    }

    private String extent() {
        if (least != null && most != null) {
            return isForced() ? "exactly" : "between";
        }
        return least != null ? "at-least" : most != null ? "at-most" : "other";
    }

    private Wording shouldBe() {
        if (least != null && most != null) {
            return isForced()
                    ? new Wording(" " + plain(expected), plain(expected))
                    : new Wording(" " + plain(least) + " 至 " + plain(most), plain(least) + " to " + plain(most));
        }
        if (least != null) {
            return new Wording("不小于 " + plain(least) + " 的数", "at least " + plain(least));
        }
        return most != null
                ? new Wording("不大于 " + plain(most) + " 的数", "at most " + plain(most))
                : new Wording("其他数", "another figure");
    }

    static String plain(Number number) {
        return exact(number).toPlainString();
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
