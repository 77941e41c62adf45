// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.Wording;

/** What causes are called where there is no figure to tell of. */
final class CauseWords {

    private CauseWords() {}

    static Wording of(Cause cause) {
        return switch (cause) {
            case BLANK_LEFT -> new Wording("漏填", "left blank");
            case TOTAL_LEFT_AT_ZERO -> new Wording("总计留为 0", "total left at zero");
            case ROW_NOT_FILLED -> new Wording("整行漏填", "row not filled in");
            case LAST_YEARS_FIGURES -> new Wording("填了上一年的数字", "last year's figures");
            case SIGN_FLIPPED -> new Wording("正负号有误", "sign flipped");
            case ROW_COUNTED_TWICE -> new Wording("整行重复计入", "row counted twice");
            case ROW_LEFT_OUT -> new Wording("整行漏计", "row left out");
            case NEIGHBOURS_SWAPPED -> new Wording("相邻两格互换", "neighbours swapped");
            case ONE_PLACE_OFF -> new Wording("错填一行或一列", "one place off");
            case DIGITS_TRANSPOSED -> new Wording("相邻两位数字颠倒", "digits transposed");
            case UNIT_SLIP -> new Wording("数量级写错", "wrong order of magnitude");
            case DIGIT_DOUBLED -> new Wording("多打一位数字", "digit doubled");
            case DIGIT_DROPPED -> new Wording("漏打一位数字", "digit dropped");
            case PART_COUNTED_TWICE -> new Wording("总计多加一项", "part counted twice");
            case PART_LEFT_OUT -> new Wording("总计漏加一项", "part left out");
            case TOTAL_NOT_UPDATED -> new Wording("总计未随分项更新", "total not updated");
            case CARRIED_INTO_TOTAL -> new Wording("分项有误并带入总计", "carried into the total");
            case DIGIT_MISTYPED -> new Wording("打错一位数字", "digit mistyped");
            case MISPLACED -> new Wording("填错了格", "misplaced");
            case MISALLOCATED -> new Wording("归错了项", "misallocated");
            case MISALLOCATED_IN_TOTAL -> new Wording("总计与分项此多彼少", "misallocated in a total");
            case UNEXPLAINED -> new Wording("原因不明", "unexplained");
        };
    }
}
