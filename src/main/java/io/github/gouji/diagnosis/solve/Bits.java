// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

/** Sets of small numbers as bits in an array: bare, because the search does little else than meet and join them. */
final class Bits {

    private Bits() {}

    /** Returns an empty set of numbers below the given one. */
    static long[] of(int size) {
        return new long[(size + 63) >> 6];
    }

    static boolean has(long[] set, int number) {
        return (set[number >> 6] & 1L << number) != 0;
    }

    static void set(long[] set, int number, boolean value) {
        if (value) {
            set[number >> 6] |= 1L << number;
        } else {
            set[number >> 6] &= ~(1L << number);
        }
    }

    /** Returns the first number of the set from the given one on, −1 if there is none. */
    static int next(long[] set, int from) {
        int word = from >> 6;
        if (word >= set.length) {
            return -1;
        }
        long rest = set[word] & -1L << from;
        while (rest == 0) {
            if (++word == set.length) {
                return -1;
            }
            rest = set[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** Returns how many numbers both sets have. */
    static int countCommon(long[] a, long[] b) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            count += Long.bitCount(a[i] & b[i]);
        }
        return count;
    }

    /** Tells whether both sets and the mask have a number in common. */
    static boolean meet(long[] a, long[] b, long[] mask) {
        for (int i = 0; i < a.length; i++) {
            if ((a[i] & b[i] & mask[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static void join(long[] into, long[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= more[i];
        }
    }

    static void retain(long[] into, long[] only) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= only[i];
        }
    }

    static void remove(long[] from, long[] less) {
        for (int i = 0; i < from.length; i++) {
            from[i] &= ~less[i];
        }
    }
}
