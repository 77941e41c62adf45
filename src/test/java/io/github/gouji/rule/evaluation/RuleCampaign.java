// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

/** Judges 80,000 random rules of callers twice, and fails where the library and {@link NaiveRule} disagree. */
public final class RuleCampaign {

    private static final int RULES = 80_000;

    private RuleCampaign() {}

    /** Prints how many rules were judged, and how often each verdict was reached. */
    public static void main(String[] args) {
        RuleTrial trial = new RuleTrial();
        for (int seed = 1_000_000; trial.rules() < RULES; seed++) {
            trial.run(seed);
        }
        System.out.println(trial.rules() + " rules agree: " + trial.verdicts());
    }
}
