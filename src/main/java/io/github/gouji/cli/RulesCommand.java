// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.AnalysisListing;
import io.github.gouji.write.RuleDocumentation;
import io.github.gouji.write.RuleListing;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the rules with their sources and formulas, as a manual with examples, too, or says what they can tell. */
@Command(name = "rules")
@SuppressWarnings("NullAway.Init")
final class RulesCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        HTML,
        MARKDOWN
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json|html|markdown")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--analysis")
    private boolean analysis;

    @Mixin
    private RulesOption rules = new RulesOption();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        OutputFile file = output == null ? null : OutputFile.of(output);
        if (file != null) {
            rules.keepApartFrom(file);
        }
        RuleBook book = rules.book();
        String text = analysis ? analysis(book) : listing(book);
        if (file == null) {
            terminal.out().print(text);
        } else {
            file.write(text);
        }
        return ExitStatus.CLEAN;
    }

    private String listing(RuleBook book) {
        return switch (format) {
            case TEXT -> RuleListing.text(book, terminal.locale());
            case JSON -> RuleListing.json(book, terminal.locale());
            case HTML -> RuleDocumentation.html(book, terminal.locale());
            case MARKDOWN -> RuleDocumentation.markdown(book, terminal.locale());
        };
    }

    private String analysis(RuleBook book) {
        return switch (format) {
            case TEXT -> AnalysisListing.text(book, terminal.locale());
            case JSON -> AnalysisListing.json(book, terminal.locale());
            case HTML, MARKDOWN ->
                throw new ParameterException(
                        spec.commandLine(),
                        new Wording("--analysis 只有 text 和 json 两种格式", "--analysis is written as text or json only")
                                .in(terminal.locale()));
        };
    }
}
