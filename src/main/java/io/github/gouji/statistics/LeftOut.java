// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import io.github.gouji.report.Wording;

/** Why the figures of a report are in no sum. */
public enum LeftOut {
    /** A rule is broken, so that at least one figure is wrong. */
    INCONSISTENT(new Wording("勾稽不一致", "not consistent")),
    /** Not everything was read. */
    INCOMPLETE(new Wording("未能读全", "not read as a whole")),
    /** Another document has the same report, all figures equal. */
    DUPLICATE(new Wording("重复的文档", "another document of the same report"));

    private final Wording wording;

    LeftOut(Wording wording) {
        this.wording = wording;
    }

    /** Returns the reason in words. */
    public Wording wording() {
        return wording;
    }
}
