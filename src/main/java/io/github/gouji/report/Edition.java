// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An edition of the official form, the oldest first. Each is prescribed from a report year on, until the next one.
 * Published reports mix them, so the edition belongs to each table.
 */
public enum Edition {
    /** 国办公开办函〔2019〕60号 (试行), prescribed for the report years 2019 and 2020. */
    EDITION_2019("2019", 2019),
    /** 国办公开办函〔2021〕30号, prescribed for the report years from 2021 on. */
    EDITION_2021("2021", 2021);

    private static final List<Edition> ALL = List.of(values());

    private final String id;
    private final int firstYear;

    Edition(String id, int firstYear) {
        this.id = id;
        this.firstYear = firstYear;
    }

    /** Returns the year of the notice, such as {@code "2021"}, which stands for the edition in JSON. */
    public String id() {
        return id;
    }

    /** Returns the first report year for which the edition is prescribed. */
    public int firstYear() {
        return firstYear;
    }

    /** Tells whether this is the given edition or a newer one. */
    public boolean isFrom(Edition first) {
        return compareTo(requireNonNull(first, "first")) >= 0;
    }

    static Edition oldest() {
        return ALL.get(0);
    }

    /** Returns the newest edition. */
    public static Edition latest() {
        return ALL.get(ALL.size() - 1);
    }

    /** Finds the edition with this {@link #id()}. */
    public static Optional<Edition> find(String id) {
        requireNonNull(id, "id");
        return ALL.stream().filter(edition -> edition.id.equals(id)).findFirst();
    }

    /** Finds the edition that a report of the given year has to use; empty before 2019, when there was no form. */
    public static Optional<Edition> prescribedFor(int reportYear) {
        for (int i = ALL.size() - 1; i >= 0; i--) {
            if (ALL.get(i).firstYear <= reportYear) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }
}
