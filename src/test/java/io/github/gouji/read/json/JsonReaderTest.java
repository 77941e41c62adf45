// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static ReadResult mixedEditions() throws IOException {
        try (InputStream stream = JsonReaderTest.class.getResourceAsStream("mixed-editions.json")) {
            return new JsonReader()
                    .read("mixed-editions.json", Objects.requireNonNull(stream).readAllBytes());
        }
    }

    private static AnnualReport read(byte[] content) throws IOException {
        return new JsonReader().read("report.json", content).report();
    }

    @Test
    void readsTablesOfDifferentEditionsInAnyOrderOfKeys() throws IOException {
        AnnualReport report = mixedEditions().report();

        assertThat(report.year()).isEqualTo(2021);
        assertThat(report.agency()).isEqualTo("某某区人民政府");
        assertThat(report.narrative()).isEqualTo(Narrative.UNKNOWN);
        assertThat(report.proactive().edition()).isEqualTo(Edition.EDITION_2019);
        assertThat(report.requests().edition()).isEqualTo(Edition.EDITION_2021);
        assertThat(report.disputes()).isNull();
        assertThat(report.get(Cell.of("requests.received.total"))).isEqualTo(3L);
        assertThat(report.get(Cell.of("requests.carriedOver.total"))).isNull();
        assertThat(report.get(Cell.of("proactive.regulations.disclosed"))).isNull();
    }

    @Test
    void keepsNegativeFiguresAndEveryDecimal() throws IOException {
        AnnualReport report = mixedEditions().report();

        assertThat(report.get(Cell.of("requests.outcomes.other.feeUnpaid.naturalPersons")))
                .isEqualTo(-1L);
        assertThat(report.get(Cell.of("proactive.administrativeLicensing.change")))
                .isEqualTo(-15L);
        assertThat(report.get(Cell.of("proactive.centralizedProcurement.amount")))
                .isEqualTo(new BigDecimal("4166.241600"));
    }

    @Test
    void takesAWholeNumberWrittenWithAPoint() throws IOException {
        assertThat(mixedEditions().report().get(Cell.of("requests.outcomes.total.naturalPersons")))
                .isEqualTo(12L);
    }

    @Test
    void tellsWhereEachFigureStands() throws IOException {
        ReadResult result = mixedEditions();

        assertThat(result.source()).isEqualTo("mixed-editions.json");
        assertThat(result.locations())
                .hasSize(8)
                .containsEntry(Cell.of("requests.received.total"), new SourceLocation.InText(3, 48))
                .containsEntry(Cell.of("proactive.regulations.disclosed"), new SourceLocation.InText(13, 48));
        assertThat(result.unread()).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void anEmptyObjectIsAReportOfWhichNothingIsKnown() throws IOException {
        assertThat(read("{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new AnnualReport(null, null, null, null, null, null));
    }

    @Test
    void readsTheCharacterSetsOfChineseDocuments() throws IOException {
        String json = "{\"agency\": \"某某区人民政府\"}";

        assertThat(read(json.getBytes(Charset.forName("GB18030"))).agency()).isEqualTo("某某区人民政府");
        assertThat(read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)).agency())
                .isEqualTo("某某区人民政府");
        assertThat(read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE)).agency())
                .isEqualTo("某某区人民政府");
    }

    @Test
    void countsColumnsInCharactersWhateverTheBytes() throws IOException {
        String json = "{\"agency\": \"é某𠀀区\", \"year\": 2024, \"disputes\": {\"reconsideration\": {\"upheld\": 1,\r\n"
                + "\"total\": 7}},\n\"narrative\": {\"overview\": \"某某\"}, \"proactive\": {\"edition\": \"2021\", "
                + "\"regulations\": {\"issued\": null, \"inForce\": 3}}}";
        Map<Cell, SourceLocation> places = Map.of(
                Cell.of("disputes.reconsideration.upheld"),
                new SourceLocation.InText(1, json.indexOf("1,\r") + 1),
                Cell.of("disputes.reconsideration.total"),
                new SourceLocation.InText(2, 10),
                Cell.of("proactive.regulations.issued"),
                new SourceLocation.InText(3, json.indexOf("null") - json.lastIndexOf('\n')),
                Cell.of("proactive.regulations.inForce"),
                new SourceLocation.InText(3, json.indexOf("3}") - json.lastIndexOf('\n')));

        for (byte[] content : List.of(
                json.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8),
                json.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(new JsonReader().read("report.json", content).locations())
                    .containsExactlyInAnyOrderEntriesOf(places);
        }
    }

    @Test
    void tellsWhereFiguresStandInTheOrderOfTheForm() throws IOException {
        byte[] json =
                "{\"disputes\": {\"reconsideration\": {\"total\": 7, \"upheld\": 1}}}".getBytes(StandardCharsets.UTF_8);
        assertThat(new JsonReader().read("report.json", json).locations().keySet())
                .containsExactly(Cell.of("disputes.reconsideration.upheld"), Cell.of("disputes.reconsideration.total"));
    }

    /** Bytes that a careless parser takes for a letter: 联 is C1 AA, which is no UTF-8. */
    @Test
    void takesNoGbkForUtf8() throws IOException {
        String json = "{\"agency\": \"联通\"}";
        assertThat(read(json.getBytes(Charset.forName("GBK"))).agency()).isEqualTo("联通");
    }

    @Test
    void takesANumberOfEveryLengthThatFits() throws IOException {
        for (String number : List.of(
                "0",
                "-0",
                "999999999",
                "-999999999",
                "123456789012345678",
                "1234567890123456789",
                "12e2",
                "-12.00",
                String.valueOf(Long.MIN_VALUE),
                String.valueOf(Long.MAX_VALUE))) {
            String json = "{\"disputes\": {\"reconsideration\": {\"total\": " + number + "}}}";
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).get(Cell.of("disputes.reconsideration.total")))
                    .isEqualTo(new BigDecimal(number).longValueExact());
        }
    }
}
