// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import io.github.gouji.report.Wording;
import io.github.gouji.report.spelling.Nearest;
import java.util.Collection;

/** The name that was probably meant, as the end of a sentence. */
public final class Suggestion {

    /** Any other name is near to a shorter one. */
    private static final int SHORTEST_NAME = 3;

    /** No name of ours is near to a longer one, and to look would take long. */
    private static final int LONGEST_NAME = 200;

    /** How much of a name is repeated in a sentence. */
    private static final int MOST_SHOWN = 60;

    private static final Wording NONE = new Wording("", "");

    private Suggestion() {}

    /** Returns the question whether the nearest of the known names is meant; "" if none is near. */
    public static Wording question(String name, Collection<String> known) {
        return name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME
                ? NONE
                : Nearest.to(name, known).map(Suggestion::question).orElse(NONE);
    }

    /** Returns the question whether this name is meant. */
    static Wording question(String meant) {
        return new Wording("，是否指 " + meant + "？", "; did you mean " + meant + "?");
    }

    /** Returns the name, or the beginning of a long one, without control characters. */
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(MOST_SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.length() < name.length() ? shown.append('…').toString() : shown.toString();
    }
}
