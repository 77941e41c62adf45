package io.github.gouji.report;

/**
 * A figure of table 三. Unit: 件.
 *
 * @param requestRow the row
 * @param applicant the column
 */
public record RequestCell(RequestRow requestRow, Applicant applicant) implements Cell {

    private static final int FIRST = ProactiveCell.values().length;
    private static final int COLUMNS = Applicant.values().length;

    @Override
    public FormTable table() {
        return FormTable.REQUESTS;
    }

    @Override
    public String row() {
        return requestRow.id();
    }

    @Override
    public String column() {
        return applicant.id();
    }

    @Override
    public String rowLabel() {
        return requestRow.label();
    }

    @Override
    public String rowNumber() {
        return requestRow.number();
    }

    @Override
    public String columnLabel() {
        return applicant.label();
    }

    @Override
    public boolean existsIn(Edition edition) {
        return requestRow.existsIn(edition);
    }

    @Override
    public int index() {
        return FIRST + requestRow.ordinal() * COLUMNS + applicant.ordinal();
    }

    @Override
    public String toString() {
        return id();
    }
}
