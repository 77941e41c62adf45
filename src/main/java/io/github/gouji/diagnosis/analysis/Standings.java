// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import io.github.gouji.diagnosis.analysis.GivenRules.Difference;
import io.github.gouji.diagnosis.analysis.GivenRules.Signs;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.LinearRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares every rule with those before it. */
final class Standings {

    /** What came before and can hold together. */
    private final List<BoundRule> given = new ArrayList<>();

    private final List<Consequence> consequences = new ArrayList<>();
    private final Map<LinearRule, List<RuleStanding.Place>> places = new LinkedHashMap<>();

    /** Compares the rules in their order. */
    Standings(List<BoundRule> rules) {
        for (BoundRule rule : rules) {
            RuleStanding.Place place = compare(rule);
            places.computeIfAbsent(rule.rule(), any -> new ArrayList<>()).add(place);
            // A rule that cannot hold would make everything after it follow.
            if (place.standing() != Standing.CONTRADICTORY) {
                given.add(rule);
            }
        }
    }

    List<Consequence> consequences() {
        return consequences;
    }

    List<RuleStanding> standings() {
        return places.entrySet().stream()
                .map(entry -> new RuleStanding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RuleStanding.Place compare(BoundRule rule) {
        if (isEquation(rule)) {
            GivenRules equations =
                    new GivenRules(given.stream().filter(Standings::isEquation).toList(), Signs.ANY);
            RuleStanding.Place place = compare(rule, equations.around(rule));
            if (place.standing() == Standing.REDUNDANT) {
                consequences.add(new Consequence(rule, place.because()));
            }
            if (place.standing() != Standing.INDEPENDENT) {
                return place;
            }
        }
        return compare(rule, new GivenRules(given, Signs.OF_THE_FORM).around(rule));
    }

    private static RuleStanding.Place compare(BoundRule rule, GivenRules given) {
        Difference difference = given.difference(rule);
        if (difference.isCertain()) {
            return new RuleStanding.Place(rule, Standing.REDUNDANT, given.reasons(rule, Difference::isCertain));
        }
        if (difference.isImpossible()) {
            return new RuleStanding.Place(rule, Standing.CONTRADICTORY, given.reasons(rule, Difference::isImpossible));
        }
        return new RuleStanding.Place(rule, Standing.INDEPENDENT, List.of());
    }

    private static boolean isEquation(BoundRule rule) {
        return rule.rule().relation().comparison() == Comparison.EQUAL;
    }
}
