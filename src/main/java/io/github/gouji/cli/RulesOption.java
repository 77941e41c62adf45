// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.json.InvalidRuleFileException;
import io.github.gouji.rule.json.RuleFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --rules}, which names a file with rules of one's own. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "FILE")
    private @Nullable String file;

    /**
     * Takes care that the rules are not overwritten by the result.
     *
     * @throws CommandFailure if they would be
     */
    void keepApartFrom(OutputFile output) throws CommandFailure {
        if (file != null && output.isAt(file)) {
            throw new CommandFailure("--output 会覆盖规则文件 " + file, "--output would overwrite the rule file, " + file);
        }
    }

    /**
     * Returns the rules of the official form with what the file adds and changes.
     *
     * @throws CommandFailure if the file cannot be read, or anything in it is wrong
     */
    RuleBook book() throws CommandFailure {
        if (file == null) {
            return RuleBook.standard();
        }
        try {
            return RuleFile.read(FileNames.pathOf(file)).applyTo(RuleBook.standard());
        } catch (CommandFailure e) {
            throw failure(file, e.wording().zh(), e.wording().en());
        } catch (InvalidRuleFileException e) {
            throw failure(file, e.wording().zh(), e.wording().en());
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            throw failure(file, "读取失败（" + reason + "）", "reading failed (" + reason + ")");
        }
    }

    private static CommandFailure failure(String file, String zh, String en) {
        return new CommandFailure("规则文件 " + file + "：" + zh, "rule file " + file + ": " + en);
    }
}
