// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Box.Role;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Columns of table 三 moved, doubled, left out, and columns that the form does not have. A heading goes with its figures
 * and decides; of a column that is there twice with different figures neither is sure.
 */
final class ColumnMutations {

    private ColumnMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("columns", "moved", ColumnMutations::move),
                Mutation.of("columns", "doubled", scene -> twice(scene, false)),
                Mutation.of("columns", "doubled with other figures", scene -> twice(scene, true)),
                Mutation.of("columns", "left out", ColumnMutations::leaveOut),
                Mutation.of("columns", "总计 left out", scene -> leaveOut(scene, Applicant.TOTAL)),
                Mutation.of("columns", "小计 inserted", scene -> insert(scene, "小计", i -> "" + (1 + scene.next(300)))),
                Mutation.of(
                        "columns", "unknown one inserted", scene -> insert(scene, "外国人", i -> "" + scene.next(300))),
                Mutation.of("columns", "empty one inserted", scene -> insert(scene, "备注", i -> "")),
                Mutation.of("columns", "序号 in front", scene -> prepend(scene, "序号", i -> "" + i)),
                Mutation.of("columns", "单位 behind the label", ColumnMutations::insertUnit),
                Mutation.of("columns", "empty one behind", ColumnMutations::append));
    }

    /** Returns the parts of a table 三 with all its headings in one row; none if a part has no header. */
    private static List<Sheet> sheets(Scene scene) {
        List<Sheet> sheets = scene.page().sheets(FormTable.REQUESTS);
        boolean plain = sheets.stream().allMatch(sheet -> sheet.headerRows() == 1);
        return plain ? sheets : List.of();
    }

    private static boolean isIn(Box box, Heading column) {
        return box.is(Role.HEADING) && box.heading() == column
                || box.cell() != null && box.cell().column() == column;
    }

    private static int indexOf(List<Box> row, Heading column) {
        for (int i = 0; i < row.size(); i++) {
            if (isIn(row.get(i), column)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean move(Scene scene) {
        Applicant column = Choice.of(scene.random(), Applicant.values());
        Applicant before = Choice.of(scene.random(), Applicant.values());
        if (column == before) {
            return false;
        }
        for (Sheet sheet : sheets(scene)) {
            for (List<Box> row : sheet.rows()) {
                int from = indexOf(row, column);
                if (from >= 0) {
                    Box box = row.remove(from);
                    int to = indexOf(row, before);
                    row.add(to < 0 ? row.size() : to, box);
                }
            }
        }
        return !sheets(scene).isEmpty();
    }

    private static boolean twice(Scene scene, boolean different) {
        Applicant column = Choice.of(scene.random(), Applicant.values());
        for (Sheet sheet : sheets(scene)) {
            for (List<Box> row : sheet.rows()) {
                int at = indexOf(row, column);
                if (at >= 0) {
                    Box box = row.get(at);
                    boolean other = different && box.cell() != null;
                    row.add(at + 1, other ? FigureMutations.number(box, 1 + scene.next(400)) : box);
                }
            }
        }
        return !sheets(scene).isEmpty();
    }

    private static boolean leaveOut(Scene scene) {
        return leaveOut(scene, Choice.of(scene.random(), Applicant.values()));
    }

    private static boolean leaveOut(Scene scene, Applicant column) {
        List<Sheet> sheets = sheets(scene);
        sheets.forEach(sheet -> sheet.rows().forEach(row -> row.removeIf(box -> isIn(box, column))));
        return !sheets.isEmpty();
    }

    private static boolean insert(Scene scene, String heading, IntFunction<String> figures) {
        Applicant before = heading.equals("小计") ? Applicant.TOTAL : Choice.of(scene.random(), Applicant.values());
        for (Sheet sheet : sheets(scene)) {
            for (List<Box> row : sheet.rows()) {
                int at = indexOf(row, before);
                if (at >= 0) {
                    row.add(at, Box.other(row.get(at).is(Role.HEADING) ? heading : figures.apply(at)));
                }
            }
        }
        return !sheets(scene).isEmpty();
    }

    private static boolean prepend(Scene scene, String heading, IntFunction<String> texts) {
        Optional<Sheet> found = scene.anySheet(sheet -> sheet.headerRows() > 0);
        found.ifPresent(sheet -> {
            int header = sheet.headerRows();
            for (int i = 0; i < sheet.rows().size(); i++) {
                if (i >= header) {
                    sheet.rows().get(i).add(0, Box.other(texts.apply(i - header + 1)));
                } else if (i == 0) {
                    sheet.rows().get(i).add(0, Box.other(heading).spanning(1, header));
                }
            }
        });
        return found.isPresent();
    }

    private static boolean insertUnit(Scene scene) {
        for (Sheet sheet : sheets(scene)) {
            for (List<Box> row : sheet.rows()) {
                int at = row.size();
                for (Applicant column : Applicant.values()) {
                    int index = indexOf(row, column);
                    at = index < 0 ? at : Math.min(at, index);
                }
                boolean header = at < row.size() && row.get(at).is(Role.HEADING);
                row.add(at, Box.other(header ? "单位" : "件"));
            }
        }
        return !sheets(scene).isEmpty();
    }

    private static boolean append(Scene scene) {
        Optional<Sheet> found = scene.anySheet(Sheet::isWithoutRowSpans);
        found.ifPresent(sheet -> sheet.rows().forEach(row -> row.add(Box.other(""))));
        return found.isPresent();
    }
}
