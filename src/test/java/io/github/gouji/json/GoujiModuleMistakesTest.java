// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Proactive2019;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapper of Jackson 2 says of JSON that is not of the form. */
class GoujiModuleMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AnnualReport | {\"yeer\":2024} | a report has no key yeer",
                "AnnualReport | {\"requests\":{\"edition\":\"2021\",\"recieved\":{}}} | a report has no key requests.recieved",
                "AnnualReport | {\"requests\":{\"received\":{}}} | requests.edition is missing: it must be \"2019\" or \"2021\"",
                "AnnualReport | {\"year\":\"2024\"} | year must be a whole number, not the string \"2024\"",
                "AnnualReport | [] | the outermost value of the JSON must be an object, not an array",
                "Requests | {\"edition\":\"2021\",\"received\":{\"totl\":1}} | a report has no key received.totl",
                "Requests | {} | edition is missing: it must be \"2019\" or \"2021\"",
                "Proactive2019 | {\"edition\":\"2021\"} | the table is not of the edition of Proactive2019",
                "ApplicantCounts | {\"total\":1.5} | total must be a whole number, not the number 1.5",
                "Cell | \"requests.recieved.total\" | there is nothing named \"requests.recieved.total\"; did you mean \"requests.received.total\"?",
                "Cell | 7 | the name of a Cell must be a string",
                "Severity | \"fatal\" | there is nothing named \"fatal\": it must be one of error, warning, advice",
                "CheckResult | {} | CheckResult is written to JSON only; keep and read the AnnualReport, and check it again",
                "Rule | \"T3-BALANCE\" | Rule is written to JSON only; keep and read the AnnualReport, and check it again",
            })
    void whatIsNotOfTheFormIsRefusedInOneSentence(String type, String json, String sentence) throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(GoujiModule.in(Locale.ENGLISH)).build();
        Class<?> wanted = List.of(
                        AnnualReport.class,
                        Requests.class,
                        Proactive2019.class,
                        ApplicantCounts.class,
                        Cell.class,
                        Severity.class,
                        CheckResult.class,
                        Rule.class)
                .stream()
                .filter(one -> one.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> mapper.readValue(json, wanted))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .matches(Pattern.quote(sentence) + "( \\(line 1, column \\d+\\))?"));
    }

    @Test
    void aMistakeNamesTheFieldOfTheCaller() {
        assertThatThrownBy(
                        () -> MapperSettings.PLAIN.mapper().readValue("{\"firstReport\":\n{\"agency\":1}}", Mail.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("agency 应是字符串，却是数 1（第 2 行第 11 列）")
                .hasMessageContaining("Mail[\"firstReport\"]");
        assertThatThrownBy(() -> MapperSettings.PLAIN
                        .mapper()
                        .readValue("{\"notesOfCells\":{\"requests.total\":\"\"}}", Mail.class))
                .hasMessageContaining("没有名为 \"requests.total\" 的值");
    }

    @Test
    void aColumnIsNotReadAsTheTable() {
        assertThatThrownBy(() -> MapperSettings.PLAIN
                        .mapper()
                        .readValue("{\"edition\":\"2021\"}", new TypeReference<Requests<Long>>() {}))
                .hasMessageContaining("表三只能读成 Requests<ApplicantCounts>");
    }
}
