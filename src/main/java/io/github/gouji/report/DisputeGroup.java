package io.github.gouji.report;

/** A group of five figures of table 四: the way a dispute took. Unit of its figures: 件. */
public enum DisputeGroup {
    /** 行政复议. */
    RECONSIDERATION("reconsideration", "行政复议"),
    /** 行政诉讼, 未经复议直接起诉. */
    LITIGATION_DIRECT("litigation.direct", "行政诉讼·未经复议直接起诉"),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigation.afterReconsideration", "行政诉讼·复议后起诉");

    private final String id;
    private final String label;

    DisputeGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the id of the group within the table, such as {@code litigation.direct}. */
    public String id() {
        return id;
    }

    /** Returns the official heading of the group. */
    public String label() {
        return label;
    }

    /** Returns the cell of this group for the given result. */
    public Cell cell(DisputeResult result) {
        return new DisputeCell(this, result);
    }
}
