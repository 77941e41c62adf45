// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the manual says of a rule.
 *
 * @param rule the rule
 * @param formulas for each edition of the form that has it the formula at its first place, and how many places there are
 * @param examples where it holds and where it is broken
 * @param causes the slips that usually break it
 */
record Entry(Rule rule, Map<Edition, Wording> formulas, Examples examples, List<Wording> causes) {

    static Entry of(Rule rule, RuleBook book) {
        Examples examples = Examples.of(rule);
        List<Wording> causes = rule instanceof LinearRule linear
                ? examples.holding()
                        .map(example -> causes(linear, book, example))
                        .orElse(List.of())
                : List.of();
        return new Entry(rule, formulas(rule), examples, causes);
    }

    static Entry withoutCauses(Rule rule) {
        return new Entry(rule, formulas(rule), Examples.of(rule), List.of());
    }

    private static List<Wording> causes(LinearRule rule, RuleBook book, Example example) {
        return rule.bind(Form.of(example.document().report())).stream()
                .filter(bound -> bound.place().equals(example.place()))
                .findFirst()
                .map(bound -> Causes.of(rule, book, bound, example.document().report()))
                .orElse(List.of());
    }

    private static Map<Edition, Wording> formulas(Rule rule) {
        Map<Edition, Wording> formulas = new EnumMap<>(Edition.class);
        if (rule instanceof LinearRule linear) {
            for (Edition edition : rule.editions()) {
                List<BoundRule> places = linear.bind(Form.of(edition));
                Wording formula = places.get(0).formula();
                int count = places.size();
                formulas.put(
                        edition,
                        new Wording(
                                formula.zh() + "（" + count + " 处）",
                                formula.en() + " (" + count + (count == 1 ? " place)" : " places)")));
            }
        }
        return formulas;
    }
}
