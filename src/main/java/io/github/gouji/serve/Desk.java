// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import io.github.gouji.Annotator;
import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.HtmlReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Does what is asked of a document. */
final class Desk {

    private final Checker checker;

    Desk(Checker checker) {
        this.checker = checker;
    }

    /** Returns what was found as JSON; of a document that cannot be read, why. */
    Answer json(Upload upload, Locale locale) throws Refusal {
        try {
            CheckedDocument document = CheckedDocument.of(upload.name(), check(upload, locale));
            return Answer.json(CheckJson.write(List.of(document), locale));
        } catch (UnreadableDocumentException e) {
            throw new Refusal(422, e.wording());
        }
    }

    /** Returns the page on a document, also on one that cannot be read. */
    Answer page(Upload upload, Locale locale) {
        CheckedDocument document;
        try {
            document = CheckedDocument.of(upload.name(), check(upload, locale));
        } catch (UnreadableDocumentException e) {
            document = CheckedDocument.unreadable(upload.name(), e);
        }
        return Answer.html(HtmlReport.write(document, locale, LocalService.RULES));
    }

    /** Returns a copy of the document with the findings in it. */
    Answer annotated(Upload upload, Locale locale) throws Refusal {
        try {
            byte[] copy =
                    Annotator.standard().withDate(Instant.now()).annotate(check(upload, locale), upload.content());
            return Answer.file(copyName(upload.name(), locale), copy);
        } catch (UnreadableDocumentException e) {
            throw new Refusal(422, e.wording());
        }
    }

    private CheckResult check(Upload upload, Locale locale) throws UnreadableDocumentException {
        byte[] content = upload.content();
        ReadResult document = Gouji.read(upload.name(), content, DocumentFormat.of(content));
        return checker.withLocale(locale).check(document);
    }

    private static String copyName(String name, Locale locale) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = plain.lastIndexOf('.');
        String mark = new Wording("-批注", "-annotated").in(locale);
        return dot < 0 ? plain + mark : plain.substring(0, dot) + mark + plain.substring(dot);
    }
}
