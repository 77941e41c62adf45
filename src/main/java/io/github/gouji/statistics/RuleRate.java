// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import java.io.Serializable;

/**
 * How many reports break a rule.
 *
 * @param broken reports that break it somewhere
 * @param held reports in which it holds everywhere
 * @param undecided reports in which it is not known to be broken, but not decided everywhere; they are not in the rate
 */
public record RuleRate(long broken, long held, long undecided) implements Serializable {

    static final RuleRate NONE = new RuleRate(0, 0, 0);

    /** Returns the share of reports that break it among those in which it is decided; zero if there are none. */
    public double rate() {
        return broken == 0 ? 0 : (double) broken / (broken + held);
    }

    RuleRate plus(RuleRate other) {
        return new RuleRate(broken + other.broken, held + other.held, undecided + other.undecided);
    }
}
