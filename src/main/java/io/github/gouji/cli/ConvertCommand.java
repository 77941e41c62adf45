package io.github.gouji.cli;

import io.github.gouji.read.ReadProblem;
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
        Reports reports = new Reports(locale);
        documents.readAll(terminal, reports);
        if (reports.documents == 1) {
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
        private int documents;
        private boolean trouble;

        Reports(Locale locale) {
            this.locale = locale;
        }

        @Override
        public void read(ReadResult document) {
            documents++;
            read.add(document.report());
            trouble |= !document.isComplete();
            for (ReadProblem problem : document.problems()) {
                warn(document.source(), problem.message(), problem.location());
            }
            document.unreadable()
                    .forEach((cell, text) -> warn(
                            document.source(),
                            new Wording(
                                    cell.label() + " 的内容“" + text + "”不是数字",
                                    cell.id() + " holds \"" + text + "\", which is not a number"),
                            document.locations().get(cell)));
        }

        @Override
        public void failed(String source, UnreadableDocumentException failure) {
            documents++;
            trouble = true;
            warn(source, failure.wording(), failure.location());
        }

        private void warn(String source, Wording message, @Nullable SourceLocation location) {
            String place = location == null ? "" : "  " + location.wording().in(locale);
            terminal.err().print(source + ": " + message.in(locale) + place + "\n");
        }
    }
}
