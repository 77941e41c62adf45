// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format in which the results of many documents are written one by one: a head, a part for each document with something
 * between them, an end. Parts may be made by several threads, and put together by one.
 *
 * <pre>{@code
 * ResultFormat lines = CheckJson.lines(Locale.CHINESE, 10);
 * String line = lines.part(CheckedDocument.of("report.html", result)).text();
 * }</pre>
 */
public interface ResultFormat {

    /**
     * What is written of one document.
     *
     * @param text what is written
     * @param skipped whether it is a file that was not to be read
     */
    record Part(String text, boolean skipped) {

        /** Rejects a missing text. */
        public Part {
            requireNonNull(text, "text");
        }
    }

    /** Returns what is written first. */
    String head();

    /** Returns what is written of a document. */
    Part part(CheckedDocument document);

    /** Returns what is written between two parts; before the first one, which has none before it, too. */
    String between(@Nullable Part before, Part next);

    /** Returns what is written last, after this part; {@code null} if there was none. */
    String end(@Nullable Part last);

    /** Returns the whole of the results on these documents. */
    default String all(List<CheckedDocument> documents) {
        StringBuilder text = new StringBuilder(head());
        Part last = null;
        for (CheckedDocument document : documents) {
            Part part = part(document);
            text.append(between(last, part)).append(part.text());
            last = part;
        }
        return text.append(end(last)).toString();
    }
}
