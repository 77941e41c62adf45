// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.CheckResult;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.util.List;
import java.util.Locale;

/** The page on one report. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Returns the page as one file.
     *
     * @param source the name of the document
     * @param result what checking it found
     * @param notes what there is to know about its reading
     * @param links where it leads to
     * @param locale the language that the page opens in
     */
    public static String of(String source, CheckResult result, List<ReadProblem> notes, Links links, Locale locale) {
        View view = new View(source, result, notes, links);
        Element main = Element.of("main").with("id", "top");
        main.add(Headline.verdict(view)).add(Headline.contents(view));
        main.addAll(ProblemSection.all(view));
        main.addAll(OtherFindings.all(view));
        main.addAll(FormSection.all(view));
        main.addAll(FigureList.all(view));
        main.add(RuleSection.of(view));
        Element card =
                Element.of("div").with("id", "card").with("role", "status").with("hidden", "");
        Element footer = Element.of("footer")
                .add(Element.of("p")
                        .say(
                                "由“勾稽”生成。页面自成一体：不联网，不收集任何内容。",
                                "Made by Gouji. The page is complete in itself: it fetches nothing and sends nothing."))
                .add(card);
        List<Element> content = List.of(Headline.header(view, locale), main, footer);
        return HtmlPage.titled(title(result.report()))
                .withStyle(Lights.of(view))
                .write(locale, content);
    }

    private static Wording title(AnnualReport report) {
        Wording name = Headline.name(report);
        return new Wording(name.zh() + " · 勾稽", name.en() + " · Gouji");
    }

    /**
     * Returns how many figures, rows and tables a page lists as not read.
     *
     * @param result what checking the document found
     * @param notes what there is to know about its reading, each thing once
     */
    public static int unread(CheckResult result, List<ReadProblem> notes) {
        long lost = notes.stream().filter(note -> note.kind().isLoss()).count();
        long texts = result.document().unread().values().stream()
                .filter(text -> !text.isEmpty())
                .count();
        return (int) (lost + texts);
    }

    /** Returns a page on a document that could not be read. */
    public static String unreadable(String source, Wording reason, Links links, Locale locale) {
        Wording title = new Wording(source + " · 勾稽", source + " · Gouji");
        Wording sentence = new Wording("无法读取：" + reason.zh(), "Cannot be read: " + reason.en());
        return HtmlPage.notice(title, Element.of("h1").quote(source), sentence, Headline.back(links), locale);
    }
}
