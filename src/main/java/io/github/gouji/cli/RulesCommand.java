package io.github.gouji.cli;

import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.RuleListing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules with their sources and formulas. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|json")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.standard();
        terminal.out()
                .print(
                        switch (format) {
                            case TEXT -> RuleListing.text(book, terminal.locale());
                            case JSON -> RuleListing.json(book, terminal.locale());
                        });
        return ExitStatus.CLEAN;
    }
}
