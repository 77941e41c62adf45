// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Reason;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a set of reports comes to, by year, region and edition. Its size depends on these, not on the number of reports,
 * but for what {@link Duplicates} remember. Not thread-safe; statistics of parts of a set can be put together.
 *
 * <pre>{@code
 * Statistics statistics = new Statistics(Regions.none());
 * try (Stream<CheckedDocument> documents = Gouji.checkAll(List.of(Path.of("reports")), 2)) {
 *     documents.forEach(statistics::add);
 * }
 * statistics.by(List.of(Dimension.YEAR))
 *         .forEach((group, aggregate) -> System.out.println(group.values() + " " + aggregate.summed()));
 * }</pre>
 */
public final class Statistics implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Regions regions;
    private final TreeMap<Group, Aggregate> groups = new TreeMap<>();
    private final EnumMap<Reason, Long> unread = new EnumMap<>(Reason.class);
    private transient @Nullable Duplicates duplicates;
    private long skipped;
    private long differing;

    /** Creates statistics of no reports, with a table that tells the regions of agencies. */
    public Statistics(Regions regions) {
        this.regions = requireNonNull(regions, "regions");
    }

    /**
     * Counts a document. A report that was read as a whole, whose agency and year another one had before with all the
     * same figures, is a duplicate; one with other figures is counted like any other.
     */
    public void add(CheckedDocument document) {
        if (requireNonNull(document, "document") instanceof Checked checked) {
            Aggregate aggregate = groups.computeIfAbsent(group(checked.result()), key -> new Aggregate());
            if (isDuplicate(checked)) {
                aggregate.addDuplicate();
            } else {
                aggregate.add(checked.result());
            }
        } else if (document instanceof Unreadable unreadable) {
            unread.merge(unreadable.reason(), 1L, Long::sum);
        } else {
            skipped++;
        }
    }

    private boolean isDuplicate(Checked checked) {
        CheckResult result = checked.result();
        Optional<Fingerprint> fingerprint = result.isRead() ? Fingerprint.of(result.document()) : Optional.empty();
        if (fingerprint.isEmpty()) {
            return false;
        }
        Duplicates known = duplicates;
        if (known == null) {
            known = new Duplicates();
            duplicates = known;
        }
        Optional<Duplicates.Duplicate> duplicate = known.add(checked.source(), fingerprint.get());
        if (duplicate.isEmpty()) {
            return false;
        }
        boolean equal = duplicate.get().isEqual();
        differing += equal ? 0 : 1;
        return equal;
    }

    private Group group(CheckResult result) {
        AnnualReport report = result.report();
        String year = report.year() == null ? "" : String.valueOf(report.year());
        String agency = report.agency();
        String region = agency == null ? "" : regions.of(agency).orElse("");
        String editions = Arrays.stream(FormTable.values())
                .filter(FormTable::hasEditions)
                .flatMap(table -> report.edition(table).stream())
                .map(Edition::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return new Group(List.of(year, region, editions));
    }

    /** Adds those of another part of the set. Documents of one report in both parts are not recognised. */
    public void add(Statistics other) {
        requireNonNull(other, "other")
                .groups
                .forEach((group, aggregate) ->
                        groups.computeIfAbsent(group, key -> new Aggregate()).add(aggregate));
        other.unread.forEach((reason, count) -> unread.merge(reason, count, Long::sum));
        skipped += other.skipped;
        differing += other.differing;
    }

    /** Returns the aggregates of the groups that these dimensions tell apart; without any, that of all reports. */
    public SortedMap<Group, Aggregate> by(List<Dimension> dimensions) {
        requireNonNull(dimensions, "dimensions");
        TreeMap<Group, Aggregate> by = new TreeMap<>();
        groups.forEach((group, aggregate) -> by.computeIfAbsent(group.along(dimensions), key -> new Aggregate())
                .add(aggregate));
        return by;
    }

    /** Returns how many documents were not read, by the reasons for it; they are in no aggregate. */
    public Map<Reason, Long> unread() {
        return Collections.unmodifiableMap(unread);
    }

    /** Returns how many files were not to be read. */
    public long skipped() {
        return skipped;
    }

    /** Returns how many reports are of an agency and year that another one is of, with other figures. */
    public long differing() {
        return differing;
    }
}
