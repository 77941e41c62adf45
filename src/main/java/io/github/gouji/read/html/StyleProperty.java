// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of styles by which text shows or not, each with the traits that it may give and those of a value. */
enum StyleProperty {
    DISPLAY("display", StyleHint.letter('n'), Style.NONE | Style.BOXED, value -> switch (value) {
        case "none" -> Style.NONE;
        case "inline", "contents" -> 0;
        default -> Style.BOXED;
    }),
    VISIBILITY(
            "visibility",
            StyleHint::always,
            Style.UNSEEN,
            value -> when(value.startsWith("hidden") || value.startsWith("collapse"), Style.UNSEEN)),
    OPACITY("opacity", StyleHint::small, Style.VOID, value -> when(Math.abs(CssLength.of(value)) < 0.02, Style.VOID)),
    FILTER(
            "filter",
            StyleHint::notNone,
            Style.FILTERED,
            value -> when(matches(Patterns.FILTERED, value), Style.FILTERED)),
    MSO_HIDE(
            "mso-hide", StyleHint::notNone, Style.MSO_HIDDEN, value -> when(value.startsWith("all"), Style.MSO_HIDDEN)),
    POSITION("position", StyleHint::never, Style.ABSOLUTE | Style.RELATIVE, value -> switch (value) {
        case "absolute", "fixed" -> Style.ABSOLUTE;
        case "relative" -> Style.RELATIVE;
        default -> 0;
    }),
    LEFT(
            "left",
            StyleHint::negative,
            Style.FAR_LEFT,
            value -> when(CssLength.of(value) <= -CssLength.FAR, Style.FAR_LEFT)),
    RIGHT(
            "right",
            StyleHint::negative,
            Style.FAR_RIGHT,
            value -> when(CssLength.of(value) <= -CssLength.FAR, Style.FAR_RIGHT)),
    TOP(
            "top",
            StyleHint::number,
            Style.FAR_UP | Style.SHIFTED_UP,
            value -> shift(value, Style.FAR_UP, Style.SHIFTED_UP)),
    BOTTOM(
            "bottom",
            StyleHint::number,
            Style.FAR_DOWN | Style.SHIFTED_DOWN,
            value -> shift(value, Style.FAR_DOWN, Style.SHIFTED_DOWN)),
    TEXT_INDENT(
            "text-indent",
            StyleHint::negative,
            Style.INDENTED,
            value -> when(CssLength.of(value) <= -CssLength.FAR, Style.INDENTED)),
    MARGIN_LEFT(
            "margin-left",
            StyleHint::negative,
            Style.AWAY,
            value -> when(CssLength.of(value) <= -CssLength.FAR, Style.AWAY)),
    CLIP("clip", StyleHint::always, Style.CLIPPED, value -> when(matches(Patterns.CLIPPED, value), Style.CLIPPED)),
    CLIP_PATH("clip-path", StyleHint::notNone, Style.CUT, value -> when(matches(Patterns.CUT, value), Style.CUT)),
    TRANSFORM("transform", StyleHint::notNone, Style.MOVED, value -> when(matches(Patterns.MOVED, value), Style.MOVED)),
    OVERFLOW(
            "overflow",
            StyleHint::always,
            Style.CROPPED,
            value -> when(value.startsWith("hidden") || value.startsWith("clip"), Style.CROPPED)),
    WIDTH("width", StyleHint::never, Style.NARROW, value -> when(CssLength.isPoint(value), Style.NARROW)),
    MAX_WIDTH(
            "max-width",
            StyleHint::never,
            Style.AT_MOST_NARROW,
            value -> when(CssLength.isPoint(value), Style.AT_MOST_NARROW)),
    HEIGHT("height", StyleHint::never, Style.LOW, value -> when(CssLength.isPoint(value), Style.LOW)),
    MAX_HEIGHT(
            "max-height",
            StyleHint::never,
            Style.AT_MOST_LOW,
            value -> when(CssLength.isPoint(value), Style.AT_MOST_LOW)),
    FONT_SIZE(
            "font-size",
            StyleHint::small,
            Style.TINY,
            value -> when(Math.abs(CssLength.of(value)) <= CssLength.TINY, Style.TINY)),
    FONT("font", StyleHint::always, Style.TINY, value -> when(matches(Patterns.TINY, value), Style.TINY)),
    COLOR("color", StyleHint::pale, Style.PALE | Style.CLEAR, CssColor::ofText),
    TEXT_FILL("-webkit-text-fill-color", StyleHint::pale, Style.PALE | Style.CLEAR, CssColor::ofText),
    BACKGROUND("background", StyleHint::picture, Style.GROUND | Style.WHITE | Style.PICTURE, CssColor::ofGround),
    BACKGROUND_COLOR("background-color", StyleHint::never, Style.GROUND | Style.WHITE, CssColor::ofGround),
    BACKGROUND_IMAGE("background-image", StyleHint::picture, Style.PICTURE, CssColor::ofGround),
    VERTICAL_ALIGN(
            "vertical-align",
            StyleHint::raised,
            Style.RAISED,
            value -> when(
                    value.startsWith("super") || value.startsWith("sub") || CssLength.isShift(value), Style.RAISED)),
    MSO_TEXT_RAISE(
            "mso-text-raise",
            StyleHint::number,
            Style.MSO_RAISED,
            value -> when(CssLength.isShift(value), Style.MSO_RAISED)),
    TEXT_DECORATION(
            "text-decoration",
            StyleHint::notNone,
            Style.STRUCK,
            value -> when(value.contains("line-through"), Style.STRUCK)),
    TEXT_DECORATION_LINE(
            "text-decoration-line",
            StyleHint::notNone,
            Style.STRUCK,
            value -> when(value.contains("line-through"), Style.STRUCK)),
    CONTENT(
            "content",
            StyleHint::never,
            Style.GENERATED,
            value -> when(GeneratedText.mayBeFigure(value), Style.GENERATED));

