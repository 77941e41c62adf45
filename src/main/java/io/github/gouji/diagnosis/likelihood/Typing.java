// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** How likely each slip of the pen or the key turns one number into another, once it happens to it. */
final class Typing {

    /** Other digits that may be typed instead of the right one, and it itself. */
    private static final double DIGITS = 10;

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

    /** Tells at once of most numbers that none of the slips below leads from the one to the other. */
    static boolean isPossible(long should, long is) {
        long difference = Math.abs(should - is);
        while (difference > 0 && difference % 10 == 0) {
            difference /= 10;
        }
        boolean oneDigit = difference < 10 || (difference % 9 == 0 && difference / 9 < 10);
        boolean shorter = is <= should / 5;
        boolean longer = is / 5 >= should;
        return oneDigit || shorter || longer;
    }

    static double transposed(String should, String is) {
        if (should.length() < 2) {
            return 0;
        }
        int ways = 0;
        for (int at = 0; at + 1 < should.length(); at++) {
            String slip =
                    should.substring(0, at) + should.charAt(at + 1) + should.charAt(at) + should.substring(at + 2);
            ways += isSame(slip, is) ? 1 : 0;
        }
        return (double) ways / (should.length() - 1);
    }

    static double dropped(String should, String is) {
        int ways = 0;
        for (int at = 0; at < should.length() && should.length() > is.length(); at++) {
            ways += isSame(should.substring(0, at) + should.substring(at + 1), is) ? 1 : 0;
        }
        return (double) ways / should.length();
    }

    static double doubled(String should, String is) {
        int ways = 0;
        for (int at = 0; at < should.length() && is.length() == should.length() + 1; at++) {
            ways += isSame(should.substring(0, at + 1) + should.substring(at), is) ? 1 : 0;
        }
        return (double) ways / should.length();
    }

    static double mistyped(String should, String is) {
        if (should.length() < 2 || is.length() > should.length()) {
            return 0;
        }
        String padded = "0".repeat(should.length() - is.length()) + is;
        int others = 0;
        for (int at = 0; at < should.length(); at++) {
            others += should.charAt(at) == padded.charAt(at) ? 0 : 1;
        }
        return others == 1 ? 1 / DIGITS / should.length() : 0;
    }

    /** Leading zeros are not written. */
    private static boolean isSame(String slip, String is) {
        int first = 0;
        while (first < slip.length() - 1 && slip.charAt(first) == '0') {
            first++;
        }
        return slip.length() - first == is.length() && slip.endsWith(is);
    }
}
