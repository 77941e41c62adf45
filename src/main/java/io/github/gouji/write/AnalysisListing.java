// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.rule.RuleBook;
import java.util.Locale;

/**
 * What the rules of a book can tell of each edition of the form before there is any report; where some of them apply to
 * some years only, of those years.
 */
public final class AnalysisListing {

    private AnalysisListing() {}

    /** Returns the analysis as text for people. */
    public static String text(RuleBook book, Locale locale) {
        StringBuilder text = new StringBuilder();
        AnalysisPeriod.of(book).forEach(period -> text.append(AnalysisText.write(period, locale)));
        return text.toString();
    }

    /** Returns the analysis as one JSON object, with the ids of rules, scopes and cells. */
    public static String json(RuleBook book, Locale locale) {
        return AnalysisJson.write(book, locale);
    }
}
