// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;

/** What the rules rest on. */
final class Sources {

    /** The note that the form itself prints in the corner of table 三. */
    static final Wording NOTE =
            new Wording("表三表角注：第一项加第二项之和，等于第三项加第四项之和", "Note in the corner of table 三: 第一项加第二项之和，等于第三项加第四项之和");

    /** The two notices that prescribe the form. */
    static final Wording NOTICES = new Wording("国办公开办函〔2019〕60号、〔2021〕30号", "Notices 国办公开办函〔2019〕60号 and 〔2021〕30号");

    /** Not stated, but true of any total. */
    static final Wording ARITHMETIC = new Wording("算术关系", "Arithmetic");

    /** How the form is filled well. */
    static final Wording PRACTICE = new Wording("填报惯例", "Practice");

    private Sources() {}
}
