// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Lays table 四 out as published reports do. */
final class DisputeSheets {

    private static final int WIDTH = DisputeResult.values().length;
    private static final Map<DisputeGroup, String> NAMES = Map.of(
            DisputeGroup.RECONSIDERATION, "行政复议",
            DisputeGroup.LITIGATION_DIRECT, "未经复议直接起诉",
            DisputeGroup.LITIGATION_AFTER_RECONSIDERATION, "复议后起诉");

    private final FigureBoxes figures;

    DisputeSheets(FigureBoxes figures) {
        this.figures = figures;
    }

    List<Item> items(RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> List.of(wide());
            case 4 -> List.of(wideInTwoLines());
            case 5 -> List.of(wideWithoutGroups());
            case 6 -> List.of(tall());
            case 7 -> List.of(list(true));
            case 8 -> List.of(list(false));
            default -> threeTables();
        };
    }

    private Sheet wide() {
        List<Box> second = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            second.add(heading(result).spanning(1, 2));
        }
        second.add(Box.group(NAMES.get(DisputeGroup.LITIGATION_DIRECT)).spanning(WIDTH, 1));
        second.add(Box.group(NAMES.get(DisputeGroup.LITIGATION_AFTER_RECONSIDERATION))
                .spanning(WIDTH, 1));
        List<Box> third = headings();
        third.addAll(headings());
        return new Sheet(
                FormTable.DISPUTES,
                List.of(
                        List.of(
                                Box.group("行政复议").spanning(WIDTH, 1),
                                Box.group("行政诉讼").spanning(2 * WIDTH, 1)),
                        second,
                        third,
                        allFigures()));
    }

    /** The groups above the results, without the level of 行政诉讼. */
    private Sheet wideInTwoLines() {
        List<Box> first = new ArrayList<>();
        List<Box> second = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            first.add(Box.group(NAMES.get(group)).spanning(WIDTH, 1));
            second.addAll(headings());
        }
        return new Sheet(FormTable.DISPUTES, List.of(first, second, allFigures()));
    }

    /** The results alone, three times over, in the order of the form. */
    private Sheet wideWithoutGroups() {
        List<Box> header = headings();
        header.addAll(headings());
        header.addAll(headings());
        return new Sheet(FormTable.DISPUTES, List.of(header, allFigures()));
    }

    private Sheet tall() {
        Sheet sheet = new Sheet(FormTable.DISPUTES);
        List<Box> header = headings();
        header.add(0, Box.other("类别"));
        sheet.add(header);
        for (DisputeGroup group : DisputeGroup.values()) {
            List<Box> row = figures(group);
            row.add(0, Box.label(NAMES.get(group), group));
            sheet.add(row);
        }
        return sheet;
    }

    /** One figure a row. */
    private Sheet list(boolean spanning) {
        Sheet sheet = new Sheet(FormTable.DISPUTES);
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                List<Box> row = new ArrayList<>();
                if (!spanning || result == DisputeResult.UPHELD) {
                    row.add(Box.group(NAMES.get(group)).spanning(1, spanning ? WIDTH : 1));
                }
                row.add(Box.label(result.title().zh(), result));
                row.add(figures.of(group.cell(result)));
                sheet.add(row);
            }
        }
        return sheet;
    }

    private List<Item> threeTables() {
        List<Item> items = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            items.add(
                    Text.paragraph(group == DisputeGroup.RECONSIDERATION ? "行政复议" : "行政诉讼（" + NAMES.get(group) + "）"));
            items.add(new Sheet(FormTable.DISPUTES, List.of(headings(), figures(group))));
        }
        return items;
    }

    private static Box heading(DisputeResult result) {
        return Box.heading(result.title().zh(), result);
    }

    private static List<Box> headings() {
        List<Box> headings = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            headings.add(heading(result));
        }
        return headings;
    }

    private List<Box> figures(DisputeGroup group) {
        List<Box> boxes = new ArrayList<>();
        for (DisputeResult result : DisputeResult.values()) {
            boxes.add(figures.of(group.cell(result)));
        }
        return boxes;
    }

    private List<Box> allFigures() {
        List<Box> boxes = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            boxes.addAll(figures(group));
        }
        return boxes;
    }
}
