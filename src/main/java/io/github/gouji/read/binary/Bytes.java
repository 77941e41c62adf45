// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.nio.charset.StandardCharsets;

/** A part of a file, whose numbers have their lowest byte first. What lies outside of it is no data, but damage. */
public final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0], 0, 0);

    private final byte[] content;
    private final int begin;
    private final int length;

    private Bytes(byte[] content, int begin, int length) {
        this.content = content;
        this.begin = begin;
        this.length = length;
    }

    /** Returns all of an array, which is not copied. */
    public static Bytes of(byte[] content) {
        return new Bytes(content, 0, content.length);
    }

    /** Returns how many there are. */
    public int length() {
        return length;
    }

    /** Returns the place in the whole array. */
    private int place(int at, int size) {
        if (at < 0 || size < 0 || at > length - size) {
            throw new DamagedFileException(size + " bytes at " + at + " of " + length);
        }
        return begin + at;
    }

    /** Returns a number of one byte. */
    public int u8(int at) {
        return content[place(at, 1)] & 0xFF;
    }

    /** Returns a number of two bytes. */
    public int u16(int at) {
        int place = place(at, 2);
        return (content[place] & 0xFF) | (content[place + 1] & 0xFF) << 8;
    }

    /** Returns a number of two bytes that may be negative. */
    public int s16(int at) {
        return (short) u16(at);
    }

    /** Returns a number of four bytes that may be negative. */
    public int s32(int at) {
        int place = place(at, 4);
        return (content[place] & 0xFF)
                | (content[place + 1] & 0xFF) << 8
                | (content[place + 2] & 0xFF) << 16
                | content[place + 3] << 24;
    }

    /** Returns a number of eight bytes. */
    public long s64(int at) {
        return (s32(at) & 0xFFFF_FFFFL) | (long) s32(at + 4) << 32;
    }

    /** Returns a part of them. */
    public Bytes part(int at, int size) {
        return new Bytes(content, place(at, size), size);
    }

    /** Returns all of them from a place on. */
    public Bytes from(int at) {
        return part(at, length - at);
    }

    /** Returns characters of one byte each, of which those above 127 are as in Unicode. */
    String latin(int at, int characters) {
        return new String(content, place(at, characters), characters, StandardCharsets.ISO_8859_1);
    }

    /** Returns characters of two bytes each. */
    String wide(int at, int characters) {
        if (characters > length / 2) {
            throw new DamagedFileException(characters + " characters in " + length + " bytes");
        }
        return new String(content, place(at, 2 * characters), 2 * characters, StandardCharsets.UTF_16LE);
    }

    void copyTo(int at, byte[] target, int to, int size) {
        System.arraycopy(content, place(at, size), target, to, size);
    }

    byte[] copy() {
        byte[] copy = new byte[length];
        copyTo(0, copy, 0, length);
        return copy;
    }
}
