// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import java.util.EnumSet;
import java.util.Set;

/** Where a {@code *} stands in the id of a figure. */
public enum StarPlace {
    /** In the place of the table, the row or a part of it. */
    ROW,
    /** In the place of the column. */
    COLUMN;

    private static final String STAR = "*";

    /** Returns the places of the stars in the id. */
    public static Set<StarPlace> in(String name) {
        int dot = name.lastIndexOf('.');
        Set<StarPlace> places = EnumSet.noneOf(StarPlace.class);
        if (name.substring(dot + 1).equals(STAR)) {
            places.add(COLUMN);
        }
        if (dot > 0 && name.substring(0, dot).contains(STAR)) {
            places.add(ROW);
        }
        return places;
    }
}
