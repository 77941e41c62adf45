// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Checker;
import io.github.gouji.rule.Blanks;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which rules, and with which meaning of blanks, a command is to check reports. */
final class CheckerOptions {

    enum BlanksOption {
        ZERO,
        UNKNOWN
    }

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--blanks", paramLabel = "zero|unknown")
    private BlanksOption blanks = BlanksOption.ZERO;

    /**
     * Takes care that the rules are not overwritten by the result.
     *
     * @throws CommandFailure if they would be
     */
    void keepApartFrom(OutputFile output) throws CommandFailure {
        rules.keepApartFrom(output);
    }

    /**
     * Returns the checker, with results in a language.
     *
     * @throws CommandFailure if the file of rules cannot be read, or anything in it is wrong
     */
    Checker checker(Locale locale) throws CommandFailure {
        return Checker.standard()
                .withRules(rules.book())
                .withBlanks(blanks == BlanksOption.ZERO ? Blanks.AS_ZERO : Blanks.UNKNOWN)
                .withLocale(locale);
    }
}
