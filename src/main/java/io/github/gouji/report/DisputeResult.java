package io.github.gouji.report;

import java.util.List;

/** A figure of each group of table 四: how the disputes ended, in the order of the form. */
public enum DisputeResult {
    /** 结果维持. */
    UPHELD("upheld", "结果维持"),
    /** 结果纠正. */
    CORRECTED("corrected", "结果纠正"),
    /** 其他结果. */
    OTHER_RESULT("otherResult", "其他结果"),
    /** 尚未审结. */
    PENDING("pending", "尚未审结"),
    /** 总计: the sum of the four before it. */
    TOTAL("total", "总计");

    private static final List<DisputeResult> PARTS = List.of(values()).subList(0, TOTAL.ordinal());

    private final String id;
    private final String label;

    DisputeResult(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the last part of the ids of this column's cells. */
    public String id() {
        return id;
    }

    /** Returns the official heading of the column. */
    public String label() {
        return label;
    }

    /** Returns the four results that add to {@link #TOTAL}. */
    public static List<DisputeResult> parts() {
        return PARTS;
    }
}
