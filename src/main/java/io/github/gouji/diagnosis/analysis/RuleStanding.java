// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import java.io.Serializable;
import java.util.List;

/**
 * How a linear rule stands to the rules before it in the book, where counts and amounts are at least zero. Immutable
 * and thread-safe.
 *
 * @param rule the rule
 * @param places each place of the form where it applies; one at least
 */
public record RuleStanding(LinearRule rule, List<Place> places) implements Serializable {

    /** What the rules before it make of a rule. */
    public enum Standing {
        /** It says something that the others do not say. */
        INDEPENDENT,
        /** It is certain to hold where the others do. */
        REDUNDANT,
        /** It cannot hold where the others do: no report can satisfy them all. */
        CONTRADICTORY
    }

    /**
     * How the rule stands at one place of the form.
     *
     * @param place the rule at this place
     * @param standing how it stands
     * @param because the rules that make it redundant or contradict it, in the order of the book, none of which can be
     *     left out; empty if it is independent, or the signs of the figures alone decide
     */
    public record Place(BoundRule place, Standing standing, List<BoundRule> because) implements Serializable {

        /** Rejects a missing part, and copies the list. */
        public Place {
            requireNonNull(place, "place");
            requireNonNull(standing, "standing");
            because = List.copyOf(because);
        }
    }

    /** Rejects a missing rule, and copies the list. */
    public RuleStanding {
        requireNonNull(rule, "rule");
        places = List.copyOf(places);
    }

    /** Returns how the rule stands as a whole: contradictory at any place, redundant at all, or else independent. */
    public Standing standing() {
        if (has(Standing.CONTRADICTORY)) {
            return Standing.CONTRADICTORY;
        }
        return has(Standing.INDEPENDENT) ? Standing.INDEPENDENT : Standing.REDUNDANT;
    }

    private boolean has(Standing standing) {
        return places.stream().anyMatch(place -> place.standing() == standing);
    }
}
