// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.json.Mail;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Severity;
import io.github.gouji.testing.jqwik.GoujiArbitraries;
import io.github.gouji.write.ReportJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Mappers of Jackson 3 as callers have them. What they write is compared with Jackson 2. */
class GoujiModule3Test {

    private static final Cell CELL = Cell.of("requests.received.naturalPersons");
    private static final AnnualReport REPORT = Reports.consistent(Edition.EDITION_2021, 1)
            .with(CELL, 99L)
            .with(Cell.of("disputes.reconsideration.upheld"), null)
            .with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("0.0000001"));

    private static JsonMapper plain() {
        return JsonMapper.builder().findAndAddModules().build();
    }

    /** Mappers whose settings would change the form, if it were left to them. */
    enum Settings {
        PLAIN,
        NON_NULL,
        SNAKE_CASE,
        LONGS_AS_TEXT,
        SORTED,
        LENIENT,
        TYPED_AS_PROPERTY,
        TYPED_AS_ARRAY;

        JsonMapper mapper() {
            JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
            BasicPolymorphicTypeValidator all = BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .build();
            switch (this) {
                case PLAIN -> {}
                case NON_NULL ->
                    builder.changeDefaultPropertyInclusion(old ->
                            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
                case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
                case LONGS_AS_TEXT ->
                    builder.addModule(new SimpleModule()
                            .addSerializer(Long.class, ToStringSerializer.instance)
                            .addSerializer(BigDecimal.class, ToStringSerializer.instance));
                case SORTED ->
                    builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
                case LENIENT -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
                case TYPED_AS_PROPERTY ->
                    builder.activateDefaultTyping(all, DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY);
                case TYPED_AS_ARRAY ->
                    builder.activateDefaultTyping(
                            all, DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.WRAPPER_ARRAY);
            }
            return builder.build();
        }
    }

    private static final Mail MAIL = new Mail(
            "某县",
            REPORT,
            List.of(Reports.consistent(Edition.EDITION_2019, 2), new AnnualReport(null, null, null, null, null, null)),
            Map.of(CELL, "核对"),
            Optional.of(REPORT.requests()),
            Map.of("row", ApplicantCounts.BLANK.with(Applicant.TOTAL, 3L)),
            Severity.WARNING,
            CELL,
            "文");

    @ParameterizedTest
    @EnumSource
    void aReportComesBackWhateverTheMapperIsTold(Settings settings) {
        JsonMapper mapper = settings.mapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(MAIL), Mail.class))
                .isEqualTo(MAIL);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(MAIL), Mail.class)).isEqualTo(MAIL);
        assertThat(mapper.convertValue(MAIL, Mail.class)).isEqualTo(MAIL);
        assertThat(mapper.treeToValue(mapper.valueToTree(MAIL), Mail.class)).isEqualTo(MAIL);
    }

    @ParameterizedTest
    @EnumSource
    void aResultIsTheTextThatJackson2Writes(Settings settings) throws Exception {
        CheckResult result = Gouji.check(REPORT);

        assertThat(settings.mapper().writeValueAsString(result))
                .isEqualTo(new ObjectMapper().findAndRegisterModules().writeValueAsString(result));
    }

    @Property(tries = 50)
    void everyReportComesBack(@ForAll("reports") AnnualReport report) {
        JsonMapper mapper = plain();

        assertThat(mapper.writeValueAsString(report)).isEqualTo(ReportJson.writeLine(report));
        assertThat(mapper.readValue(mapper.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return GoujiArbitraries.consistentReports();
    }

    @Test
    void aFieldOfAnyTypeComesBackWithItsType() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS,
                        JsonTypeInfo.As.PROPERTY)
                .build();
        Map<Object, Object> map = Map.of(CELL, Severity.ADVICE);

        String json =
                mapper.writerFor(new TypeReference<Map<Cell, Severity>>() {}).writeValueAsString(map);

        assertThat(mapper.readValue(json, new TypeReference<Map<Cell, Severity>>() {}))
                .isEqualTo(map);
    }

    @Test
    void ofTwoModulesTheLastOneCounts() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(GoujiModule.in(Locale.ENGLISH))
                .build();
        var finding = Gouji.check(REPORT).findings().get(0);

        assertThat(mapper.writeValueAsString(finding))
                .contains(finding.message().en());
        assertThat(plain().writeValueAsString(finding))
                .contains(finding.message().zh());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AnnualReport | {\"requests\":{\"edition\":\"2021\",\"recieved\":{}}} | a report has no key requests.recieved",
                "AnnualReport | [] | the outermost value of the JSON must be an object, not an array",
                "AnnualReport | \"2024\" | the outermost value of the JSON must be an object, not the string \"2024\"",
                "Requests | {\"edition\":\"2021\",\"received\":{\"total\":true}} | received.total must be a whole number, not the boolean true",
                "Cell | \"requests.recieved.total\" | there is nothing named \"requests.recieved.total\"; did you mean \"requests.received.total\"?",
                "Cell | 7 | the name of a Cell must be a string",
                "CheckResult | {} | CheckResult is written to JSON only; keep and read the AnnualReport, and check it again",
            })
    void whatIsNotOfTheFormIsRefusedInOneSentence(String type, String json, String sentence) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(GoujiModule.in(Locale.ENGLISH)).build();
        Class<?> wanted = List.of(AnnualReport.class, Requests.class, Cell.class, CheckResult.class).stream()
                .filter(one -> one.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> mapper.readValue(json, wanted))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .matches(Pattern.quote(sentence) + "( \\(line 1, column \\d+\\))?"));
    }

    @Test
    void aMistakeNamesTheFieldOfTheCaller() {
        assertThatThrownBy(() -> plain().readValue("{\"firstReport\":\n{\"agency\":1}}", Mail.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("agency 应是字符串，却是数 1（第 2 行第 11 列）")
                .hasMessageContaining("Mail[\"firstReport\"]");
        assertThatThrownBy(() -> plain().readValue("{\"notesOfCells\":{\"requests.total\":\"\"}}", Mail.class))
                .hasMessageContaining("没有名为 \"requests.total\" 的值");
        assertThatThrownBy(() -> plain().readValue("{\"edition\":\"2021\"}", new TypeReference<Requests<Long>>() {}))
                .hasMessageContaining("表三只能读成 Requests<ApplicantCounts>");
    }

    @Test
    void anAmountIsNotWrittenWithoutEnd() {
        AnnualReport huge = REPORT.with(Cell.of("proactive.administrativeFees.amount"), new BigDecimal("1E+999999999"));

        assertThatThrownBy(() -> plain().writeValueAsString(huge))
                .hasMessageContaining("an amount of the report has too many digits to be written out");
    }
}
