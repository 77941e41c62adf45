// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.markup;

import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One self-contained file: its style and script stand in it, named by their hashes in a security policy that allows
 * nothing else. It is in Chinese and English, with a switch that needs no script.
 */
public final class HtmlPage {

    private static final String SCRIPT = resource(HtmlPage.class, "page.js");
    private static final String STYLE = resource(HtmlPage.class, "page.css");

    private final Wording title;
    private final String style;
    private final String script;
    private final boolean application;

    private HtmlPage(Wording title, String style, String script, boolean application) {
        this.title = title;
        this.style = style;
        this.script = script;
        this.application = application;
    }

    /** Returns a page without content whose window has this title. */
    public static HtmlPage titled(Wording title) {
        return new HtmlPage(title, "", "", false);
    }

    /** Returns the page with rules of style in addition to those of all. */
    public HtmlPage withStyle(String more) {
        return new HtmlPage(title, style + more, script, application);
    }

    /** Returns the page with a script in addition to that of all. */
    public HtmlPage withScript(String more) {
        return new HtmlPage(title, style, script + more, application);
    }

    /** Returns the page as one that may post to where it came from, and frame the answer. */
    public HtmlPage asApplication() {
        return new HtmlPage(title, style, script, true);
    }

    /**
     * Returns a file that has nothing but one sentence to say: why what was asked for is not there.
     *
     * @param title the title of its window
     * @param heading what stands above the sentence
     * @param sentence the sentence
     * @param links where it leads to; none if it stands alone
     * @param locale the language that it opens in: Chinese, or English for any other
     */
    public static String notice(Wording title, Element heading, Wording sentence, List<Element> links, Locale locale) {
        Element sign = Element.of("span").in("sign").with("aria-hidden", "true").text("?");
        Element verdict = Element.of("p")
                .in("verdict incomplete")
                .add(sign, Element.of("span").say(sentence));
        Element main = Element.of("main").add(verdict);
        if (!links.isEmpty()) {
            main.add(Element.of("nav").with("aria-label", "目录 Contents").addAll(links));
        }
        return titled(title).write(locale, List.of(Element.of("header").add(languages(locale), heading), main));
    }

    /**
     * Returns the file.
     *
     * @param locale the language that it opens in: Chinese, or English for any other
     * @param content what stands in it: header, main and footer
     */
    public String write(Locale locale, List<Element> content) {
        boolean zh = isChinese(locale);
        String styles = STYLE + style;
        String scripts = SCRIPT + script;
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + (zh ? "zh-CN" : "en") + "\">\n<head>");
        List.of(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy(styles, scripts)),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        // A post without a referrer is one without an origin, too.
                        Element.of("meta")
                                .with("name", "referrer")
                                .with("content", application ? "same-origin" : "no-referrer"),
                        Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Element.of("title").text(title.in(locale)))
                .forEach(element -> {
                    page.append('\n');
                    element.write(page);
                });
        page.append("\n<style>").append(styles).append("</style>\n</head>\n<body>\n");
        for (Element element : content) {
            page.append('\n');
            element.write(page);
        }
        return page.append("\n<script>")
                .append(scripts)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private String policy(String styles, String scripts) {
        return "default-src 'none'; style-src 'sha256-" + hash(styles) + "'; script-src 'sha256-" + hash(scripts)
                + "'; base-uri 'none'; form-action "
                + (application ? "'self'; connect-src 'self'; frame-src 'self'" : "'none'");
    }

    /** Returns the switch between the languages, for the header of a page that opens in this language. */
    public static Element languages(Locale locale) {
        boolean zh = isChinese(locale);
        Element both =
                Element.of("div").in("languages").with("role", "radiogroup").with("aria-label", "语言 Language");
        choice(both, "zh", "zh-CN", "中文", zh);
        choice(both, "en", "en", "English", !zh);
        return both;
    }

    private static void choice(Element both, String id, String language, String name, boolean chosen) {
        Element choice = Element.of("input")
                .in("choice")
                .with("type", "radio")
                .with("name", "language")
                .with("id", id);
        both.add(chosen ? choice.with("checked", "") : choice);
        both.add(Element.of("label").with("for", id).with("lang", language).text(name));
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text of a file of the library, such as a style or a script, that stands beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
