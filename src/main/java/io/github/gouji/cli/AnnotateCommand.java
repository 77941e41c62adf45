// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Annotator;
import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.source.DocumentSource;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a copy of a document with what was found in it. */
@Command(name = "annotate")
@SuppressWarnings("NullAway.Init")
final class AnnotateCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "gouji.annotate.FILE")
    private String file;

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "gouji.annotate.output")
    private String output;

    @Option(names = "--type", paramLabel = "docx|xlsx|html|pdf")
    private @Nullable DocumentFormat format;

    @Option(names = "--year", paramLabel = "N")
    private @Nullable Integer year;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Mixin
    private CheckerOptions checking = new CheckerOptions();

    @Option(names = "--fail-on", paramLabel = "error|warning|advice|never")
    private CheckCommand.FailOn failOn = CheckCommand.FailOn.ERROR;

    @Option(names = "--explanations", paramLabel = "N", descriptionKey = "gouji.annotate.explanations")
    private int explanations = Annotator.STANDARD_EXPLANATIONS;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate date;

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        if (explanations < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    new Wording(
                                    "--explanations 不能小于零：" + explanations,
                                    "--explanations must not be negative: " + explanations)
                            .in(terminal.locale()));
        }
        OutputFile copy = OutputFile.of(output);
        if (!file.equals(STANDARD_INPUT) && copy.isAt(file)) {
            throw new CommandFailure(
                    "--output 会覆盖要批注的文档 " + file, "--output would overwrite the document to annotate, " + file);
        }
        checking.keepApartFrom(copy);
        Checker checker = checking.checker(terminal.locale());
        CheckResult result;
        try {
            byte[] content = content();
            DocumentFormat known = format == null ? DocumentFormat.of(content) : format;
            ReadResult document = Gouji.read(file, content, known);
            result = checker.check(DocumentOptions.complete(document, year, agency));
            copy.write(annotator().annotate(result, content, known));
        } catch (UnreadableDocumentException e) {
            throw new CommandFailure(
                    file + "：" + e.wording().zh(), file + ": " + e.wording().en());
        }
        tell(result);
        return status(result);
    }

    private byte[] content() throws IOException, CommandFailure {
        if (file.equals(STANDARD_INPUT)) {
            return terminal.in().readNBytes(Gouji.MAX_DOCUMENT_SIZE + 1);
        }
        return DocumentSource.contentOf(FileNames.pathOf(file));
    }

    private Annotator annotator() {
        Instant day = date == null ? Instant.now() : date.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Annotator.standard().withExplanations(explanations).withDate(day);
    }

    private void tell(CheckResult result) {
        Locale locale = terminal.locale();
        String verdict = result.verdict().wording().in(locale);
        int found = result.findings().size();
        Wording line = new Wording(
                file + "：" + verdict + "，不成立 " + found + " 处；已写入 " + output,
                file + ": " + verdict + ", " + found + " broken; written to " + output);
        terminal.err().print(line.in(locale) + "\n");
    }

    private int status(CheckResult result) {
        if (!result.isRead()) {
            return ExitStatus.TROUBLE;
        }
        boolean findings = failOn != CheckCommand.FailOn.NEVER && result.has(Severity.valueOf(failOn.name()));
        return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
