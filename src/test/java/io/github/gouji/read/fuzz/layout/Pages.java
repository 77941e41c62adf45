// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Text;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lays reports out as pages. */
public final class Pages {

    private static final String[] PROBLEMS = {"公开的主动性还不够，解读形式较为单一，全年仅发布图解 3 篇。", "个别事项更新不够及时，下一步将每季度开展一次自查。"};

    private Pages() {}

    /** Returns a page with the whole report in one of the layouts in use. */
    public static Page of(AnnualReport report, RandomGenerator random) {
        Page page = new Page(report.year(), report.agency());
        page.setNestedInLayoutTable(Choice.once(random, 8));
        Titles.put(page, random);
        put(report, page, random);
        if (random.nextBoolean()) {
            page.add(Text.paragraph(report.agency()));
            page.add(Text.paragraph(report.year() + 1 + "年1月" + (5 + random.nextInt(25)) + "日"));
        }
        return page;
    }

    private static void put(AnnualReport report, Page page, RandomGenerator random) {
        Chapters chapters = new Chapters(random);
        FigureBoxes figures = new FigureBoxes(report, random);
        Edition proactive = report.proactive().edition();
        Edition requests = report.requests().edition();
        page.editions().put(FormTable.PROACTIVE, proactive);
        page.editions().put(FormTable.REQUESTS, requests);
        page.editions().put(FormTable.DISPUTES, report.disputes().edition());
        heading(page, chapters.heading(1));
        page.add(Text.paragraph(overview(report, random)));
        heading(page, chapters.heading(2));
        page.items().addAll(new ProactiveSheets(figures, proactive, random).items());
        note(page, random, "注：以上数据统计截至" + report.year() + "年12月31日。");
        heading(page, chapters.heading(3));
        List<Item> table = new RequestSheets(figures, requests, random).items(random);
        page.items().addAll(table);
        note(page, random, "注：1件申请涉及2项内容的，按1件统计。");
        heading(page, chapters.heading(4));
        page.items().addAll(new DisputeSheets(figures).items(random));
        heading(page, chapters.heading(5));
        page.add(Text.paragraph(Choice.of(random, PROBLEMS)));
        heading(page, chapters.heading(6));
        page.add(Text.paragraph("本年度收取信息处理费0元。"));
    }

    private static void note(Page page, RandomGenerator random, String note) {
        if (Choice.once(random, 5)) {
            page.add(Text.paragraph(note));
        }
    }

    private static void heading(Page page, String heading) {
        if (!heading.isEmpty()) {
            page.add(Text.heading(heading));
        }
    }

    private static String overview(AnnualReport report, RandomGenerator random) {
        return report.year() + "年，全年主动公开信息 " + (100 + random.nextInt(900)) + " 条，办理依申请公开 " + (1 + random.nextInt(50))
                + " 件，同比增长 " + (1 + random.nextInt(40)) + "%。";
    }
}
