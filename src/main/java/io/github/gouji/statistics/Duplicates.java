// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Cell;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Recognises documents that hold the same report, such as a page beside its PDF: those of one agency on one year. It
 * remembers some hundred bytes of each report, and no more than a number of reports: those it met first are forgotten
 * first. Two bodies of one name, such as townships of two counties, look like one whose figures differ. Not thread-safe.
 */
public final class Duplicates {

    /** How many reports are remembered unless told; they take some 50 MB. */
    public static final int STANDARD_LIMIT = 100_000;

    private final int limit;
    private final Map<Key, Known> known = new LinkedHashMap<>();
    private long forgotten;

    private record Key(String agency, int year) {}

    private record Known(String source, Supplier<Optional<Fingerprint>> figures) {}

    /**
     * Another document with a report that was there before.
     *
     * @param first the document that had it first
     * @param second the other
     * @param agency the body that reports
     * @param year the year reported on
     * @param compared whether the figures of both could be had
     * @param differing the cells whose figures differ
     */
    public record Duplicate(
            String first, String second, String agency, int year, boolean compared, List<Cell> differing)
            implements Serializable {

        /** Rejects a missing part, and copies the list. */
        public Duplicate {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
            requireNonNull(agency, "agency");
            differing = List.copyOf(differing);
        }

        /** Tells whether all figures that were read of both are the same. */
        public boolean isEqual() {
            return compared && differing.isEmpty();
        }
    }

    /** Remembers as many reports as {@link #STANDARD_LIMIT} says. */
    public Duplicates() {
        this(STANDARD_LIMIT);
    }

    /**
     * Remembers so many reports.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Duplicates(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be positive: " + limit);
        }
        this.limit = limit;
    }

    /** Adds a report; returns what it is a duplicate of, if there was one before. */
    public Optional<Duplicate> add(String source, Fingerprint fingerprint) {
        requireNonNull(fingerprint, "fingerprint");
        return add(source, fingerprint.agency(), fingerprint.year(), () -> Optional.of(fingerprint));
    }

    /**
     * Adds a report whose figures are not at hand, such as one that another process read.
     *
     * @param agency the body that reports, as its document prints the name
     * @param figures is asked for them if another document has the same report, each time that one comes; empty if they
     *     cannot be had, or are of another report, and then nothing is compared
     */
    public Optional<Duplicate> add(String source, String agency, int year, Supplier<Optional<Fingerprint>> figures) {
        requireNonNull(figures, "figures");
        Known own = new Known(requireNonNull(source, "source"), figures);
        String plain = AgencyName.plain(agency);
        Known first = known.putIfAbsent(new Key(plain, year), own);
        if (first == null) {
            forgetBeyondLimit();
            return Optional.empty();
        }
        Optional<List<Cell>> differing = first.figures()
                .get()
                .filter(figure -> isOf(figure, plain, year))
                .flatMap(before -> figures.get()
                        .filter(figure -> isOf(figure, plain, year))
                        .map(before::differences));
        return Optional.of(
                new Duplicate(first.source(), source, plain, year, differing.isPresent(), differing.orElse(List.of())));
    }

    private static boolean isOf(Fingerprint fingerprint, String agency, int year) {
        return fingerprint.agency().equals(agency) && fingerprint.year() == year;
    }

    private void forgetBeyondLimit() {
        if (known.size() > limit) {
            Iterator<Key> oldest = known.keySet().iterator();
            oldest.next();
            oldest.remove();
            forgotten++;
        }
    }

    /** Returns how many reports were forgotten: what came of them later was not recognised. */
    public long forgotten() {
        return forgotten;
    }
}
