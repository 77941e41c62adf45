// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.report.Wording;

/** What becomes of a document: what has to be seen to comes first. */
public enum Outcome {
    /** Read and not consistent. */
    INCONSISTENT("✗", new Wording("不一致", "not consistent")),
    /** Not read as a whole. */
    INCOMPLETE("?", new Wording("未读全", "not all read")),
    /** Not read. */
    UNREADABLE("!", new Wording("无法读取", "cannot be read")),
    /** Read and consistent. */
    CONSISTENT("✓", new Wording("一致", "consistent")),
    /** Not to be read. */
    SKIPPED("–", new Wording("跳过", "skipped"));

    private final String sign;
    private final Wording wording;

    Outcome(String sign, Wording wording) {
        this.sign = sign;
        this.wording = wording;
    }

    /** Returns what becomes of a document on which the verdict is this. */
    public static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> CONSISTENT;
            case INCONSISTENT -> INCONSISTENT;
            case INCOMPLETE -> INCOMPLETE;
        };
    }

    /** Returns the sign that stands before it in lists, such as {@code ✓}. */
    public String sign() {
        return sign;
    }

    /** Returns it in few words. */
    public Wording wording() {
        return wording;
    }
}
