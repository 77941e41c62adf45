// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.Checker;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.write.layout.DisplayWidth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a failed assertion says, compared whole; {@code target/failures.golden.txt} is what it says now. */
class FailureMessagesTest {

    private static final AnnualReport RIGHT = AnnualReport.zeros(2024, "某县示范局")
            .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 3, 0, 0, 0, 1, 24))
            .with(RequestRow.DISCLOSED, ApplicantCounts.of(12, 2, 0, 0, 0, 1, 15))
            .with(RequestRow.NOT_HELD, ApplicantCounts.of(7, 1, 0, 0, 0, 0, 8))
            .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(19, 3, 0, 0, 0, 1, 23))
            .with(RequestRow.CARRIED_FORWARD, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1))
            .with(DisputeGroup.RECONSIDERATION, DisputeCounts.of(2, 1, 0, 0, 3));
    private static final Cell RECEIVED = RequestRow.RECEIVED.cell(Applicant.NATURAL_PERSONS);
    private static final AnnualReport WRONG = RIGHT.with(RECEIVED, 21L);

    private final Map<String, Consumer<Checker>> failing = new LinkedHashMap<>();

    FailureMessagesTest() {
        on("isConsistent", WRONG, report -> report.isConsistent());
        on(
                "isConsistent, described",
                WRONG,
                report -> report.as("after the merger").isConsistent());
        on(
                "isConsistent, many mistakes in a large report",
                RandomReports.of(3).withBlanks(ravaged()),
                report -> report.isConsistent());
        on(
                "isConsistent, a disputes table",
                RIGHT.with(DisputeGroup.RECONSIDERATION, DisputeCounts.of(2, 1, 0, 0, 0)),
                report -> report.isConsistent());
        on("isConsistent, no table", RIGHT.withRequests(null), report -> report.isConsistent());
        on("hasNoErrors", RIGHT.with(Cell.of("disputes.reconsideration.upheld"), -2L), report -> report.hasNoErrors());
        on(
                "hasNoWarnings",
                RIGHT.with(Cell.of("proactive.regulations.issued"), 3L).with(Cell.of("requests.received.total"), null),
                report -> report.hasNoWarnings());
        on("breaks, holds", RIGHT, report -> report.breaks("T3-BALANCE"));
        on("breaks, no place", RIGHT.withRequests(null), report -> report.breaks("T3-BALANCE"));
        on("breaks, holds there", WRONG, report -> report.breaks("T3-BALANCE").in(Applicant.COMMERCIAL_ENTERPRISES));
        on(
                "breaks, by another amount",
                WRONG,
                report -> report.breaks("T3-BALANCE").by(2));
        on(
                "breaks, elsewhere too",
                WRONG.with(Cell.of("requests.carriedForward.otherOrganizations"), 4L),
                report -> report.breaks("T3-BALANCE").onlyIn(Applicant.NATURAL_PERSONS));
        on("breaksNothingBut", WRONG, report -> report.breaksNothingBut("BLANK", "T3-BALANCE"));
        on("breaksNothing", RIGHT.with(RECEIVED, null), report -> report.breaksNothing());
        on("cell", RIGHT, report -> report.cell("requests.received.total").isEqualTo(25));
        on(
                "cell, blank",
                RIGHT,
                report -> report.cell("disputes.reconsideration.total").isBlank());
        on("isEqualTo", WRONG.withYear(2023), report -> report.isEqualTo(RIGHT));
        on(
                "hasSameFiguresAs, many",
                RandomReports.of(1).consistent(Edition.EDITION_2021, ReportShape.COUNTY),
                report -> report.hasSameFiguresAs(
                        RandomReports.of(2).consistent(Edition.EDITION_2019, ReportShape.BUREAU)));
        on("differsFrom, not at all", RIGHT, report -> report.differsFrom(RIGHT));
        on(
                "differsFrom, elsewhere",
                WRONG.with(Cell.of("proactive.regulations.issued"), 3L),
                report -> report.differsFrom(RIGHT)
                        .onlyIn("requests.received.naturalPersons", "requests.received.total"));
    }

    private static AnnualReport ravaged() {
        RandomReports reports = RandomReports.of(7);
        AnnualReport report = reports.consistent(Edition.EDITION_2021, ReportShape.PROVINCE);
        for (int i = 0; i < 9; i++) {
            Cell cell = report.cells().get(20 + 17 * i);
            report = report.with(cell, 99L + i);
        }
        return report;
    }

    private void on(String name, AnnualReport report, Consumer<AnnualReportAssert> assertion) {
        failing.put(name, checker -> assertion.accept(assertThat(report).usingChecker(checker)));
    }

    @Test
    void areAsTheyWereRead() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            failing.forEach((name, assertion) -> all.append("=== ")
                    .append(name)
                    .append(" (")
                    .append(locale.getLanguage())
                    .append(")\n")
                    .append(message(assertion, locale))
                    .append("\n\n"));
        }
        Files.writeString(Path.of("target", "failures.golden.txt"), all);
        try (InputStream golden = getClass().getResourceAsStream("failures.golden.txt")) {
            assertThat(all.toString())
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void fitAScreen() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            failing.forEach((name, assertion) -> {
                String message = message(assertion, locale);
                assertThat(message.strip().lines()).as(name).hasSizeLessThanOrEqualTo(31);
                assertThat(message.lines())
                        .as(name)
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
            });
        }
    }

    private static String message(Consumer<Checker> assertion, Locale locale) {
        Checker checker = Checker.standard().withLocale(locale);
        return catchThrowableOfType(AssertionError.class, () -> assertion.accept(checker))
                .getMessage();
    }
}
