// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {

    /** A name with more wrong letters than this, or than a third of its length, is no slip of the pen. */
    private static final int MOST_SLIPS = 6;

    private Nearest() {}

    /** Returns the known name that is most like the given one; empty if none is much like it. */
    public static Optional<String> to(String name, Collection<String> known) {
        int most = Math.min(MOST_SLIPS, Math.max(1, name.length() / 3));
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(other -> slips(name, other)))
                .filter(other -> slips(name, other) <= most);
    }

    /** Returns the end of an English sentence that asks for the nearest name; "" if there is none. */
    public static String question(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    /** Returns how many letters must be put in, left out or replaced (Levenshtein's distance). */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
