// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.manual.ManualPage;
import io.github.gouji.write.manual.MarkdownManual;
import java.util.Locale;

/**
 * The manual of a book of rules: each rule with its words, official source and formulas, an example that holds, one that
 * breaks it, and the slips that usually do. Examples are found by checking, so they are true of rules of one's own, too;
 * a rule for which none is found has none.
 */
public final class RuleDocumentation {

    private RuleDocumentation() {}

    /**
     * Returns the manual as a page in both languages. The anchor of a rule is {@code r-} and its id, such as
     * {@code r-T3-BALANCE}.
     *
     * @param locale the language that the page opens in: Chinese, or English for any other
     */
    public static String html(RuleBook book, Locale locale) {
        return ManualPage.of(requireNonNull(book, "book"), requireNonNull(locale, "locale"));
    }

    /**
     * Returns the manual as Markdown in one language. Each rule has a heading that is its id alone.
     *
     * @param locale Chinese, or English for any other
     */
    public static String markdown(RuleBook book, Locale locale) {
        return MarkdownManual.of(requireNonNull(book, "book"), requireNonNull(locale, "locale"));
    }
}
