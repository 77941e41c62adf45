// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Finding;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isValidByTheOfficialSchema(String language) throws IOException {
        String log = SarifJson.write(CheckedDocuments.all(), Locale.forLanguageTag(language));
        Schema schema = schema();
        assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(log.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifJsonTest.class.getResourceAsStream("sarif/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void isWhatTheGoldenFileHas() throws IOException {
        Golden.compare("findings.zh.golden.sarif", SarifJson.write(CheckedDocuments.all(), Locale.CHINESE));
    }

    @Test
    void hasAResultForEachFindingWithItsRuleItsPlaceAndItsCells() throws IOException {
        JsonNode run = run(CheckedDocuments.all());
        List<Finding> findings = new ArrayList<>();
        for (CheckedDocument document : CheckedDocuments.all()) {
            if (document instanceof Checked checked) {
                checked.result().groups().forEach(group -> findings.addAll(group.findings()));
            }
        }
        assertThat(run.get("results")).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            JsonNode result = run.get("results").get(i);
            Finding finding = findings.get(i);
            assertThat(result.get("ruleId").asText()).isEqualTo(finding.rule().id());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id").asText()).isEqualTo(finding.rule().id());
            assertThat(rule.at("/help/text").asText())
                    .contains(finding.rule().source().en());
            List<String> ids = new ArrayList<>();
            result.findValues("fullyQualifiedName").forEach(name -> ids.add(name.asText()));
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(finding.cells().stream()
                            .map(figure -> figure.cell().id())
                            .toList());
        }
    }

    private static JsonNode run(List<CheckedDocument> documents) throws IOException {
        return MAPPER.readTree(SarifJson.write(documents, Locale.ENGLISH)).at("/runs/0");
    }

    /** The agency stands before the figures on the same line, with characters of one to four bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"Agency", "某县示范局", "𠮷局\\\"é"})
    void aFixOfAJsonDocumentMendsIt(String agency) throws IOException {
        AnnualReport report = AnnualReport.zeros(2024, "AGENCY")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 21))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 12));
        String text = MAPPER.readTree(ReportJson.write(report)).toString().replace("AGENCY", agency);
        assertThat(mended("a.json", text)).isNotEqualTo(text);
    }

    /** The table is quoted, and some of its figures are bold. */
    @Test
    void aFixOfAMarkdownTableMendsIt() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/io/github/gouji/cli/example.md"))
                .lines()
                .map(line -> line.startsWith("|") ? "  > " + line.replace("| 6 |", "| **6** |") : line)
                .collect(Collectors.joining("\r\n"));
        assertThat(text).contains("**6**");
        assertThat(mended("a.md", text)).contains("**0**");
    }

    /** Where figures run together no one of them can be replaced. */
    @Test
    void figuresInOneCellHaveNoFix() throws IOException {
        SourceLocation together = new SourceLocation.InTable(1, 2, 2, 8, 10);
        Cell total = Cell.of("disputes.litigation.direct.total");
        Cell other = Cell.of("disputes.litigation.direct.upheld");
        ReadResult document = new ReadResult(
                "a.md",
                AnnualReport.zeros(2024, "某局").with(total, 0).with(other, 3),
                Map.of(total, together, other, together),
                Map.of(),
                List.of());
        assertThat(run(List.of(CheckedDocument.of("a.md", Gouji.check(document))))
                        .at("/results/0/fixes"))
                .isEmpty();
    }

    /** Returns the document after the first fix, which is consistent then. */
    private static String mended(String name, String text) throws IOException {
        CheckResult result = Gouji.check(Gouji.read(name, text.getBytes(StandardCharsets.UTF_8)));
        JsonNode run = run(List.of(CheckedDocument.of(name, result)));
        String[] lines = text.split("(?<=\n)");
        JsonNode replacements = run.at("/results/0/fixes/0/artifactChanges/0/replacements");
        assertThat(replacements).isNotEmpty();
        StreamSupport.stream(replacements.spliterator(), false)
                .sorted(Comparator.comparing((JsonNode one) ->
                                one.at("/deletedRegion/startColumn").asInt())
                        .reversed())
                .forEach(one -> {
                    int line = one.at("/deletedRegion/startLine").asInt() - 1;
                    lines[line] = new StringBuilder(lines[line])
                            .replace(
                                    one.at("/deletedRegion/startColumn").asInt() - 1,
                                    one.at("/deletedRegion/endColumn").asInt() - 1,
                                    one.at("/insertedContent/text").asText())
                            .toString();
                });
        String mended = String.join("", lines);
        assertThat(Gouji.check(Gouji.read(name, mended.getBytes(StandardCharsets.UTF_8)))
                        .isConsistent())
                .isTrue();
        return mended;
    }

    @Test
    void whatHasNoLinesHasItsPlaceInProperties() throws IOException {
        Cell cell = Cell.of("requests.received.total");
        AnnualReport report = AnnualReport.zeros(2024, "某局").with(cell, 1);
        ReadResult document = new ReadResult(
                "各单位 年报/a#1.pdf",
                report,
                Map.of(cell, new SourceLocation.OnPage(3, 1.5, 2, 30, 12)),
                Map.of(),
                List.of(new ReadProblem(ReadProblem.Kind.NOT_PLACED, new Wording("一行", "a row"), null)));
        JsonNode run = run(List.of(CheckedDocument.of(document.source(), Gouji.check(document))));
        JsonNode place = run.at("/results/0/locations/0");
        assertThat(place.at("/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("%E5%90%84%E5%8D%95%E4%BD%8D%20%E5%B9%B4%E6%8A%A5/a%231.pdf");
        assertThat(place.at("/properties/page").asInt()).isEqualTo(3);
        assertThat(run.findValue("fixes")).isNull();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("a row");
    }
}
