// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/** Lengths in styles, roughly in pixels: only the extremes matter. */
final class CssLength {

    /** So far from its place nothing is on the page. */
    static final double FAR = 500;

    /** Text of this size is a line. */
    static final double TINY = 1.4;

    /** What is moved by less stands in its line. */
    private static final double SHIFT = 2;

    private static final double OF_POINT = 4 / 3.0;
    private static final double OF_LETTER = 16;

    private CssLength() {}

    /** Returns the length with which the value begins; not a number if it begins with none. */
    static double of(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(value.substring(0, end));
            return number * unit(value, end);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double unit(String value, int from) {
        if (value.startsWith("pt", from)) {
            return OF_POINT;
        }
        boolean isOfLetters = value.startsWith("em", from) || value.startsWith("rem", from);
        return isOfLetters ? OF_LETTER : value.startsWith("%", from) ? OF_LETTER / 100 : 1;
    }

    /** Tells whether it leaves no room for a sign; a small part of something that is not known may. */
    static boolean isPoint(String value) {
        double length = of(value);
        return length == 0 || (Math.abs(length) <= 1 && value.indexOf('%') < 0);
    }

    /** Tells whether what is moved so far stands no more in its line. */
    static boolean isShift(String value) {
        return Math.abs(of(value)) >= SHIFT;
    }
}
