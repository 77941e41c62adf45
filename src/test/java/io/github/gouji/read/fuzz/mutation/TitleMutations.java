// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Page.Certainty;
import io.github.gouji.read.fuzz.page.Text;
import java.util.List;
import java.util.function.Consumer;

/** Titles written in other ways, and other years and agencies around them. Those of the report's own title are meant. */
final class TitleMutations {

    private static final String DIGITS = "〇一二三四五六七八九";

    private TitleMutations() {}

    static List<Mutation> all() {
        return List.of(
                change("links to other years before", page -> links(page, 0)),
                change(
                        "links to other years behind",
                        page -> links(page, page.items().size())),
                change(
                        "link to another agency before",
                        page -> page.items().add(0, Text.link("另湾区教育局" + page.year() + "年政府信息公开工作年度报告"))),
                change(
                        "path before",
                        page -> page.items()
                                .add(0, Text.paragraph("首页 > 政务公开 > " + (page.year() + 1) + "年 > 政府信息公开年报"))),
                change(
                        "date of publication",
                        page -> page.items()
                                .add(
                                        1,
                                        Text.paragraph("发布日期：" + (page.year() + 1) + "-01-20  来源：市信息中心  浏览次数："
                                                + page.year() % 100))),
                change(
                        "index before",
                        page -> page.items()
                                .add(
                                        0,
                                        Text.paragraph("索引号：0142" + (page.year() + 1) + "00003  发文日期："
                                                + (page.year() + 1) + "年1月15日"))),
                title("in a sentence of the kind 关于", page -> "关于" + page.agency() + page.year() + "年度政府信息公开工作的年度报告"),
                title("in book-title marks", page -> "《" + page.agency() + page.year() + "年政府信息公开工作年度报告》"),
                title("year in Chinese", page -> page.agency() + chinese(page.year()) + "年政府信息公开工作年度报告"),
                title("with spaces", page -> page.agency() + " " + page.year() + " 年政府信息公开 工作年度报告"),
                title("short", page -> page.agency() + page.year() + "年政府信息公开年报"),
                Mutation.of("title", "agency in prose alone", TitleMutations::agencyInProse),
                Mutation.of("title", "year in prose alone", TitleMutations::yearInProse),
                change(
                        "window title of the site",
                        page -> page.setWindowTitle("云川市人民政府门户网站-" + (page.year() + 1) + "年专题")),
                change(
                        "basis of another year",
                        page -> page.items()
                                .add(
                                        1,
                                        Text.paragraph("根据《中华人民共和国政府信息公开条例》（2019年修订）及" + (page.year() + 1)
                                                + "年工作要求，编制本报告。"))));
    }

    private static Mutation change(String name, Consumer<Page> change) {
        return Mutation.of("title", name, scene -> {
            change.accept(scene.page());
            return true;
        });
    }

    private interface Wording {
        String of(Page page);
    }

    /** Puts one title in the place of those that the page has. */
    private static Mutation title(String name, Wording title) {
        return change(name, page -> {
            int last = removeTitles(page);
            page.items().add(Math.min(last, page.items().size()), Text.title(title.of(page)));
        });
    }

    /** Takes the titles away, and returns where the first one was. */
    private static int removeTitles(Page page) {
        List<Item> items = page.items();
        int first = -1;
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean title = items.get(i) instanceof Text text
                    && (text.kind() == Text.Kind.TITLE || text.kind() == Text.Kind.PARAGRAPH)
                    && (text.text().equals(page.agency()) && text.kind() == Text.Kind.TITLE
                            || text.text().contains(page.year() + "年")
                                    && text.text().contains("政府信息公开工作")
                                    && text.text().contains("报告")
                                    && text.text().length() < 40);
            if (title) {
                items.remove(i);
                first = i;
            }
        }
        page.setWindowTitle("");
        return Math.max(first, 0);
    }

    private static void links(Page page, int at) {
        for (int i = 1; i <= 3; i++) {
            page.items().add(at, Text.link(page.agency() + (page.year() - i) + "年政府信息公开工作年度报告"));
        }
    }

    private static String chinese(int year) {
        StringBuilder text = new StringBuilder();
        String.valueOf(year).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    private static boolean agencyInProse(Scene scene) {
        Page page = scene.page();
        int at = removeTitles(page);
        page.items().add(at, Text.title(page.year() + "年政府信息公开工作年度报告"));
        page.items()
                .add(
                        at + 1,
                        Text.paragraph(Choice.of(
                                scene.random(),
                                "本报告由" + page.agency() + "编制。",
                                "根据有关规定，特编制" + page.agency() + page.year() + "年政府信息公开工作年度报告。")));
        page.setTitle(Certainty.YEAR_ALONE);
        return true;
    }

    private static boolean yearInProse(Scene scene) {
        Page page = scene.page();
        int at = removeTitles(page);
        page.items().add(at, Text.title(page.agency() + "政府信息公开工作年度报告"));
        page.items().add(at + 1, Text.paragraph("本报告所列数据的统计期限自" + page.year() + "年1月1日起至" + page.year() + "年12月31日止。"));
        page.setTitle(Certainty.NOT_STATED);
        return true;
    }
}
