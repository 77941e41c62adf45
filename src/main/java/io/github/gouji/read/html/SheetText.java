// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of style sheets, of which the rules are read that hold on any screen. Not thread-safe. */
final class SheetText {

    private static final int MOST_NESTED = 4;

    private static final Set<String> ANY_SCREEN =
            Set.of("@media all", "@media screen", "@media only screen", "@media all, screen", "@layer", "@supports");

    /**
     * A rule.
     *
     * @param selectors to what it applies
     * @param usual what a style of an element itself overrides
     * @param important what it does not override
     */
    record Block(String selectors, Style usual, Style important) {}

    private final List<Block> blocks = new ArrayList<>();
    private String text = "";
    private long given;

    void add(String sheet) {
        text = withoutComments(sheet).replace("<!--", " ").replace("-->", " ");
        addRules(0, text.length(), 0);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Tells whether any rule may change how text shows. */
    boolean isTelling() {
        return new Style(given, given).isTelling();
    }

    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int begin = text.indexOf("/*"); begin >= 0; begin = text.indexOf("/*", at)) {
            plain.append(text, at, begin).append(' ');
            int end = text.indexOf("*/", begin + 2);
            at = end < 0 ? text.length() : end + 2;
        }
        return plain.append(text, at, text.length()).toString();
    }

    private void addRules(int from, int to, int nested) {
        int at = from;
        while (at < to) {
            int open = text.indexOf('{', at);
            if (open < 0 || open >= to) {
                return;
            }
            int close = close(open, to);
            String head = text.substring(at, open);
            head = head.substring(head.lastIndexOf(';') + 1).strip();
            if (!head.startsWith("@")) {
                addRule(head, text.substring(open + 1, close));
            } else if (holdsAlways(head) && nested < MOST_NESTED) {
                addRules(open + 1, close, nested + 1);
            }
            at = close + 1;
        }
    }

    /** Returns where the bracket that opens there is closed, or the end. */
    private int close(int open, int to) {
        int depth = 0;
        for (int at = open; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '{') {
                depth++;
            } else if (sign == '}' && --depth == 0) {
                return at;
            }
        }
        return to;
    }

    private static boolean holdsAlways(String head) {
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return ANY_SCREEN.contains(plain) || plain.startsWith("@layer ");
    }

    private void addRule(String selectors, String body) {
        Style usual = Style.parse(body, Style.Part.USUAL);
        Style important = body.indexOf('!') < 0 ? Style.PLAIN : Style.parse(body, Style.Part.IMPORTANT);
        if ((usual.set() | important.set()) != 0) {
            blocks.add(new Block(selectors, usual, important));
            given |= usual.on() | important.on();
        }
    }
}
