// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.Verdict;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("class-path")
class GoujiSoftAssertionsTest {

    private static final AnnualReport RIGHT = AnnualReport.zeros(2024, "某局");
    private static final AnnualReport WRONG = RIGHT.with(Cell.of("requests.received.total"), 1L);

    @Test
    void tellAllFailuresTogether() {
        GoujiSoftAssertions softly = new GoujiSoftAssertions();
        softly.assertThat(RIGHT).breaks("T3-BALANCE").in(Applicant.TOTAL).by(1);
        softly.assertThat(WRONG)
                .breaks("T3-BALANCE")
                .in(Applicant.NATURAL_PERSONS)
                .by(1);
        softly.assertThat(WRONG).breaks("T3-BALANCE").in(Applicant.TOTAL).by(2);
        softly.assertThat(WRONG).isConsistent().hasNoErrors().isEqualTo(RIGHT).isNull();
        softly.assertThat(WRONG).cell("requests.received.total").isEqualTo(2).isBlank();
        softly.assertThat(WRONG).differsFrom(WRONG).onlyIn("requests.received.total");
        softly.assertThat(Gouji.check(WRONG)).hasVerdict(Verdict.CONSISTENT);
        softly.assertThat(ReadResult.of(WRONG)).isComplete().report().isConsistent();
        softly.assertThat("one").isEqualTo("two");
        assertThat(softly.errorsCollected()).hasSize(14 - 1);
        assertThat(catchThrowableOfType(AssertJMultipleFailuresError.class, softly::assertAll)
                        .getFailures())
                .hasSize(13);
    }

    @Test
    void tellNothingWhereAllIsWell() {
        GoujiSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(RIGHT).isConsistent().breaksNothing();
            softly.assertThat(WRONG)
                    .as("wrong")
                    .breaks("T3-BALANCE")
                    .onlyIn(Applicant.TOTAL)
                    .by(1);
            softly.assertThat(WRONG).breaks("T3-ROW-TOTAL").onlyIn(RequestRow.RECEIVED);
            softly.assertThat(RIGHT.withDisputes(null)).breaks("MISSING-TABLE").in(FormTable.DISPUTES);
            softly.assertThat(WRONG).differsFrom(RIGHT).onlyIn("requests.received.total");
            softly.assertThat(Gouji.check(WRONG)).hasVerdict(Verdict.INCONSISTENT);
            softly.assertThat(RIGHT).isEqualTo(AnnualReport.zeros(2024, "某局"));
        });
        assertThat(new GoujiSoftAssertions()).isInstanceOf(SoftAssertionsProvider.class);
    }

    @Test
    void whatIsNotKnownIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> assertThat(WRONG).breaks("T3-BALANC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule has the id \"T3-BALANC\"; did you mean \"T3-BALANCE\"?");
        assertThatThrownBy(() -> assertThat(WRONG).breaksNothingBut("BLANKS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule has the id \"BLANKS\"; did you mean \"BLANK\"?");
        assertThatThrownBy(() -> assertThat(WRONG).cell("requests.recieved.total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("did you mean \"requests.received.total\"?");
    }

    @Test
    void nothingIsNoReport() {
        assertThatThrownBy(() -> assertThat((AnnualReport) null).isConsistent())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }

    @Test
    void whatWasNotReadIsToldOfADocument() {
        ReadResult document = new ReadResult(
                "report.html",
                RIGHT.with(Cell.of("requests.received.total"), null),
                Map.of(),
                Map.of(Cell.of("requests.received.total"), "七?"),
                List.of());
        Checker english = Checker.standard().withLocale(Locale.ENGLISH);
        assertThatThrownBy(() -> assertThat(document).usingChecker(english).isComplete())
                .hasMessage("\nreport.html should be read completely, but is not:\n"
                        + "  cells not read (1): requests.received.total");
        assertThatThrownBy(() -> assertThat(document).usingChecker(english).isConsistent())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cells not read (1): requests.received.total");
    }
}
