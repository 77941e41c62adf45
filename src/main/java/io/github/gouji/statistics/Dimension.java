// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import io.github.gouji.report.Wording;

/** By what reports may be told apart. */
public enum Dimension {
    /** The year reported on. */
    YEAR(new Wording("年度", "year")),
    /** The region that the body belongs to, by the caller's table. */
    REGION(new Wording("地区", "region")),
    /** The edition of the form; several where the tables of a report are of different ones. */
    EDITION(new Wording("格式版本", "edition"));

    private final Wording wording;

    Dimension(Wording wording) {
        this.wording = wording;
    }

    /** Returns its name. */
    public Wording wording() {
        return wording;
    }
}
