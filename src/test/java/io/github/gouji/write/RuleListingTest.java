// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.ProactiveRules;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleListingTest {

    @Test
    void listsEveryRuleWithItsFormulas() {
        String text = RuleListing.text(RuleBook.standard(), Locale.CHINESE);
        assertThat(text)
                .contains(RuleBook.standard().rules().stream().map(Rule::id).toList())
                .contains("""
                        T3-BALANCE  error
                          每列：第一项加第二项之和，等于第三项加第四项之和
                          依据：表三表角注：第一项加第二项之和，等于第三项加第四项之和
                          适用：2019、2021 年版
                          2019 年版（7 处）：一 + 二 = 三（七） + 四
                          2021 年版（7 处）：一 + 二 = 三（七） + 四
                        """);
    }

    @Test
    void aRuleOfOneEditionHasOneFormula() {
        String json = RuleListing.json(RuleBook.standard(), Locale.ENGLISH).replaceAll("\\s+", " ");
        int rule = json.indexOf("\"T2-IN-FORCE\"");
        String entry = json.substring(rule, json.indexOf("\"id\"", rule));
        assertThat(entry)
                .contains("\"editions\": [ \"2021\" ]")
                .contains("\"2021\": \"in force")
                .doesNotContain("\"2019\"");
        assertThat(RuleListing.text(RuleBook.of(List.of(ProactiveRules.ITEMS)), Locale.ENGLISH))
                .contains("\n  Applies: edition 2019\n  2019 edition (5 places): ")
                .doesNotContain("2021");
    }

    @Test
    void formulasInJsonAreReadBack() {
        String json = RuleListing.json(RuleBook.standard(), Locale.ENGLISH);
        for (Rule rule : RuleBook.standard().rules()) {
            if (rule instanceof LinearRule linear) {
                String formula = linear.relation().toString();
                assertThat(json).contains("\"formula\": \"" + formula + "\"");
                assertThat(Relation.parse(formula)).isEqualTo(linear.relation());
            }
        }
    }

    @Test
    void aRuleThatJoinsEditionsSaysSo() {
        Relation relation = figure("proactive.regulations.created").atMost(figure(RequestRow.FEE_UNPAID));
        LinearRule rule =
                new LinearRule("OWN", Severity.ADVICE, new Wording("自定", "own"), new Wording("", ""), relation);
        RuleBook book = RuleBook.of(List.of(rule));
        assertThat(RuleListing.text(book, Locale.CHINESE)).endsWith("\n  适用：只用于各表版本不同的报告\n");
        assertThat(RuleListing.json(book, Locale.CHINESE)).contains("\"editions\": []");
    }
}
