// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
import java.util.List;
import java.util.Locale;

/** A broken rule: its place, its words, and its figures, each of which leads to its cell. */
final class FindingBlock {

    /** More cells than this are folded away. */
    private static final int FEW = 12;

    /** Of more findings than this the sums are folded away. */
    private static final int FEW_SUMS = 6;

    private FindingBlock() {}

    /** Returns several side by side where there is room. */
    static Element all(View view, List<Finding> findings) {
        return Element.of("div")
                .in("findings")
                .addAll(findings.stream()
                        .map(finding -> of(view, finding, findings.size() <= FEW_SUMS))
                        .toList());
    }

    private static Element of(View view, Finding finding, boolean open) {
        int number = view.number(finding);
        Element block = Element.of("div").in("finding").with("id", "f" + number).with("tabindex", "-1");
        BoundRule bound = finding.bound();
        Element title = Element.of("h4").add(tag(finding.severity()));
        if (bound != null) {
            title.say(bound.place()).text(" ");
        }
        title.add(Element.of("a")
                .in("rule")
                .with("href", "#r-" + finding.rule().id())
                .text(finding.rule().id()));
        block.add(title);
        if (bound == null) {
            return block.add(Element.of("p").say(Sentences.begin(finding.message())))
                    .addAll(cells(view, finding));
        }
        Element sum = Element.of("details")
                .add(Element.of("summary").say("逐项", "Figure by figure"), SumTable.of(view, finding, bound));
        block.add(Element.of("p").say(finding.rule().wording()));
        return open
                ? block.add(SumTable.of(view, finding, bound))
                : block.add(Element.of("p").in("equation").say(withoutPlace(finding.message(), bound.place())), sum);
    }

    /** The title names the place. */
    private static Wording withoutPlace(Wording message, Wording place) {
        String zh = place.zh() + "：";
        String en = place.en() + ": ";
        return new Wording(
                message.zh().startsWith(zh) ? message.zh().substring(zh.length()) : message.zh(),
                message.en().startsWith(en) ? message.en().substring(en.length()) : message.en());
    }

    static Element tag(Severity severity) {
        return Element.of("span")
                .in("tag " + severity.name().toLowerCase(Locale.ROOT))
                .say(severity.wording());
    }

    /** Lists the cells, which the message need not name. */
    private static List<Element> cells(View view, Finding finding) {
        List<Cell> cells = finding.cells().stream().map(Finding.Figure::cell).toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("p").in("where");
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                list.say("、", ", ");
            }
            list.add(view.link(cells.get(i)));
        }
        if (cells.size() == 1) {
            Wording place = view.place(cells.get(0));
            return List.of(place.zh().isEmpty() ? list : list.text("  ").say(place));
        }
        if (cells.size() <= FEW) {
            return List.of(list);
        }
        Element summary = Element.of("summary").say(cells.size() + " 格", cells.size() + " cells");
        return List.of(Element.of("details").add(summary, list));
    }
}
