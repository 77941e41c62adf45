// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The headings above rows whose columns only their order tells, as far as they stand there whole: where they are not in the
 * order of the form, the figures are not either.
 */
final class SpacedHeadings {

    /** A heading and how far to the right it begins. */
    private record Place(Heading heading, int at) {}

    private final List<String> lines;

    private SpacedHeadings(List<String> lines) {
        this.lines = lines;
    }

    /** Tells whether no heading in the lines stands right of one that it should stand left of. */
    static boolean areInOrder(List<String> lines) {
        SpacedHeadings headings = new SpacedHeadings(lines);
        return headings.arePlacedInOrder(List.of(Applicant.values()))
                && headings.arePlacedInOrder(List.of(DisputeGroup.values()))
                && headings.resultsAreInOrder();
    }

    /** Tells the order by the places of all lines, whether characters of Chinese take the room of one letter or of two. */
    private boolean arePlacedInOrder(List<? extends Heading> form) {
        return isInOrder(form, 1) && isInOrder(form, 2);
    }

    private boolean isInOrder(List<? extends Heading> form, int wide) {
        List<Place> places = new ArrayList<>();
        for (String line : lines) {
            places.addAll(places(line, form, wide));
        }
        if (places.stream().allMatch(place -> place.at() == 0)) {
            // One cell a line: the heading over all rows of headings comes before those of the second row.
            places.removeIf(place -> place.heading() == Applicant.TOTAL);
        }
        places.sort(Comparator.comparingInt(Place::at));
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            int order = form.indexOf(places.get(i).heading());
            boolean isTotalFirst = i == 0 && places.get(i).heading() == Applicant.TOTAL;
            if (order < last && !isTotalFirst) {
                return false;
            }
            last = isTotalFirst ? -1 : order;
        }
        return true;
    }

    /** Tells whether the results of table 四 come again and again in the order of the form. */
    private boolean resultsAreInOrder() {
        List<DisputeResult> form = List.of(DisputeResult.values());
        List<Place> places = new ArrayList<>();
        lines.forEach(line -> places.addAll(places(line, form, 1)));
        boolean isHeader = places.size() >= form.size();
        for (int i = 0; i < places.size() && isHeader; i++) {
            if (places.get(i).heading() != form.get(i % form.size())) {
                return false;
            }
        }
        return true;
    }

    private static List<Place> places(String line, List<? extends Heading> form, int wide) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        int passed = 0;
        for (String word : Arrays.asList(line.split("(?<=\\s)(?=\\S)"))) {
            String name = word.strip();
            for (Heading heading : form) {
                String title = heading.title().zh();
                if (title.equals(name) || title.endsWith("·" + name)) {
                    places.add(new Place(heading, passed + indent(word)));
                    break;
                }
            }
            at += word.length();
            passed = width(line.substring(0, at), wide);
        }
        return places;
    }

    private static int indent(String word) {
        return word.length() - word.stripLeading().length();
    }

    private static int width(String text, int wide) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= '\u2e80' ? wide : 1;
        }
        return width;
    }
}
