// SPDX-License-Identifier: Apache-2.0
package example;

import static io.github.gouji.testing.GoujiAssertions.assertThat;

import io.github.gouji.CheckResult;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.junit.FindingTests;
import io.github.gouji.testing.junit.ReportSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** The second style: documents that were published, one test for each. */
class PublishedReportsTest {

    @ParameterizedTest
    @ReportSource("example/reports/**")
    void isConsistent(AnnualReport report) {
        assertThat(report).hasNoErrors();
    }

    @ParameterizedTest
    @ReportSource("example/reports/*.json")
    void isReadCompletely(ReadResult document, CheckResult result) {
        assertThat(document).isComplete();
        assertThat(result).breaksNothingBut("EDITION");
    }

    @TestFactory
    Stream<DynamicTest> findings() {
        return FindingTests.of(io.github.gouji.Gouji.check(AnnualReport.zeros(2024, "某局")), Severity.ADVICE);
    }
}
