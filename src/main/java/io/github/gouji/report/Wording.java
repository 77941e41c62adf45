// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * One sentence in both languages that Gouji speaks.
 *
 * @param zh the Chinese wording, with the terms of the official form
 * @param en the English wording
 */
public record Wording(String zh, String en) implements Serializable {

    /** Rejects a missing wording. */
    public Wording {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
    }

    /** Returns the Chinese wording for a Chinese locale and the English one for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
