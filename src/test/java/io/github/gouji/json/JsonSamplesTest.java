// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README shows of JSON, as it stands there. */
class JsonSamplesTest {

    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某县示范局");

    record Answer(String agency, CheckResult result) {}

    @Test
    void withJackson2() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().addModule(new GoujiModule()).build();
        String answer = mapper.writeValueAsString(new Answer("某县示范局", Gouji.check(REPORT)));
        AnnualReport back = mapper.readValue(mapper.writeValueAsString(REPORT), AnnualReport.class);

        assertThat(answer).contains("\"verdict\":\"consistent\"");
        assertThat(back).isEqualTo(REPORT);
    }

    @Test
    void withJackson3() {
        tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(io.github.gouji.json.jackson3.GoujiModule.in(Locale.ENGLISH))
                .build();

        assertThat(mapper.writeValueAsString(Gouji.check(REPORT))).contains("\"verdict\":\"consistent\"");
    }

    @Test
    void withAnyOtherLibrary() {
        Map<String, Object> data = PlainData.in(Locale.CHINESE).of(Gouji.check(REPORT));

        assertThat(data).containsEntry("verdict", "consistent").containsEntry("findings", List.of());
    }

    @Test
    void schemas() {
        String schema = JsonSchema.REPORT.text();

        assertThat(schema).startsWith("{");
    }
}
