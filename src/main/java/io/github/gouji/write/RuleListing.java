// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules of a book, with the formula of each at the first place where an edition of the form has it, and the number of
 * its places.
 */
public final class RuleListing {

    private RuleListing() {}

    /** Returns the rules as text for people. */
    public static String text(RuleBook book, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : book.rules()) {
            text.append(rule.id())
                    .append("  ")
                    .append(severity(rule))
                    .append("\n  ")
                    .append(rule.wording().in(locale))
                    .append("\n  ")
                    .append(new Wording("依据：", "Source: ").in(locale))
                    .append(rule.source().in(locale))
                    .append("\n  ")
                    .append(editions(rule).in(locale))
                    .append('\n');
            formulas(rule, locale)
                    .forEach((edition, formula) -> text.append("  ")
                            .append(edition.id())
                            .append(places((LinearRule) rule, edition).in(locale))
                            .append(formula)
                            .append('\n'));
        }
        return text.toString();
    }

    /**
     * Returns the rules as one JSON object: each says in which editions of the form it applies, and its formulas stand
     * under the ids of the editions. Its {@code formula} is the one of all editions, as a rule file has it.
     */
    public static String json(RuleBook book, Locale locale) {
        return RuleJson.write(book, locale);
    }

    static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Wording editions(Rule rule) {
        List<String> ids = rule.editions().stream().map(Edition::id).toList();
        Wording editions = ids.isEmpty()
                ? new Wording("适用：只用于各表版本不同的报告", "Applies: only to reports whose tables are of different editions")
                : new Wording("适用：" + String.join("、", ids) + " 年版", "Applies: edition " + String.join(", ", ids));
        Wording years = years(rule instanceof LinearRule linear ? linear.applicability() : Applicability.EVERYWHERE);
        return years.zh().isEmpty()
                ? editions
                : new Wording(editions.zh() + "，" + years.zh(), editions.en() + ", " + years.en());
    }

    /** Returns the report years in words; "" for all. */
    static Wording years(Applicability limits) {
        Integer first = limits.firstYear();
        Integer last = limits.lastYear();
        if (first == null) {
            return last == null ? new Wording("", "") : new Wording(last + " 年度及以前", "report years up to " + last);
        }
        if (last == null) {
            return new Wording(first + " 年度起", "report years from " + first);
        }
        return first.equals(last)
                ? new Wording(first + " 年度", "report year " + first)
                : new Wording(first + "–" + last + " 年度", "report years " + first + "–" + last);
    }

    /** Says at how many places the rule applies, which tells the scope of its {@code *}. */
    private static Wording places(LinearRule rule, Edition edition) {
        int places = rule.bind(Form.of(edition)).size();
        return new Wording(
                " 年版（" + places + " 处）：", " edition (" + places + (places == 1 ? " place): " : " places): "));
    }

    static Map<Edition, String> formulas(Rule rule, Locale locale) {
        Map<Edition, String> formulas = new EnumMap<>(Edition.class);
        if (rule instanceof LinearRule linear) {
            for (Edition edition : rule.editions()) {
                BoundRule first = linear.bind(Form.of(edition)).get(0);
                formulas.put(edition, first.formula().in(locale));
            }
        }
        return formulas;
    }
}
