// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the style sheets in the source of a page; those for paper and the like are passed by. Not thread-safe. */
final class SheetFinder {

    private static final Pattern OF_SOME_MEDIA =
            Pattern.compile("\\smedia\\s*=\\s*[\"']?+\\s*+(?!(all|screen)\\s*[\"'>])");

    /** Elements whose content has no tags. */
    private static final String[] RAW = {"script", "style", "textarea", "title"};

    /** A tag with longer attributes is none that anybody wrote. */
    private static final int LONGEST_TAG = 1_000;

    private final String html;
    private final Consumer<String> sheets;

    SheetFinder(String html, Consumer<String> sheets) {
        this.html = html;
        this.sheets = sheets;
    }

    /** Tells whether there may be any: cheaply, as most pages have none. */
    static boolean mayFind(String html) {
        return html.contains("<style") || html.contains("<STYLE") || html.contains("<Style");
    }

    void run() {
        for (int at = html.indexOf('<'); at >= 0; ) {
            at = html.indexOf('<', behind(at));
        }
    }

    /** Returns where to go on behind what begins with the bracket. */
    private int behind(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 2);
            return end < 0 ? html.length() : end;
        }
        char next = at + 1 < html.length() ? html.charAt(at + 1) : '<';
        if ((next | ' ') == 's' || (next | ' ') == 't') {
            for (String name : RAW) {
                int endOfName = at + 1 + name.length();
                if (html.regionMatches(true, at + 1, name, 0, name.length())
                        && endOfName < html.length()
                        && !Character.isLetterOrDigit(html.charAt(endOfName))) {
                    return behindRaw(name, endOfName);
                }
            }
        }
        return at + 1;
    }

    private int behindRaw(String name, int endOfName) {
        int from = html.indexOf('>', endOfName) + 1;
        if (from == 0) {
            return html.length();
        }
        int end = html.indexOf("</", from);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        end = end < 0 ? html.length() : end;
        if (name.equals("style") && from - endOfName < LONGEST_TAG) {
            String attributes = html.substring(endOfName, from).toLowerCase(Locale.ROOT);
            if (!OF_SOME_MEDIA.matcher(attributes).find()) {
                sheets.accept(html.substring(from, end));
            }
        }
        return end;
    }
}
