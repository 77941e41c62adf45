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

    private static final String SCRIPT = resource("page.js");
    private static final String STYLE = resource("page.css");

    private HtmlPage() {}

    /**
     * Returns the file.
     *
     * @param locale the language that it opens in: Chinese, or English for any other
     * @param title the title of the window
     * @param style rules of style for this page in addition to those of all
     * @param content what stands in it: header, main and footer
     */
    public static String of(Locale locale, Wording title, String style, List<Element> content) {
        boolean zh = isChinese(locale);
        String styles = STYLE + style;
        String policy = "default-src 'none'; style-src 'sha256-" + hash(styles) + "'; script-src 'sha256-"
                + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + (zh ? "zh-CN" : "en") + "\">\n<head>");
        List.of(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
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
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
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

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
