// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.write.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        Reports reports = new Reports(locale);
        documents.readAll(terminal, reports);
        if (reports.count == 1) {
            reports.read.forEach(report -> print(ReportJson.write(report)));
        } else {
            reports.read.forEach(report -> print(ReportJson.writeLine(report)));
        }
        return reports.trouble ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    private void print(String json) {
        terminal.out().print(json.stripTrailing() + "\n");
    }

    /** Collects the reports and says at once what was wrong with the documents. */
    private final class Reports implements DocumentOptions.Sink {

        private final Locale locale;
        private final List<AnnualReport> read = new ArrayList<>();
        private int count;
        private boolean trouble;

        Reports(Locale locale) {
            this.locale = locale;
        }

        @Override
        public void read(String source, ReadResult document) {
            count++;
            read.add(document.report());
            trouble |= !document.isComplete();
            documents.text(locale).notesOnReading(document).forEach(note -> warn(source, note));
        }

        @Override
        public void failed(String source, UnreadableDocumentException failure) {
            count++;
            trouble = true;
            SourceLocation location = failure.location();
            String place = location == null ? "" : "  " + location.wording().in(locale);
            warn(source, failure.wording().in(locale) + place);
        }

        @Override
        public void skipped(String source, Wording reason) {
            warn(source, reason.in(locale));
        }

        private void warn(String source, String message) {
            terminal.err().print(source + ": " + message + "\n");
        }
    }
}
