// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalRulesTest {

    private static final Path FILE = Path.of("src/test/resources/io/github/gouji/rule/json/local-rules.json");
    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某局")
            .with(Cell.of("requests.carriedOver.naturalPersons"), 2L)
            .with(Cell.of("requests.carriedOver.total"), 2L)
            .with(Cell.of("requests.carriedForward.naturalPersons"), 2L)
            .with(Cell.of("requests.carriedForward.total"), 2L);

    @Test
    void theFileAndTheProgramFindTheSame() throws IOException {
        for (CheckResult result : new CheckResult[] {
            LocalRules.withFile(REPORT, FILE), LocalRules.withBook(REPORT, FILE), LocalRules.inJava(REPORT)
        }) {
            assertThat(result.isConsistent()).isTrue();
            assertThat(result.findings())
                    .extracting(finding -> finding.rule().id() + " " + finding.scope())
                    .containsExactly("LOCAL-CARRIED naturalPersons", "LOCAL-CARRIED total");
        }
        assertThat(LocalRules.withFile(REPORT, FILE).findings())
                .extracting(Finding::message)
                .extracting(message -> message.zh())
                .startsWith("自然人：四 2 > 一 0，差 2");
    }
}
