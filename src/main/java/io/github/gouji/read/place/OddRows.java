// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that could be read, and whose figures may yet stand in wrong cells, or be lost: a figure split in two beside a blank
 * that was lost and figures that moved by one, which only their sums can tell, and a blank in a row that is narrower than
 * others like it. They are read as they stand, and it is said.
 */
final class OddRows {

    /** With fewer figures there is no sum that tells. */
    private static final int ENOUGH = 3;

    private final Draft draft;

    /** Whether most rows of the form that have figures have a total. */
    private final boolean haveTotals;

    private OddRows(Map<FigureRow, Placed> placed, Draft draft) {
        this.draft = draft;
        int filled = 0;
        int blank = 0;
        for (Placed row : placed.values()) {
            for (Map.Entry<Cell, Field> figure : row.cells().entrySet()) {
                if (isTotal(figure.getKey())) {
                    blank += figure.getValue().isBlank() ? 1 : 0;
                    filled += figure.getValue().isBlank() ? 0 : 1;
                }
            }
        }
        this.haveTotals = filled >= blank;
    }

    private static boolean isTotal(Cell cell) {
        return cell.column() == Applicant.TOTAL || cell.column() == DisputeResult.TOTAL;
    }

    static void tell(Map<FigureRow, Placed> placed, Draft draft) {
        OddRows odd = new OddRows(placed, draft);
        placed.forEach((row, figures) -> {
            odd.lookAtEach(row.line(), figures.cells());
            if (isNarrow(row, placed)) {
                odd.note(
                        "这一行比同类的各行少一格，空格处可能少了数字，请核对",
                        "the row has a cell fewer than others like it: a blank of it may be a figure that was lost",
                        row.line());
            }
        });
    }

    /** Returns the rows that lack one of several cells: it is not known which, and so not where their figures belong. */
    static List<FigureRow> lackingACell(Map<FigureRow, Placed> placed) {
        return placed.keySet().stream()
                .filter(row -> row.values().size() > 1 && !row.isBlank() && isNarrow(row, placed))
                .filter(row -> placed.keySet().stream().anyMatch(other -> isWider(other, row)))
                .toList();
    }

    /** Tells whether a row has a blank, and its header and the rows with as many figures are mostly wider than it. */
    private static boolean isNarrow(FigureRow row, Map<FigureRow, Placed> placed) {
        Placed own = placed.get(row);
        if (own == null || !own.hasBlank()) {
            return false;
        }
        int width = row.line().width();
        FormTable table = own.cells().keySet().iterator().next().table();
        boolean isHeaded = row.zone().header().named(table, true) == own.cells().size();
        int others = isHeaded ? 1 : 0;
        int wider = isHeaded && row.zone().header().width() > width ? 1 : 0;
        for (Map.Entry<FigureRow, Placed> other : placed.entrySet()) {
            boolean isLike = other.getKey() != row
                    && other.getKey().zone() == row.zone()
                    && other.getValue().cells().size() == own.cells().size();
            others += isLike ? 1 : 0;
            wider += isLike && isWider(other.getKey(), row) ? 1 : 0;
        }
        return wider * 2 > others;
    }

    /** Tells whether a row is wider than another, and not by its labels. */
    private static boolean isWider(FigureRow row, FigureRow than) {
        return row.zone() == than.zone()
                && row.line().width() > than.line().width()
                && row.values().size() > than.values().size();
    }

    private void note(String zh, String en, Line line) {
        draft.note(zh, en, line.location());
    }

    /** Looks at the figures of each row of the form, of which a line of table 四 holds several one behind the other. */
    private void lookAtEach(Line line, Map<Cell, Field> figures) {
        Heading row = null;
        Field total = null;
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<Cell, Field> figure : figures.entrySet()) {
            Cell cell = figure.getKey();
            if (cell.row() != row) {
                look(line, fields, total);
                row = cell.row();
                total = null;
                fields.clear();
            }
            total = isTotal(cell) ? figure.getValue() : total;
            fields.add(figure.getValue());
        }
        look(line, fields, total);
    }

    private void look(Line line, List<Field> fields, @Nullable Field ofTotal) {
        if (ofTotal == null || fields.size() < ENOUGH || isAsItShouldBe(fields, ofTotal)) {
            return;
        }
        fields.sort(Comparator.comparingInt(Field::first));
        int total = fields.indexOf(ofTotal);
        boolean hasBlank = fields.stream().anyMatch(Field::isBlank);
        String halves = halves(fields, total == 0);
        if (!halves.isEmpty()) {
            note(
                    "这一行各栏之和与总计不符，" + halves + "两格合为一个数则相符，可能是一个数拆成了两格，请核对",
                    "the total of the row is not the sum of the others, but " + halves
                            + " together as one number would make it so: one figure may have been split in two",
                    line);
        } else if (hasBlank && isMoved(fields, total)) {
            note(
                    "这一行各栏之和与总计不符，而另有一格是其余各格之和，数字可能移了位，请核对",
                    "the total of the row is not the sum of the others, and another figure is: they may have moved",
                    line);
        }
    }

    /** Tells whether the figures add up, or are zero, or cannot be added. */
    private static boolean isAsItShouldBe(List<Field> fields, Field total) {
        for (Field field : fields) {
            if (field.isText()) {
                return true;
            }
        }
        BigDecimal sum = Sums.of(fields);
        BigDecimal own = total.number().value();
        return sum.signum() == 0 || (own != null && own.signum() != 0 && sum.compareTo(own.add(own)) == 0);
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
     * stands beside the total, which is blank though others are not.
     */
    private boolean isMoved(List<Field> fields, int total) {
        long several = fields.stream()
                .map(field -> field.number().value())
                .filter(value -> value != null && value.signum() != 0)
                .count();
        int beside = total == 0 ? 1 : total - 1;
        boolean isBlank = haveTotals && fields.get(total).isBlank();
        for (int i = 0; i < fields.size(); i++) {
            boolean tells = several > 2 || (isBlank && i == beside);
            if (i != total && tells && Sums.isTotal(fields, i)) {
                return true;
            }
        }
        return false;
    }
}
