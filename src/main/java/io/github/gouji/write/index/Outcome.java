// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.Verdict;
import io.github.gouji.report.Wording;

/** What becomes of a document, what has to be seen to first. */
public enum Outcome {
    /** Not consistent. */
    INCONSISTENT("✗", new Wording("不一致", "not consistent")),
    /** Not read as a whole. */
    INCOMPLETE("?", new Wording("未读全", "not all read")),
    /** Not read. */
    UNREADABLE("!", new Wording("无法读取", "cannot be read")),
    /** Consistent. */
    CONSISTENT("✓", new Wording("一致", "consistent")),
    /** Not to be read. */
    SKIPPED("–", new Wording("跳过", "skipped"));

    private final String sign;
    private final Wording wording;

    Outcome(String sign, Wording wording) {
        this.sign = sign;
        this.wording = wording;
    }

    /** Returns the class of elements that are about it. */
    String style() {
        return "o" + ordinal();
    }

    static Outcome of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    String sign() {
        return sign;
    }

    Wording wording() {
        return wording;
    }
}
