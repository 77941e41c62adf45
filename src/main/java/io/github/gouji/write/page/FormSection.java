// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Wording;
import io.github.gouji.write.form.FormDrawing;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report in the order of the form: its tables as they are printed, and its running text. */
final class FormSection {

    private FormSection() {}

    static List<Element> all(View view) {
        AnnualReport report = view.result().report();
        List<Element> all = new ArrayList<>();
        all.add(Element.of("h2").with("id", "form").say("报告", "The report"));
        all.add(legend(view));
        Narrative narrative = report.narrative();
        boolean told = Stream.of(narrative.overview(), narrative.problems(), narrative.otherMatters())
                .anyMatch(text -> text != null && !text.isBlank());
        if (told) {
            all.add(chapter(new Wording("一、总体情况", "1. Overview"), narrative.overview()));
        }
        for (FormTable table : FormTable.values()) {
            all.add(table(view, table));
        }
        if (told) {
            all.add(chapter(new Wording("五、存在的主要问题及改进情况", "5. Problems and improvements"), narrative.problems()));
            all.add(chapter(new Wording("六、其他需要报告的事项", "6. Other matters"), narrative.otherMatters()));
        } else {
            all.add(Element.of("p").in("where").say("没有读到一、五、六这几章的文字。", "Chapters 1, 5 and 6 were not read."));
        }
        return all;
    }

    private static Element legend(View view) {
        Element legend = Element.of("ul").in("legend");
        for (Trait trait : view.marks().used()) {
            legend.add(Element.of("li").add(example(trait)).say(trait.wording()));
        }
        return legend;
    }

    private static Element example(Trait trait) {
        return Element.of("b").in(trait.style()).with("aria-hidden", "true").text(trait.example());
    }

    private static Element table(View view, FormTable table) {
        Optional<Edition> edition = view.result().report().edition(table);
        Element section = Element.of("section").in("card");
        Wording label = Sentences.begin(table.label());
        if (edition.isEmpty()) {
            return section.add(
                    Element.of("h3").with("id", "t-" + table.id()).say(label),
                    Element.of("p").say("没有读到这张表。", "This table was not read."));
        }
        Element title =
                Element.of("h3").with("id", "t-" + table.id()).say(label).text(" ");
        if (table.hasEditions()) {
            String year = edition.get().id();
            title.add(Element.of("span").in("where").say(year + " 年版格式", year + " edition"));
        }
        Element drawn = FormDrawing.of(table, edition.get(), (cell, columns) -> FigureCell.of(view, cell, columns))
                .with("aria-labelledby", "t-" + table.id());
        return section.add(
                title,
                Element.of("div")
                        .in("scroll")
                        .with("role", "region")
                        .with("tabindex", "0")
                        .with("aria-labelledby", "t-" + table.id())
                        .add(drawn));
    }

    private static Element chapter(Wording title, @Nullable String text) {
        Element section = Element.of("section").in("card");
        if (text == null || text.isBlank()) {
            return section.add(
                    Element.of("h3").say(title),
                    Element.of("p").in("where").say("没有读到这一章。", "This chapter was not read."));
        }
        Element paragraphs = Element.of("div").in("text").with("lang", "zh");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(Element.of("p").quote(line.strip())));
        return section.add(Element.of("details").add(Element.of("summary").say(title), paragraphs));
    }
}
