// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Lays table 三 out as published reports do. */
final class RequestSheets {

    /** How rows are labelled. */
    enum Labels {
        /** In nested columns, a label for some rows spanning them. */
        SPANNING,
        /** In nested columns, a label for some rows on each of them. */
        REPEATED,
        /** In nested columns, a label for some rows nowhere. */
        LOST,
        /** In one cell a row, with the label for some rows before that of the first of them. */
        IN_ONE
    }

    private static final String RESULTS = "三、本年度办理结果";
    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final Map<String, String> GROUPS =
            Map.of("（三）", "不予公开", "（四）", "无法提供", "（五）", "不予处理", "（六）", "其他处理");

    private final FigureBoxes figures;
    private final Edition edition;
    private final Labels labels;
    private final boolean official;
    private final boolean totalFirst;
    private final boolean vertical;
    private final boolean broken;
    private final int parts;
    private final boolean headerRepeated;
    private final boolean pageMarks;

    RequestSheets(FigureBoxes figures, Edition edition, RandomGenerator random) {
        this.figures = figures;
        this.edition = edition;
        this.labels = Choice.of(random, Labels.values());
        this.official = random.nextBoolean();
        this.totalFirst = Choice.once(random, 6);
        this.vertical = Choice.once(random, 5);
        this.broken = Choice.once(random, 5);
        this.parts = Choice.once(random, 3) ? 2 + random.nextInt(3) : 1;
        this.headerRepeated = random.nextBoolean();
        this.pageMarks = random.nextBoolean();
    }

    List<Item> items(RandomGenerator random) {
        List<RequestRow> rows = RequestRow.of(edition);
        List<Integer> ends = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            ends.add(1 + random.nextInt(rows.size() - 1));
        }
        ends.add(rows.size());
        List<Integer> sorted = ends.stream().distinct().sorted().toList();
        List<Item> items = new ArrayList<>();
        int from = 0;
        for (int end : sorted) {
            if (from > 0 && pageMarks) {
                items.add(Text.paragraph("— " + (2 + items.size()) + " —"));
            }
            items.add(part(rows.subList(from, end), from == 0 || headerRepeated));
            from = end;
        }
        return items;
    }

    private Sheet part(List<RequestRow> rows, boolean header) {
        Sheet sheet = new Sheet(FormTable.REQUESTS);
        if (header) {
            header().forEach(sheet::add);
        }
        for (int i = 0; i < rows.size(); i++) {
            List<Box> row = labels(rows, i);
            RequestRow of = rows.get(i);
            columns().forEach(column -> row.add(figures.of(of.cell(column))));
            sheet.add(row);
        }
        return sheet;
    }

    private List<Applicant> columns() {
        List<Applicant> columns = new ArrayList<>(List.of(Applicant.values()));
        if (totalFirst) {
            columns.remove(Applicant.TOTAL);
            columns.add(0, Applicant.TOTAL);
        }
        return columns;
    }

    private List<List<Box>> header() {
        int width = labels == Labels.IN_ONE ? 1 : 3;
        if (!official) {
            List<Box> row = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                row.add(Box.other(i == 0 ? "项目" : ""));
            }
            columns().forEach(column -> row.add(heading(column)));
            return List.of(row);
        }
        List<Box> second = new ArrayList<>();
        second.add(heading(Applicant.NATURAL_PERSONS).spanning(1, 2));
        second.add(Box.other("法人或其他组织").spanning(5, 1));
        second.add(totalFirst ? 0 : 2, heading(Applicant.TOTAL).spanning(1, 2));
        List<Box> third = Applicant.parts().stream().skip(1).map(this::heading).toList();
        return List.of(
                List.of(Box.other(CORNER).spanning(width, 3), Box.other("申请人情况").spanning(7, 1)), second, third);
    }

    private Box heading(Applicant column) {
        String title = column.title().zh();
        return Box.heading(
                broken && title.length() > 3 ? title.substring(0, 2) + "\n" + title.substring(2) : title, column);
    }

    private List<Box> labels(List<RequestRow> rows, int i) {
        RequestRow row = rows.get(i);
        List<Box> boxes = new ArrayList<>();
        String number = row.number();
        boolean outer = !number.startsWith("三");
        boolean inner = Character.isDigit(number.charAt(number.length() - 1));
        String group = inner ? number.substring(1, number.length() - 1) : "";
        String own = outer
                ? number + "、" + row.title().zh()
                : inner
                        ? number.charAt(number.length() - 1) + "." + row.title().zh()
                        : number.substring(1) + row.title().zh();
        if (labels == Labels.IN_ONE) {
            boolean firstOfGroup = inner && number.endsWith("1");
            String first = row == RequestRow.DISCLOSED ? RESULTS : firstOfGroup ? group + GROUPS.get(group) : "";
            boxes.add(Box.label(first + own, row));
            return boxes;
        }
        if (outer) {
            boxes.add(Box.label(own, row).spanning(3, 1));
            return boxes;
        }
        group(
                boxes,
                rows,
                i,
                vertical ? String.join("\n", RESULTS.split("")) : RESULTS,
                of -> of.number().startsWith("三"));
        if (inner) {
            group(boxes, rows, i, group + GROUPS.get(group), of -> of.number().startsWith("三" + group));
            boxes.add(Box.label(own, row));
        } else {
            boxes.add(Box.label(own, row).spanning(2, 1));
        }
        return boxes;
    }

    private void group(List<Box> boxes, List<RequestRow> rows, int i, String text, Function<RequestRow, Boolean> in) {
        boolean begins = i == 0 || !in.apply(rows.get(i - 1));
        switch (labels) {
            case SPANNING -> {
                int span = 1;
                while (i + span < rows.size() && in.apply(rows.get(i + span))) {
                    span++;
                }
                if (begins) {
                    boxes.add(Box.group(text).spanning(1, span));
                }
            }
            case REPEATED -> boxes.add(Box.group(text));
            default -> boxes.add(Box.group(""));
        }
    }
}
