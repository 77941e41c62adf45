// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form prints at the head of a row or column: the one place where its id, number and wording, its words in
 * English, and the editions that have it are written down. {@link Heading} hands them out. Immutable.
 */
public final class FormEntry {

    private static final Edition OLDEST = Edition.values()[0];

    private final String id;
    private final String number;
    private final String english;
    private final List<Words> words;
    private final List<String> titles;
    private final Edition first;
    private final @Nullable Edition last;

    /** The official words from an edition on. */
    private record Words(Edition from, String official) {}

    private FormEntry(
            String id, String number, String english, List<Words> words, Edition first, @Nullable Edition last) {
        this.id = id;
        this.number = number;
        this.english = english;
        this.words = List.copyOf(words);
        this.titles = words.stream().map(Words::official).toList();
        this.first = first;
        this.last = last;
    }

    /** Returns an entry of all editions that has no number of its own. */
    static FormEntry of(String id, String words, String english) {
        return of(id, "", words, english);
    }

    /** Returns an entry of all editions. */
    static FormEntry of(String id, String number, String words, String english) {
        return new FormEntry(id, number, english, List.of(new Words(OLDEST, words)), OLDEST, null);
    }

    /** Returns an entry that the given edition has brought. */
    FormEntry from(Edition edition) {
        return new FormEntry(id, number, english, words, edition, last);
    }

    /** Returns an entry that no edition after the given one has. */
    FormEntry until(Edition edition) {
        return new FormEntry(id, number, english, words, first, edition);
    }

    /** Returns an entry that has other words from the given edition on. */
    FormEntry renamed(Edition edition, String official) {
        List<Words> more = new ArrayList<>(words);
        more.add(new Words(edition, official));
        return new FormEntry(id, number, english, more, first, last);
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    boolean existsIn(Edition edition) {
        return edition.isFrom(first) && (last == null || last.isFrom(edition));
    }

    Edition newest() {
        return last == null ? Edition.latest() : last;
    }

    Wording title(Edition edition) {
        String official = words.get(0).official();
        for (Words one : words) {
            official = edition.isFrom(one.from()) ? one.official() : official;
        }
        return new Wording(official, english);
    }

    List<String> titles() {
        return titles;
    }
}
