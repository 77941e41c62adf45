// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.List;

/** Every figure with its place in the document, folded away. The script shows the lines of it beside the cells. */
final class FigureList {

    private FigureList() {}

    static List<Element> all(View view) {
        Element body = Element.of("tbody");
        for (FormTable table : FormTable.values()) {
            view.result()
                    .report()
                    .edition(table)
                    .ifPresent(edition -> Cell.of(table, edition).forEach(cell -> body.add(row(view, cell))));
        }
        Element head = Element.of("tr")
                .add(
                        Element.of("th").with("scope", "col").say("单元格", "Cell"),
                        Element.of("th").in("n").with("scope", "col").say("数字", "Figure"),
                        Element.of("th").with("scope", "col").say("在文档中", "In the document"));
        Element table = Element.of("table").in("list").add(Element.of("thead").add(head), body);
        return List.of(Element.of("section")
                .in("card")
                .with("id", "figures")
                .add(Element.of("details")
                        .add(
                                Element.of("summary").say("每个数字在文档中的位置", "Where each figure stands in the document"),
                                Element.of("div").in("scroll").add(table))));
    }

    private static Element row(View view, Cell cell) {
        Number value = view.result().report().get(cell);
        Element figure = Element.of("td").in("n");
        if (value == null) {
            boolean unread = view.marks().has(cell, Trait.UNREAD);
            figure.say(unread ? new Wording("未读", "not read") : new Wording("空白", "blank"));
        } else {
            figure.text(Figures.plain(value));
        }
        return Element.of("tr")
                .with("data-cell", cell.id())
                .add(
                        Element.of("td").add(view.link(cell)),
                        figure,
                        Element.of("td").in("where").say(view.place(cell)));
    }
}
