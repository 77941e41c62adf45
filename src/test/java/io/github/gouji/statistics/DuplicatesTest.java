// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.statistics.Duplicates.Duplicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某局");
    private static final Cell RECEIVED = Cell.of("requests.received.total");
    private static final Cell FEES = Cell.of("proactive.administrativeFees.amount");

    private static Fingerprint of(AnnualReport report) {
        return Fingerprint.of(ReadResult.of(report)).orElseThrow();
    }

    @Test
    void sameFiguresAreEqualHoweverTheyAreWritten() {
        AnnualReport first = REPORT.with(RECEIVED, 12).with(FEES, new BigDecimal("3.50"));
        AnnualReport second = first.with(FEES, new BigDecimal("3.5"))
                .with(Cell.of("requests.carriedOver.total"), null)
                .withAgency("某　局 ");
        Duplicates duplicates = new Duplicates();
        assertThat(duplicates.add("a.html", of(first))).isEmpty();
        assertThat(duplicates.add("a.pdf", of(second)))
                .contains(new Duplicate("a.html", "a.pdf", "某局", 2024, true, List.of()))
                .get()
                .matches(Duplicate::isEqual);
    }

    @Test
    void otherFiguresAreNamed() {
        Duplicates duplicates = new Duplicates();
        duplicates.add("a.html", of(REPORT));
        assertThat(duplicates
                        .add("a.pdf", of(REPORT.with(RECEIVED, 1).with(FEES, BigDecimal.TEN)))
                        .orElseThrow()
                        .differing())
                .containsExactly(FEES, RECEIVED);
    }

    @Test
    void whatWasNotReadIsNotCompared() {
        ReadResult unread = new ReadResult("a.pdf", REPORT, Map.of(), Map.of(RECEIVED, "?"), List.of());
        assertThat(of(REPORT.with(RECEIVED, 7))
                        .differences(Fingerprint.of(unread).orElseThrow()))
                .isEmpty();
    }

    @Test
    void anotherYearOrAgencyIsAnotherReport() {
        Duplicates duplicates = new Duplicates();
        duplicates.add("a", of(REPORT));
        assertThat(duplicates.add("b", of(REPORT.withYear(2023)))).isEmpty();
        assertThat(duplicates.add("c", of(REPORT.withAgency("另一局")))).isEmpty();
        assertThat(Fingerprint.of(ReadResult.of(REPORT.withAgency(null)))).isEmpty();
        assertThat(Fingerprint.of(ReadResult.of(REPORT.withYear(null)))).isEmpty();
    }

    @Test
    void figuresThatAreNotAtHandAreAskedForWhenTheyAreNeeded() {
        Duplicates duplicates = new Duplicates();
        List<String> asked = new ArrayList<>();
        duplicates.add("a", "某 局", 2024, () -> {
            asked.add("a");
            return Fingerprint.of(ReadResult.of(REPORT));
        });
        assertThat(asked).isEmpty();
        assertThat(duplicates.add("b", of(REPORT)).orElseThrow().isEqual()).isTrue();
        assertThat(duplicates
                        .add("c", "某局", 2024, () -> Optional.of(of(REPORT.with(RECEIVED, 1))))
                        .orElseThrow()
                        .differing())
                .hasSize(1);
        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    void figuresThatCannotBeHadAreNotCompared() {
        Duplicates duplicates = new Duplicates();
        duplicates.add("a", "某局", 2024, Optional::empty);
        assertThat(duplicates.add("b", of(REPORT)).orElseThrow())
                .matches(duplicate -> !duplicate.compared() && !duplicate.isEqual());
        duplicates.add("c", "某局", 2020, () -> Optional.of(of(REPORT)));
        assertThat(duplicates.add("d", of(REPORT.withYear(2020))).orElseThrow().compared())
                .as("figures of another report")
                .isFalse();
    }

    @Test
    void theFirstAreForgottenBeyondTheLimit() {
        Duplicates duplicates = new Duplicates(2);
        for (int year = 2020; year < 2024; year++) {
            duplicates.add("first " + year, of(REPORT.withYear(year)));
        }
        assertThat(duplicates.forgotten()).isEqualTo(2);
        assertThat(duplicates.add("second", of(REPORT.withYear(2023)))).isPresent();
        assertThat(duplicates.add("second", of(REPORT.withYear(2020)))).isEmpty();
    }

    @Test
    void differencesAreThoseOfTheFigures() {
        Random random = new Random(1);
        List<Cell> cells = Cell.of(FormTable.REQUESTS, Edition.EDITION_2021);
        for (int i = 0; i < 200; i++) {
            AnnualReport first = REPORT;
            for (int j = 0; j < 20; j++) {
                long figure = random.nextLong() >> random.nextInt(64);
                first = first.with(cells.get(random.nextInt(cells.size())), figure);
            }
            AnnualReport second = first;
            List<Cell> changed = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                Cell cell = cells.get(random.nextInt(cells.size()));
                changed.add(cell);
                second = second.with(cell, first.get(cell).longValue() + 1);
            }
            assertThat(of(first).differences(of(second)))
                    .containsExactlyElementsOf(
                            changed.stream().distinct().sorted().toList());
        }
    }
}
