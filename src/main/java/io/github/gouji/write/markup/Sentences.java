// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.markup;

import io.github.gouji.report.Wording;
import java.util.Locale;

/** Makes sentences of clauses. */
public final class Sentences {

    private Sentences() {}

    /** Returns words with a capital letter at their beginning. */
    public static String begin(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns words with a capital letter at their beginning. */
    public static Wording begin(Wording words) {
        return new Wording(begin(words.zh()), begin(words.en()));
    }
}
