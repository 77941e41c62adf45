// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.report.Wording;
import java.util.Locale;

/** What may be the matter with a cell, gravest first. Each is told from the others by more than its colour. */
enum Trait {
    /** The leading explanation mends it. */
    SUSPECT(new Wording("应改，写着应为多少", "to mend, with what it should be"), "20 → 26"),
    /** A rule is broken by this cell alone. */
    BROKEN(new Wording("不合规则", "breaks a rule"), "−3"),
    /** The document has something there that is no figure, or nothing was found. */
    UNREAD(new Wording("没有读到", "not read"), "?"),
    /** It has no figure, and the others say what it must hold. */
    DEDUCED(new Wording("可以推断的数", "deduced from the others"), "〔1〕"),
    /** It is blank. */
    BLANK(new Wording("空白", "blank"), "　"),
    /** Another explanation mends it. */
    POSSIBLE(new Wording("另一种改法会改它", "another way would mend it"), "6"),
    /** It stands in a broken equation. */
    MEMBER(new Wording("在不成立的等式里", "in a broken equation"), "6"),
    /** It was read with an interpretation. */
    NOTED(new Wording("读的时候作了解释", "read with an interpretation"), "25.1"),
    /** Its document does not show in which column it stands; the equations leave one way. */
    INFERRED(new Wording("哪一栏是按等式推断的", "its column was inferred by the equations"), "80");

    private final Wording wording;
    private final String example;

    Trait(Wording wording, String example) {
        this.wording = wording;
        this.example = example;
    }

    Wording wording() {
        return wording;
    }

    String example() {
        return example;
    }

    /** Returns the class of elements that show it. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
