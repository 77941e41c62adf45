// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A selector of names, classes and ids, of an element itself and of those around it.
 *
 * @param parts the element itself, and those around it from the inside to the outside
 * @param weight how much it counts against others
 * @param isOfText whether it selects what a style puts before or behind the element
 */
record Selector(List<Part> parts, int weight, boolean isOfText) {

    /** Nobody writes longer ones, and each part may be looked for in all that is around an element. */
    private static final int LONGEST = 8;

    private static final int MOST_SIGNS = 200;
    private static final int OF_ID = 10_000;
    private static final int OF_CLASS = 100;

    private static final Pattern COMPOUND =
            Pattern.compile("(\\*|[\\w\\u0080-\\uffff\\\\:-]+)?((?:[.#][\\w\\u0080-\\uffff-]+)*)");
    private static final Pattern NAME = Pattern.compile("[.#][^.#]+");
    private static final Pattern TEXT = Pattern.compile("::?(before|after)$");

    /**
     * An element.
     *
     * @param tag its name; "" for any
     * @param id its id; "" for any
     * @param classes classes that it has
     * @param isDirect whether the part before it stands in it directly
     */
    record Part(String tag, String id, List<String> classes, boolean isDirect) {

        boolean matches(Element element) {
            if (!tag.isEmpty() && !element.normalName().equals(tag)) {
                return false;
            }
            if (!id.isEmpty() && !element.id().equals(id)) {
                return false;
            }
            for (String name : classes) {
                if (!element.hasClass(name)) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the word by which rules for an element are found: the most special that it asks for. */
        String key() {
            return !id.isEmpty()
                    ? "#" + id
                    : !classes.isEmpty() ? "." + classes.get(0).toLowerCase(Locale.ROOT) : tag;
        }
    }

    /** Returns the selector; {@code null} if it asks for anything else than names, classes and ids. */
    static @Nullable Selector of(String text) {
        if (text.length() > MOST_SIGNS) {
            return null;
        }
        String plain = text.strip();
        Matcher ofText = TEXT.matcher(plain);
        boolean isOfText = ofText.find();
        if (isOfText) {
            plain = plain.substring(0, ofText.start());
        }
        String[] words = plain.replace(">", " > ").strip().split("\\s+");
        if (words.length > 2 * LONGEST) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        int weight = 0;
        boolean isDirect = false;
        for (int i = words.length - 1; i >= 0; i--) {
            if (words[i].equals(">")) {
                isDirect = true;
                continue;
            }
            Part part = part(words[i], isDirect);
            if (part == null) {
                return null;
            }
            isDirect = false;
            parts.add(part);
            weight += (part.id.isEmpty() ? 0 : OF_ID) + OF_CLASS * part.classes.size() + (part.tag.isEmpty() ? 0 : 1);
        }
        return parts.isEmpty() || parts.size() > LONGEST ? null : new Selector(List.copyOf(parts), weight, isOfText);
    }

    private static @Nullable Part part(String word, boolean isDirect) {
        Matcher compound = COMPOUND.matcher(word);
        if (word.isEmpty() || !compound.matches()) {
            return null;
        }
        String tag = compound.group(1) == null || compound.group(1).equals("*") ? "" : compound.group(1);
        if (tag.indexOf(':') >= 0 && tag.indexOf('\\') < 0) {
            return null;
        }
        String id = "";
        List<String> classes = new ArrayList<>();
        Matcher names = NAME.matcher(compound.group(2));
        while (names.find()) {
            if (names.group().charAt(0) == '#') {
                id = names.group().substring(1);
            } else {
                classes.add(names.group().substring(1));
            }
        }
        return new Part(tag.replace("\\", "").toLowerCase(Locale.ROOT), id, List.copyOf(classes), isDirect);
    }

    /** Tells whether it looks at the element alone. */
    boolean isAlone() {
        return parts.size() == 1;
    }

    boolean matches(Element element) {
        if (!parts.get(0).matches(element)) {
            return false;
        }
        Element around = element;
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            around = around.parent();
            while (around != null && !part.matches(around) && !part.isDirect) {
                around = around.parent();
            }
            if (around == null || !part.matches(around)) {
                return false;
            }
        }
        return true;
    }
}
