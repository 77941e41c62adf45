// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.Outcome;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The page before the pages of many reports: what is counted as they come in. The lines of its table are kept elsewhere. */
public final class IndexPage {

    private static final String SCRIPT = HtmlPage.resource(IndexPage.class, "index.js");
    private static final String STYLE = HtmlPage.resource(IndexPage.class, "index.css");

    /** More years than this would be no real ones. */
    private static final int MOST_YEARS = 100;

    private final Locale locale;
    private final String rules;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    private final HeatMap heat = new HeatMap();

    /**
     * Creates the index of no documents.
     *
     * @param locale the language that it opens in
     * @param rules the address of the manual of rules
     */
    public IndexPage(Locale locale, String rules) {
        this.locale = locale;
        this.rules = rules;
    }

    /**
     * Counts a document, and returns its line in the table.
     *
     * @param address where its page stands, to be led to; "" if it has none
     */
    public String add(Entry entry, String address) {
        outcomes.merge(entry.outcome(), 1, Integer::sum);
        Integer year = entry.year();
        if (year != null && years.size() < MOST_YEARS) {
            years.add(year);
        }
        return DocumentTable.line(entry, address, heat.add(entry)) + "\n";
    }

    /** Returns the page up to the lines of its table. */
    public String beforeLines() {
        String page = page();
        return page.substring(0, page.indexOf(DocumentTable.LINES) + DocumentTable.LINES.length());
    }

    /** Returns the page after the lines of its table. */
    public String afterLines() {
        String page = page();
        return page.substring(page.indexOf(DocumentTable.LINES) + DocumentTable.LINES.length());
    }

    private String page() {
        Element header = Element.of("header")
                .add(
                        HtmlPage.languages(locale),
                        Element.of("h1").say("勾稽检查结果", "What the checks found"),
                        Element.of("p").in("about").say("政府信息公开工作年度报告", "Annual reports on information disclosure"));
        Element main = Element.of("main")
                .add(counts(), contents(), DocumentTable.of(outcomes.keySet(), years))
                .addAll(heat.drawn());
        return HtmlPage.titled(new Wording("检查结果 · 勾稽", "What the checks found · Gouji"))
                .withStyle(STYLE)
                .withScript(SCRIPT)
                .write(locale, List.of(header, main));
    }

    private Element contents() {
        Element contents = Element.of("nav").with("aria-label", "目录 Contents");
        contents.add(Element.of("a").with("href", "#documents").say("全部文档", "All documents"));
        if (!heat.isEmpty()) {
            contents.add(Element.of("a").with("href", "#heat").say("错误出在哪里", "Where errors fall"));
        }
        return contents.add(Element.of("a").with("href", rules).say("规则手册", "The rules"));
    }

    private Element counts() {
        int all = outcomes.entrySet().stream()
                .filter(one -> one.getKey() != Outcome.SKIPPED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        Element list = Element.of("ul").in("counts");
        list.add(Element.of("li")
                .add(Element.of("b").text(Integer.toString(all)))
                .text(" ")
                .say("份文档", all == 1 ? "document" : "documents"));
        outcomes.forEach((outcome, count) -> list.add(Element.of("li")
                .in(DocumentTable.style(outcome))
                .add(Element.of("b").text(Integer.toString(count)))
                .text(" " + outcome.sign() + " ")
                .say(outcome.wording())));
        return list;
    }
}
