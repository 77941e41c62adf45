// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import org.jspecify.annotations.Nullable;

/**
 * What styles say of how text shows, as traits.
 *
 * @param set the traits of which they say something
 * @param on those of them that they give; they take the others away
 */
record Style(long set, long on) {

    static final Style PLAIN = new Style(0, 0);

    /** Takes no place. */
    static final long NONE = 1L;

    /** Has a size of its own. */
    static final long BOXED = 1L << 1;

    /** Is an empty place. */
    static final long UNSEEN = 1L << 2;

    /** Is seen through. */
    static final long VOID = 1L << 3;

    static final long FILTERED = 1L << 4;
    /** Is hidden by a word processor. */
    static final long MSO_HIDDEN = 1L << 5;

    /** Stands where it is put. */
    static final long ABSOLUTE = 1L << 6;

    /** Stands beside its place. */
    static final long RELATIVE = 1L << 7;

    static final long FAR_LEFT = 1L << 8;
    static final long FAR_RIGHT = 1L << 9;
    static final long FAR_UP = 1L << 10;
    static final long FAR_DOWN = 1L << 11;
    static final long SHIFTED_UP = 1L << 12;
    static final long SHIFTED_DOWN = 1L << 13;
    /** Begins far away. */
    static final long INDENTED = 1L << 14;

    /** Is moved away, and perhaps what follows it is, too. */
    static final long AWAY = 1L << 15;

    static final long CLIPPED = 1L << 16;
    static final long CUT = 1L << 17;
    static final long MOVED = 1L << 18;
    /** Shows nothing beyond its size. */
    static final long CROPPED = 1L << 19;

    static final long NARROW = 1L << 20;
    static final long AT_MOST_NARROW = 1L << 21;
    static final long LOW = 1L << 22;
    static final long AT_MOST_LOW = 1L << 23;
    /** Is too small to be read. */
    static final long TINY = 1L << 24;

    /** Has nearly the colour of paper. */
    static final long PALE = 1L << 25;

    /** Has no colour. */
    static final long CLEAR = 1L << 26;

    /** Has a background on which pale text shows. */
    static final long GROUND = 1L << 27;

    /** Has a background on which pale text does not show. */
    static final long WHITE = 1L << 28;

    /** Has a picture behind it. */
    static final long PICTURE = 1L << 29;

    /** Has text that is in the style alone. */
    static final long GENERATED = 1L << 30;

    static final long RAISED = 1L << 31;
    static final long MSO_RAISED = 1L << 32;
    static final long STRUCK = 1L << 33;

    /** What text takes over from what it stands in. */
    static final long TAKEN_OVER = UNSEEN | TINY | PALE | CLEAR | GROUND | WHITE;

    private static final long FAR = FAR_LEFT | FAR_RIGHT | FAR_UP | FAR_DOWN;
    private static final long SMALL = NARROW | AT_MOST_NARROW | LOW | AT_MOST_LOW;
    private static final long HIDES = NONE | VOID | FILTERED | MSO_HIDDEN | CUT | MOVED;

    /** The traits by which text does not show as text. */
    private static final long TELLING = HIDES
            | UNSEEN
            | FAR
            | SHIFTED_UP
            | SHIFTED_DOWN
            | INDENTED
            | AWAY
            | CLIPPED
            | TINY
            | PALE
            | CLEAR
            | PICTURE
            | GENERATED
            | RAISED
            | MSO_RAISED
            | STRUCK;

    /** Which of the declarations of a style count. */
    enum Part {
        ALL,
        USUAL,
        IMPORTANT
    }

    /** Goes through the declarations of a style, each a name and a value with a colon between them. */
    private static final class Declarations {

        private final String style;
        private int begin;
        private int colon = -1;
        private int end = -1;

        Declarations(String style) {
            this.style = style;
        }

        /** Moves to the next declaration; returns false behind the last. */
        boolean next() {
            do {
                begin = end + 1;
                colon = colon < begin ? style.indexOf(':', begin) : colon;
                int semicolon = style.indexOf(';', begin);
                end = semicolon < 0 ? style.length() : semicolon;
            } while (colon > end);
            return colon >= 0;
        }

        @Nullable
        StyleProperty property() {
            int first = begin;
            while (first < colon && style.charAt(first) <= ' ') {
                first++;
            }
            int last = colon;
            while (last > first && style.charAt(last - 1) <= ' ') {
                last--;
            }
            return StyleProperty.of(style, first, last);
        }
    }

