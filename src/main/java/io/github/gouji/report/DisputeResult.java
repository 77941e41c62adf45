// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.util.List;

/** A figure of each group of table 四: how the disputes ended, in the order of the form. */
public enum DisputeResult implements Heading {
    /** 结果维持. */
    UPHELD(FormEntry.of("upheld", "结果维持", "upheld")),
    /** 结果纠正. */
    CORRECTED(FormEntry.of("corrected", "结果纠正", "corrected")),
    /** 其他结果. */
    OTHER_RESULT(FormEntry.of("otherResult", "其他结果", "other result")),
    /** 尚未审结. */
    PENDING(FormEntry.of("pending", "尚未审结", "pending")),
    /** 总计: the sum of those before it. */
    TOTAL(FormEntry.of("total", "总计", "total"));

    private static final List<DisputeResult> PARTS = List.of(values()).subList(0, TOTAL.ordinal());

    private final FormEntry entry;

    DisputeResult(FormEntry entry) {
        this.entry = entry;
    }

    @Override
    public FormEntry entry() {
        return entry;
    }

    /** Returns the results of all editions that add to {@link #TOTAL}. */
    public static List<DisputeResult> parts() {
        return PARTS;
    }
}
