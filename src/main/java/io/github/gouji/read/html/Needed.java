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
    private static final int CLASS = 32;
    private static final int ID = 64;
    private static final int COLOR = 128;
    private static final int GROUND = 256;
    private static final int REMEMBERED = 4;

    private final char[] source;

    /** Whether classes and ids matter. */
    private final boolean hasSheet;

    /** The traits that a style has to speak of to show text that something else hides. */
    private long undone;

    /** Those of the tag at hand that were met; the first of a name is the one that counts. */
    private int met;

    /** Where styles stand that change nothing. A page repeats its styles, and most often the last ones. */
    private final int[] begins = new int[REMEMBERED];

    private final int[] ends = new int[REMEMBERED];
    private int oldest;

    Needed(char[] source, StyleSheet sheet) {
        this.source = source;
        this.hasSheet = !sheet.isEmpty();
        this.undone = sheet.undone();
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
            case CLASS, ID -> hasSheet;
            case COLOR -> changesInk(value, end);
            case GROUND ->
                StyleProperty.BACKGROUND
                        .with(new String(source, value, end - value))
                        .has(Style.GROUND);
            case STYLE -> !isRemembered(value, end) && changes(value, end);
            default -> which != 0;
        };
    }

    private int which(int from, int to) {
        return switch (to - from) {
            case 2 -> is("id", from) ? ID : 0;
            case 3 -> is("alt", from) ? ALT : 0;
            case 5 -> is("style", from) ? STYLE : is("class", from) ? CLASS : is("color", from) ? COLOR : 0;
            case 6 -> is("hidden", from) ? HIDDEN : 0;
            case 7 -> is("colspan", from) ? COLSPAN : is("rowspan", from) ? ROWSPAN : is("bgcolor", from) ? GROUND : 0;
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

    private boolean changesInk(int from, int to) {
        Style style = StyleProperty.COLOR.with(new String(source, from, to - from));
        undo(style);
        return style.isTelling() || (style.set() & undone) != 0;
    }

    /** A style with a reference to a character may say anything. */
    private boolean changes(int from, int to) {
        String text = new String(source, from, to - from);
        if (text.indexOf('&') >= 0 || (Style.mayTell(text, undone) && isTelling(text))) {
            return true;
        }
        begins[oldest] = from;
        ends[oldest] = to;
        oldest = (oldest + 1) % REMEMBERED;
        return false;
    }

    /** Tells whether the style hides text, or may show text that something else hides. */
    private boolean isTelling(String text) {
        Style style = Style.parse(text, Style.Part.ALL);
        if (!style.isTelling()) {
            return (style.set() & undone) != 0;
        }
        undo(style);
        return true;
    }

    /** Looks from here on for styles that may undo what the style does to the elements in its own. */
    private void undo(Style style) {
        long more = style.has(Style.TAKEN_OVER) ? style.undone() & Style.TAKEN_OVER & ~undone : 0;
        if (more != 0) {
            undone |= more;
            Arrays.fill(ends, 0);
            Arrays.fill(begins, 0);
        }
    }
}
