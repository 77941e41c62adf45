// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.write.ReportJson;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints documents in the JSON form of a report: one as an object, several as one line each. */
@Command(name = "convert")
@SuppressWarnings("NullAway.Init")
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions documents;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale locale = terminal.locale();
        if (documents.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    new Wording("请给出要转换的文档、文件夹或 -", "give a document, a folder or - to convert").in(locale));
        }
        documents.validate(spec.commandLine(), locale);
        Reports reports = new Reports(locale);
        try (Stream<CheckedDocument> all = documents.batch(Checker.standard()).check(documents.sources(terminal))) {
            all.forEach(reports::add);
        }
        reports.end();
        return reports.trouble ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    /** Prints the reports, and says at once what was wrong with the documents. */
    private final class Reports {

        private final Locale locale;
        private @Nullable AnnualReport first;
        private int count;
        private boolean trouble;

        Reports(Locale locale) {
            this.locale = locale;
        }

        void add(CheckedDocument document) {
            if (document instanceof CheckedDocument.Skipped skipped) {
                warn(skipped.source(), skipped.reason().in(locale));
                return;
            }
            count++;
            if (document instanceof CheckedDocument.Checked checked) {
                read(checked.source(), checked.result().document());
            } else if (document instanceof CheckedDocument.Unreadable unreadable) {
                failed(unreadable.source(), unreadable.failure());
            }
        }

        /** The first one waits until there is another: by itself it is an object over many lines. */
        private void read(String source, ReadResult document) {
            if (count == 1) {
                first = document.report();
            } else {
                printFirst();
                print(ReportJson.writeLine(document.report()));
            }
            trouble |= !document.isComplete();
            documents.text(locale).notesOnReading(document).forEach(note -> warn(source, note));
        }

        private void failed(String source, UnreadableDocumentException failure) {
            printFirst();
            trouble = true;
            SourceLocation location = failure.location();
            String place = location == null ? "" : "  " + location.wording().in(locale);
            warn(source, failure.wording().in(locale) + place);
        }

        private void printFirst() {
            if (first != null) {
                print(ReportJson.writeLine(first));
                first = null;
            }
        }

        void end() {
            if (first != null) {
                print(ReportJson.write(first));
            }
        }

        private void print(String json) {
            terminal.out().print(json.stripTrailing() + "\n");
        }

        private void warn(String source, String message) {
            terminal.err().print(source + ": " + message + "\n");
        }
    }
}
