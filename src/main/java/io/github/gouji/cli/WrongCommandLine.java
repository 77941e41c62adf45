// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, where picocli knows it in English only. */
final class WrongCommandLine {

    private WrongCommandLine() {}

    static Wording of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new Wording(name + " 只能给出一次", name + " must be given only once");
        }
        if (mistake instanceof MissingParameterException missing
                && missing.getMissing().size() == 1) {
            ArgSpec option = missing.getMissing().get(0);
            String name = name(option);
            String value = option.paramLabel();
            return new Wording(name + " 后面应有 " + value, name + " needs " + value + " after it");
        }
        if (mistake.getArgSpec() instanceof OptionSpec option && mistake.getValue() != null) {
            return unexpected(option, mistake.getValue());
        }
        String message = Objects.requireNonNullElse(mistake.getMessage(), "");
        return new Wording(message, message);
    }

    private static Wording unmatched(UnmatchedArgumentException mistake) {
        List<String> words = mistake.getUnmatched();
        String word = words.isEmpty() ? "" : words.get(0);
        if (mistake.isUnknownOption()) {
            return new Wording("没有 " + word + " 这个选项", "there is no option " + word);
        }
        return mistake.getCommandLine().getSubcommands().isEmpty()
                ? new Wording("这里不应有 " + word, word + " does not belong here")
                : new Wording("没有 " + word + " 这个命令", "there is no command " + word);
    }

    private static Wording unexpected(OptionSpec option, String value) {
        String name = name(option);
        if (option.type() == Integer.class || option.type() == int.class) {
            return new Wording(
                    name + " 应是整数（最大 " + Integer.MAX_VALUE + "），而不是“" + value + "”",
                    name + " must be a whole number (at most " + Integer.MAX_VALUE + "), not \"" + value + "\"");
        }
        String expected = option.paramLabel();
        return new Wording(
                name + " 应是 " + expected + " 之一，而不是“" + value + "”",
                name + " must be one of " + expected + ", not \"" + value + "\"");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
