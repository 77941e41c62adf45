// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.Locale;

/** The rules of a book as JSON; apart from {@link RuleListing}, whose text needs no library. */
final class RuleJson {

    private RuleJson() {}

    static String write(RuleBook book, Locale locale) {
        ObjectNode root = JsonText.object();
        ArrayNode rules = root.putArray("rules");
        for (Rule rule : book.rules()) {
            ObjectNode entry = rules.addObject();
            entry.put("id", rule.id());
            entry.put("severity", RuleListing.severity(rule));
            entry.put("wording", rule.wording().in(locale));
            entry.put("source", rule.source().in(locale));
            ArrayNode editions = entry.putArray("editions");
            rule.editions().forEach(edition -> editions.add(edition.id()));
            if (rule instanceof LinearRule linear) {
                String years = linear.applicability().years();
                if (!years.isEmpty()) {
                    entry.put("years", years);
                }
                entry.put("formula", linear.relation().toString());
            }
            ObjectNode formulas = entry.putObject("formulas");
            RuleListing.formulas(rule, locale).forEach((edition, formula) -> formulas.put(edition.id(), formula));
        }
        return JsonText.pretty(root);
    }
}
