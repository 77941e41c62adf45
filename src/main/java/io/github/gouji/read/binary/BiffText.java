// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.List;

/** Text and numbers that may stand in several records. Not thread-safe. */
public final class BiffText {

    private static final int WIDE = 1;
    private static final int EXTENDED = 4;
    private static final int RICH = 8;

    private final List<Bytes> parts;
    private int part;
    private int at;

    /**
     * A text.
     *
     * @param text its characters
     * @param fonts from which character on which font is used: two numbers of two bytes each
     */
    public record Rich(String text, Bytes fonts) {}

    BiffText(List<Bytes> parts) {
        this.parts = parts;
    }

    /** Goes to the next record if nothing is left of this one. */
    private Bytes current() {
        if (!hasMore()) {
            throw new DamagedFileException("a text is cut off");
        }
        return parts.get(part);
    }

    /** Tells whether anything is left. */
    public boolean hasMore() {
        while (at >= parts.get(part).length() && part < parts.size() - 1) {
            part++;
            at = 0;
        }
        return at < parts.get(part).length();
    }

    private int u8() {
        return current().u8(at++);
    }

    /** Reads a number of two bytes. */
    public int u16() {
        return u8() | u8() << 8;
    }

    /** Reads a number of four bytes. */
    public int s32() {
        return u16() | u16() << 16;
    }

    /** Reads a text that tells its length in one byte. */
    public String shortText() {
        int length = u8();
        return characters(length, u8());
    }

    /** Reads a text. */
    public Rich rich() {
        int length = u16();
        int flags = u8();
        int fonts = (flags & RICH) == 0 ? 0 : u16();
        int more = (flags & EXTENDED) == 0 ? 0 : s32();
        String text = characters(length, flags);
        Bytes runs = fonts == 0 ? Bytes.NONE : bytes(4 * fonts);
        if (more < 0) {
            throw new DamagedFileException("a text of " + more + " bytes more");
        }
        skip(more);
        return new Rich(text, runs);
    }

    private String characters(int length, int first) {
        int flags = first;
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            boolean goesOn = at >= parts.get(part).length();
            Bytes in = current();
            if (goesOn) {
                flags = in.u8(at++);
            }
            int size = (flags & WIDE) == 0 ? 1 : 2;
            int count = Math.min(length - text.length(), (in.length() - at) / size);
            if (count == length) {
                at += size * count;
                return size == 1 ? in.latin(at - count, count) : in.wide(at - 2 * count, count);
            }
            text.append(size == 1 ? in.latin(at, count) : in.wide(at, count));
            // Half a character at the end of a record is none.
            at = count == 0 ? in.length() : at + size * count;
        }
        return text.toString();
    }

    private Bytes bytes(int size) {
        byte[] bytes = new byte[size];
        for (int read = 0; read < size; ) {
            Bytes in = current();
            int count = Math.min(size - read, in.length() - at);
            in.copyTo(at, bytes, read, count);
            at += count;
            read += count;
        }
        return Bytes.of(bytes);
    }

    private void skip(int size) {
        for (int left = size; left > 0; ) {
            int count = Math.min(left, current().length() - at);
            at += count;
            left -= count;
        }
    }
}
