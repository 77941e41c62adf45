// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Says why a figure may have gone wrong. */
final class MistakeWording {

    /** Slips of a single figure. */
    private static final Set<Cause> OF_FIGURES = Set.of(
            Cause.BLANK_LEFT,
            Cause.SIGN_FLIPPED,
            Cause.DIGITS_TRANSPOSED,
            Cause.UNIT_SLIP,
            Cause.DIGIT_DOUBLED,
            Cause.DIGIT_DROPPED);

    /** Slips of a single total. */
    private static final Set<Cause> OF_TOTALS =
            Set.of(Cause.TOTAL_LEFT_AT_ZERO, Cause.PART_COUNTED_TWICE, Cause.PART_LEFT_OUT, Cause.TOTAL_NOT_UPDATED);

    private MistakeWording() {}

    static Wording of(Mistake mistake) {
        Wording cause = cause(mistake);
        return isCarried(mistake)
                ? new Wording(cause.zh() + "，并带入" + carriedInto(mistake), cause.en() + ", carried into the total")
                : cause;
    }

    /** A slip of one figure with a second correction went into the total; totals left at zero are no such slip. */
    private static boolean isCarried(Mistake mistake) {
        return mistake.corrections().size() == 2
                && (OF_FIGURES.contains(mistake.cause()) || OF_TOTALS.contains(mistake.cause()))
                && (mistake.cause() != Cause.TOTAL_LEFT_AT_ZERO
                        || mistake.corrections().get(1).is().signum() != 0);
    }

    /** A total that is part of another one has to be told from it. */
    private static String carriedInto(Mistake mistake) {
        if (OF_FIGURES.contains(mistake.cause())) {
            return "总计";
        }
        Cell part = mistake.corrections().get(0).cell();
        Cell total = mistake.corrections().get(1).cell();
        return part.row() == total.row() ? "总计列" : "总计行";
    }

    private static Wording cause(Mistake mistake) {
        Correction first = mistake.corrections().get(0);
        return switch (mistake.cause()) {
            case BLANK_LEFT -> new Wording("空白未填", "the cell was left blank");
            case TOTAL_LEFT_AT_ZERO -> new Wording("总计留为 0，没有按各项填写", "the total was left at 0 though it has parts");
            case ROW_NOT_FILLED -> new Wording("整行漏填", "the whole row was not filled in");
            case LAST_YEARS_FIGURES ->
                mistake.corrections().size() > 1
                        ? new Wording("整列填的是上一年的数字", "the column has the figures of the year before")
                        : new Wording("填的是上一年的数字", "this is the figure of the year before");
            case SIGN_FLIPPED ->
                first.isRise()
                        ? new Wording("多了负号", "the minus sign does not belong there")
                        : new Wording("少了负号", "a minus sign is missing");
            case ROW_COUNTED_TWICE -> rowCountedTwice(mistake);
            case ROW_LEFT_OUT, PART_LEFT_OUT -> leftOut(mistake);
            case NEIGHBOURS_SWAPPED -> swapped(mistake);
            case ONE_PLACE_OFF -> onePlaceOff(mistake);
            case DIGITS_TRANSPOSED -> slip("相邻两位数字颠倒", "two digits are transposed", first);
            case UNIT_SLIP -> slip("数量级写错", "the order of magnitude is wrong", first);
            case DIGIT_DOUBLED -> slip("多写了一位重复的数字", "a digit is doubled", first);
            case DIGIT_DROPPED -> slip("漏写一位数字", "a digit is missing", first);
            case PART_COUNTED_TWICE -> countedTwice(mistake);
            case TOTAL_NOT_UPDATED -> new Wording("总计没有随各项更新", "the total does not follow its parts");
            case CARRIED_INTO_TOTAL -> miscounted(mistake.corrections());
            case DIGIT_MISTYPED -> slip("一位数字写错", "one digit is wrong", first);
            case MISPLACED -> misplaced(mistake);
            case MISALLOCATED, MISALLOCATED_IN_TOTAL -> Moves.wording(mistake.corrections());
            case UNEXPLAINED -> unexplained(first);
        };
    }

    private static Wording unexplained(Correction correction) {
        return correction.reported() != null && correction.is().signum() == 0
                ? new Wording("留为 0，可能漏填", "the cell was left at 0, perhaps by oversight")
                : new Wording("看不出是哪种常见的差错", "no usual slip leads to this figure");
    }

