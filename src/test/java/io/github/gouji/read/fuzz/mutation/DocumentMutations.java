// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Item;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.read.fuzz.page.Text;
import java.nio.charset.Charset;
import java.util.List;

/** What happens to whole documents, and what stands around the report. The report's own figures are meant. */
final class DocumentMutations {

    private static final List<String> OTHERS = List.of("另湾区教育局", "河口镇人民政府", "岭北县财政局");

    private DocumentMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("document", "in GBK", scene -> encode(scene, "GBK")),
                Mutation.of("document", "in GB18030", scene -> encode(scene, "GB18030")),
                Mutation.of("document", "in UTF-16", scene -> encode(scene, "UTF-16")),
                Mutation.of("document", "cut off", DocumentMutations::cut),
                Mutation.of("document", "links to other agencies before", scene -> links(scene, 0)),
                Mutation.of(
                        "document",
                        "links to other agencies behind",
                        scene -> links(scene, scene.page().items().size())),
                Mutation.of("document", "neighbours behind", DocumentMutations::neighbours),
                Mutation.of("document", "page numbers", DocumentMutations::pageNumbers),
                Mutation.of("document", "table of contents", DocumentMutations::contents),
                Mutation.of("document", "search form before", DocumentMutations::search),
                Mutation.of("document", "unit above each table", DocumentMutations::units));
    }

    private static boolean encode(Scene scene, String charset) {
        scene.page().setCharset(Charset.forName(charset));
        return true;
    }

    /** The beginning of the document alone: the figure with which it ends may not be whole. */
    private static boolean cut(Scene scene) {
        scene.page().setLength(0.35 + scene.random().nextDouble() * 0.6);
        return true;
    }

    private static boolean links(Scene scene, int at) {
        int year = scene.page().year();
        for (String other : OTHERS) {
            scene.page().items().add(at, Text.link(other + (year - scene.next(2)) + "年政府信息公开工作年度报告"));
        }
        return true;
    }

    private static boolean neighbours(Scene scene) {
        int year = scene.page().year();
        scene.page().add(Text.paragraph("上一篇：" + OTHERS.get(0) + year + "年政府信息公开工作年度报告"));
        scene.page().add(Text.paragraph("下一篇：" + scene.page().agency() + (year - 1) + "年政府信息公开工作年度报告"));
        return true;
    }

    private static boolean pageNumbers(Scene scene) {
        List<Item> items = scene.page().items();
        int number = 1;
        for (int i = 2 + scene.next(3); i < items.size(); i += 3 + scene.next(3)) {
            items.add(
                    i,
                    Text.paragraph(Choice.of(scene.random(), "— " + number + " —", "第 " + number + " 页", "" + number)));
            number++;
        }
        return number > 1;
    }

    private static boolean contents(Scene scene) {
        List<Item> headings = scene.page().items().stream()
                .filter(item -> item instanceof Text text && text.kind() == Text.Kind.HEADING)
                .toList();
        int at = scene.page().indexOf(Text.Kind.HEADING, null);
        if (at < 0) {
            return false;
        }
        int number = 0;
        for (Item item : headings) {
            scene.page().items().add(at++, Text.paragraph(((Text) item).text() + "……" + (1 + number++)));
        }
        scene.page().items().add(at - headings.size(), Text.paragraph("目录"));
        return true;
    }

    private static boolean search(Scene scene) {
        scene.page()
                .items()
                .add(
                        0,
                        new Sheet(
                                null,
                                List.of(
                                        List.of(Box.other("索引号"), Box.other("0142" + scene.next(9000))),
                                        List.of(
                                                Box.other("发布日期"),
                                                Box.other(scene.page().year() + 1 + "-01-2" + scene.next(9))),
                                        List.of(Box.other("文号"), Box.other("无")))));
        return true;
    }

    private static boolean units(Scene scene) {
        List<Item> items = scene.page().items();
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Sheet sheet && sheet.table() != null) {
                items.add(i, Text.paragraph("单位：件"));
            }
        }
        return true;
    }
}
