// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import io.github.gouji.report.spelling.Nearest;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;

/** Ids of rules as tests write them. */
final class RuleIds {

    private RuleIds() {}

    /** Returns the rule with this id, or refuses the id and suggests the nearest one. */
    static Rule require(String id, RuleBook rules) {
        return rules.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no rule has the id \"" + id + "\""
                        + Nearest.question(
                                id, rules.rules().stream().map(Rule::id).toList())));
    }
}
