// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Heading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that could be read, and whose figures may yet stand in wrong cells, which only their sums can tell: a figure split
 * in two beside a blank that was lost, and figures that moved by one. They are read as they stand, and it is said.
 */
final class OddRows {

    /** With fewer figures there is no sum that tells. */
    private static final int ENOUGH = 3;

    private final List<Row> rows = new ArrayList<>();
    private final Draft draft;

    private OddRows(Draft draft) {
        this.draft = draft;
    }

    static void tell(Map<FigureRow, Placed> placed, Draft draft) {
        OddRows odd = new OddRows(draft);
        placed.forEach((row, figures) -> odd.add(row.line(), figures.cells()));
        for (Row row : odd.rows) {
            if (!row.isRight()) {
                odd.look(row.fromLeft());
            }
        }
    }

    /**
     * The figures of a row of the form.
     *
     * @param line where they stand
     * @param fields the figures
     * @param total which of them is the total
     */
    private record Row(Line line, List<Field> fields, int total) {

        /** Returns the row with its figures as they stand, from left to right. */
        Row fromLeft() {
            List<Field> sorted = new ArrayList<>(fields);
            sorted.sort(Comparator.comparingInt(Field::first));
            return new Row(line, sorted, sorted.indexOf(fields.get(total)));
        }

        boolean hasTotal() {
            return !fields.get(total).isBlank();
        }

        boolean hasBlank() {
            return fields.stream().anyMatch(Field::isBlank);
        }

        boolean isZero() {
            return Sums.of(fields).signum() == 0;
        }

        /** Tells whether the figures add up, or are zero, or cannot be added. */
        boolean isRight() {
            return Sums.isTotal(fields, total) || isZero() || fields.stream().anyMatch(Field::isText);
        }
    }

    /** Adds the figures of each row of the form, of which a line of table 四 holds several one behind the other. */
    private void add(Line line, Map<Cell, Field> figures) {
        Heading row = null;
        Field total = null;
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<Cell, Field> figure : figures.entrySet()) {
            Cell cell = figure.getKey();
            if (cell.row() != row) {
                add(line, fields, total);
                row = cell.row();
                total = null;
                fields = new ArrayList<>();
            }
            boolean isTotal = cell.column() == Applicant.TOTAL || cell.column() == DisputeResult.TOTAL;
            total = isTotal ? figure.getValue() : total;
            fields.add(figure.getValue());
        }
        add(line, fields, total);
    }

    private void add(Line line, List<Field> fields, @Nullable Field total) {
        if (total != null && fields.size() >= ENOUGH) {
            rows.add(new Row(line, fields, fields.indexOf(total)));
        }
    }

    private void look(Row row) {
        String halves = halves(row.fields(), row.total() == 0);
        if (!halves.isEmpty()) {
            note(
                    "这一行各栏之和与总计不符，" + halves + "两格合为一个数则相符，可能是一个数拆成了两格，请核对",
                    "the total of the row is not the sum of the others, but " + halves
                            + " together as one number would make it so: one figure may have been split in two",
                    row);
        } else if (row.hasBlank() && isMoved(row)) {
            note(
                    "这一行各栏之和与总计不符，而另有一格是其余各格之和，数字可能移了位，请核对",
                    "the total of the row is not the sum of the others, and another figure is: they may have moved",
                    row);
        } else if (row.hasBlank() && isOneAlone()) {
            note(
                    "唯独这一行有空白，各栏之和又与总计不符，可能少了数字或移了位，请核对",
                    "this row alone has a blank, and its total is not the sum of the others: a figure may be lost, or they"
                            + " may have moved",
                    row);
        }
    }

    private void note(String zh, String en, Row row) {
        draft.note(zh, en, row.line().location());
    }

    /** Returns two cells side by side that as one number would make the row add up; "" if there are none. */
    private static String halves(List<Field> fields, boolean isTotalFirst) {
        BigDecimal sum = Sums.of(fields);
        for (int i = 0; i + 1 < fields.size(); i++) {
            String first = digits(fields.get(i));
            String second = digits(fields.get(i + 1));
            if (first.isEmpty() || second.isEmpty() || first.equals("0") || first.length() + second.length() > 18) {
                continue;
            }
            BigDecimal joined = new BigDecimal(first + second);
            BigDecimal all = sum.subtract(new BigDecimal(first))
                    .subtract(new BigDecimal(second))
                    .add(joined);
            int end = isTotalFirst ? 0 : fields.size() - 1;
            boolean isOfTotal = isTotalFirst ? i == 0 : i + 1 == end;
            BigDecimal total = isOfTotal ? joined : fields.get(end).number().value();
            if (total != null && all.compareTo(total.add(total)) == 0) {
                return "“" + first + "”、“" + second + "”";
            }
        }
        return "";
    }

    private static String digits(Field field) {
        String text = field.cell().text().strip();
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : "";
    }

    /**
     * Tells whether another figure than the total is the sum of all others. Two that are equal are so by chance, unless it
     * stands beside the total, which is blank though those of most rows are not.
     */
    private boolean isMoved(Row row) {
        List<Field> fields = row.fields();
        long several = fields.stream()
                .map(field -> field.number().value())
                .filter(value -> value != null && value.signum() != 0)
                .count();
        int beside = row.total() == 0 ? 1 : row.total() - 1;
        boolean isBlank = !row.hasTotal() && rows.stream().filter(Row::hasTotal).count() * 2 >= rows.size();
        for (int i = 0; i < fields.size(); i++) {
            boolean tells = several > 2 || (isBlank && i == beside);
            if (i != row.total() && tells && Sums.isTotal(fields, i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one row alone has a blank and does not add up: all others that are not zero do, and have none. */
    private boolean isOneAlone() {
        long some = rows.stream().filter(row -> !row.isZero()).count();
        long whole = rows.stream()
                .filter(row -> !row.isZero() && row.isRight() && !row.hasBlank())
                .count();
        return whole >= ENOUGH && whole + 1 == some;
    }
}
