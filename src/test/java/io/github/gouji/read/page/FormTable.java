// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.RequestRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table of the official form, filled with the figures of a report.
 *
 * @param widths the widths of its columns, as parts of the whole
 * @param headerRows how many rows are its header
 * @param cells the cells
 */
public record FormTable(double[] widths, int headerRows, List<Td> cells) {

    private static final Map<String, String> GROUPS =
            Map.of("（三）", "不予公开", "（四）", "无法提供", "（五）", "不予处理", "（六）", "其他处理");

    /** Returns the same table, its last row empty. */
    FormTable withoutFigures() {
        int last = rows() - 1;
        List<Td> empty = cells.stream()
                .map(td -> td.row() < last ? td : new Td("", td.row(), td.column(), td.rows(), td.columns(), false))
                .toList();
        return new FormTable(widths, headerRows, empty);
    }

    int rows() {
        return cells.stream().mapToInt(td -> td.row() + td.rows()).max().orElse(0);
    }

    /** Returns tables 二 (one for each heading), 三 and 四. */
    public static List<List<FormTable>> of(AnnualReport report) {
        return of(report, false);
    }

    /**
     * Returns tables 二, 三 and 四.
     *
     * @param joined whether table 二 is one; else it has one for each heading
     */
    static List<List<FormTable>> of(AnnualReport report, boolean joined) {
        List<FormTable> proactive = proactive(report);
        return List.of(
                joined ? List.of(joined(proactive)) : proactive, List.of(requests(report)), List.of(disputes(report)));
    }

    /** Puts tables below each other: a figure reaches over all columns that others divide. */
    private static FormTable joined(List<FormTable> tables) {
        int figures =
                tables.stream().mapToInt(table -> table.widths().length - 1).reduce(1, FormTable::common);
        List<Td> cells = new ArrayList<>();
        int row = 0;
        for (FormTable table : tables) {
            int span = figures / (table.widths().length - 1);
            for (Td td : table.cells()) {
                int column = td.column() == 0 ? 0 : 1 + (td.column() - 1) * span;
                int columns = td.column() > 0 ? span : td.columns() == 1 ? 1 : 1 + figures;
                cells.add(new Td(td.text(), row + td.row(), column, td.rows(), columns, false));
            }
            row += table.rows();
        }
        double[] widths = new double[1 + figures];
        Arrays.fill(widths, 0.6 / figures);
        widths[0] = 0.4;
        return new FormTable(widths, 2, cells);
    }

    /** Returns the smallest number that both divide. */
    private static int common(int a, int b) {
        int common = a;
        while (common % b != 0) {
            common += a;
        }
        return common;
    }

    private static List<FormTable> proactive(AnnualReport report) {
        List<FormTable> tables = new ArrayList<>();
        List<List<Cell>> part = new ArrayList<>();
        String last = "";
        for (List<Cell> row : byRow(Cell.of(
                io.github.gouji.report.FormTable.PROACTIVE, report.proactive().edition()))) {
            String header = row.stream().map(FormTable::header).toList().toString();
            if (!header.equals(last) && !part.isEmpty()) {
                tables.add(proactive(part, report));
                part = new ArrayList<>();
            }
            part.add(row);
            last = header;
        }
        tables.add(proactive(part, report));
        return tables;
    }

