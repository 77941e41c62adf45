// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lights up the cells of a finding that is pointed at, and the findings of a cell: rules of style, so without a script. */
final class Lights {

    /** More findings than this would make a browser slow. */
    private static final int MOST = 120;

    private Lights() {}

    static String of(View view) {
        return IntStream.rangeClosed(1, Math.min(MOST, view.findings()))
                .mapToObj(Lights::one)
                .collect(Collectors.joining());
    }

    private static String one(int number) {
        String finding = "#f" + number;
        String cells = ".c" + number;
        return "body:has(" + finding + ":is(:hover,:focus-within,:target)) " + cells + ",body:has(" + cells
                + ":is(:hover,:focus-within)) " + finding
                + "{background:var(--lit);color:var(--lit-ink)}\n";
    }
}
