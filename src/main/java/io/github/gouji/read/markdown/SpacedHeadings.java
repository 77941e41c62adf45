// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The headings above rows whose columns only their order tells, as far as they stand there whole: where they are not in the
 * order of the form, the figures are not either.
 */
final class SpacedHeadings {

    /**
     * A heading in a line.
     *
     * @param title the title, without that of the group in front of it
     * @param narrow how far to the right it begins where all characters have one width
     * @param wide the same where those of Chinese are as wide as two letters
     */
    private record Place(String title, int narrow, int wide) {}

    private static final List<String> APPLICANTS = titles(Applicant.values());
    private static final List<String> GROUPS = titles(DisputeGroup.values());
    private static final List<String> RESULTS = titles(DisputeResult.values());
    private static final String TOTAL = Applicant.TOTAL.title().zh();

    /** Between words, the spaces behind one being a part of it. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private final List<Place> places = new ArrayList<>();

    private SpacedHeadings(List<String> lines) {
        lines.forEach(this::add);
    }

    private static List<String> titles(Heading... headings) {
        List<String> titles = new ArrayList<>();
        for (Heading heading : headings) {
            String title = heading.title().zh();
            titles.add(title.substring(title.indexOf('·') + 1));
        }
        return titles;
    }

    /** Tells whether no heading in the lines stands right of one that it should stand left of. */
    static boolean areInOrder(List<String> lines) {
        SpacedHeadings headings = new SpacedHeadings(lines);
        return headings.areInOrder(APPLICANTS, Place::narrow)
                && headings.areInOrder(APPLICANTS, Place::wide)
                && headings.areInOrder(GROUPS, Place::narrow)
                && headings.areInOrder(GROUPS, Place::wide)
                && headings.resultsAreInOrder();
    }

    private void add(String line) {
        int narrow = 0;
        int wide = 0;
        for (String word : WORDS.split(line)) {
            int indent = word.length() - word.stripLeading().length();
            String name = word.strip();
            if (APPLICANTS.contains(name) || GROUPS.contains(name) || RESULTS.contains(name)) {
                places.add(new Place(name, narrow + indent, wide + indent));
            }
            narrow += word.length();
            wide += word.length()
                    + (int) word.chars().filter(c -> c >= '\u2e80').count();
        }
    }

    private boolean areInOrder(List<String> form, ToIntFunction<Place> at) {
        List<Place> own = new ArrayList<>(places);
        own.removeIf(place -> !form.contains(place.title()));
        if (own.stream().allMatch(place -> at.applyAsInt(place) == 0)) {
            // One cell a line: the heading over all rows of headings comes before those of the second row.
            own.removeIf(place -> place.title().equals(TOTAL));
        }
        own.sort(Comparator.comparingInt(at));
        int last = -1;
        for (int i = 0; i < own.size(); i++) {
            String title = own.get(i).title();
            boolean isTotalFirst = i == 0 && title.equals(TOTAL);
            if (form.indexOf(title) < last && !isTotalFirst) {
                return false;
            }
            last = isTotalFirst ? -1 : form.indexOf(title);
        }
        return true;
    }

    /** Tells whether the results of table 四 come again and again in the order of the form. */
    private boolean resultsAreInOrder() {
        List<Place> own = new ArrayList<>(places);
        own.removeIf(place -> !RESULTS.contains(place.title()));
        for (int i = 0; i < own.size() && own.size() >= RESULTS.size(); i++) {
            if (!own.get(i).title().equals(RESULTS.get(i % RESULTS.size()))) {
                return false;
            }
        }
        return true;
    }
}
