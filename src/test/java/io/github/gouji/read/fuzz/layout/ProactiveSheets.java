// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Lays table 二 out as published reports do: whole or in four small tables, with or without the articles of the law. */
final class ProactiveSheets {

    private final FigureBoxes figures;
    private final Edition edition;
    private final boolean split;
    private final boolean articles;
    private final boolean spans;

    ProactiveSheets(FigureBoxes figures, Edition edition, RandomGenerator random) {
        this.figures = figures;
        this.edition = edition;
        this.split = Choice.once(random, 4);
        this.articles = !Choice.once(random, 4);
        this.spans = !Choice.once(random, 4);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Sheet sheet = new Sheet(FormTable.PROACTIVE);
        String article = "";
        for (List<Cell> row : rows()) {
            ProactiveRow of = (ProactiveRow) row.get(0).row();
            if (!article.equals(article(of))) {
                article = article(of);
                if (split && !sheet.rows().isEmpty()) {
                    items.add(sheet);
                    sheet = new Sheet(FormTable.PROACTIVE);
                }
                header(sheet, article, row);
            }
            List<Box> boxes =
                    new ArrayList<>(List.of(Box.label(of.title(edition).zh(), of)));
            row.forEach(cell -> boxes.add(wide(figures.of(cell), row)));
            sheet.add(boxes);
        }
        items.add(sheet);
        return items;
    }

    private Box wide(Box box, List<Cell> row) {
        return spans && row.size() == 1 ? box.spanning(3, 1) : box;
    }

    private void header(Sheet sheet, String article, List<Cell> row) {
        if (articles) {
            sheet.add(List.of(Box.other("第二十条第" + article + "项").spanning(spans ? 4 : 1, 1)));
        }
        List<Box> header = new ArrayList<>(List.of(Box.other("信息内容")));
        for (Cell cell : row) {
            ProactiveColumn column = (ProactiveColumn) cell.column();
            String unit = column == ProactiveColumn.FEE_AMOUNT ? "（单位：万元）" : "";
            header.add(wide(Box.heading(column.title(edition).zh() + unit, column), row));
        }
        sheet.add(header);
    }

    private static String article(ProactiveRow row) {
        return switch (row) {
            case REGULATIONS, NORMATIVE_DOCUMENTS -> "（一）";
            case LICENSING, OTHER_EXTERNAL_SERVICES -> "（五）";
            case PENALTIES, COMPULSION -> "（六）";
            case FEES -> "（八）";
            case PROCUREMENT -> "（九）";
        };
    }

    private List<List<Cell>> rows() {
        Map<Heading, List<Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : Cell.of(FormTable.PROACTIVE, edition)) {
            rows.computeIfAbsent(cell.row(), key -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(rows.values());
    }
}
