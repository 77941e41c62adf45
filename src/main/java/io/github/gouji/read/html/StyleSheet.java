// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The rules of the style sheets in a page that say how text shows; none if no rule hides or strikes out any. Rules whose
 * selectors ask for more than names, classes and ids are left aside. Not thread-safe.
 */
final class StyleSheet {

    /** The sheet of a page in which none says how text shows. */
    static final StyleSheet NONE = new StyleSheet();

    /** A page with more rules is looked at as far as this. */
    private static final int MOST_RULES = 500;

    /** A list of more selectors is one of a tool, and no word on figures. */
    private static final int MOST_SELECTORS = 64;

    /** So often a rule is held against an element: a page of a report needs a hundredth, and one made to take long no more. */
    private static final int MOST_COMPARED = 4_000_000;

    /** How many looks of elements are remembered. */
    private static final int REMEMBERED = 4096;

    private record Rule(Selector selector, int order, Style usual, Style important) {}

    /**
     * What the sheet says of an element.
     *
     * @param usual what a style of the element itself overrides
     * @param important what it does not override
     */
    record Said(Style usual, Style important) {

        static final Said NOTHING = new Said(Style.PLAIN, Style.PLAIN);
    }

    /** The rules by the most special word that they ask for. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Map<String, Said> remembered = new HashMap<>();
    private int size;
    private long compared;

    /** The traits that any of the rules gives. */
    private long given;

    private boolean isEmpty = true;

    private boolean dependsOnPlace;

    private StyleSheet() {}

    /** Returns the rules of all sheets in the source of a page. */
    static StyleSheet of(String html) {
        if (!SheetFinder.mayFind(html)) {
            return NONE;
        }
        SheetText text = new SheetText();
        new SheetFinder(html, text::add).run();
        if (!text.isTelling()) {
            return NONE;
        }
        StyleSheet sheet = new StyleSheet();
        for (SheetText.Block block : text.blocks()) {
            sheet.add(block);
        }
        return sheet;
    }

    private void add(SheetText.Block block) {
        for (String one : block.selectors().split(",", MOST_SELECTORS)) {
            Selector selector = size == MOST_RULES ? null : Selector.of(one);
            if (selector != null) {
                add(
                        selector,
                        block.usual().of(selector.isOfText()),
                        block.important().of(selector.isOfText()));
            }
        }
    }

    private void add(Selector selector, Style usual, Style important) {
        if ((usual.set() | important.set()) == 0) {
            return;
        }
        rules.computeIfAbsent(selector.parts().get(0).key(), key -> new ArrayList<>())
                .add(new Rule(selector, size++, usual, important));
        given |= usual.on() | important.on();
        isEmpty = !new Style(given, given).isTelling();
        dependsOnPlace |= !selector.isAlone();
    }

    /** Tells whether no rule changes how text shows. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Returns the traits that a style of an element has to speak of to undo what a rule does. */
    long undone() {
        return new Style(given, given).undone();
    }

    Said said(Element element) {
        String name = element.normalName();
        String id = element.id();
        String classes = element.className();
        if (id.isEmpty() && classes.isEmpty() && !rules.containsKey(name) && !rules.containsKey("")) {
            return Said.NOTHING;
        }
        if (dependsOnPlace) {
            return find(element, name, id, classes);
        }
        String key = name + ' ' + id + '.' + classes;
        Said said = remembered.get(key);
        if (said == null) {
            said = find(element, name, id, classes);
            if (remembered.size() < REMEMBERED) {
                remembered.put(key, said);
            }
        }
        return said;
    }

    private Said find(Element element, String name, String id, String classes) {
        List<Rule> found = new ArrayList<>();
        addMatching(element, name, found);
        addMatching(element, "", found);
        if (!id.isEmpty()) {
            addMatching(element, "#" + id, found);
        }
        if (!classes.isEmpty()) {
            for (String one : element.classNames()) {
                addMatching(element, "." + one.toLowerCase(Locale.ROOT), found);
            }
        }
        if (found.isEmpty()) {
            return Said.NOTHING;
        }
        found.sort(
                Comparator.comparingInt((Rule rule) -> rule.selector().weight()).thenComparingInt(Rule::order));
        Style usual = Style.PLAIN;
        Style important = Style.PLAIN;
        for (Rule rule : found) {
            usual = rule.usual().over(usual);
            important = rule.important().over(important);
        }
        return new Said(usual, important);
    }

    private void addMatching(Element element, String key, List<Rule> found) {
        for (Rule rule : rules.getOrDefault(key, List.of())) {
            if (compared++ < MOST_COMPARED && rule.selector().matches(element)) {
                found.add(rule);
            }
        }
    }
}
