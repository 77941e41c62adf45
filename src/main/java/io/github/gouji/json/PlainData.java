// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Telling;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports and results as maps, lists, texts, numbers and truth values, which any JSON library prints and any template
 * shows, in the form of the command line. The maps keep the order of their keys, and have {@code null} for what is not
 * known; each call makes new ones. It needs no library. Immutable and thread-safe.
 *
 * <pre>{@code
 * Map<String, Object> data = PlainData.in(Locale.CHINESE).of(Gouji.check(report));
 * Object verdict = data.get("verdict");
 * }</pre>
 */
public final class PlainData {

    private final Telling telling;

    private PlainData(Telling telling) {
        this.telling = telling;
    }

    /** Returns data with sentences in Chinese for a Chinese locale, and in English for any other. */
    public static PlainData in(Locale locale) {
        return new PlainData(Telling.in(requireNonNull(locale, "locale")));
    }

    /**
     * Returns the same with another number of explanations of a problem at most, 10 unless told; their count is always
     * there.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public PlainData withExplanations(int explanations) {
        return new PlainData(new Telling(telling.language(), explanations));
    }

    /** Returns a report; its keys are the ids of the cells, such as {@code requests.received.total}, along the dots. */
    public Map<String, @Nullable Object> of(AnnualReport report) {
        return Form.of(requireNonNull(report, "report"));
    }

    /** Returns a result, its diagnosis included. */
    public Map<String, @Nullable Object> of(CheckResult result) {
        return Form.of(requireNonNull(result, "result"), telling);
    }

    /**
     * Returns what comes of a document that could not be read: the keys of a result, with the reason as the only one of its
     * {@code problems}, of the kind {@code unreadable}.
     *
     * @param source the name of the document
     * @param failure why it could not be read
     */
    public Map<String, @Nullable Object> of(String source, UnreadableDocumentException failure) {
        requireNonNull(source, "source");
        return Form.of(source, requireNonNull(failure, "failure"), telling);
    }

    /** Returns a finding by itself, whose {@code group} is {@code null}. */
    public Map<String, @Nullable Object> of(Finding finding) {
        return Form.of(requireNonNull(finding, "finding"), telling);
    }

    /** Returns a diagnosis by itself, with the keys {@code diagnosis} and {@code deductions}. */
    public Map<String, @Nullable Object> of(Diagnosis diagnosis) {
        return Form.of(requireNonNull(diagnosis, "diagnosis"), telling);
    }

    /** Returns an explanation by itself. */
    public Map<String, @Nullable Object> of(Explanation explanation) {
        return Form.of(requireNonNull(explanation, "explanation"), telling);
    }
}
