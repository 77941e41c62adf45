// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import java.util.List;

/** A row or a column of one of the tables, as the form heads it. */
public sealed interface Heading extends Serializable
        permits ProactiveRow, ProactiveColumn, RequestRow, Applicant, DisputeGroup, DisputeResult {

    /** Returns what the form prints for it; the other methods say what is in it. */
    FormEntry entry();

    /** Returns its part of the ids of its cells: public contract, never renamed. */
    default String id() {
        return entry().id();
    }

    /** Returns the number that the form gives it, such as {@code 三（三）1}; "" where it has none. */
    default String number() {
        return entry().number();
    }

    /** Tells whether the given edition of the table has it. */
    default boolean existsIn(Edition edition) {
        return entry().existsIn(edition);
    }

    /** Returns the words of the newest edition that has it, without the number. */
    default Wording title() {
        return title(entry().newest());
    }

    /** Returns the words of the given edition without the number; of the nearest one where that edition lacks it. */
    default Wording title(Edition edition) {
        return entry().title(edition);
    }

    /** Returns the official words of all editions, the oldest first, without the number. */
    default List<String> titles() {
        return entry().titles();
    }

    /** Returns number and words of the newest edition that has it, such as {@code 三（三）1.属于国家秘密}. */
    default Wording label() {
        return label(entry().newest());
    }

    /** Returns number and words of the given edition; in English the words alone. */
    default Wording label(Edition edition) {
        Wording title = title(edition);
        return number().isEmpty() ? title : new Wording(numbered(number(), title.zh()), title.en());
    }

    /** Returns the shortest usual name: the number where it has one; in English the words. */
    default Wording shortLabel(Edition edition) {
        Wording title = title(edition);
        return number().isEmpty() ? title : new Wording(number(), title.en());
    }

    private static String numbered(String number, String title) {
        char last = number.charAt(number.length() - 1);
        if (last == '）') {
            return number + title;
        }
        return number + (Character.isDigit(last) ? "." : "、") + title;
    }
}
