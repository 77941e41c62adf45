// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is, and its figures in some hundred bytes: blanks are zeros in it, and what was not read, such as a
 * table that is missing, is not compared.
 *
 * @param agency the agency, without white space
 * @param year the year reported on
 * @param figures the figures, packed: a character for each byte
 */
public record Fingerprint(String agency, int year, String figures) implements Serializable {

    private static final int ZERO = 0;
    private static final int UNREAD = 1;
    private static final int COUNT = 2;
    private static final int AMOUNT = 3;

    /** Rejects a missing part. */
    public Fingerprint {
        requireNonNull(agency, "agency");
        requireNonNull(figures, "figures");
    }

    /** Returns that of a report as read; empty if it does not say whose it is, or on which year. */
    public static Optional<Fingerprint> of(ReadResult document) {
        AnnualReport report = requireNonNull(document, "document").report();
        String agency = report.agency();
        Integer year = report.year();
        return agency == null || year == null
                ? Optional.empty()
                : Optional.of(new Fingerprint(AgencyName.plain(agency), year, packed(document)));
    }

    private static String packed(ReadResult document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int run = 0;
        int kind = ZERO;
        Set<Cell> own = Set.copyOf(document.report().cells());
        for (Cell cell : Cell.all()) {
            boolean unread = !own.contains(cell) || document.unread().containsKey(cell);
            Number figure = unread ? null : document.report().get(cell);
            boolean alike = figure == null || isZero(figure);
            int next = unread ? UNREAD : ZERO;
            if (run > 0 && !(alike && next == kind)) {
                bytes.write(kind);
                writeNumber(run, bytes);
                run = 0;
            }
            if (figure == null || alike) {
                kind = next;
                run++;
            } else {
                writeFigure(figure, bytes);
            }
        }
        if (run > 0) {
            bytes.write(kind);
            writeNumber(run, bytes);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void writeFigure(Number figure, ByteArrayOutputStream bytes) {
        if (figure instanceof BigDecimal amount) {
            byte[] digits = amount.stripTrailingZeros().toString().getBytes(StandardCharsets.US_ASCII);
            bytes.write(AMOUNT);
            writeNumber(digits.length, bytes);
            bytes.writeBytes(digits);
        } else {
            bytes.write(COUNT);
            writeNumber(figure.longValue(), bytes);
        }
    }

    private static boolean isZero(Number figure) {
        return figure instanceof BigDecimal amount ? amount.signum() == 0 : figure.longValue() == 0;
    }

    /** Seven bits to a byte, the last ones first; the sign is the lowest bit. */
    private static void writeNumber(long number, ByteArrayOutputStream bytes) {
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** Returns the cells that were read of both, and differ. */
    public List<Cell> differences(Fingerprint other) {
        if (figures.equals(requireNonNull(other, "other").figures)) {
            return List.of();
        }
        List<@Nullable Object> own = new Unpacking(figures.getBytes(StandardCharsets.ISO_8859_1)).all();
        List<@Nullable Object> others = new Unpacking(other.figures.getBytes(StandardCharsets.ISO_8859_1)).all();
        List<Cell> differences = new ArrayList<>();
        for (Cell cell : Cell.all()) {
            Object mine = own.get(cell.index());
            Object theirs = others.get(cell.index());
            if (mine != null && theirs != null && !mine.equals(theirs)) {
                differences.add(cell);
            }
        }
        return differences;
    }

    /** Reads the bytes again: what was not read is {@code null}. */
    private static final class Unpacking {

        private final byte[] bytes;
        private int at;

        Unpacking(byte[] bytes) {
            this.bytes = bytes;
        }

        List<@Nullable Object> all() {
            List<@Nullable Object> figures = new ArrayList<>(Cell.all().size());
            while (at < bytes.length) {
                switch (bytes[at++]) {
                    case ZERO -> figures.addAll(Collections.nCopies(Math.toIntExact(number()), 0L));
                    case UNREAD -> figures.addAll(Collections.nCopies(Math.toIntExact(number()), null));
                    case COUNT -> figures.add(number());
                    default -> {
                        int length = Math.toIntExact(number());
                        figures.add(new BigDecimal(new String(bytes, at, length, StandardCharsets.US_ASCII)));
                        at += length;
                    }
                }
            }
            return figures;
        }

        private long number() {
            long rest = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                rest |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return (rest >>> 1) ^ -(rest & 1);
        }
    }
}
