// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Tells how elements show, by their names and their own styles. Style sheets are not looked at: what they hide, such as
 * the sheets of a page with tabs, a script may show.
 */
final class Looks {

    private static final Map<String, Look> BY_NAME = Map.of(
            "del", Look.STRUCK,
            "s", Look.STRUCK,
            "strike", Look.STRUCK,
            "sup", Look.RAISED,
            "sub", Look.RAISED);

    private Looks() {}

    static Look of(Element element) {
        Look look = BY_NAME.getOrDefault(element.normalName(), Look.SHOWN);
        if (element.attributesSize() == 0) {
            return look;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return Look.HIDDEN;
        }
        String style = attributes.get("style");
        return style.isEmpty() ? look : stronger(look, parse(style));
    }

    static Look parse(String style) {
        Look look = Look.SHOWN;
        int length = style.length();
        for (int at = 0; at < length; ) {
            int semicolon = style.indexOf(';', at);
            int end = semicolon < 0 ? length : semicolon;
            int colon = style.indexOf(':', at);
            if (colon < 0) {
                break;
            }
            if (colon < end) {
                look = stronger(look, declared(style, at, colon, end));
            }
            at = end + 1;
        }
        return look;
    }

    private static Look declared(String style, int from, int colon, int end) {
        int begin = from;
        while (begin < colon && style.charAt(begin) <= ' ') {
            begin++;
        }
        char first = Character.toLowerCase(style.charAt(begin));
        if (first == 'd' && is(style, begin, colon, "display")) {
            return starts(style, colon, end, "none") ? Look.HIDDEN : Look.SHOWN;
        }
        if (first == 'v' && is(style, begin, colon, "visibility")) {
            boolean hides = starts(style, colon, end, "hidden") || starts(style, colon, end, "collapse");
            return hides ? Look.INVISIBLE : Look.SHOWN;
        }
        if (first == 'v' && is(style, begin, colon, "vertical-align")) {
            boolean raises = starts(style, colon, end, "super") || starts(style, colon, end, "sub");
            return raises ? Look.RAISED : Look.SHOWN;
        }
        if (first == 't' && is(style, begin, colon, "text-decoration")) {
            String value = style.substring(colon, end).toLowerCase(Locale.ROOT);
            return value.contains("line-through") ? Look.STRUCK : Look.SHOWN;
        }
        boolean vanishes = first == 'f' && is(style, begin, colon, "font-size") && isZero(style, colon + 1, end);
        return vanishes ? Look.INVISIBLE : Look.SHOWN;
    }

    private static boolean is(String style, int begin, int colon, String property) {
        return colon - begin >= property.length() && style.regionMatches(true, begin, property, 0, property.length());
    }

    private static boolean starts(String style, int colon, int end, String value) {
        int begin = colon + 1;
        while (begin < end && style.charAt(begin) <= ' ') {
            begin++;
        }
        return begin + value.length() <= end && style.regionMatches(true, begin, value, 0, value.length());
    }

    private static boolean isZero(String style, int from, int end) {
        boolean zero = false;
        for (int at = from; at < end; at++) {
            char sign = style.charAt(at);
            if (sign == '0') {
                zero = true;
            } else if (sign > ' ' && sign != '.') {
                return zero && !(sign >= '1' && sign <= '9');
            }
        }
        return zero;
    }

    private static Look stronger(Look one, Look other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
