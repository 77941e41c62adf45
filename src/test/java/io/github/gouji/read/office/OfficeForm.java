// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.page.FormTable;
import io.github.gouji.read.page.Td;
import io.github.gouji.report.AnnualReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The form of a report as paragraphs and tables, in the layouts in which agencies write it. */
record OfficeForm(List<Object> parts, Layout layout) {

    /** A table of cells, and the widths of its columns as parts of the whole. */
    record Grid(double[] widths, List<Td> cells) {

        int columns() {
            return widths.length;
        }

        int rows() {
            return cells.stream().mapToInt(td -> td.row() + td.rows()).max().orElse(0);
        }
    }

    enum Layout {
        /** One table for each chapter. */
        OFFICIAL,
        /** Table 二 in one piece for each of its headings. */
        PIECES,
        /** Table 三 goes on in another table on the next page. */
        SPLIT,
        /** So it does, and its header and the labels at its side are there again. */
        SPLIT_WITH_HEADER,
        /** Labels that cover several rows stand one sign below the other. */
        VERTICAL_LABELS,
        /** Their text runs downwards. */
        TURNED_LABELS,
        /** Everything is in the one cell of an outer table. */
        NESTED,
        /** In a font so small that each label is one line. */
        SMALL,
        /** On pages wider than high. */
        LANDSCAPE,
        /** All columns are as wide as each other, so that labels take many lines. */
        EQUAL_COLUMNS;

        /** Returns the size of the font in points. */
        int size() {
            return this == SMALL ? 5 : 10;
        }
    }

    static OfficeForm of(AnnualReport report, Layout layout) {
        List<Object> parts = new ArrayList<>();
        parts.add(report.agency() + report.year() + "年政府信息公开工作年度报告");
        parts.add("一、总体情况");
        parts.add("这一年的工作按要求完成，情况如下。");
        List<List<FormTable>> tables = FormTable.of(report);
        parts.add("二、主动公开政府信息情况");
        if (layout == Layout.PIECES || layout == Layout.SPLIT) {
            tables.get(0).forEach(table -> parts.add(new Grid(table.widths(), table.cells())));
        } else {
            parts.add(joined(tables.get(0)));
        }
        parts.add("三、收到和处理政府信息公开申请情况");
        Grid requests =
                new Grid(tables.get(1).get(0).widths(), tables.get(1).get(0).cells());
        switch (layout) {
            case SPLIT -> {
                parts.add(part(requests, 0, 16, false));
                parts.add(part(requests, 16, 99, false));
            }
            case SPLIT_WITH_HEADER -> {
                parts.add(part(requests, 0, 16, false));
                parts.add(part(requests, 16, 99, true));
            }
            case VERTICAL_LABELS ->
                parts.add(new Grid(
                        requests.widths(),
                        requests.cells().stream().map(OfficeForm::vertical).toList()));
            case EQUAL_COLUMNS -> parts.add(grid(requests.cells()));
            default -> parts.add(requests);
        }
        parts.add("四、政府信息公开行政复议、行政诉讼情况");
        parts.add(grid(tables.get(2).get(0).cells()));
        parts.add("五、存在的主要问题及改进情况");
        parts.add("有的栏目更新不够及时，已经改进。");
        parts.add("六、其他需要报告的事项");
        parts.add("没有其他事项。");
        return new OfficeForm(parts, layout);
    }

    private static Grid grid(List<Td> cells) {
        double[] widths = new double
                [cells.stream().mapToInt(td -> td.column() + td.columns()).max().orElse(0)];
        Arrays.fill(widths, 1.0 / widths.length);
        return new Grid(widths, cells);
    }

    /** Sets tables below each other, the last column of the narrower ones as wide as those that are missing. */
    private static Grid joined(List<FormTable> tables) {
        int columns = tables.stream()
                .mapToInt(table -> grid(table.cells()).columns())
                .max()
                .orElse(0);
        List<Td> cells = new ArrayList<>();
        int row = 0;
        for (FormTable table : tables) {
            Grid grid = grid(table.cells());
            for (Td td : grid.cells()) {
                boolean isLast = td.column() + td.columns() == grid.columns();
                int more = isLast ? columns - grid.columns() : 0;
                cells.add(new Td(td.text(), row + td.row(), td.column(), td.rows(), td.columns() + more, td.upright()));
            }
            row += grid.rows();
        }
        return grid(cells);
    }

    /** Returns the rows of a table from one up to another; labels that began above go on without text, or with it. */
    private static Grid part(Grid whole, int from, int to, boolean withHeader) {
        int header = withHeader ? 3 : 0;
        List<Td> part = new ArrayList<>();
        for (Td td : whole.cells()) {
            if (withHeader && td.row() < header) {
                part.add(td);
            }
            int top = Math.max(td.row(), from);
            int bottom = Math.min(td.row() + td.rows(), to);
            if (top < bottom) {
                String text = td.row() < from && !withHeader ? "" : td.text();
                part.add(new Td(text, header + top - from, td.column(), bottom - top, td.columns(), td.upright()));
            }
        }
        return new Grid(whole.widths(), part);
    }

    private static Td vertical(Td td) {
        String text = td.upright() ? String.join("\n", td.text().split("")) : td.text();
        return new Td(text, td.row(), td.column(), td.rows(), td.columns(), td.upright());
    }
}
