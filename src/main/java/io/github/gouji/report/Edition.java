package io.github.gouji.report;

import java.util.Optional;

/**
 * An edition of the official form. Published reports mix them, so the edition belongs to each table.
 */
public enum Edition {
    /** 国办公开办函〔2019〕60号 (试行), prescribed for the report years 2019 and 2020. */
    EDITION_2019("2019"),
    /** 国办公开办函〔2021〕30号, prescribed for the report years from 2021 on. */
    EDITION_2021("2021");

    private final String id;

    Edition(String id) {
        this.id = id;
    }

    /** Returns the year of the notice, {@code "2019"} or {@code "2021"}, which stands for the edition in JSON. */
    public String id() {
        return id;
    }

    /** Finds the edition with this {@link #id()}. */
    public static Optional<Edition> find(String id) {
        for (Edition edition : values()) {
            if (edition.id.equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** Returns the edition that a report of the given year has to use; empty before 2019, when there was no form. */
    public static Optional<Edition> prescribedFor(int reportYear) {
        if (reportYear < 2019) {
            return Optional.empty();
        }
        return Optional.of(reportYear < 2021 ? EDITION_2019 : EDITION_2021);
    }
}
