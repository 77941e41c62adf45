// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours of text and of what is behind it, as far as text cannot be seen on white paper. */
final class CssColor {

    /** The names of the colours that are nearly white. */
    private static final Set<String> PALE = Set.of(
            "white",
            "snow",
            "ivory",
            "ghostwhite",
            "floralwhite",
            "mintcream",
            "azure",
            "aliceblue",
            "whitesmoke",
            "seashell",
            "honeydew",
            "canvas");

    /** From here on each part of a colour is that of one nearly white. */
    private static final int LIGHT = 0xEE;

    private static final Pattern PARTS = Pattern.compile("(rgb|hsl)a?\\(([^)]*)\\)");

    private static final int MOST = 255;

    private CssColor() {}

    /** Returns the traits of text in a colour. */
    static long ofText(String value) {
        return isClear(value) ? Style.CLEAR : isPale(value) ? Style.PALE : 0;
    }

    /** Returns the traits of a background. */
    static long ofGround(String value) {
        if (value.contains("url(") || value.contains("gradient(")) {
            return Style.GROUND | (value.contains("url(") ? Style.PICTURE : 0);
        }
        String color = value.startsWith("rgb") || value.startsWith("hsl") ? value : value.split("[\\s;]", 2)[0];
        if (color.equals("none") || color.equals("initial") || color.equals("currentcolor") || isClear(color)) {
            return 0;
        }
        return isPale(color) ? Style.WHITE : Style.GROUND;
    }

    private static boolean isClear(String value) {
        if (value.startsWith("transparent")) {
            return true;
        }
        if (value.startsWith("#")) {
            return (value.length() == 5 && value.endsWith("0")) || (value.length() == 9 && value.endsWith("00"));
        }
        String[] parts = parts(value);
        return parts.length == 4 && Math.abs(number(parts[3])) < 0.02;
    }

    private static boolean isPale(String value) {
        if (value.startsWith("#")) {
            return isPaleCode(value.substring(1));
        }
        String[] parts = parts(value);
        if (parts.length < 3) {
            return PALE.contains(value);
        }
        if (value.startsWith("hsl")) {
            return number(parts[2]) >= 0.94;
        }
        boolean isPale = true;
        for (int i = 0; i < 3; i++) {
            double part = number(parts[i]);
            isPale &= (parts[i].endsWith("%") ? part * MOST : part) >= LIGHT;
        }
        return isPale;
    }

    private static boolean isPaleCode(String digits) {
        int size = digits.length() == 3 || digits.length() == 4 ? 1 : 2;
        if (digits.length() < 3 * size) {
            return false;
        }
        boolean isPale = true;
        for (int i = 0; i < 3; i++) {
            int first = Character.digit(digits.charAt(i * size), 16);
            int second = Character.digit(digits.charAt(i * size + size - 1), 16);
            isPale &= first >= 0 && second >= 0 && first * 16 + second >= LIGHT;
        }
        return isPale;
    }

    private static String[] parts(String value) {
        Matcher parts = value.indexOf('(') < 0 ? null : PARTS.matcher(value);
        return parts != null && parts.find() ? parts.group(2).strip().split("[\\s,/]+") : new String[0];
    }

    private static double number(String part) {
        double number = CssLength.of(part.endsWith("%") ? part.substring(0, part.length() - 1) : part);
        return part.endsWith("%") ? number / 100 : number;
    }
}
