// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much of a document is read before it is refused. Documents come from strangers: what exceeds a limit is unreadable,
 * in one sentence that names the limit.
 *
 * @param documentBytes the size of the document
 * @param pages its pages
 * @param marks the characters of it, and the lines drawn on all its pages
 * @param cells the cells of one table; of all its tables, if it is of a word processor or a spreadsheet
 * @param nesting how deep its parts are nested
 * @param parts the files in it, where it is an archive
 * @param expandedBytes the size of these files together, once they are unpacked
 * @param time how long reading may take
 */
public record ReadLimits(
        long documentBytes,
        int pages,
        int marks,
        int cells,
        int nesting,
        int parts,
        long expandedBytes,
        Duration time) {

    private static final ReadLimits STANDARD =
            new ReadLimits(64 << 20, 1000, 1_000_000, 200_000, 400, 10_000, 256 << 20, Duration.ofSeconds(8));

    /** Rejects limits that are not positive. */
    public ReadLimits {
        requireNonNull(time, "time");
        requirePositive("documentBytes", documentBytes);
        requirePositive("pages", pages);
        requirePositive("marks", marks);
        requirePositive("cells", cells);
        requirePositive("nesting", nesting);
        requirePositive("parts", parts);
        requirePositive("expandedBytes", expandedBytes);
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive: " + time);
        }
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    /**
     * Returns the limits that hold unless others are given: 64 MiB, 1,000 pages with 1,000,000 characters and lines,
     * 200,000 cells a table, 400 levels of nesting, 10,000 parts that unpack to 256 MiB, 8 seconds.
     */
    public static ReadLimits standard() {
        return STANDARD;
    }
}
