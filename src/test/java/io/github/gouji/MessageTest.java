// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.Slip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever Gouji says is also to be had as a key and arguments. */
class MessageTest {

    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某局");

    private static Message only(ReadResult document) {
        List<Finding> findings = Gouji.check(document).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).asMessage();
    }

    @Test
    void aFindingHasItsFigures() {
        Message message = only(ReadResult.of(REPORT.with(Cell.of("disputes.litigation.direct.total"), 3)));
        assertThat(message.key()).isEqualTo("finding.T4-TOTAL");
        assertThat(message.in("{severity}: {left} is not {right}, by {difference} {nothing}{{scope}}"))
                .isEqualTo("error: 3 is not 0, by 3 {litigation.direct}");
        assertThat(message.arguments()).containsKeys("cells", "values");
    }

    @Test
    void anEditionHasItsYear() {
        Message message = Gouji.check(REPORT.withYear(2020)).findings().get(0).asMessage();
        assertThat(message.key()).isEqualTo("finding.EDITION");
        assertThat(message.in("{scope}: {edition}, {year} prescribes {prescribed}"))
                .isEqualTo("proactive: 2021, 2020 prescribes 2019");
    }

    @Test
    void anUnreadableCellHasItsText() {
        Cell cell = Cell.of("disputes.litigation.direct.total");
        AnnualReport report = REPORT.with(cell, null);
        Message message = only(new ReadResult("a", report, Map.of(), Map.of(cell, "{cells} $1 \\"), List.of()));
        assertThat(message.key()).isEqualTo("finding.UNREADABLE");
        assertThat(message.in("{cells}: {text}")).isEqualTo(cell.id() + ": {cells} $1 \\");
    }

    @Test
    void aProblemOfReadingHasItsPlace() {
        Wording wording = new Wording("没有放下", "was not placed");
        SourceLocation place = new SourceLocation.InTable(5, 27, 4, 63);
        assertThat(new ReadProblem(ReadProblem.Kind.NOT_PLACED, wording, place).asMessage())
                .isEqualTo(new Message("read.not-placed", Map.of("table", 5, "row", 27, "cell", 4, "line", 63)));
        assertThat(new ReadProblem(
                                ReadProblem.Kind.INTERPRETED,
                                wording,
                                new SourceLocation.InText(3),
                                new Message("read.unit").with("from", "元"))
                        .asMessage())
                .isEqualTo(new Message("read.unit", Map.of("line", 3, "from", "元")));
        assertThat(new ReadProblem(ReadProblem.Kind.NOT_FOUND, wording, null).asMessage())
                .isEqualTo(new Message("read.not-found"));
    }

    @Property(tries = 200)
    void aDiagnosisIsSaidByKeys(@ForAll Slip slip) {
        for (Problem problem : Gouji.diagnose(slip.report()).problems()) {
            assertThat(problem.asMessage().arguments()).containsEntry("count", problem.count());
            for (Explanation explanation : problem.explanations()) {
                explanation.corrections().forEach(correction -> {
                    Message message = correction.asMessage();
                    assertThat(message.key()).startsWith("correction.");
                    assertThat(message.arguments())
                            .containsEntry("cell", correction.cell().id());
                });
                explanation
                        .mistakes()
                        .forEach(mistake -> assertThat(mistake.asMessage().key())
                                .isEqualTo("cause."
                                        + mistake.cause().name().toLowerCase().replace('_', '-')));
            }
            problem.ties().forEach(tie -> assertThat(tie.asMessage().key()).isEqualTo("tie"));
        }
    }

    @Test
    void anImputationIsSaidByKeys() {
        TreeSet<String> keys = new TreeSet<>();
        RandomReports reports = RandomReports.of(1);
        for (int i = 0; i < 60; i++) {
            Gouji.diagnose(reports.withBlanks(reports.consistent()))
                    .imputations()
                    .forEach(one -> keys.add(one.asMessage().key()));
        }
        assertThat(keys).contains("imputation.exactly");
    }

    @Test
    void numbersAreWrittenInDigits() {
        Message message = new Message("k").with("a", new BigDecimal("1E+3")).with("b", List.of(1, "x"));
        assertThat(message.in("{a} {b}")).isEqualTo("1000 1, x");
        assertThat(message).hasToString("Message[key=k, arguments={a=1E+3, b=[1, x]}]");
    }
}
