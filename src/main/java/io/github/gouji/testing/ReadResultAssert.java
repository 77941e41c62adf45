// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.text.FailureText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on a report as read from a document. */
public class ReadResultAssert extends AbstractCheckedAssert<ReadResultAssert, ReadResult> {

    private Checker checker = Checker.standard();
    private @Nullable CheckResult result;

    /** Begins an assertion on a report as read from a document; {@link GoujiAssertions} is shorter. */
    public ReadResultAssert(@Nullable ReadResult actual) {
        super(actual, ReadResultAssert.class);
    }

    /** Checks the report from now on as this checker does: by its rules, with its meaning of blanks, in its language. */
    public ReadResultAssert usingChecker(Checker checker) {
        this.checker = requireNonNull(checker, "checker");
        this.result = null;
        return this;
    }

    @Override
    CheckResult result() {
        CheckResult known = result;
        if (known == null) {
            isNotNull();
            known = checker.check(actual);
            result = known;
        }
        return known;
    }

    /** Asserts that everything in the document that belongs to the form was read and placed. */
    public ReadResultAssert isComplete() {
        CheckResult result = result();
        if (!result.isRead()) {
            String source = result.document().source();
            Wording sentence = new Wording(source + " 应当读全，但没有：", source + " should be read completely, but is not:");
            fail(FailureText.ofFindings(sentence, result, List.of()));
        }
        return this;
    }

    /** Goes on with the report. */
    public AnnualReportAssert report() {
        AnnualReportAssert report = new AnnualReportAssert(result().report()).usingChecker(checker);
        return collector() == null ? report : report.collecting(requireNonNull(collector()));
    }
}
