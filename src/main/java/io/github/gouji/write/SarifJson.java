// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.write.sarif.SarifLog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Findings as SARIF 2.1.0, which code hosts and editors show beside the lines of a file. Cells are logical locations by
 * their ids; what a figure should be is a fix where the document is JSON, which tells where each number stands.
 */
public final class SarifJson {

    private SarifJson() {}

    /**
     * Returns one log of one run. Needs Jackson.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(List<CheckedDocument> documents, Locale locale) {
        return write(requireNonNull(documents, "documents").stream(), locale);
    }

    /**
     * Returns one log of one run. Needs Jackson. Of the documents no more is held than what is written of them.
     *
     * @param documents the documents, to their end
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(Stream<CheckedDocument> documents, Locale locale) {
        SarifLog log = new SarifLog(requireNonNull(locale, "locale"));
        requireNonNull(documents, "documents").forEachOrdered(document -> {
            if (document instanceof Checked checked) {
                log.add(checked.source(), checked.result());
            } else if (document instanceof Unreadable unreadable) {
                log.addUnreadable(
                        unreadable.source(),
                        unreadable.failure().wording(),
                        unreadable.failure().location());
            }
        });
        return JsonText.pretty(log.map(SarifJson.class.getPackage().getImplementationVersion()));
    }
}
