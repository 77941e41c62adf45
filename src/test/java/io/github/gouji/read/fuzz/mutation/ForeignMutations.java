// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Pages;
import io.github.gouji.read.fuzz.layout.Reports;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables that are none of the form, and a second report. The report's own figures, and those of the first one, are meant. */
final class ForeignMutations {

    private ForeignMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("foreign", "summary in the overview", ForeignMutations::addSummary),
                Mutation.of("foreign", "summary with labels of the form", ForeignMutations::addLikeSummary),
                Mutation.of("foreign", "fee table in chapter 六", ForeignMutations::addFees),
                Mutation.of("foreign", "fifteen numbers", scene -> addAnywhere(scene, List.of(numbers(scene, 15)))),
                Mutation.of("foreign", "seven numbers", scene -> addAnywhere(scene, List.of(numbers(scene, 7)))),
                Mutation.of("foreign", "weather", ForeignMutations::addWeather),
                Mutation.of("foreign", "staff", ForeignMutations::addStaff),
                Mutation.of("foreign", "five numbers a row", ForeignMutations::addRanking),
                Mutation.of("foreign", "numbers in the text", ForeignMutations::addText),
                Mutation.of("foreign", "report of another agency behind", scene -> addReport(scene, true)),
                Mutation.of("foreign", "report of last year behind", scene -> addReport(scene, false)));
    }

    private static List<Box> row(String... texts) {
        return Arrays.stream(texts).map(Box::other).toList();
    }

    private static List<Box> numbers(Scene scene, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Box.other("" + scene.next(500)))
                .toList();
    }

    private static boolean addInOverview(Scene scene, List<List<Box>> rows) {
        int overview = scene.page().indexOf(Text.Kind.PARAGRAPH, "全年主动公开");
        if (overview < 0) {
            return false;
        }
        scene.page().items().add(overview + 1, new Sheet(null, rows));
        return true;
    }

    /** Puts a table before or behind a table of the form, or at the end of the page. */
    private static boolean addAnywhere(Scene scene, List<List<Box>> rows) {
        Optional<Sheet> beside = scene.anySheet(sheet -> true);
        List<Item> items = scene.page().items();
        int at = beside.isEmpty() || scene.next(3) == 0 ? items.size() : items.indexOf(beside.get()) + scene.next(2);
        items.add(at, new Sheet(null, rows));
        return true;
    }

    private static boolean addSummary(Scene scene) {
        return addInOverview(
                scene,
                List.of(
                        row("指标", "单位", "数量"),
                        row("主动公开信息", "条", "" + scene.next(900)),
                        row("收到申请", "件", "" + scene.next(90)),
                        row("办结申请", "件", "" + scene.next(90)),
                        row("行政复议", "件", "" + scene.next(9)),
                        row("行政诉讼", "件", "" + scene.next(9))));
    }

    private static boolean addLikeSummary(Scene scene) {
        return addInOverview(
                scene,
                List.of(
                        row(
                                "项目",
                                scene.page().year() - 1 + "年",
                                "" + (scene.page().year() - 2) + "年"),
                        row("本年新收政府信息公开申请数量", "" + scene.next(90), "" + scene.next(90)),
                        row("结转下年度继续办理", "" + scene.next(90), "" + scene.next(90)),
                        row("行政规范性文件", "" + scene.next(90), "" + scene.next(90))));
    }

    private static boolean addFees(Scene scene) {
        int place = scene.page().indexOf(Text.Kind.PARAGRAPH, "信息处理费");
        if (place < 0) {
            return false;
        }
        scene.page()
                .items()
                .add(
                        place + 1,
                        new Sheet(
                                null,
                                List.of(
                                        row("收费项目", "件数", "金额（元）"),
                                        row("信息处理费", "" + scene.next(9), "" + scene.next(900)),
                                        row("总计", "" + scene.next(9), "" + scene.next(900)))));
        return true;
    }

    private static boolean addWeather(Scene scene) {
        List<Box> head = new ArrayList<>(row("月份"));
        List<Box> rain = new ArrayList<>(row("降水量（毫米）"));
        for (int month = 1; month <= 12; month++) {
            head.add(Box.other(month + "月"));
            rain.add(Box.other("" + scene.next(300)));
        }
        return addAnywhere(scene, List.of(head, rain));
    }

    private static boolean addStaff(Scene scene) {
        return addAnywhere(
                scene,
                List.of(
                        row("科室", "编制", "在岗", "空缺", "联系电话"),
                        row("办公室", "" + scene.next(20), "" + scene.next(20), "" + scene.next(5), "8600001"),
                        row("法规科", "" + scene.next(20), "" + scene.next(20), "" + scene.next(5), "8600002"),
                        row("合计", "" + scene.next(40), "" + scene.next(40), "" + scene.next(9), "")));
    }

    private static boolean addRanking(Scene scene) {
        List<List<Box>> rows = new ArrayList<>(List.of(row("街道", "一季度", "二季度", "三季度", "四季度", "总计")));
        for (String name : List.of("东街", "西街", "南街", "北街")) {
            List<Box> cells = new ArrayList<>(row(name));
            cells.addAll(numbers(scene, 5));
            rows.add(cells);
        }
        return addAnywhere(scene, rows);
    }

    private static boolean addText(Scene scene) {
        List<Item> items = scene.page().items();
        items.add(
                1 + scene.next(items.size()),
                Text.paragraph("其中，自然人 " + scene.next(50) + " 件，商业企业 " + scene.next(50) + " 件，予以公开 " + scene.next(50)
                        + " 件，结果维持 " + scene.next(9) + " 件。"));
        return true;
    }

    private static boolean addReport(Scene scene, boolean another) {
        AnnualReport report =
                another ? scene.report().withAgency("另湾区教育局") : Reports.lastYear(scene.report(), scene.random());
        if (another) {
            report = Reports.lastYear(report, scene.random())
                    .withYear(scene.page().year());
        }
        if (scene.page().sheets(FormTable.REQUESTS).isEmpty()) {
            return false;
        }
        for (Item item : Pages.of(report, scene.random()).items()) {
            scene.page().add(item instanceof Sheet sheet ? sheet.asForeign() : item);
        }
        scene.page().setMoreThanOneReport();
        return true;
    }
}
