// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.util.List;
import java.util.Locale;

/**
 * The page on which documents are dropped. It is a form whose answer is shown in a frame, so it works without scripts; with
 * them several documents are checked one after the other.
 */
final class StartPage {

    private static final String SCRIPT = HtmlPage.resource(StartPage.class, "start.js");
    private static final String STYLE = HtmlPage.resource(StartPage.class, "start.css");

    private StartPage() {}

    static String of(Locale locale) {
        Element header = Element.of("header")
                .add(
                        HtmlPage.languages(locale),
                        Element.of("h1").say("勾稽", "Gouji"),
                        Element.of("p")
                                .in("about")
                                .say(
                                        "核对政府信息公开工作年度报告的数字。文档只在这台电脑的内存里，不保存，不外传。",
                                        "Checks the figures of annual reports on information disclosure. Documents stay in the memory"
                                                + " of this machine; nothing is kept, nothing is sent anywhere."));
        String language = new Wording("?lang=zh", "?lang=en").in(locale);
        Element main = Element.of("main").add(form(language), list(), frame());
        return HtmlPage.titled(new Wording("勾稽", "Gouji"))
                .withStyle(STYLE)
                .withScript(SCRIPT)
                .asApplication()
                .write(locale, List.of(header, main));
    }

    private static Element form(String language) {
        Element input = Element.of("input")
                .with("type", "file")
                .with("name", "file")
                .with("id", "file")
                .with("required", "");
        Element drop = Element.of("div")
                .in("drop")
                .add(
                        Element.of("label")
                                .with("for", "file")
                                .say("把报告拖到这里，或选择文件", "Drop a report here, or choose a file"),
                        input,
                        Element.of("p")
                                .in("where")
                                .say(
                                        "Word、WPS、Excel、网页、PDF、OFD、Markdown、JSON",
                                        "Word, WPS, Excel, web pages, PDF, OFD, Markdown, JSON"));
        Element check =
                Element.of("button").with("type", "submit").with("id", "check").say("检查", "Check");
        Element annotate = Element.of("button")
                .in("second")
                .with("type", "submit")
                .with("formaction", "annotate" + language)
                .say("下载带批注的副本", "Download an annotated copy");
        Element rules = Element.of("a").with("href", LocalService.RULES).say("规则", "The rules");
        return Element.of("form")
                .with("method", "post")
                .with("enctype", "multipart/form-data")
                .with("action", "check" + language)
                .with("target", "result")
                .add(drop, Element.of("p").in("buttons").add(check, annotate, rules));
    }

    private static Element list() {
        return Element.of("ul")
                .with("id", "documents")
                .with("aria-live", "polite")
                .with("hidden", "");
    }

    private static Element frame() {
        return Element.of("iframe").with("name", "result").with("title", "检查结果 Result");
    }
}