    /** How values that few styles have hide text. */
    private static final class Patterns {
        static final Pattern FILTERED = Pattern.compile("opacity\\s*[=(]\\s*0*\\.?0*%?\\s*\\)");
        static final Pattern CLIPPED = Pattern.compile("rect\\(\\s*[01](px)?(\\s*[\\s,]\\s*[01](px)?){3}\\s*\\)");
        static final Pattern CUT =
                Pattern.compile("inset\\(\\s*(100|[5-9]\\d)%|circle\\(\\s*0|polygon\\(\\s*0\\w*\\s+0\\w*\\s*\\)");
        static final Pattern MOVED =
                Pattern.compile("scale[xy]?\\(\\s*0*\\.?0*\\s*[,)]|translate\\w*\\([^)]*-\\s*\\d{3,}(px|em|pt|vw)");
        static final Pattern TINY = Pattern.compile("(^|\\s)(0(px|pt|em|%)?|1px|1pt)(/|\\s|$)");
    }

    private static final Set<String> FROM_ABOVE = Set.of("", "inherit", "unset", "revert", "revert-layer");

    /** A value begins with what matters; addresses and data are longer. */
    private static final int LONGEST = 200;

    private static final StyleProperty[][] BY_LETTER = new StyleProperty['z' - 'a' + 1][];

    static {
        for (int i = 0; i < BY_LETTER.length; i++) {
            char letter = (char) ('a' + i);
            EnumSet<StyleProperty> found = EnumSet.noneOf(StyleProperty.class);
            for (StyleProperty property : values()) {
                if (first(property.css) == letter) {
                    found.add(property);
                }
            }
            BY_LETTER[i] = found.toArray(new StyleProperty[0]);
        }
    }

    private final String css;

    /** The traits that it gives or takes away. */
    private final long traits;

    private final StyleHint hint;
    private final ToLongFunction<String> given;

    StyleProperty(String css, StyleHint hint, long traits, ToLongFunction<String> given) {
        this.css = css;
        this.hint = hint;
        this.traits = traits;
        this.given = given;
    }

    private static char first(String css) {
        return css.charAt(css.charAt(0) == '-' ? 1 : 0);
    }

    /** Returns the property whose name stands in the style; {@code null} if it is of no interest. */
    static @Nullable StyleProperty of(String style, int from, int to) {
        int begin = from < to && style.charAt(from) == '-' ? from + 1 : from;
        int letter = begin < to ? (style.charAt(begin) | ' ') - 'a' : -1;
        if (letter < 0 || letter >= BY_LETTER.length) {
            return null;
        }
        for (StyleProperty property : BY_LETTER[letter]) {
            if (property.css.length() == to - from && style.regionMatches(true, from, property.css, 0, to - from)) {
                return property;
            }
        }
        return null;
    }

    /** Tells whether it gives or takes away any of the traits. */
    boolean gives(long any) {
        return (traits & any) != 0;
    }

    /** Tells whether the value that stands there may hide text, at a glance. */
    boolean mayTell(String style, int from, int end) {
        int begin = from;
        while (begin < end && style.charAt(begin) <= ' ') {
            begin++;
        }
        return begin < end && hint.mayTell(style, begin, end);
    }

    /** Returns the style that has the property with the value, without {@code !important}. */
    Style with(String value) {
        String plain =
                value.substring(0, Math.min(value.length(), LONGEST)).strip().toLowerCase(Locale.ROOT);
        return FROM_ABOVE.contains(plain) ? Style.PLAIN : new Style(traits, given.applyAsLong(plain) & traits);
    }

    private static long when(boolean holds, long trait) {
        return holds ? trait : 0;
    }

    private static boolean matches(Pattern pattern, String value) {
        return pattern.matcher(value).find();
    }

    private static long shift(String value, long far, long shifted) {
        return CssLength.of(value) <= -CssLength.FAR ? far : when(CssLength.isShift(value), shifted);
    }
}
