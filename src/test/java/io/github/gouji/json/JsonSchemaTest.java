// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.json.form.ResultForm;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.testing.jqwik.GoujiArbitraries;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that are shipped are those of the types, and tell right documents from wrong ones. */
class JsonSchemaTest {

    private static final String GOOD = ReportJson.writeLine(Reports.consistent(Edition.EDITION_2021, 1));

    private static String generated(JsonSchema schema) {
        return switch (schema) {
            case REPORT -> SchemaWriter.schema(AnnualReport.class, "政府信息公开工作年度报告 (Gouji)");
            case RESULT -> SchemaWriter.schema(ResultForm.class, "检查结果 (Gouji)");
            case RULES -> SchemaWriter.schema(RuleFileForm.class, "自定义规则 (Gouji)");
        };
    }

    /** The one that is generated is left in the build folder, to be copied once it is found right. */
    @ParameterizedTest
    @EnumSource
    void theShippedSchemaIsThatOfTheTypes(JsonSchema schema) throws IOException {
        String generated = generated(schema);
        Files.writeString(Path.of("target", Path.of(schema.path()).getFileName().toString()), generated);

        assertThat(schema.text()).isEqualTo(generated);
    }

    @Property(tries = 100)
    void everyReportThatIsWrittenIsValid(@ForAll("reports") AnnualReport report) {
        Schemas.assertValid(JsonSchema.REPORT, ReportJson.write(report));
    }

    /** Any figure in one cell, blanks and negative ones among them, and tables that are not there. */
    @Provide
    Arbitrary<AnnualReport> reports() {
        Arbitrary<Long> figures = Arbitraries.longs().injectNull(0.2);
        return Combinators.combine(
                        GoujiArbitraries.consistentReports(),
                        Arbitraries.of(Cell.all()),
                        figures,
                        Arbitraries.integers().between(0, 6))
                .as((report, cell, figure, missing) -> {
                    AnnualReport changed = report.cells().contains(cell) ? report.with(cell, figure) : report;
                    return switch (missing) {
                        case 0 -> changed.withProactive(null);
                        case 1 -> changed.withRequests(null).withYear(null);
                        case 2 -> changed.withDisputes(null).withAgency(null);
                        default -> changed;
                    };
                });
    }

    @Property(tries = 100)
    void everyResultThatIsWrittenIsValid(@ForAll("reports") AnnualReport report) throws IOException {
        String json = new ObjectMapper().findAndRegisterModules().writeValueAsString(Gouji.check(report));

        Schemas.assertValid(JsonSchema.RESULT, json);
    }

    @Test
    void publishedReportsAreValid() throws IOException {
        Path folder = Path.of("src/test/resources/io/github/gouji/diagnosis/figures");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(all).hasSizeGreaterThan(20);
            for (Path file : all) {
                AnnualReport report = Gouji.read(file).report();
                Schemas.assertValid(JsonSchema.REPORT, ReportJson.write(report));
                Schemas.assertValid(JsonSchema.REPORT, Files.readString(file));
            }
        }
    }

    @Test
    void goldenDocumentsAreValid() throws IOException {
        Schemas.assertAllValid(golden("check.en.json"));
        Schemas.assertValid(JsonSchema.REPORT, golden("mixed-editions.golden.json"));
    }

    private static String golden(String name) throws IOException {
        try (var in = JsonSchemaTest.class.getResourceAsStream("/io/github/gouji/write/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"year\":2024 | \"yeer\":2024 | yeer",
                "\"year\":2024 | \"year\":\"2024\" | year",
                "\"received\": | \"recieved\": | recieved",
                "\"stateSecrets\": | \"stateSecret\": | stateSecret",
                "\"naturalPersons\": | \"naturalPerson\": | naturalPerson",
                "\"edition\":\"2021\" | \"edition\":\"2020\" | edition",
                "\"edition\":\"2021\" | \"edition\":\"2019\" | regulations",
                "\"upheld\": | \"upheld\":true,\"uphold\": | uphold",
                "\"issued\":25, | `` | issued",
                "\"issued\":25, | \"issued\":25.5, | issued",
                "\"narrative\":{ | \"narrative\":{\"x\":1, | x",
            })
    void aBrokenReportIsRefusedAtItsPlace(String good, String bad, String named) {
        String broken =
                GOOD.replaceFirst(java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad));
        assertThat(broken).isNotEqualTo(GOOD);

        List<String> errors = Schemas.errors(JsonSchema.REPORT, broken);

        assertThat(errors)
                .isNotEmpty()
                .anyMatch(error -> error.contains(named))
                .hasSizeLessThan(named.equals("regulations") ? 30 : 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"结转不超过新收\",\"formula\":\"requests.carriedForward.* <= requests.received.*\"}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"severity\":\"warning\",\"wording\":{\"zh\":\"甲\",\"en\":\"a\"},\"source\":{\"en\":\"b\"},"
                        + "\"formula\":\"x = y\",\"editions\":[\"2021\"],\"years\":\"2021-\"}],\"off\":[\"BLANK\"],\"severity\":{\"EDITION\":\"advice\"}}",
                "{\"off\":[\"BLANK\"]}",
            })
    void aRuleFileIsValid(String file) {
        Schemas.assertValid(JsonSchema.RULES, file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"rule\":[]}",
                "{\"rules\":[{\"wording\":\"甲\",\"formula\":\"x = y\"}]}",
                "{\"rules\":[{\"id\":\"OWN 1\",\"wording\":\"甲\",\"formula\":\"x = y\"}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":{},\"formula\":\"x = y\"}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":{\"fr\":\"un\"},\"formula\":\"x = y\"}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":7}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":\"x = y\",\"severity\":\"fatal\"}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":\"x = y\",\"severity\":null}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":\"x = y\",\"editions\":[]}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":\"x = y\",\"editions\":[\"2020\"]}]}",
                "{\"rules\":[{\"id\":\"OWN-1\",\"wording\":\"甲\",\"formula\":\"x = y\",\"years\":\"-\"}]}",
                "{\"off\":[7]}",
                "{\"severity\":{\"EDITION\":\"high\"}}",
            })
    void aBrokenRuleFileIsRefused(String file) {
        assertThat(Schemas.errors(JsonSchema.RULES, file)).isNotEmpty();
    }

    @Test
    void plainDataIsAsWritten() throws IOException {
        AnnualReport report = Reports.consistent(Edition.EDITION_2019, 1);

        assertThat(new ObjectMapper()
                        .writeValueAsString(PlainData.in(Locale.ENGLISH).of(report)))
                .isEqualTo(ReportJson.writeLine(report));
    }
}
