// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.Digest;
import io.github.gouji.write.FindingsCsv;
import io.github.gouji.write.HtmlReport;
import io.github.gouji.write.JUnitXml;
import io.github.gouji.write.ResultFormat;
import io.github.gouji.write.SarifJson;
import io.github.gouji.write.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks documents and prints what was found. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    private static final String EXAMPLE = "example.md";

    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML,
        SARIF,
        JUNIT,
        CSV
    }

    enum FailOn {
        ERROR,
        WARNING,
        ADVICE,
        NEVER
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions documents;

    @Option(names = "--format", paramLabel = "text|json|jsonl|html|sarif|junit|csv")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable String output;

    @Mixin
    private CheckerOptions checking = new CheckerOptions();

    @Option(names = "--fail-on", paramLabel = "error|warning|advice|never")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--explanations", paramLabel = "N")
    private int explanations = CheckJson.STANDARD_EXPLANATIONS;

    @Option(names = "--color", paramLabel = "auto|always|never")
    private Colour colour = Colour.AUTO;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--example")
    private boolean example;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Locale locale = terminal.locale();
        validate(locale);
        boolean folder = format == Format.HTML && output != null && HtmlRun.isFolder(output);
        OutputFile file = output == null || folder ? null : OutputFile.of(output);
        if (file != null) {
            documents.keepApartFrom(file);
            checking.keepApartFrom(file);
        }
        Checker checker = checking.checker(locale);
        RunSummary summary = new RunSummary(failOn == FailOn.NEVER ? null : Severity.valueOf(failOn.name()));
        ResultFormat parts = parts(locale);
        if (folder) {
            new HtmlRun(Objects.requireNonNull(output), documents.batch(checker), summary)
                    .keepApartFrom(documents.names())
                    .run(this::sources, checker.rules(), terminal, terminal.screen() && !quiet);
        } else if (parts == null) {
            whole(checker, file, summary);
        } else {
            new CheckRun(parts, documents.batch(checker), summary).run(this::sources, terminal, file, settings());
        }
        tell(summary, file);
        return summary.status();
    }

    private void validate(Locale locale) {
        if (documents.isEmpty() && !example) {
            throw wrong("请给出要检查的文档、文件夹或 -，或用 --example", "give a document, a folder or - to check, or --example");
        }
        if (explanations < 0) {
            throw wrong("--explanations 不能小于零：" + explanations, "--explanations must not be negative: " + explanations);
        }
        if (resume && (format != Format.JSONL || output == null)) {
            throw wrong("--resume 要与 --format jsonl 和 --output 一起用", "--resume needs --format jsonl and --output");
        }
        documents.validate(spec.commandLine(), locale);
    }

    private ParameterException wrong(String zh, String en) {
        return new ParameterException(spec.commandLine(), new Wording(zh, en).in(terminal.locale()));
    }

    private Stream<DocumentSource> sources() {
        Stream<DocumentSource> named = documents.sources(terminal);
        return example ? Stream.concat(Stream.of(DocumentSource.of(EXAMPLE, CheckCommand::readExample)), named) : named;
    }

    private static byte[] readExample() throws IOException {
        try (InputStream in = Objects.requireNonNull(CheckCommand.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return in.readAllBytes();
        }
    }

    private CheckRun.Settings settings() {
        return new CheckRun.Settings(format == Format.JSONL, resume, quiet);
    }

    /** Returns the format if documents can be written in it as they are done, else {@code null}. */
    private @Nullable ResultFormat parts(Locale locale) {
        return switch (format) {
            case TEXT -> text(locale);
            case JSON -> CheckJson.format(locale, explanations);
            case JSONL -> CheckJson.lines(locale, explanations);
            case CSV -> FindingsCsv.format(locale);
            case SARIF, JUNIT, HTML -> null;
        };
    }

    private TextReport text(Locale locale) {
        boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colour() && output == null);
        return documents.text(locale).withColour(coloured);
    }

    /** Writes in a format whose beginning depends on all documents. */
    private void whole(Checker checker, @Nullable OutputFile file, RunSummary summary) throws CommandFailure {
        Locale locale = terminal.locale();
        String text;
        try (Stream<CheckedDocument> all = documents.batch(checker).check(sources())) {
            Stream<CheckedDocument> counted = all.peek(
                    document -> summary.add(Digest.of(document), CheckRun.fingerprint(document), document.time()));
            text = switch (format) {
                case SARIF -> SarifJson.write(counted, locale);
                case JUNIT -> JUnitXml.write(counted, locale);
                default -> HtmlReport.write(only(counted), locale);
            };
        }
        if (file == null) {
            terminal.out().print(text);
        } else {
            file.write(text);
        }
    }

    /** Returns the document that a page is on. Does not read a thousand others first. */
    private static CheckedDocument only(Stream<CheckedDocument> documents) throws CommandFailure {
        List<CheckedDocument> found = documents
                .filter(document -> !(document instanceof CheckedDocument.Skipped))
                .limit(2)
                .toList();
        if (found.size() != 1) {
            throw new CommandFailure(
                    "一页只讲一份文档；文档有多份时，--format html 要用 --output 指定一个文件夹（以 / 结尾）",
                    "a page is on one document; of several, --format html needs a folder as --output, ending in /");
        }
        return found.get(0);
    }

    /** Sums up for people who watch; text on the screen has its summary already. */
    private void tell(RunSummary summary, @Nullable OutputFile file) {
        if (quiet || !summary.isNeeded()) {
            return;
        }
        List<Wording> sentences = new ArrayList<>();
        if (format != Format.TEXT || file != null) {
            sentences.addAll(summary.sentences());
        }
        sentences.addAll(summary.times());
        terminal.err().print(documents.text(terminal.locale()).lines(sentences));
    }
}
