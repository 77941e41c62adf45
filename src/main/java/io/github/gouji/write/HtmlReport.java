// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.write.page.Links;
import io.github.gouji.write.page.ReportPage;
import java.util.Locale;

/**
 * What became of a document as a page to look at: one HTML file in Chinese and English that needs nothing else, neither a
 * network nor scripts. It shows the verdict and what to mend, and the tables as the official form prints them. Whatever the
 * document says is text in it.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Returns the page on one document.
     *
     * @param document the document
     * @param locale the language that the page opens in: Chinese, or English for any other
     */
    public static String write(CheckedDocument document, Locale locale) {
        return write(document, locale, "");
    }

    /**
     * Returns the page on one document, whose rules lead to their manual.
     *
     * @param document the document
     * @param locale the language that the page opens in: Chinese, or English for any other
     * @param manual the address at which {@link RuleDocumentation#html} will stand, such as {@code rules.html}; "" for none
     */
    public static String write(CheckedDocument document, Locale locale, String manual) {
        requireNonNull(manual, "manual");
        return write(document, locale, new Links(manual, ""));
    }

    static String write(CheckedDocument document, Locale locale, Links links) {
        requireNonNull(document, "document");
        requireNonNull(locale, "locale");
        if (document instanceof Checked checked) {
            return ReportPage.of(
                    checked.source(),
                    checked.result(),
                    ReadingNotes.of(checked.result().document()),
                    links,
                    locale);
        }
        return document instanceof Unreadable unreadable
                ? ReportPage.unreadable(
                        unreadable.source(), unreadable.failure().wording(), links, locale)
                : ReportPage.unreadable(
                        document.source(), ((CheckedDocument.Skipped) document).reason(), links, locale);
    }
}
