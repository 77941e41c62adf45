// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.AnalysisListing;
import io.github.gouji.write.RuleListing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules with their sources and formulas, or says what they can tell. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--analysis")
    private boolean analysis;

    @Mixin
    private RulesOption rules = new RulesOption();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        RuleBook book = rules.book();
        terminal.out().print(analysis ? analysis(book) : listing(book));
        return ExitStatus.CLEAN;
    }

    private String listing(RuleBook book) {
        return switch (format) {
            case TEXT -> RuleListing.text(book, terminal.locale());
            case JSON -> RuleListing.json(book, terminal.locale());
        };
    }

    private String analysis(RuleBook book) {
        return switch (format) {
            case TEXT -> AnalysisListing.text(book, terminal.locale());
            case JSON -> AnalysisListing.json(book, terminal.locale());
        };
    }
}
