// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Sheet;
import io.github.gouji.report.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * What a mutation works on.
 *
 * @param page the page, which it may change
 * @param report the report that the page was made of
 * @param random what it draws from
 */
public record Scene(Page page, AnnualReport report, RandomGenerator random) {

    /** A place in a table of the page. */
    record Place(Sheet sheet, int row, int column) {

        Box box() {
            return sheet.rows().get(row).get(column);
        }

        List<Box> boxes() {
            return sheet.rows().get(row);
        }

        void put(Box box) {
            boxes().set(column, box);
        }
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    <T> Optional<T> any(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(Choice.of(random, choices));
    }

    /** Returns the places of all cells of tables of the form that are asked for. */
    List<Place> places(Predicate<Box> which) {
        List<Place> places = new ArrayList<>();
        for (Sheet sheet : page.sheets()) {
            for (int row = 0; sheet.table() != null && row < sheet.rows().size(); row++) {
                List<Box> boxes = sheet.rows().get(row);
                for (int column = 0; column < boxes.size(); column++) {
                    if (which.test(boxes.get(column))) {
                        places.add(new Place(sheet, row, column));
                    }
                }
            }
        }
        return places;
    }

    /** Draws one of the cells that are asked for, each table of the form being as likely as the others. */
    Optional<Place> anyPlace(Predicate<Box> which) {
        List<Place> places = places(which);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place first = Choice.of(random, places);
        Place second = Choice.of(random, places);
        boolean rarer =
                places.stream().filter(place -> place.sheet() == first.sheet()).count()
                        > places.stream()
                                .filter(place -> place.sheet() == second.sheet())
                                .count();
        return Optional.of(rarer ? second : first);
    }

    /** Draws one of the tables that are asked for. */
    Optional<Sheet> anySheet(Predicate<Sheet> which) {
        return any(page.sheets().stream()
                .filter(sheet -> sheet.table() != null)
                .filter(which)
                .toList());
    }
}
