// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

/** What a blank cell of tables 三 and 四 stands for. A blank cell of table 二 is always unknown. */
public enum Blanks {
    /**
     * A blank part counts as zero, as agencies fill the form in practice. A blank total counts as the sum of its parts
     * and is a finding of its own where that is not zero.
     */
    AS_ZERO,
    /** A blank cell may hold any figure that is not negative. */
    UNKNOWN
}
