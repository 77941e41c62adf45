// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of explanations is true. */
class ReadmeDiagnosisTest {

    @Test
    void listsTheCausesInTheirOrder() throws IOException {
        String table = readme().split("<!-- causes -->\n")[1].split("\n\n")[0];
        assertThat(Pattern.compile("\\| `(\\w+)` \\|").matcher(table).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Arrays.stream(Cause.values()).map(Cause::name).toList());
    }

    @Test
    void explainsTheFirstTable() throws IOException {
        AnnualReport report = Published.firstOfReadme();
        StringBuilder printed = new StringBuilder("```text\n");
        Problem problem = Published.problem(report);
        for (Explanation explanation : problem.explanations()) {
            printed.append(
                    explanation.wording().zh() + "：" + explanation.reason().zh() + "\n");
        }
        problem.ties().forEach(tie -> printed.append(tie.wording().zh() + "\n"));
        assertThat(readme()).contains(printed + "```");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
