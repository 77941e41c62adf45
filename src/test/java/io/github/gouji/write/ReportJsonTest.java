// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.json.JsonSchema;
import io.github.gouji.json.Schemas;
import io.github.gouji.read.json.JsonReader;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static AnnualReport read(String json) throws IOException {
        return new JsonReader().read("report.json", json.getBytes(UTF_8)).report();
    }

    /** A report of mixed editions, the figure of each cell being its place in the form. */
    private static AnnualReport numbered() {
        AnnualReport report = new AnnualReport(
                2021,
                "某某区人民政府",
                new Narrative("“总体”\n情况", null, "𠮷"),
                Proactive.zeros(Edition.EDITION_2019),
                Requests.zeros(Edition.EDITION_2021),
                Disputes.zeros(Edition.latest()));
        for (Cell cell : report.cells()) {
            report = report.with(cell, cell.index());
        }
        return report.with(Cell.of("proactive.centralizedProcurement.amount"), new BigDecimal("-1234567.890"))
                .with(Cell.of("requests.received.total"), null);
    }

    @Test
    void writesTheFormWhole() throws IOException {
        try (InputStream golden = ReportJsonTest.class.getResourceAsStream("mixed-editions.golden.json")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8).replace("\r\n", "\n");
            assertThat(ReportJson.write(numbered()) + "\n").isEqualTo(expected);
        }
    }

    @Test
    void writesTheSameOnOneLine() throws IOException {
        String line = ReportJson.writeLine(numbered());

        assertThat(line).startsWith("{\"year\":2021,\"agency\":\"某某区人民政府\",").doesNotContain("\n");
        assertThat(read(line)).isEqualTo(numbered());
    }

    @Test
    void writesWhatIsNotThereAsNull() {
        assertThat(ReportJson.writeLine(new AnnualReport(null, null, null, null, null, null)))
                .isEqualTo("{\"year\":null,\"agency\":null,"
                        + "\"narrative\":{\"overview\":null,\"problems\":null,\"otherMatters\":null},"
                        + "\"proactive\":null,\"requests\":null,\"disputes\":null}");
    }

    @Test
    void writesAmountsInPlainNotation() {
        AnnualReport zeros = AnnualReport.zeros(2021, "某局");
        Cell fees = Cell.of("proactive.administrativeFees.amount");

        assertThat(ReportJson.writeLine(zeros.with(fees, new BigDecimal("1E+3"))))
                .contains("{\"amount\":1000}");
        assertThat(ReportJson.writeLine(zeros.with(fees, new BigDecimal("1E-9"))))
                .contains("{\"amount\":0.000000001}");
    }

    @Test
    void refusesAnAmountThatWouldFillTheMemory() {
        AnnualReport report = AnnualReport.zeros(2021, "某局")
                .with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("1E+999999999"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.write(report))
                .withMessage("an amount of the report has too many digits to be written out");
    }

    @Test
    void escapesHalfASurrogatePairWhichNoEncodingHolds() throws IOException {
        AnnualReport report = AnnualReport.zeros(2021, "某局\uD842，𠮷");

        assertThat(ReportJson.writeLine(report)).contains("\"某局\\uD842，\\uD842\\uDFB7\"");
        assertThat(read(ReportJson.write(report))).isEqualTo(report);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("reports") AnnualReport report) throws IOException {
        assertThat(read(ReportJson.write(report))).isEqualTo(report);
        assertThat(read(ReportJson.writeLine(report))).isEqualTo(report);
        Schemas.assertValid(JsonSchema.REPORT, ReportJson.write(report));
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        Arbitrary<Integer> years = Arbitraries.integers().injectNull(0.1);
        Arbitrary<String> texts = Arbitraries.strings().all().ofMaxLength(30).injectNull(0.1);
        Arbitrary<Narrative> narratives =
                Combinators.combine(texts, texts, texts).as(Narrative::new);
        Arbitrary<Edition> editions = Arbitraries.of(Edition.class).injectNull(0.2);
        Arbitrary<List<Long>> counts =
                Arbitraries.longs().injectNull(0.2).list().ofSize(Cell.all().size());
        return Combinators.combine(years, texts, narratives, editions, editions, editions, counts)
                .as((year, agency, narrative, proactive, requests, disputes, figures) -> new AnnualReport(
                        year,
                        agency,
                        narrative,
                        proactive == null ? null : Proactive.ofFigures(proactive, cell -> figure(cell, figures)),
                        requests == null ? null : Requests.ofFigures(requests, cell -> figure(cell, figures)),
                        disputes == null ? null : Disputes.ofFigures(Edition.latest(), cell -> figure(cell, figures))));
    }

    private static Number figure(Cell cell, List<Long> figures) {
        Long figure = figures.get(cell.index());
        return figure == null || !cell.isAmount() ? figure : BigDecimal.valueOf(figure, 6);
    }
}
