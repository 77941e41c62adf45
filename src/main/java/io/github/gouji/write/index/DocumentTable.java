// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.Outcome;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The table of all documents, which leads to their pages. */
final class DocumentTable {

    /** Where the lines come in. What documents say is never written as a tag. */
    static final String LINES = "<tbody id=\"lines\">";

    private DocumentTable() {}

    /** Returns the class of elements that are about an outcome. */
    static String style(Outcome outcome) {
        return "o" + outcome.ordinal();
    }

    /** Returns the table without its lines, to be filtered by these outcomes and years. */
    static Element of(Collection<Outcome> outcomes, Collection<Integer> years) {
        Element head = Element.of("tr")
                .add(
                        column("结论", "Verdict").with("aria-sort", "ascending"),
                        column("机关", "Agency"),
                        column("年度", "Year"),
                        column("先看哪里", "What to see to"),
                        column("错误", "Errors"),
                        column("警告", "Warnings"),
                        column("未读", "Not read"),
                        column("文档", "Document"));
        Element table = Element.of("table")
                .in("index")
                .with("aria-labelledby", "documents")
                .add(Element.of("thead").add(head), Element.of("tbody").with("id", "lines"));
        return Element.of("section")
                .in("card")
                .add(
                        Element.of("h2").with("id", "documents").say("全部文档", "All documents"),
                        filters(outcomes, years),
                        table);
    }

    private static Element column(String zh, String en) {
        return Element.of("th").with("scope", "col").say(zh, en);
    }

    /** Returns what the script makes use of, and shows. */
    private static Element filters(Collection<Outcome> outcomes, Collection<Integer> years) {
        Element verdicts =
                Element.of("select").with("id", "verdict").add(option("", new Wording("全部结论", "all verdicts")));
        outcomes.forEach(outcome -> verdicts.add(option(style(outcome), outcome.wording())));
        Element chosen = Element.of("select").with("id", "year").add(option("", new Wording("全部年度", "all years")));
        years.forEach(year -> chosen.add(option(year.toString(), new Wording(year.toString(), year.toString()))));
        return Element.of("div")
                .with("id", "filters")
                .with("hidden", "")
                .add(
                        labelled(
                                "search",
                                "查找",
                                "Search",
                                Element.of("input").with("type", "search").with("id", "search")),
                        labelled("verdict", "结论", "Verdict", verdicts),
                        labelled("year", "年度", "Year", chosen),
                        Element.of("button")
                                .with("type", "button")
                                .with("id", "cell")
                                .with("hidden", "")
                                .say("只看填错某一格的 ✕", "One cell only ✕"),
                        Element.of("output").with("id", "shown").with("for", "search verdict year"));
    }

    private static Element labelled(String id, String zh, String en, Element control) {
        return Element.of("span").add(Element.of("label").with("for", id).say(zh, en), control);
    }

    /** An option holds text alone, in both languages. */
    private static Element option(String value, Wording wording) {
        String text = wording.zh().equals(wording.en()) ? wording.zh() : wording.zh() + " " + wording.en();
        return Element.of("option").with("value", value).text(text);
    }

    /**
     * Returns the line of a document.
     *
     * @param address where its page stands; "" if it has none
     * @param wrong the numbers of the cells of the map in which it has errors
     */
    static Element line(Entry entry, String address, List<Integer> wrong) {
        Outcome outcome = entry.outcome();
        Element line = Element.of("tr");
        if (!wrong.isEmpty()) {
            line.with("data-wrong", wrong.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        Integer year = entry.year();
        boolean named = !entry.agency().isEmpty();
        return line.add(
                Element.of("td").in(style(outcome)).text(outcome.sign() + " ").say(outcome.wording()),
                Element.of("td")
                        .add(
                                named
                                        ? name(entry.agency(), address)
                                        : Element.of("span").say("（机关不明）", "(unknown)")),
                Element.of("td").text(year == null ? "" : year.toString()),
                Element.of("td").say(entry.matter()),
                number(entry.errors()),
                number(entry.warnings()),
                number(entry.unread()),
                Element.of("td").add(named ? Element.of("bdi").text(entry.source()) : name(entry.source(), address)));
    }

    /** Whatever names the document best leads to its page. */
    private static Element name(String name, String address) {
        return address.isEmpty()
                ? Element.of("bdi").text(name)
                : Element.of("a").with("href", address).quote(name);
    }

    private static Element number(int number) {
        return Element.of("td").text(number == 0 ? "" : Integer.toString(number));
    }
}
