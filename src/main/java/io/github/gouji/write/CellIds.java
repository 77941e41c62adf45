// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names cells by their ids where a sentence names them in words. */
final class CellIds {

    private static final List<Name> CHINESE = names(Locale.CHINESE);
    private static final List<Name> ENGLISH = names(Locale.ENGLISH);

    /** The label of a cell in one edition, and its id. */
    private record Name(String label, String id) {}

    private CellIds() {}

    /** Returns the sentence with the id of every cell in place of its label. */
    static String in(String sentence, Locale locale) {
        String named = sentence;
        for (Name name : locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH) {
            named = named.replace(name.label(), name.id());
        }
        return named;
    }

    /** The end of a label may be the label of another cell, which therefore comes later. */
    private static List<Name> names(Locale locale) {
        return Cell.all().stream()
                .flatMap(cell -> Stream.of(Edition.values()).map(edition -> name(cell, edition, locale)))
                .distinct()
                .sorted(Comparator.comparingInt((Name name) -> name.label().length())
                        .reversed())
                .toList();
    }

    private static Name name(Cell cell, Edition edition, Locale locale) {
        return new Name(cell.label(edition).in(locale), cell.id());
    }
}
