// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.CheckedDocument;
import io.github.gouji.write.FindingsCsv;
import io.github.gouji.write.HtmlReport;
import io.github.gouji.write.JUnitXml;
import io.github.gouji.write.SarifJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
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
        HTML,
        SARIF,
        JUNIT,
        CSV
    }

    enum BlanksOption {
        ZERO,
        UNKNOWN
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

    @Option(names = "--format", paramLabel = "text|json|html|sarif|junit|csv")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable String output;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--blanks", paramLabel = "zero|unknown")
    private BlanksOption blanks = BlanksOption.ZERO;

    @Option(names = "--fail-on", paramLabel = "error|warning|advice|never")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--explanations", paramLabel = "N")
    private int explanations = CheckJson.STANDARD_EXPLANATIONS;

    @Option(names = "--color", paramLabel = "auto|always|never")
    private Colour colour = Colour.AUTO;

    @Option(names = "--example")
    private boolean example;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        Locale locale = terminal.locale();
        if (documents.isEmpty() && !example) {
            throw new ParameterException(
                    spec.commandLine(),
                    new Wording(
                                    "请给出要检查的文档、文件夹或 -，或用 --example",
                                    "give a document, a folder or - to check, or --example")
                            .in(locale));
        }
        if (explanations < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    new Wording(
                                    "--explanations 不能小于零：" + explanations,
                                    "--explanations must not be negative: " + explanations)
                            .in(locale));
        }
        OutputFile file = output == null ? null : OutputFile.of(output);
        if (file != null) {
            documents.keepApartFrom(file);
            rules.keepApartFrom(file);
        }
        Results results = new Results(rules.book(), locale);
        if (example) {
            results.read(EXAMPLE, readExample());
        }
        documents.readAll(terminal, results);
        String text = text(results.checked, locale);
        if (file == null) {
            terminal.out().print(text);
        } else {
            file.write(text);
        }
        return results.status();
    }

    private static ReadResult readExample() throws IOException {
        try (InputStream in = Objects.requireNonNull(CheckCommand.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return Gouji.read(EXAMPLE, in.readAllBytes(), DocumentFormat.MARKDOWN);
        }
    }

    private String text(List<CheckedDocument> checked, Locale locale) throws CommandFailure {
        boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal.colour() && output == null);
        return switch (format) {
            case TEXT -> documents.text(locale).withColour(coloured).write(checked);
            case JSON -> CheckJson.write(checked, locale, explanations);
            case SARIF -> SarifJson.write(checked, locale);
            case JUNIT -> JUnitXml.write(checked, locale);
            case CSV -> FindingsCsv.write(checked, locale);
            case HTML -> HtmlReport.write(only(checked), locale);
        };
    }

    /** Returns the document that a page is on. */
    private static CheckedDocument only(List<CheckedDocument> checked) throws CommandFailure {
        List<CheckedDocument> documents = checked.stream()
                .filter(document -> !(document instanceof CheckedDocument.Skipped))
                .toList();
        if (documents.size() != 1) {
            throw new CommandFailure(
                    "--format html 一次写一份文档的页面，这里有 " + documents.size() + " 份",
                    "--format html writes the page of one document at a time, and these are " + documents.size());
        }
        return documents.get(0);
    }

    /** Checks the documents as they come in. */
    private final class Results implements DocumentOptions.Sink {

        private final List<CheckedDocument> checked = new ArrayList<>();
        private final Checker checker;
        private boolean findings;
        private boolean trouble;

        Results(RuleBook book, Locale locale) {
            checker = Checker.standard()
                    .withRules(book)
                    .withBlanks(blanks == BlanksOption.ZERO ? Blanks.AS_ZERO : Blanks.UNKNOWN)
                    .withLocale(locale);
        }

        @Override
        public void read(String source, ReadResult document) {
            CheckResult result = checker.check(document);
            checked.add(CheckedDocument.of(source, result));
            findings |= failOn != FailOn.NEVER && result.has(Severity.valueOf(failOn.name()));
            trouble |= !result.isRead();
        }

        @Override
        public void failed(String source, UnreadableDocumentException failure) {
            checked.add(CheckedDocument.unreadable(source, failure));
            trouble = true;
        }

        @Override
        public void skipped(String source, Wording reason) {
            checked.add(CheckedDocument.skipped(source, reason));
        }

        int status() {
            if (trouble) {
                return ExitStatus.TROUBLE;
            }
            return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        }
    }
}
