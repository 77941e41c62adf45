package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
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
                          2019 年版：一 + 二 = 三（七） + 四
                          2021 年版：一 + 二 = 三（七） + 四
                        """);
    }

    @Test
    void aRuleOfOneEditionHasOneFormula() {
        String json = RuleListing.json(RuleBook.standard(), Locale.ENGLISH);
        int rule = json.indexOf("\"T2-IN-FORCE\"");
        String entry = json.substring(rule, json.indexOf("\"id\"", rule));
        assertThat(entry).contains("\"2021\": \"inForce").doesNotContain("\"2019\"");
    }
}
