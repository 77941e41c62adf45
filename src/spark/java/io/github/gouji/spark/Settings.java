// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static java.util.Objects.requireNonNull;

import io.github.gouji.Checker;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How documents are checked, as it travels to the executors.
 *
 * @param rules the rules; {@code null} for those of the official form, which every executor has
 * @param blanks what blank cells mean
 * @param locale the language of the sentences
 * @param explanations how many explanations of a problem there are at most; for statistics one at least, for its cause
 * @param forStatistics whether a result has outcomes and figures
 */
record Settings(@Nullable List<Rule> rules, Blanks blanks, Locale locale, int explanations, boolean forStatistics)
        implements Serializable {

    static final Settings STANDARD = new Settings(null, Blanks.AS_ZERO, Locale.CHINESE, 10, false);

    Settings {
        requireNonNull(blanks, "blanks");
        requireNonNull(locale, "locale");
        if (explanations < 0) {
            throw new IllegalArgumentException("the number of explanations is negative: " + explanations);
        }
        explanations = forStatistics ? Math.max(1, explanations) : explanations;
    }

    Settings with(RuleBook book) {
        List<Rule> others = book.rules().equals(RuleBook.standard().rules()) ? null : List.copyOf(book.rules());
        return new Settings(others, blanks, locale, explanations, forStatistics);
    }

    Settings with(Blanks meaning) {
        return new Settings(rules, meaning, locale, explanations, forStatistics);
    }

    Settings with(Locale language) {
        return new Settings(rules, blanks, language, explanations, forStatistics);
    }

    Settings with(int most) {
        return new Settings(rules, blanks, locale, most, forStatistics);
    }

    Settings withStatistics() {
        return new Settings(rules, blanks, locale, explanations, true);
    }

    RuleBook book() {
        return rules == null ? RuleBook.standard() : RuleBook.of(rules);
    }

    Checker checker() {
        return Checker.standard().withRules(book()).withBlanks(blanks).withLocale(locale);
    }
}
