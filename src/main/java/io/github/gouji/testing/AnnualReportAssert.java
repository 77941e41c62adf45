// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.text.Differences;
import io.github.gouji.testing.text.FailureText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Assertions on a report. */
public class AnnualReportAssert extends AbstractCheckedAssert<AnnualReportAssert, AnnualReport> {

    private Checker checker = Checker.standard();
    private @Nullable CheckResult result;

    /** Begins an assertion on a report; {@link GoujiAssertions} is shorter. */
    public AnnualReportAssert(@Nullable AnnualReport actual) {
        super(actual, AnnualReportAssert.class);
    }

    /** Checks the report from now on as this checker does: by its rules, with its meaning of blanks, in its language. */
    public AnnualReportAssert usingChecker(Checker checker) {
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

    /** Asserts that the report is the other one: its figures, its text, year and agency. Amounts are compared exactly. */
    @Override
    public AnnualReportAssert isEqualTo(@Nullable Object expected) {
        if (actual == null || !(expected instanceof AnnualReport other)) {
            return super.isEqualTo(expected);
        }
        if (!actual.equals(other)) {
            Differences differences = Differences.of(actual, other);
            if (differences.isNone()) {
                return super.isEqualTo(expected);
            }
            failFor(differences, new Wording("应与预期的报告相同", "should be the expected report"));
        }
        return this;
    }

    /** Asserts that every figure is that of the other report; years, agencies and texts may differ. */
    public AnnualReportAssert hasSameFiguresAs(AnnualReport expected) {
        Differences differences = Differences.of(result().report(), requireNonNull(expected, "expected"));
        if (!differences.cells().isEmpty()) {
            failFor(differences, new Wording("各格应与预期的报告相同", "should have the expected figures"));
        }
        return this;
    }

    /** Asserts that some figure is not that of the other report, and goes on with those that differ. */
    public DifferenceAssert differsFrom(AnnualReport other) {
        Differences differences = Differences.of(result().report(), requireNonNull(other, "other"));
        DifferenceAssert cells = new DifferenceAssert(differences, result().locale(), this::fail);
        if (differences.cells().isEmpty()) {
            fail(FailureText.of(
                    sentence(new Wording(
                            "应有不同的格，但没有", "should have other figures than the other report, but has the same")),
                    result().locale()));
        }
        return cells;
    }

    /**
     * Asserts that this is the report that the document holds, as far as figures go, and that all of it is read: what
     * was written can be read again. Year and agency are compared where the document says them.
     *
     * @throws UncheckedIOException if the document cannot be read
     */
    public AnnualReportAssert isReadFrom(Path document) {
        requireNonNull(document, "document");
        ReadResult read;
        try {
            read = Gouji.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!read.isComplete()) {
            CheckResult incomplete =
                    Checker.standard().withLocale(result().locale()).check(read);
            fail(FailureText.ofFindings(
                    new Wording(document + " 未能读全：", document + ": not all could be read:"),
                    incomplete,
                    java.util.List.of()));
        }
        AnnualReport expected = read.report();
        AnnualReport comparable = result().report()
                .withNarrative(expected.narrative())
                .withYear(expected.year() == null ? null : result().report().year())
                .withAgency(expected.agency() == null ? null : result().report().agency());
        Differences differences = Differences.of(comparable, expected);
        if (!differences.isNone()) {
            failFor(differences, new Wording("应是 " + document + " 中的报告", "should be the report in " + document));
        }
        return this;
    }

    private void failFor(Differences differences, Wording expectation) {
        int count = differences.cells().size();
        Wording sentence = sentence(expectation);
        fail(FailureText.ofDifferences(
                new Wording(sentence.zh() + "，但有 " + count + " 格不同：", sentence.en() + "; cells that differ: " + count),
                differences,
                result().locale()));
    }

    private Wording sentence(Wording expectation) {
        Wording name = Names.of(result().report());
        return new Wording(name.zh() + expectation.zh(), name.en() + " " + expectation.en());
    }
}
