// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.Finding;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.jqwik.GoujiArbitraries;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.ReportJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mappers of Jackson 2 as callers have them. */
class GoujiModuleTest {

    private static final Cell CELL = Cell.of("requests.received.naturalPersons");
    private static final AnnualReport REPORT = Reports.consistent(Edition.EDITION_2021, 1)
            .with(CELL, 99L)
            .with(Cell.of("disputes.reconsideration.upheld"), null)
            .with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("7545.12"));

    private static ObjectMapper plain() {
        return new ObjectMapper().findAndRegisterModules();
    }

    private static Mail mail(Object anything) {
        return new Mail(
                "某县",
                REPORT,
                List.of(
                        Reports.consistent(Edition.EDITION_2019, 2),
                        new AnnualReport(null, null, null, null, null, null)),
                Map.of(CELL, "核对"),
                Optional.of(REPORT.requests()),
                Map.of("row", ApplicantCounts.BLANK.with(Applicant.TOTAL, 3L)),
                Severity.WARNING,
                CELL,
                anything);
    }

    @ParameterizedTest
    @EnumSource
    void aReportComesBackWhateverTheMapperIsTold(MapperSettings settings) throws Exception {
        ObjectMapper mapper = settings.mapper();
        Mail mail = mail("文");

        assertThat(mapper.readValue(mapper.writeValueAsString(mail), Mail.class))
                .isEqualTo(mail);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(mail), Mail.class)).isEqualTo(mail);
        assertThat(mapper.convertValue(mail, Mail.class)).isEqualTo(mail);
        assertThat(mapper.treeToValue(mapper.valueToTree(mail), Mail.class)).isEqualTo(mail);
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsThatOfTheCommandLine(MapperSettings settings) throws Exception {
        ObjectMapper mapper = settings.mapper();
        CheckResult result = Gouji.check(REPORT);

        JsonNode answer = plain().readTree(mapper.writeValueAsString(new Mail.Answer("某人", result, null)));
        JsonNode documents = plain().readTree(CheckJson.write(List.of(CheckedDocument.of("", result)), Locale.CHINESE));
        JsonNode written = answer.path(settings == MapperSettings.SNAKE_CASE ? "check_result" : "checkResult");
        assertThat(written).isEqualTo(documents.get("documents").get(0));
        assertThat(answer.has("left")).isEqualTo(settings != MapperSettings.NON_NULL);
    }

    @ParameterizedTest
    @EnumSource(names = {"TYPED_AS_PROPERTY", "TYPED_AS_ARRAY"})
    void aFieldOfAnyTypeComesBackWithItsType(MapperSettings settings) throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.EVERYTHING,
                        settings == MapperSettings.TYPED_AS_ARRAY
                                ? JsonTypeInfo.As.WRAPPER_ARRAY
                                : JsonTypeInfo.As.PROPERTY)
                .build();
        for (Object thing : List.of(REPORT, REPORT.proactive(), REPORT.disputes(), CELL, Severity.ADVICE)) {
            Object[] box = {thing};
            assertThat((Object[]) mapper.readValue(mapper.writeValueAsString(box), Object[].class))
                    .containsExactly(thing);
        }
    }

    @Test
    void aReportByItselfIsTheTextOfConvert() throws Exception {
        ObjectMapper mapper = plain();

        assertThat(mapper.writeValueAsString(REPORT)).isEqualTo(ReportJson.writeLine(REPORT));
        assertThat(mapper.readTree(mapper.writeValueAsString(REPORT))).hasToString(ReportJson.writeLine(REPORT));
    }

    @Property(tries = 100)
    void everyReportComesBack(@ForAll("reports") AnnualReport report) throws Exception {
        ObjectMapper mapper = plain();

        assertThat(mapper.readValue(mapper.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
        assertThat(mapper.convertValue(report, AnnualReport.class)).isEqualTo(report);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return GoujiArbitraries.consistentReports();
    }

    @Test
    void tablesAndRowsComeBackByThemselves() throws Exception {
        ObjectMapper mapper = plain();
        for (Edition edition : Edition.values()) {
            AnnualReport report = Reports.consistent(edition, 3);
            Proactive proactive = report.proactive();
            assertThat(back(proactive, Proactive.class, mapper)).isEqualTo(proactive);
            assertThat(back(proactive, proactive.getClass(), mapper)).isEqualTo(proactive);
            assertThat(back(report.requests(), Requests.class, mapper)).isEqualTo(report.requests());
            assertThat(back(report.disputes(), Disputes.class, mapper)).isEqualTo(report.disputes());
        }
        ApplicantCounts row = REPORT.requests().received();
        assertThat(back(row, ApplicantCounts.class, mapper)).isEqualTo(row);
        DisputeCounts group = REPORT.disputes().reconsideration();
        assertThat(back(group, DisputeCounts.class, mapper)).isEqualTo(group);
        assertThat(mapper.writeValueAsString(group)).startsWith("{\"upheld\":null,\"corrected\":");
    }

    private static <T> T back(Object value, Class<T> type, ObjectMapper mapper) throws Exception {
        return mapper.readValue(mapper.writeValueAsString(value), type);
    }

    @Test
    void aColumnIsWrittenWithTheRowsOfTheTable() throws Exception {
        Requests<Long> column = Applicant.TOTAL.columnOf(REPORT.requests());

        JsonNode json = plain().readTree(plain().writeValueAsString(column));

        assertThat(json.get("edition").textValue()).isEqualTo("2021");
        assertThat(json.at("/outcomes/withheld/stateSecrets").longValue())
                .isEqualTo(column.get(RequestRow.STATE_SECRETS));
    }

    @Test
    void constantsAndIdsAreTexts() throws Exception {
        ObjectMapper mapper = plain();
        Rule rule = RuleBook.standard().rules().get(0);
        List<Object> texts = List.of(
                CELL,
                Edition.EDITION_2019,
                FormTable.DISPUTES,
                Severity.ERROR,
                Verdict.CONSISTENT,
                Cause.UNIT_SLIP,
                rule);

        assertThat(mapper.writeValueAsString(texts))
                .isEqualTo("[\"" + CELL.id() + "\",\"2019\",\"disputes\",\"error\",\"consistent\",\"unit_slip\",\""
                        + rule.id() + "\"]");
        for (Object text : texts.subList(0, 6)) {
            assertThat(back(text, text.getClass(), mapper)).isEqualTo(text);
            Map<?, ?> map = Map.of(text, 1);
            String json = mapper.writeValueAsString(map);
            assertThat((Object) mapper.readValue(
                            json, mapper.getTypeFactory().constructMapType(Map.class, text.getClass(), Integer.class)))
                    .isEqualTo(map);
        }
    }

    @Test
    void partsOfAResultHaveTheFormTheyHaveInIt() throws Exception {
        ObjectMapper mapper = plain();
        CheckResult result = Gouji.check(REPORT);
        JsonNode whole = mapper.readTree(mapper.writeValueAsString(result));
        Finding finding = result.findings().get(0);
        Diagnosis diagnosis = result.diagnosis();

        com.fasterxml.jackson.databind.node.ObjectNode alone = mapper.valueToTree(finding);
        assertThat(alone.get("group").isNull()).isTrue();
        alone.put("group", 1);
        assertThat(mapper.readTree(alone.toString())).isEqualTo(whole.at("/findings/0"));
        JsonNode tree = mapper.readTree(mapper.writeValueAsString(diagnosis));
        assertThat(tree.get("diagnosis")).isEqualTo(whole.get("diagnosis"));
        assertThat(tree.get("deductions")).isEqualTo(whole.get("deductions"));
        assertThat(mapper.readTree(mapper.writeValueAsString(
                        diagnosis.problems().get(0).explanations().get(0))))
                .isEqualTo(whole.at("/diagnosis/0/explanations/0"));
        assertThat(mapper.readTree(
                        mapper.writeValueAsString(PlainData.in(Locale.CHINESE).of(result))))
                .isEqualTo(whole);
    }

    @Test
    void whatCouldNotBeReadHasTheKeysOfAResult() {
        PlainData plain = PlainData.in(Locale.ENGLISH);
        UnreadableDocumentException failure =
                new UnreadableDocumentException(new Wording("不是报告", "no report"), new SourceLocation.InText(3));
        Map<String, Object> data = plain.of("a.html", failure);
        assertThat(data.keySet()).isEqualTo(plain.of(Gouji.check(REPORT)).keySet());
        assertThat(data).containsEntry("source", "a.html").containsEntry("verdict", null);
        assertThat(data.get("problems"))
                .isEqualTo(
                        List.of(Map.of("kind", "unreadable", "message", "no report", "location", Map.of("line", 3))));
    }

    @Test
    void speaksTheLanguageThatItIsAsked() throws Exception {
        AtomicReference<Locale> request = new AtomicReference<>(Locale.ENGLISH);
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(GoujiModule.in(request::get).withExplanations(0))
                .build();
        Finding finding = Gouji.check(REPORT).findings().get(0);

        assertThat(mapper.writeValueAsString(finding))
                .contains(finding.message().en());
        request.set(Locale.SIMPLIFIED_CHINESE);
        assertThat(mapper.writeValueAsString(finding))
                .contains(finding.message().zh());
        assertThat(mapper.valueToTree(Gouji.diagnose(REPORT)).at("/diagnosis/0/explanations"))
                .isEmpty();
    }

    @Test
    void amountsAreWrittenInPlainNotationButNotWithoutEnd() throws Exception {
        AnnualReport huge = REPORT.with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("1E+999999999"));

        AnnualReport round = REPORT.with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("1E+3"));

        assertThat(plain().writeValueAsString(round)).contains("{\"amount\":1000}");
        assertThatThrownBy(() -> plain().writeValueAsString(huge))
                .hasMessageContaining("an amount of the report has too many digits to be written out");
    }

    @Test
    void aMapperMayPutAllNumbersInQuotes() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();

        assertThat(mapper.writeValueAsString(REPORT)).contains("\"amount\":\"7545.12\"");
    }

    @Test
    void theSameSettingsAreRegisteredOnce() {
        ObjectMapper mapper = plain().findAndRegisterModules();

        assertThat(mapper.getRegisteredModuleIds())
                .filteredOn(id -> !(id instanceof String))
                .hasSize(1);
    }
}
