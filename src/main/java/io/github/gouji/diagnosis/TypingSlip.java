// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import java.math.BigDecimal;

/** Slips of the pen or the key that turn one number into another. */
final class TypingSlip {

    /** 万, the largest unit that a figure is mistaken by. */
    private static final int MOST_ZEROS = 4;

    private TypingSlip() {}

    /** Returns the most plausible slip, {@link Cause#UNEXPLAINED} if none leads from the one number to the other. */
    static Cause between(Number reported, Number expected) {
        BigDecimal is = Correction.exact(reported).stripTrailingZeros();
        BigDecimal should = Correction.exact(expected).stripTrailingZeros();
        if (is.signum() <= 0 || should.signum() < 0) {
            return is.negate().compareTo(should) == 0 ? Cause.SIGN_FLIPPED : Cause.UNEXPLAINED;
        }
        return isUnitSlip(is, should) ? Cause.UNIT_SLIP : between(is.toPlainString(), should.toPlainString());
    }

    private static boolean isUnitSlip(BigDecimal is, BigDecimal should) {
        int zeros = Math.abs(is.scale() - should.scale());
        return zeros > 0 && zeros <= MOST_ZEROS && is.unscaledValue().equals(should.unscaledValue());
    }

    private static Cause between(String is, String should) {
        if (is.length() == should.length()) {
            return ofOneLength(is, should);
        }
        if (is.length() + 1 == should.length() && isShortened(should, is, false)) {
            return Cause.DIGIT_DROPPED;
        }
        if (is.length() == should.length() + 1 && isShortened(is, should, true)) {
            return Cause.DIGIT_DOUBLED;
        }
        return Cause.UNEXPLAINED;
    }

    private static Cause ofOneLength(String is, String should) {
        int first = 0;
        while (first < is.length() - 1 && is.charAt(first) == should.charAt(first)) {
            first++;
        }
        boolean restIsSame = is.substring(first + 1).equals(should.substring(first + 1));
        if (restIsSame) {
            return is.length() > 1 ? Cause.DIGIT_MISTYPED : Cause.UNEXPLAINED;
        }
        boolean transposed = is.charAt(first) == should.charAt(first + 1)
                && is.charAt(first + 1) == should.charAt(first)
                && is.substring(first + 2).equals(should.substring(first + 2));
        return transposed ? Cause.DIGITS_TRANSPOSED : Cause.UNEXPLAINED;
    }

    /** Tells whether the shorter text is the longer one less one digit, which its neighbour may have to equal. */
    private static boolean isShortened(String longer, String shorter, boolean doubled) {
        for (int i = 0; i < longer.length(); i++) {
            boolean fits = !doubled || (i > 0 && longer.charAt(i) == longer.charAt(i - 1));
            if (fits && (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
