// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Verdict;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.text.FailureText;
import org.jspecify.annotations.Nullable;

/** Assertions on what checking found. */
public class CheckResultAssert extends AbstractCheckedAssert<CheckResultAssert, CheckResult> {

    /** Begins an assertion on what checking found; {@link GoujiAssertions} is shorter. */
    public CheckResultAssert(@Nullable CheckResult actual) {
        super(actual, CheckResultAssert.class);
    }

    @Override
    CheckResult result() {
        isNotNull();
        return actual;
    }

    /** Asserts that checking came to this verdict. */
    public CheckResultAssert hasVerdict(Verdict expected) {
        requireNonNull(expected, "expected");
        Verdict verdict = result().verdict();
        if (verdict != expected) {
            Wording name = Names.of(result().report());
            Wording sentence = new Wording(
                    name.zh() + "应为“" + expected.wording().zh() + "”，但是“"
                            + verdict.wording().zh() + "”",
                    name.en() + " should be \"" + expected.wording().en() + "\", but is \""
                            + verdict.wording().en() + "\"");
            fail(FailureText.ofFindings(sentence, result(), result().findings()));
        }
        return this;
    }
}
