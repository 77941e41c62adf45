// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gouji.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {

    private static final Cell RECEIVED = RequestRow.RECEIVED.cell(Applicant.TOTAL);

    @Test
    void zerosAreOfTheEditionThatTheYearPrescribes() {
        AnnualReport report = AnnualReport.zeros(2020, "某县");
        assertThat(report.requests().edition()).isEqualTo(Edition.EDITION_2019);
        assertThat(report.proactive().edition()).isEqualTo(Edition.EDITION_2019);
        assertThat(AnnualReport.zeros(2021, "某县").requests().edition()).isEqualTo(Edition.EDITION_2021);
        assertThat(report.cells()).hasSize(22 + 23 * 7 + 15);
        assertThat(report.cells())
                .allSatisfy(cell -> assertThat(report.get(cell).longValue()).isZero());
    }

    @Test
    void aReportWithoutAnyFigureIsBlank() {
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        assertThat(report.isBlank()).isFalse();
        for (Cell cell : report.cells()) {
            report = report.with(cell, null);
        }
        assertThat(report.isBlank()).isTrue();
        assertThat(report.with(RECEIVED, 0).isBlank()).isFalse();
        assertThat(report.withRequests(null)
                        .withProactive(null)
                        .withDisputes(null)
                        .isBlank())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachTableIsOfTheEditionThatGaveItItsCells(Edition edition) {
        AnnualReport report = AnnualReport.zeros(2024, "某县", edition);
        for (FormTable table : FormTable.values()) {
            assertThat(report.edition(table)).as(table.id()).contains(table.in(edition));
        }
        assertThat(report.cells()).isEqualTo(Form.of(edition).cells());
    }

    @Test
    void noFormWasPrescribedBefore2019() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualReport.zeros(2018, "某县"))
                .withMessageContaining("2018");
    }

    @ParameterizedTest
    @EnumSource
    void withChangesExactlyOneCell(Edition edition) {
        AnnualReport report = Reports.consistent(edition, 1);
        for (Cell changed : report.cells()) {
            AnnualReport copy = report.with(changed, 1234L);
            for (Cell cell : report.cells()) {
                Number expected = cell.equals(changed)
                        ? (cell.isAmount() ? (Number) new BigDecimal(1234) : 1234L)
                        : report.get(cell);
                assertThat(copy.get(cell)).as(cell.id()).isEqualTo(expected);
            }
            assertThat(report.with(changed, null).get(changed)).isNull();
            assertThat(copy.with(changed, report.get(changed))).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCellOfTheOtherEditionIsRejected(Edition edition) {
        AnnualReport report = AnnualReport.zeros(2024, "某县", edition);
        for (Cell cell : Cell.all()) {
            if (!cell.existsIn(edition)) {
                assertThatIllegalArgumentException().isThrownBy(() -> report.get(cell));
                assertThatIllegalArgumentException().isThrownBy(() -> report.with(cell, 1L));
            }
        }
    }

    @Test
    void aCountIsAWholeNumber() {
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.with(RECEIVED, 1.5))
                .withMessage(
                        "requests.received.total is a count and takes a whole number of at most 19 digits, not 1.5");
        assertThat(report.with(RECEIVED, 2).get(RECEIVED)).isEqualTo(2L);
        assertThat(report.with(ProactiveRow.FEES.cell(ProactiveColumn.FEE_AMOUNT), 1.5)
                        .get(ProactiveRow.FEES.cell(ProactiveColumn.FEE_AMOUNT)))
                .isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void aMissingTableHasNoCells() {
        AnnualReport report = AnnualReport.zeros(2024, "某县").withRequests(null);
        assertThat(report.get(RECEIVED)).isNull();
        assertThat(report.cells()).noneMatch(cell -> cell.table() == FormTable.REQUESTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.with(RECEIVED, 1L))
                .withMessage("the report has no table 三");
    }

    @ParameterizedTest
    @EnumSource
    void aColumnHoldsTheFiguresOfItsRows(Edition edition) {
        Requests<ApplicantCounts> table = Reports.consistent(edition, 2).requests();
        for (Applicant applicant : Applicant.values()) {
            Requests<Long> column = applicant.columnOf(table);
            assertThat(column.edition()).isEqualTo(FormTable.REQUESTS.in(edition));
            long outcomes = 0;
            for (RequestRow row : RequestRow.of(edition)) {
                assertThat(column.get(row))
                        .as(row.id())
                        .isEqualTo(table.get(row).get(applicant));
                outcomes += RequestRow.outcomes().contains(row) ? column.get(row) : 0;
            }
            assertThat(column.outcomes().total()).isEqualTo(outcomes);
            assertThat(column.received() + column.carriedOver())
                    .isEqualTo(column.outcomes().total() + column.carriedForward());
        }
    }

    @Test
    void aTableThatLacksARowIsRejected() {
        Requests<ApplicantCounts> table =
                Requests.of(Edition.EDITION_2021, row -> row == RequestRow.REPEATED ? null : ApplicantCounts.ZERO);
        AnnualReport report = AnnualReport.zeros(2024, "某县");
        assertThatNullPointerException()
                .isThrownBy(() -> report.withRequests(table))
                .withMessage("requests.outcomes.notProcessed.repeated");
    }

    @ParameterizedTest
    @EnumSource
    void isSerializable(Edition edition) throws IOException, ClassNotFoundException {
        AnnualReport report = Reports.consistent(edition, 3).with(RECEIVED, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(report);
        }
    }
}
