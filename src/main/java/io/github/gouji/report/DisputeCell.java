package io.github.gouji.report;

/**
 * A figure of table 四. Unit: 件.
 *
 * @param group the group of five figures
 * @param result the place in the group
 */
public record DisputeCell(DisputeGroup group, DisputeResult result) implements Cell {

    private static final int FIRST =
            ProactiveCell.values().length + RequestRow.values().length * Applicant.values().length;
    private static final int COLUMNS = DisputeResult.values().length;

    @Override
    public FormTable table() {
        return FormTable.DISPUTES;
    }

    @Override
    public String row() {
        return group.id();
    }

    @Override
    public String column() {
        return result.id();
    }

    @Override
    public String rowLabel() {
        return group.label();
    }

    @Override
    public String columnLabel() {
        return result.label();
    }

    @Override
    public boolean existsIn(Edition edition) {
        return true;
    }

    @Override
    public int index() {
        return FIRST + group.ordinal() * COLUMNS + result.ordinal();
    }

    @Override
    public String toString() {
        return id();
    }
}
