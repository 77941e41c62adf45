// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

/** How grave a broken rule is. The gravest comes first. */
public enum Severity {
    /** The arithmetic of the official form is broken, or a figure cannot be read. */
    ERROR,
    /** Very likely a mistake. */
    WARNING,
    /** Good practice, or something incomplete. */
    ADVICE;

    /** Tells whether this severity is as grave as the other, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
