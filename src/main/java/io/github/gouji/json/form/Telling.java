// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How the sentences of the form are told.
 *
 * @param language gives the language whenever something is written: Chinese, or English for any other
 * @param explanations how many explanations of a problem are written at most; their count always is
 */
public record Telling(Supplier<Locale> language, int explanations) {

    /** How many explanations of a problem are written unless told. */
    public static final int STANDARD_EXPLANATIONS = 10;

    /** In Chinese, with the usual number of explanations. */
    public static final Telling STANDARD = new Telling(() -> Locale.CHINESE, STANDARD_EXPLANATIONS);

    /** Rejects a negative number. */
    public Telling {
        if (explanations < 0) {
            throw new IllegalArgumentException("the number of explanations is negative: " + explanations);
        }
    }

    /** Returns the usual number of explanations in the language of the locale. */
    public static Telling in(Locale locale) {
        return new Telling(() -> locale, STANDARD_EXPLANATIONS);
    }

    /** Returns the language to tell in now. */
    public Locale locale() {
        return language.get();
    }

    /** Returns what is wrong with a document, and where. */
    public String sentence(UnreadableDocumentException failure) {
        SourceLocation place = failure.location();
        Wording where = place == null
                ? new Wording("", "")
                : new Wording(
                        "（" + place.wording().zh() + "）", " (" + place.wording().en() + ")");
        return failure.wording().in(locale()) + where.in(locale());
    }

    CheckForms checks() {
        return new CheckForms(locale(), diagnoses());
    }

    DiagnosisForms diagnoses() {
        return new DiagnosisForms(locale(), explanations);
    }
}
