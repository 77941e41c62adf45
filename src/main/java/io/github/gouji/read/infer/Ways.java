// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways to give the figures of a row to its columns: digits that run together are cut anywhere, and a blank may have
 * vanished anywhere. No figure begins with a zero but zero itself.
 */
final class Ways {

    /** No count of the form has more digits. */
    private static final int LONGEST = 9;

    private final String digits;
    private final boolean[] isCut;
    private final @Nullable Long[] figures;
    private final int limit;
    private final List<Way> found = new ArrayList<>();
    private boolean isTooMany;

    private Ways(List<String> tokens, int columns, int limit) {
        this.digits = String.join("", tokens);
        this.isCut = new boolean[digits.length() + 1];
        this.figures = new Long[columns];
        this.limit = limit;
        int at = 0;
        for (String token : tokens) {
            at += token.length();
            isCut[at] = true;
        }
    }

    /**
     * Returns all ways; {@code null} if they are more than a limit.
     *
     * @param tokens the digits of the row, in the pieces that are surely apart
     */
    static @Nullable List<Way> of(List<String> tokens, int columns, int limit) {
        int digits = tokens.stream().mapToInt(String::length).sum();
        if (tokens.size() > columns || digits > columns * LONGEST) {
            return List.of();
        }
        Ways ways = new Ways(tokens, columns, limit);
        ways.fill(0, 0);
        return ways.isTooMany ? null : ways.found;
    }

    private void fill(int column, int at) {
        int left = digits.length() - at;
        if (isTooMany || left > (figures.length - column) * LONGEST) {
            return;
        }
        if (left == 0) {
            Arrays.fill(figures, column, figures.length, null);
            isTooMany = found.size() == limit;
            if (!isTooMany) {
                found.add(new Way(Arrays.asList(figures)));
            }
            return;
        }
        if (column == figures.length) {
            return;
        }
        int longest = digits.charAt(at) == '0' ? 1 : LONGEST;
        for (int end = at + 1; end <= digits.length() && end - at <= longest; end++) {
            figures[column] = Long.valueOf(digits.substring(at, end));
            fill(column + 1, end);
            if (isCut[end]) {
                break;
            }
        }
        figures[column] = null;
        fill(column + 1, at);
    }
}
