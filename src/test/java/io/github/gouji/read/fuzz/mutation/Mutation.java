// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One way in which a published report may be unlike the form. It changes a page, and with it the truth about the page.
 *
 * @param family what it changes
 * @param name what it does
 * @param needsSpans whether it can be seen in formats alone whose cells span others and have markup
 * @param change makes the change; false if the page has no place for it
 */
public record Mutation(String family, String name, boolean needsSpans, Predicate<Scene> change) {

    private static final Set<String> DISORDERS = Set.of(
            "labels/exchanged",
            "headings/exchanged",
            "headings/exchanged in 二",
            "headings/exchanged in 四",
            "headings/all exchanged at random",
            "columns/moved",
            "rows/moved",
            "tables/transposed");
    private static final Set<String> LEANS_ON_ORDER =
            Set.of("labels", "headings", "columns", "rows", "header", "tables");

    /** Two changes of which one takes away what the other leaves to tell by: the truth about such a page is not known. */
    private static final Set<Set<String>> NOT_TOGETHER = Set.of(
            Set.of("foreign/report of another agency behind", "document/cut off"),
            Set.of("foreign/report of last year behind", "document/cut off"),
            Set.of("figures/元 in the label of the row", "labels/shortened"),
            Set.of("headings/another's", "columns/left out"),
            Set.of("tables/left out under its heading", "tables/three in one"));

    static Mutation of(String family, String name, Predicate<Scene> change) {
        return new Mutation(family, name, false, change);
    }

    static Mutation inHtml(String family, String name, Predicate<Scene> change) {
        return new Mutation(family, name, true, change);
    }

    /**
     * Tells whether a page may have both changes: what stands out of its order is known by its label or heading alone, so
     * none may be lost as well.
     */
    public boolean goesWith(Mutation other) {
        return this != other
                && !(isUnnamedQuote() && other.takesTables())
                && !(other.isUnnamedQuote() && takesTables())
                && !(isUnnamedQuote() && other.movesTables())
                && !(other.isUnnamedQuote() && movesTables())
                && !(contradictsUnit() && other.isOfUnit())
                && !(other.contradictsUnit() && isOfUnit())
                && NOT_TOGETHER.stream().noneMatch(pair -> pair.containsAll(List.of(toString(), other.toString())))
                && !(DISORDERS.contains(toString()) && LEANS_ON_ORDER.contains(other.family))
                && !(DISORDERS.contains(other.toString()) && LEANS_ON_ORDER.contains(family));
    }

    /** Tells whether another table is beside one of the form with no word of it: alone it could be taken for that. */
    private boolean isUnnamedQuote() {
        return name.endsWith("without a word");
    }

    private boolean takesTables() {
        return name.startsWith("left out") || name.endsWith("cut off");
    }

    /** Tells whether the unit of a cell contradicts that above it: it is the only one where that is changed. */
    private boolean contradictsUnit() {
        return name.equals("fee in 元 below 万元");
    }

    private boolean isOfUnit() {
        return name.startsWith("fee ");
    }

    /** Tells whether tables change places with their headings, which then tell of a quote whose table it is. */
    private boolean movesTables() {
        return family.equals("tables") && (name.contains(" behind ") || name.contains(" before "));
    }

    /** Makes the change; returns false if the page has no place for it. */
    public boolean apply(Scene scene) {
        return change.test(scene);
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}