    private static Wording slip(String zh, String en, Correction correction) {
        String should = Correction.plain(correction.expected());
        String is = correction.reported() == null ? "" : Correction.plain(correction.reported());
        return new Wording(zh + "（" + should + " 写成 " + is + "）", en + " (" + is + " for " + should + ")");
    }

    private static Wording rowCountedTwice(Mistake mistake) {
        return mistake.evidence() == null
                ? new Wording("整行的数字已计入其他行，重复了", "the whole row is counted in other rows already")
                : countedTwice(mistake);
    }

    private static Wording countedTwice(Mistake mistake) {
        Wording part = evidence(mistake);
        return new Wording("总计可能把 " + part.zh() + " 多加了一次", "the total may have \"" + part.en() + "\" twice");
    }

    private static Wording leftOut(Mistake mistake) {
        Wording part = evidence(mistake);
        return new Wording("总计可能漏加了 " + part.zh(), "the total may lack \"" + part.en() + "\"");
    }

    /** Names the part by its row alone where the mistake is in several columns. */
    private static Wording evidence(Mistake mistake) {
        Cell part = Objects.requireNonNull(mistake.evidence());
        return mistake.cause() == Cause.ROW_COUNTED_TWICE || mistake.cause() == Cause.ROW_LEFT_OUT
                ? part.row().label()
                : part.label();
    }

    private static Wording swapped(Mistake mistake) {
        return mistake.corrections().size() > 2
                ? new Wording("相邻两行的数字互换了", "two rows have each other's figures")
                : new Wording("相邻两格的数字互换了", "two neighbours have each other's figures");
    }

    private static Wording onePlaceOff(Mistake mistake) {
        if (isInTwoRows(mistake.corrections())) {
            return new Wording("整行的数字填错了一行", "the figures of a row stand one row off");
        }
        boolean several = mistake.corrections().size() > 2;
        return new Wording(
                (several ? "几个数字都填错了" : "数字填错了") + (isInOneRow(mistake) ? "一列" : "一行"),
                (several ? "several figures stand one " : "a figure stands one ")
                        + (isInOneRow(mistake) ? "column off" : "row off"));
    }

    /** The groups of table 四 stand in one row. */
    private static boolean isInOneRow(Mistake mistake) {
        Cell first = mistake.corrections().get(0).cell();
        return first.table() == FormTable.DISPUTES
                || mistake.corrections().stream()
                        .allMatch(correction -> correction.cell().row() == first.row());
    }

    private static Wording misplaced(Mistake mistake) {
        boolean row = isInOneRow(mistake);
        Wording from = place(Moves.from(mistake.corrections()), row);
        Wording to = place(Moves.to(mistake.corrections()), row);
        String figure = mistake.corrections().get(0).amount();
        return new Wording(
                "数字填错了" + (row ? "列：" : "行：") + figure + " 应填在 " + to.zh() + "，误填在 " + from.zh(),
                figure + " belongs to \"" + to.en() + "\" but stands in \"" + from.en() + "\"");
    }

    private static Wording place(Cell cell, boolean inRow) {
        return inRow ? cell.column().label() : cell.row().label();
    }

    /** Tells whether there are several corrections in the first row, and others in another. */
    private static boolean isInTwoRows(List<Correction> corrections) {
        Cell first = corrections.get(0).cell();
        return first.row() == corrections.get(1).cell().row()
                && first.row() != corrections.get(corrections.size() - 1).cell().row();
    }

    /** A miscount that went into the totals of its column too says so; of one figure by how much it is. */
    private static Wording carriedThrough(List<Correction> corrections) {
        Wording totals = corrections.get(corrections.size() - 1).cell().row().label();
        Wording count = corrections.size() == 4
                ? count(corrections.get(0))
                : new Wording("几个数字有误", "several figures are wrong");
        return new Wording(
                count.zh() + "，并带入总计和" + totals.zh(),
                count.en() + ", carried into the total and into \"" + totals.en() + "\"");
    }

    private static Wording count(Correction part) {
        return part.isRise()
                ? new Wording("少计 " + part.amount(), part.amount() + " too few were counted")
                : new Wording("多计 " + part.amount(), part.amount() + " too many were counted");
    }

    private static Wording miscounted(List<Correction> corrections) {
        if (isInTwoRows(corrections)) {
            return carriedThrough(corrections);
        }
        if (corrections.size() > 2) {
            return new Wording("几个数字有误，并带入总计", "several figures are wrong, carried into the total");
        }
        Wording count = count(corrections.get(0));
        return new Wording(count.zh() + "，并带入总计", count.en() + ", carried into the total");
    }
}
