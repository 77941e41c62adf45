// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.generate.Slip;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** What fails shrinks to the simplest report that fails, and every step on the way is consistent. */
class ShrinkingTest {

    private static final Cell DISCLOSED = Cell.of("requests.outcomes.disclosed.naturalPersons");

    private int tried;

    /** Goes on with the first candidate that fails, as jqwik does. */
    private <T> T shrink(Shrinkable<T> start, Predicate<T> fails) {
        Shrinkable<T> failing = start;
        for (Optional<Shrinkable<T>> next = Optional.of(start); next.isPresent(); ) {
            failing = next.get();
            next = failing.shrink()
                    .peek(candidate -> tried++)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
        }
        return failing.value();
    }

    @Test
    void aReportShrinksToZerosAroundTheFault() {
        RandomReports reports = RandomReports.of(1);
        AnnualReport large = Stream.generate(() -> reports.consistent(Edition.EDITION_2021, ReportShape.PROVINCE))
                .filter(report -> report.get(DISCLOSED).longValue() > 1000)
                .findFirst()
                .orElseThrow();
        AnnualReport smallest = shrink(new ShrinkableReport(large), report -> {
            assertThat(report).breaksNothing();
            return report.get(DISCLOSED).longValue() >= 7;
        });
        assertThat(smallest)
                .differsFrom(AnnualReport.zeros(2024, ""))
                .onlyIn(
                        "requests.received.naturalPersons",
                        "requests.received.total",
                        "requests.outcomes.disclosed.naturalPersons",
                        "requests.outcomes.disclosed.total",
                        "requests.outcomes.total.naturalPersons",
                        "requests.outcomes.total.total");
        assertThat(smallest).cell(DISCLOSED).isEqualTo(7);
        assertThat(tried).isLessThan(300);
    }

    @Test
    void aReportWithoutNeedShrinksToZerosAtOnce() {
        AnnualReport large = RandomReports.of(1).consistent(Edition.EDITION_2019, ReportShape.PROVINCE);
        AnnualReport smallest = shrink(new ShrinkableReport(large), report -> true);
        assertThat(smallest).hasSameFiguresAs(AnnualReport.zeros(2019, ""));
        assertThat(tried).isOne();
    }

    @Test
    void aSlipShrinksToASlipOfItsKind() {
        AnnualReport large = RandomReports.of(1).consistent(Edition.EDITION_2021, ReportShape.COUNTY);
        Slip smallest =
                shrink(ShrinkableSlip.of(Cause.DIGITS_TRANSPOSED, new ShrinkableReport(large), 3), slip -> true);
        assertThat(smallest.cause()).isEqualTo(Cause.DIGITS_TRANSPOSED);
        assertThat(smallest.truth()).breaksNothing();
        assertThat(smallest.cells()).hasSize(1);
        assertThat(smallest.truth().cells().stream()
                        .filter(cell -> !smallest.truth().get(cell).toString().equals("0")))
                .hasSizeLessThanOrEqualTo(8);
    }
}
