// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;

/** How grave a broken rule is. The gravest comes first. */
public enum Severity {
    /** The arithmetic of the official form is broken, or a figure cannot be read. */
    ERROR(new Wording("错误", "error")),
    /** Very likely a mistake. */
    WARNING(new Wording("警告", "warning")),
    /** Good practice, or something incomplete. */
    ADVICE(new Wording("建议", "advice"));

    private final Wording wording;

    Severity(Wording wording) {
        this.wording = wording;
    }

    /** Returns the severity in a word. */
    public Wording wording() {
        return wording;
    }

    /** Tells whether this severity is as grave as the other, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
