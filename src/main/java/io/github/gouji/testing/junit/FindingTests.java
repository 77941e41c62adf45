// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.junit;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.text.FailureText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A test for each finding, for a {@link org.junit.jupiter.api.TestFactory}: a report with five mistakes is five failures,
 * each with its name.
 */
public final class FindingTests {

    private FindingTests() {}

    /**
     * Returns a failing test for each finding at least as grave as this, and one for what was not read. Without any there
     * is a single test, which passes.
     */
    public static Stream<DynamicTest> of(CheckResult result, Severity least) {
        requireNonNull(result, "result");
        requireNonNull(least, "least");
        List<DynamicTest> tests = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.severity().isAtLeast(least)) {
                tests.add(failing(name(finding, result), finding.rule().wording(), result, List.of(finding)));
            }
        }
        if (!result.isRead()) {
            Wording sentence = new Wording(
                    result.document().source() + " 未能读全", result.document().source() + ": not all could be read");
            tests.add(failing(sentence.in(result.locale()), sentence, result, List.of()));
        }
        if (tests.isEmpty()) {
            Wording name = new Wording(result.held() + " 处成立", result.held() + " held");
            tests.add(DynamicTest.dynamicTest(name.in(result.locale()), () -> {}));
        }
        return tests.stream();
    }

    private static String name(Finding finding, CheckResult result) {
        String place = finding.bound() == null
                ? finding.scope()
                : finding.bound().place().in(result.locale());
        return finding.rule().id() + " " + place;
    }

    private static DynamicTest failing(String name, Wording expectation, CheckResult result, List<Finding> findings) {
        return DynamicTest.dynamicTest(name, () -> {
            throw new AssertionError(FailureText.ofFindings(expectation, result, findings));
        });
    }
}
