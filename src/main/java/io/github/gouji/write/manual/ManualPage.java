// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The manual as a page. Each rule has an anchor, {@code r-} and its id. */
public final class ManualPage {

    private ManualPage() {}

    /** Returns the page, which opens in this language. */
    public static String of(RuleBook book, Locale locale) {
        Element contents = Element.of("nav").with("aria-label", "目录 Contents");
        Element main = Element.of("main").add(contents);
        for (Rule rule : book.rules()) {
            contents.add(
                    Element.of("a").in("rule").with("href", "#" + anchor(rule)).text(rule.id()));
            main.add(entry(Entry.of(rule, book)));
        }
        Element header = Element.of("header")
                .add(
                        HtmlPage.languages(locale),
                        Element.of("h1").say(ManualWords.TITLE),
                        Element.of("p").in("about").say(ManualWords.ABOUT));
        Wording title = new Wording(ManualWords.TITLE.zh() + " · 勾稽", ManualWords.TITLE.en() + " · Gouji");
        return HtmlPage.titled(title).write(locale, List.of(header, main));
    }

    private static String anchor(Rule rule) {
        return "r-" + rule.id();
    }

    private static Element entry(Entry entry) {
        Rule rule = entry.rule();
        Element section =
                Element.of("section").in("card").with("id", anchor(rule)).with("aria-labelledby", "h-" + rule.id());
        Element tag = Element.of("span")
                .in("tag " + rule.severity().name().toLowerCase(Locale.ROOT))
                .say(rule.severity().wording());
        section.add(
                Element.of("h2").in("rule").with("id", "h-" + rule.id()).text(rule.id()),
                Element.of("p").add(tag).say(rule.wording()),
                Element.of("p").in("where").say(ManualWords.SOURCE).say(rule.source()));
        entry.formulas()
                .forEach((edition, formula) -> section.add(Element.of("p")
                        .say(ManualWords.edition(edition))
                        .add(Element.of("code").say(formula))));
        Element examples = Element.of("div").in("findings");
        example(examples, ManualWords.HOLDS, entry.examples().holding());
        example(examples, ManualWords.BREAKS, entry.examples().breaking());
        section.add(examples);
        if (!entry.causes().isEmpty()) {
            Element list = Element.of("ul");
            entry.causes().forEach(cause -> list.add(Element.of("li").say(cause)));
            section.add(Element.of("h3").say(ManualWords.CAUSES), list);
        }
        return section;
    }

    private static void example(Element into, Wording title, Optional<Example> found) {
        found.ifPresent(example -> {
            Element block = Element.of("div").in("finding").add(Element.of("h3").say(title));
            if (!example.sum().isEmpty()) {
                Element body = Element.of("tbody");
                example.sum()
                        .forEach(line -> body.add(Element.of("tr")
                                .in(line.total() ? "total" : "")
                                .add(
                                        Element.of("td").in("sign").text(line.sign()),
                                        Element.of("td").say(line.label()),
                                        Element.of("td").in("n").text(line.figure()))));
                block.add(
                        Element.of("p").say(example.place()),
                        Element.of("div")
                                .in("scroll")
                                .add(Element.of("table").in("sum").add(body)));
            }
            into.add(block.add(Element.of("p").say(example.words())));
        });
    }
}
