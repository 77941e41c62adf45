// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Arrays;

/** The attributes of a start tag that change how its element is read; all others a parser need not see. */
final class Needed {

    private static final int COLSPAN = 1;
    private static final int ROWSPAN = 2;
    private static final int STYLE = 4;
    private static final int HIDDEN = 8;
    private static final int ALT = 16;
    private static final int REMEMBERED = 4;

    private final char[] source;

    /** Those of the tag at hand that were met; the first of a name is the one that counts. */
    private int met;

    /** Where styles stand that change nothing. A page repeats its styles, and most often the last ones. */
    private final int[] begins = new int[REMEMBERED];

    private final int[] ends = new int[REMEMBERED];
    private int oldest;

    Needed(char[] source) {
        this.source = source;
    }

    /** Begins another tag. */
    void clear() {
        met = 0;
    }

    /** Tells whether the attribute with the name and the value that stand in the source is needed. */
    boolean has(int name, int endOfName, int value, int end) {
        int which = which(name, endOfName);
        if ((met & which) != 0) {
            return false;
        }
        met |= which;
        return switch (which) {
            case COLSPAN, ROWSPAN -> end != value + 1 || source[value] != '1';
            case STYLE -> !isRemembered(value, end) && changes(value, end);
            default -> which != 0;
        };
    }

    private int which(int from, int to) {
        return switch (to - from) {
            case 3 -> is("alt", from) ? ALT : 0;
            case 5 -> is("style", from) ? STYLE : 0;
            case 6 -> is("hidden", from) ? HIDDEN : 0;
            case 7 -> is("colspan", from) ? COLSPAN : is("rowspan", from) ? ROWSPAN : 0;
            default -> 0;
        };
    }

    private boolean is(String name, int from) {
        for (int i = 0; i < name.length(); i++) {
            if ((source[from + i] | ' ') != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRemembered(int from, int to) {
        for (int i = 0; i < REMEMBERED; i++) {
            if (Arrays.equals(source, begins[i], ends[i], source, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** A style with a reference to a character may say anything. */
    private boolean changes(int from, int to) {
        String style = new String(source, from, to - from);
        if (style.indexOf('&') >= 0 || Looks.parse(style) != Look.SHOWN) {
            return true;
        }
        begins[oldest] = from;
        ends[oldest] = to;
        oldest = (oldest + 1) % REMEMBERED;
        return false;
    }
}
