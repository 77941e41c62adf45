// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A deductive imputation: what the balance edits and the other figures say about a cell that is blank or unreadable,
 * which is one figure or bounds of it. The other figures are taken as reported. Where equations on several such cells have no answer together, since a figure
 * elsewhere is wrong, those equations decide in which the cell alone is not known.
 *
 * @param cell the cell
 * @param possible whether any figure makes the equations hold; if not, one of the other figures is wrong
 * @param least the least figure that the cell may have; {@code null} if there is none
 * @param most the largest figure that the cell may have; {@code null} if there is none
 */
public record Imputation(
        Cell cell,
        boolean possible,
        @Nullable Number least,
        @Nullable Number most) implements Serializable {

    /** Refuses what says nothing of a cell. */
    public Imputation {
        requireNonNull(cell, "cell");
    }

    /** Tells whether exactly one figure will do, which is then {@link #least}. */
    public boolean isForced() {
        return possible && least != null && least.equals(most);
    }

    /** Returns the imputation in words, such as {@code 四、结转下年度继续办理·总计 必为 1}. */
    public Wording wording() {
        return new Wording(cell.label().zh() + chinese(), cell.label().en() + english());
    }

    /**
     * Returns the imputation as {@code imputation.impossible}, {@code .exactly}, {@code .between}, {@code .at-least} or
     * {@code .at-most}, with {@code cell}, {@code least} and {@code most}.
     */
    public Message asMessage() {
        return new Message("imputation." + extent())
                .with("cell", cell.id())
                .with("least", least)
                .with("most", most);
    }

    private String extent() {
        if (!possible) {
            return "impossible";
        }
        if (isForced()) {
            return "exactly";
        }
        return least == null ? "at-most" : most == null ? "at-least" : "between";
    }

    private String chinese() {
        if (!possible) {
            return " 填任何数都不能使各式成立，其他数字中有误";
        }
        if (isForced()) {
            return " 必为 " + plain(least);
        }
        if (least == null) {
            return " 不大于 " + plain(most);
        }
        return most == null ? " 不小于 " + plain(least) : " 在 " + plain(least) + " 与 " + plain(most) + " 之间";
    }

    private String english() {
        if (!possible) {
            return " cannot have any figure that makes the equations hold; another figure is wrong";
        }
        if (isForced()) {
            return " must be " + plain(least);
        }
        if (least == null) {
            return " is at most " + plain(most);
        }
        return most == null ? " is at least " + plain(least) : " is from " + plain(least) + " to " + plain(most);
    }

    private static String plain(@Nullable Number number) {
        return number == null ? "…" : Correction.plain(number);
    }
}