    /** Tells whether a style may change how text shows, or speaks of any of the traits: quickly, for nearly none does. */
    static boolean mayTell(String style, long traits) {
        Declarations each = new Declarations(style);
        while (each.next()) {
            StyleProperty property = each.property();
            if (property != null && (property.gives(traits) || property.mayTell(style, each.colon + 1, each.end))) {
                return true;
            }
        }
        return false;
    }

    static Style parse(String style, Part part) {
        long set = 0;
        long on = 0;
        Declarations each = new Declarations(style);
        while (each.next()) {
            StyleProperty property = each.property();
            Style declared =
                    property == null ? PLAIN : declared(property, style.substring(each.colon + 1, each.end), part);
            set |= declared.set;
            on = (on & ~declared.set) | declared.on;
        }
        return set == 0 ? PLAIN : new Style(set, on);
    }

    private static Style declared(StyleProperty property, String value, Part part) {
        int mark = value.indexOf('!');
        boolean isImportant = mark >= 0;
        if (part != Part.ALL && isImportant != (part == Part.IMPORTANT)) {
            return PLAIN;
        }
        return property.with(isImportant ? value.substring(0, mark) : value);
    }

    /** Returns what it says of text that it puts beside an element itself, or of the element. */
    Style of(boolean isText) {
        long mask = isText ? GENERATED : ~GENERATED;
        return new Style(set & mask, on & mask);
    }

    /** Returns what holds where this is said, and the other where this says nothing. */
    Style over(Style other) {
        return set == 0 ? other : other.set == 0 ? this : new Style(set | other.set, on | (other.on & ~set));
    }

    /** Returns the style of a row or cell, which grows with what is in it. */
    Style ofPart() {
        return new Style(set, on & ~CROPPED);
    }

    boolean has(long trait) {
        return (on & trait) != 0;
    }

    /** Returns the traits that another style has to speak of to undo what this one does. */
    long undone() {
        return (on & TELLING)
                | (has(PALE | CLEAR) ? PALE | CLEAR | GROUND | WHITE : 0)
                | (has(CROPPED) ? CROPPED | SMALL | BOXED | ABSOLUTE : 0);
    }

    /** Tells whether it changes how text shows. */
    boolean isTelling() {
        return has(TELLING) || (has(CROPPED) && has(SMALL));
    }

    /** Tells whether text with the traits does not show. */
    static boolean isUnseen(long traits) {
        boolean isOnPaper = (traits & GROUND) == 0;
        return (traits & (UNSEEN | TINY)) != 0
                || ((traits & CLEAR) != 0 && isOnPaper)
                || ((traits & PALE) != 0 && (traits & WHITE) != 0);
    }

    /** Tells whether text with the traits may not show: that depends on what is behind it. */
    static boolean isPale(long traits) {
        boolean isOnPaper = (traits & GROUND) == 0;
        return (traits & PALE) != 0 ? isOnPaper : (traits & CLEAR) != 0;
    }

    /**
     * Returns how an element with the style shows, what text takes over left aside.
     *
     * @param isBlock whether it has a size of its own whatever the style says
     */
    Look look(boolean isBlock) {
        boolean isMoved = (has(ABSOLUTE) && has(CLIPPED)) || (has(ABSOLUTE | RELATIVE) && has(FAR));
        boolean isCropped = has(CROPPED) && has(SMALL);
        if (has(HIDES) || isMoved || (isCropped && (isBlock || has(BOXED | ABSOLUTE)))) {
            return Look.HIDDEN;
        }
        if (has(STRUCK)) {
            return Look.STRUCK;
        }
        if (has(RAISED | MSO_RAISED) || (has(RELATIVE) && has(SHIFTED_UP | SHIFTED_DOWN))) {
            return Look.RAISED;
        }
        return isCropped || has(INDENTED | AWAY) ? Look.DOUBTFUL : Look.SHOWN;
    }

    /** Returns how an element of the page shows that is no cell: by what no script of a page changes. */
    Look plainLook() {
        return has(NONE)
                ? Look.HIDDEN
                : has(UNSEEN | TINY)
                        ? Look.INVISIBLE
                        : has(STRUCK) ? Look.STRUCK : has(RAISED) ? Look.RAISED : Look.SHOWN;
    }
}
