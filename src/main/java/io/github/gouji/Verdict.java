// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.Wording;

/** What checking a report comes to. */
public enum Verdict {
    /** Everything was read, and no rule of severity error is broken. */
    CONSISTENT(new Wording("勾稽一致", "consistent")),
    /** A rule of severity error is broken, whatever else the document may hold. */
    INCONSISTENT(new Wording("勾稽不一致", "not consistent")),
    /**
     * Nothing is proved broken, but something of the form that the document has could not be read: a figure, a row, or
     * a table. Whether the report is consistent is not known.
     */
    INCOMPLETE(new Wording("未能读全，不能判断", "incomplete: not all could be read"));

    private final Wording wording;

    Verdict(Wording wording) {
        this.wording = wording;
    }

    /** Returns the verdict in words. */
    public Wording wording() {
        return wording;
    }
}
