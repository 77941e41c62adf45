// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;

/** The records of a workbook of Excel 97 to 2003, one behind the other. Not thread-safe. */
public final class BiffRecords {

    private static final int HEAD = 4;
    private static final int CONTINUE = 0x3C;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x0A;
    private static final int PASSWORD = 0x2F;
    private static final int VERSION = 0x0600;

    private final Bytes stream;
    private int at;
    private int next;
    private int depth;

    private BiffRecords(Bytes stream, int at) {
        this.stream = stream;
        this.next = at;
    }

    /**
     * Returns the stream of the workbook in a file, which is decrypted if it is not the password of anyone that it was
     * encrypted with.
     *
     * @throws DamagedFileException if there is none, or it is damaged
     */
    public static Bytes stream(CompoundFile file) {
        Bytes stream = file.stream("Workbook");
        stream = stream == null ? file.stream("Book") : stream;
        if (stream == null || stream.u16(0) != BEGIN) {
            throw new DamagedFileException("no workbook");
        }
        BiffRecords records = at(stream, 0);
        records.next();
        return records.next() && records.id() == PASSWORD ? BiffCipher.decrypted(stream, records.data()) : stream;
    }

    /** Tells whether a stream is of Excel 95 or before, which wrote other records. */
    public static boolean isOfEarlierVersion(Bytes stream) {
        return stream.u16(HEAD) < VERSION;
    }

    /** Returns the records of a part of the workbook, which begins at a place in its stream. */
    public static BiffRecords at(Bytes stream, int place) {
        return new BiffRecords(stream, place);
    }

    /** Goes to the next record; tells whether there is one before the end of the part, those of charts left out. */
    public boolean next() {
        do {
            at = next;
            if (at > stream.length() - HEAD) {
                return false;
            }
            next = at + HEAD + stream.u16(at + 2);
            if (id() == BEGIN) {
                depth++;
            } else if (id() == END) {
                depth--;
            }
            if (depth == 0) {
                return false;
            }
        } while (depth > 1 || id() == END);
        return true;
    }

    /** Returns of what kind the record is. */
    public int id() {
        return stream.u16(at);
    }

    /** Returns what is in it. */
    public Bytes data() {
        return stream.part(at + HEAD, next - at - HEAD);
    }

    /** Returns what is in it from a place on, and in those that go on with it, as text and numbers. */
    public BiffText text(int from) {
        List<Bytes> parts = new ArrayList<>();
        parts.add(data().from(from));
        while (next <= stream.length() - HEAD && stream.u16(next) == CONTINUE) {
            at = next;
            next = at + HEAD + stream.u16(at + 2);
            parts.add(data());
        }
        return new BiffText(parts);
    }
}