    private static FormTable proactive(List<List<Cell>> rows, AnnualReport report) {
        int figures = rows.get(0).size();
        List<Td> cells = new ArrayList<>();
        cells.add(new Td("第二十条第（一）项", 0, 0, 1, 1 + figures, false));
        cells.add(new Td("信息内容", 1, 0, 1, 1, false));
        for (int i = 0; i < figures; i++) {
            cells.add(new Td(header(rows.get(0).get(i)), 1, 1 + i, 1, 1, false));
        }
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = rows.get(r);
            cells.add(
                    new Td(row.get(0).row().label(report.proactive().edition()).zh(), 2 + r, 0, 1, 1, false));
            for (int i = 0; i < figures; i++) {
                cells.add(new Td(text(report.get(row.get(i))), 2 + r, 1 + i, 1, 1, false));
            }
        }
        double[] widths = new double[1 + figures];
        Arrays.fill(widths, 0.6 / figures);
        widths[0] = 0.4;
        return new FormTable(widths, 2, cells);
    }

    private static String header(Cell cell) {
        String label = cell.column().label().zh();
        return cell.isAmount() && cell.unit().equals("万元") ? label + "（单位：万元）" : label;
    }

    private static List<List<Cell>> byRow(List<Cell> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).row().equals(cell.row())) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell);
        }
        return rows;
    }

    private static String text(@Nullable Number figure) {
        return figure == null ? "" : figure instanceof BigDecimal amount ? amount.toPlainString() : figure.toString();
    }

    private static FormTable requests(AnnualReport report) {
        List<Td> cells = new ArrayList<>();
        cells.add(new Td("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 0, 3, 3, false));
        cells.add(new Td("申请人情况", 0, 3, 1, 7, false));
        cells.add(new Td("自然人", 1, 3, 2, 1, false));
        cells.add(new Td("法人或其他组织", 1, 4, 1, 5, false));
        cells.add(new Td("总计", 1, 9, 2, 1, false));
        List<Applicant> columns = Arrays.asList(Applicant.values());
        for (int i = 1; i < 6; i++) {
            cells.add(new Td(Applicant.parts().get(i).label().zh(), 2, 3 + i, 1, 1, false));
        }
        List<RequestRow> form = RequestRow.of(report.requests().edition());
        for (int i = 0; i < form.size(); i++) {
            labels(form, i, cells);
            for (int c = 0; c < columns.size(); c++) {
                int column = columns.get(c) == Applicant.TOTAL
                        ? 9
                        : 3 + Applicant.parts().indexOf(columns.get(c));
                cells.add(new Td(text(report.get(form.get(i).cell(columns.get(c)))), 3 + i, column, 1, 1, false));
            }
        }
        return new FormTable(new double[] {.06, .12, .26, .08, .08, .08, .08, .08, .08, .08}, 3, cells);
    }

    private static void labels(List<RequestRow> form, int i, List<Td> cells) {
        RequestRow row = form.get(i);
        if (!row.id().startsWith("outcomes")) {
            cells.add(new Td(row.label().zh(), 3 + i, 0, 1, 3, false));
            return;
        }
        group("三、本年度办理结果", form, i, 0, other -> other.id().startsWith("outcomes"), cells);
        String number = row.number().substring(1);
        char end = number.charAt(number.length() - 1);
        if (!Character.isDigit(end)) {
            cells.add(new Td(number + row.title().zh(), 3 + i, 1, 1, 2, false));
            return;
        }
        String outer = number.substring(0, number.length() - 1);
        String prefix = row.number().substring(0, row.number().length() - 1);
        group(outer + GROUPS.get(outer), form, i, 1, other -> other.number().startsWith(prefix), cells);
        cells.add(new Td(end + "." + row.title().zh(), 3 + i, 2, 1, 1, false));
    }

    private static void group(
            String text, List<RequestRow> form, int i, int column, Predicate<RequestRow> in, List<Td> cells) {
        if (i > 0 && in.test(form.get(i - 1))) {
            return;
        }
        int rows = 0;
        while (i + rows < form.size() && in.test(form.get(i + rows))) {
            rows++;
        }
        cells.add(new Td(text, 3 + i, column, rows, 1, true));
    }

    private static FormTable disputes(AnnualReport report) {
        List<DisputeResult> results = Arrays.stream(DisputeResult.values())
                .filter(result -> result.existsIn(report.disputes().edition()))
                .toList();
        int width = results.size();
        List<Td> cells = new ArrayList<>();
        cells.add(new Td("行政复议", 0, 0, 1, width, false));
        cells.add(new Td("行政诉讼", 0, width, 1, 2 * width, false));
        cells.add(new Td("未经复议直接起诉", 1, width, 1, width, false));
        cells.add(new Td("复议后起诉", 1, 2 * width, 1, width, false));
        for (int g = 0; g < 3; g++) {
            for (int i = 0; i < width; i++) {
                int column = g * width + i;
                cells.add(new Td(results.get(i).label().zh(), g == 0 ? 1 : 2, column, g == 0 ? 2 : 1, 1, false));
                cells.add(new Td(
                        text(report.get(DisputeGroup.values()[g].cell(results.get(i)))), 3, column, 1, 1, false));
            }
        }
        double[] widths = new double[3 * width];
        Arrays.fill(widths, 1.0 / widths.length);
        return new FormTable(widths, 3, cells);
    }
}
