// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Skipped;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.ReadingForm;
import io.github.gouji.json.form.Telling;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.List;
import java.util.Locale;

/** Findings as JSON for machines. What is not known is {@code null}, never left out. */
public final class CheckJson {

    /** How many explanations of a problem are written unless told. */
    public static final int STANDARD_EXPLANATIONS = Telling.STANDARD_EXPLANATIONS;

    private CheckJson() {}

    /**
     * Returns one JSON object with an entry for each document.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(List<CheckedDocument> documents, Locale locale) {
        return write(documents, locale, STANDARD_EXPLANATIONS);
    }

    /**
     * Returns one JSON object with an entry for each document.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     * @param explanations how many explanations of a problem to write at most; their count is always written
     */
    public static String write(List<CheckedDocument> documents, Locale locale, int explanations) {
        return format(locale, explanations).all(requireNonNull(documents, "documents"));
    }

    /**
     * Returns the format of one JSON object with an entry for each document.
     *
     * @param locale the language of the messages: Chinese, or English for any other
     * @param explanations how many explanations of a problem to write at most; their count is always written
     */
    public static ResultFormat format(Locale locale, int explanations) {
        Telling telling = telling(locale, explanations);
        return new JsonArrayParts(document -> entry(document, telling));
    }

    /**
     * Returns the format of JSON Lines: what {@link #format} has as an entry is one line for each document.
     *
     * @param locale the language of the messages: Chinese, or English for any other
     * @param explanations how many explanations of a problem to write at most; their count is always written
     */
    public static ResultFormat lines(Locale locale, int explanations) {
        Telling telling = telling(locale, explanations);
        return new PlainParts("", document -> JsonText.line(entry(document, telling)) + "\n");
    }

    private static Telling telling(Locale locale, int explanations) {
        requireNonNull(locale, "locale");
        return new Telling(() -> locale, explanations);
    }

    private static Object entry(CheckedDocument document, Telling telling) {
        if (document instanceof Checked checked) {
            return Form.of(checked.source(), checked.result(), telling);
        }
        Locale locale = telling.language().get();
        return Form.without(
                document.source(),
                document instanceof Skipped skipped ? reason(skipped, locale) : reason((Unreadable) document, locale));
    }

    private static ReadingForm reason(Unreadable document, Locale locale) {
        UnreadableDocumentException failure = document.failure();
        return new ReadingForm(ReadingForm.Kind.UNREADABLE, failure.wording().in(locale), failure.location());
    }

    private static ReadingForm reason(Skipped document, Locale locale) {
        return new ReadingForm(ReadingForm.Kind.SKIPPED, document.reason().in(locale), null);
    }
}
