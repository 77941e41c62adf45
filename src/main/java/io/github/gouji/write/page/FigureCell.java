// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.report.Cell;
import io.github.gouji.write.markup.Element;
import java.util.List;
import java.util.Objects;

/** A cell of the form with its figure, and what is the matter with it. */
final class FigureCell {

    private FigureCell() {}

    /** Returns the cell over so many columns. */
    static Element of(View view, Cell cell, int columns) {
        Element td = Element.of("td").with("id", cell.id());
        if (columns > 1) {
            td.with("colspan", columns);
        }
        Marks marks = view.marks();
        marks.traits(cell).forEach(trait -> td.in(trait.style()));
        List<Integer> findings = marks.findings(cell);
        findings.forEach(number -> td.in("c" + number));
        Element content = findings.isEmpty() ? td : Element.of("a").with("href", "#f" + findings.get(0));
        figure(view, cell, content);
        return findings.isEmpty() ? td : td.add(content);
    }

    private static void figure(View view, Cell cell, Element into) {
        Marks marks = view.marks();
        Number value = view.result().report().get(cell);
        Correction correction = marks.correction(cell);
        if (correction != null) {
            if (value == null) {
                word(into, "空白", "blank");
            } else {
                into.add(Element.of("del").add(hidden("现为 ", "is ")).text(Figures.plain(value)));
            }
            into.add(Element.of("ins").add(hidden("应为 ", "should be ")).say(ProblemSection.expected(correction)));
        } else if (value != null) {
            into.text(Figures.plain(value));
        } else {
            missing(view, cell, into);
        }
        if (marks.has(cell, Trait.INFERRED)) {
            into.add(hidden("，哪一栏是推断的", ", its column was inferred"));
        }
    }

    private static void missing(View view, Cell cell, Element into) {
        Marks marks = view.marks();
        if (marks.has(cell, Trait.UNREAD)) {
            String text = view.result().document().unread().getOrDefault(cell, "");
            if (!text.isEmpty()) {
                into.quote(text).text(" ");
            }
            word(into, "未读", "not read");
        } else {
            into.add(hidden("空白", "blank"));
        }
        if (marks.has(cell, Trait.DEDUCED)) {
            Number deduced = Objects.requireNonNull(marks.deduced(cell));
            into.add(hidden("，必为", ", must be")).text(" 〔" + Figures.plain(deduced) + "〕");
        }
    }

    private static void word(Element into, String zh, String en) {
        into.add(Element.of("span").in("word").say(zh, en));
    }

    private static Element hidden(String zh, String en) {
        return Element.of("span").in("vh").say(zh, en);
    }
}
