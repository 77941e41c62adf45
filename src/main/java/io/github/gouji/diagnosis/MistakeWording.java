package io.github.gouji.diagnosis;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Says why a figure may have gone wrong. */
final class MistakeWording {

    private MistakeWording() {}

    static Wording of(Mistake mistake) {
        Wording cause = cause(mistake);
        return isCarried(mistake) ? new Wording(cause.zh() + "，并带入总计", cause.en() + ", carried into the total") : cause;
    }

    /** A slip in one cell that has a second correction went into that cell's total too. */
    private static boolean isCarried(Mistake mistake) {
        return mistake.corrections().size() == 2
                && switch (mistake.cause()) {
                    case SIGN_FLIPPED,
                            UNIT_SLIP,
                            DIGITS_TRANSPOSED,
                            DIGIT_DROPPED,
                            DIGIT_DOUBLED,
                            DIGIT_MISTYPED,
                            BLANK_LEFT,
                            TOTAL_NOT_UPDATED,
                            TOTAL_LEFT_AT_ZERO -> true;
                    default -> false;
                };
    }

    private static Wording cause(Mistake mistake) {
        Correction first = mistake.corrections().get(0);
        return switch (mistake.cause()) {
            case BLANK_LEFT -> new Wording("空白未填", "the cell was left blank");
            case TOTAL_LEFT_AT_ZERO -> new Wording("总计留为 0，没有按各项填写", "the total was left at 0 though it has parts");
            case SIGN_FLIPPED -> new Wording("多了负号", "the minus sign does not belong there");
            case ROW_COUNTED_TWICE -> rowCountedTwice(mistake);
            case ROW_LEFT_OUT -> rowLeftOut(mistake);
            case NEIGHBOURS_SWAPPED -> new Wording("相邻两格的数字互换了", "two neighbours have each other's figures");
            case ONE_PLACE_OFF -> onePlaceOff(mistake);
            case UNIT_SLIP -> slip("数量级写错", "the order of magnitude is wrong", first);
            case DIGITS_TRANSPOSED -> slip("相邻两位数字颠倒", "two digits are transposed", first);
            case DIGIT_DROPPED -> slip("漏写一位数字", "a digit is missing", first);
            case DIGIT_DOUBLED -> slip("多写了一位重复的数字", "a digit is doubled", first);
            case TOTAL_NOT_UPDATED -> new Wording("总计没有随各项更新", "the total does not follow its parts");
            case DIGIT_MISTYPED -> slip("一位数字写错", "one digit is wrong", first);
            case CARRIED_INTO_TOTAL -> miscounted(first);
            case MISALLOCATED -> moved(mistake.corrections());
            case UNEXPLAINED -> new Wording("看不出是哪种常见的差错", "no usual slip leads to this figure");
        };
    }

    private static Wording slip(String zh, String en, Correction correction) {
        String should = Correction.plain(correction.expected());
        String is = correction.reported() == null ? "" : Correction.plain(correction.reported());
        return new Wording(zh + "（" + should + " 写成 " + is + "）", en + " (" + is + " for " + should + ")");
    }

    private static Wording rowCountedTwice(Mistake mistake) {
        Cell evidence = mistake.evidence();
        return evidence == null
                ? new Wording("整行的数字已计入其他行，重复了", "the whole row is counted in other rows already")
                : new Wording(
                        "总计把 " + nameOf(evidence, mistake) + " 多加了一次", "the total has " + evidence.id() + " twice");
    }

    private static Wording rowLeftOut(Mistake mistake) {
        Cell evidence = mistake.evidence();
        return evidence == null
                ? new Wording("总计漏加了一行", "the total lacks a row")
                : new Wording("总计漏加了 " + nameOf(evidence, mistake), "the total lacks " + evidence.id());
    }

    /** Names the cell by its row alone where the mistake is in several columns. */
    private static String nameOf(Cell evidence, Mistake mistake) {
        return mistake.corrections().size() > 1 ? evidence.rowLabel() : evidence.label();
    }

    private static Wording onePlaceOff(Mistake mistake) {
        boolean row = mistake.corrections().stream()
                        .map(correction -> correction.cell().row())
                        .distinct()
                        .count()
                == 1;
        return row
                ? new Wording("数字填错了一列", "a figure stands one column off")
                : new Wording("数字填错了一行", "a figure stands one row off");
    }

    private static Wording miscounted(Correction part) {
        BigDecimal change = part.change();
        String amount = change.abs().toPlainString();
        return change.signum() < 0
                ? new Wording("多计 " + amount + "，并带入总计", amount + " too many were counted, carried into the total")
                : new Wording("少计 " + amount + "，并带入总计", amount + " too few were counted, carried into the total");
    }

    private static Wording moved(List<Correction> corrections) {
        boolean fromFirst = corrections.get(0).change().signum() < 0;
        Cell from = corrections.get(fromFirst ? 0 : 1).cell();
        Cell to = corrections.get(fromFirst ? 1 : 0).cell();
        boolean sameRow = from.row().equals(to.row());
        boolean sameColumn = from.column().equals(to.column());
        String zhFrom = sameRow ? from.columnLabel() : sameColumn ? from.rowLabel() : from.label();
        String zhTo = sameRow ? to.columnLabel() : sameColumn ? to.rowLabel() : to.label();
        String enFrom = sameRow ? from.column() : sameColumn ? from.row() : from.id();
        String enTo = sameRow ? to.column() : sameColumn ? to.row() : to.id();
        String amount = corrections.get(0).change().abs().toPlainString();
        return new Wording(
                "应把 " + amount + " " + from.unit() + "从 " + zhFrom + " 移到 " + zhTo,
                amount + " should move from " + enFrom + " to " + enTo);
    }
}
