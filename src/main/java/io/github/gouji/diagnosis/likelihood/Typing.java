// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** How likely each slip of the pen or the key turns one number into another, once it happens to it. */
final class Typing {

    /** Other digits that may be typed instead of the right one, and it itself. */
    private static final double DIGITS = 10;

    private static final long BASE = 10;

    /** No digit of a larger number is doubled: the result would not fit. */
    private static final long LARGEST = Long.MAX_VALUE / 100;

    private Typing() {}

    /** Returns by how many powers of ten the larger number is too large, 0 if it is no such multiple. */
    static int zeros(long small, long large) {
        long multiple = small;
        for (int zeros = 1; zeros <= Reported.UNITS; zeros++) {
            multiple *= 10;
            if (multiple == large) {
                return zeros;
            }
            if (multiple <= 0 || multiple > large) {
                return 0;
            }
        }
        return 0;
    }

    private static int length(long number) {
        int length = 1;
        for (long rest = number; rest >= BASE; rest /= BASE) {
            length++;
        }
        return length;
    }

    /** Returns the share of two digits next to each other that make this number when they are transposed. */
    static double transposed(long should, long is) {
        int places = length(should) - 1;
        if (places == 0 || (should - is) % 9 != 0) {
            return 0;
        }
        int ways = 0;
        long unit = 1;
        for (int i = 0; i < places; i++, unit *= BASE) {
            long low = should / unit % BASE;
            long high = should / unit / BASE % BASE;
            ways += low != high && should + (low - high) * 9 * unit == is ? 1 : 0;
        }
        return (double) ways / places;
    }

    /** Returns the share of digits that leave this number when they are dropped; no zeros stand before it then. */
    static double dropped(long should, long is) {
        int length = length(should);
        if (length == 1 || is >= should) {
            return 0;
        }
        int ways = 0;
        long unit = 1;
        for (int i = 0; i < length; i++, unit *= BASE) {
            ways += should / unit / BASE * unit + should % unit == is ? 1 : 0;
        }
        return (double) ways / length;
    }

    /** Returns the share of digits that make this number when they are doubled. */
    static double doubled(long should, long is) {
        if (is <= should || should > LARGEST) {
            return 0;
        }
        int length = length(should);
        int ways = 0;
        long unit = 1;
        for (int i = 0; i < length; i++, unit *= BASE) {
            long digit = should / unit % BASE;
            ways += (should / unit * BASE + digit) * unit + should % unit == is ? 1 : 0;
        }
        return (double) ways / length;
    }

    /** Returns the share of digits, and of those that may stand there instead, that make this number. */
    static double mistyped(long should, long is) {
        int length = length(should);
        if (length == 1 || length(is) > length) {
            return 0;
        }
        int others = 0;
        long was = should;
        long now = is;
        for (int i = 0; i < length; i++, was /= BASE, now /= BASE) {
            others += was % BASE == now % BASE ? 0 : 1;
        }
        return others == 1 ? 1 / DIGITS / length : 0;
    }
}
