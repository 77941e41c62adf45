// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/**
 * Tells at a glance whether the value of a property may be one by which text does not show as text; nearly all are not,
 * and pages have many.
 */
@FunctionalInterface
interface StyleHint {

    /** Tells so of the value that stands there in a style, without space before it. */
    boolean mayTell(String style, int from, int end);

    static boolean always(String style, int from, int end) {
        return true;
    }

    /** Of what tells nothing by itself. */
    static boolean never(String style, int from, int end) {
        return false;
    }

    static StyleHint letter(char small) {
        return (style, from, end) -> (style.charAt(from) | ' ') == small;
    }

    static boolean notNone(String style, int from, int end) {
        return (style.charAt(from) | ' ') != 'n';
    }

    static boolean negative(String style, int from, int end) {
        return style.charAt(from) == '-';
    }

    static boolean number(String style, int from, int end) {
        char first = style.charAt(from);
        return isDigit(first) || first == '.' || first == '-' || first == '+';
    }

    /** Of places in a line. */
    static boolean raised(String style, int from, int end) {
        return (style.charAt(from) | ' ') == 's' || number(style, from, end);
    }

    /** Of lengths of less than two digits before their point. */
    static boolean small(String style, int from, int end) {
        char first = style.charAt(from);
        return number(style, from, end)
                && (first < '2' || first > '9')
                && (first == '0' || from + 1 == end || !isDigit(style.charAt(from + 1)));
    }

    /** Of colours that may be near to white. */
    static boolean pale(String style, int from, int end) {
        char first = style.charAt(from);
        if (first == '#') {
            return end - from == 5 || end - from == 9 || (from + 1 < end && (style.charAt(from + 1) | ' ') >= 'e');
        }
        return (first | ' ') == 'r' ? isPale(style, find(style, '(', from, end) + 1, end) : true;
    }

    private static boolean isPale(String style, int from, int end) {
        int at = from;
        while (at > 0 && at < end && style.charAt(at) == ' ') {
            at++;
        }
        return at > 0 && at < end && ("1239".indexOf(style.charAt(at)) >= 0 || (style.charAt(from - 2) | ' ') == 'a');
    }

    /** Of backgrounds that are a picture. */
    static boolean picture(String style, int from, int end) {
        int bracket = find(style, '(', from, end);
        return bracket > from && (style.charAt(bracket - 1) | ' ') == 'l';
    }

    private static int find(String style, char sign, int from, int end) {
        for (int at = from; at < end; at++) {
            if (style.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
