// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link RuleCampaign} runs the same with many more rules. */
class RandomRulesTest {

    @Test
    void rulesOfCallersMeanWhatTheirDocumentationSays() {
        RuleTrial trial = new RuleTrial();
        for (int seed = 0; seed < 500; seed++) {
            trial.run(seed);
        }
        assertThat(trial.verdicts())
                .as("every verdict is reached")
                .containsOnlyKeys("held", "broken", "undecided", "not applicable", "rejected")
                .allSatisfy((verdict, times) -> assertThat(times).isGreaterThan(100));
    }
}
