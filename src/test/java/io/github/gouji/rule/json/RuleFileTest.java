// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {

    private static final String FILE = """
            {"rules": [{"id": "OWN-1", "severity": "error", "wording": {"zh": "结转不超过新收", "en": "no more forward"},
                        "source": {"zh": "本省要求"}, "formula": "requests.carriedForward.* <= requests.received.*",
                        "editions": ["2021", "2019"], "years": "2021-"},
                       {"id": "自定-2", "wording": "至多 9 件", "formula": "四 <= 9"}],
             "off": ["BLANK"],
             "severity": {"EDITION": "advice", "自定-2": "advice"}}
            """;

    @Test
    void readsWhatIsInIt() throws IOException {
        RuleFile file = RuleFile.parse(FILE);
        assertThat(file.rules())
                .containsExactly(
                        new LinearRule(
                                "OWN-1",
                                Severity.ERROR,
                                new Wording("结转不超过新收", "no more forward"),
                                new Wording("本省要求", "本省要求"),
                                Relation.parse("requests.carriedForward.* <= requests.received.*"),
                                new Applicability(List.of(Edition.EDITION_2019, Edition.EDITION_2021), 2021, null)),
                        new LinearRule(
                                "自定-2",
                                Severity.WARNING,
                                new Wording("至多 9 件", "至多 9 件"),
                                new Wording("自定义规则", "Custom rule"),
                                Relation.parse("四 <= 9")));
        assertThat(file.off()).containsExactly("BLANK");
        assertThat(file.severities()).isEqualTo(Map.of("EDITION", Severity.ADVICE, "自定-2", Severity.ADVICE));
    }

    @Test
    void changesABook() throws IOException {
        RuleBook book = RuleFile.parse(FILE).applyTo(RuleBook.standard());
        List<String> ids = book.rules().stream().map(Rule::id).toList();
        assertThat(ids)
                .doesNotContain("BLANK")
                .endsWith("OWN-1", "自定-2")
                .hasSize(RuleBook.standard().rules().size() + 1);
        assertThat(book.find("EDITION").orElseThrow().severity()).isEqualTo(Severity.ADVICE);
        assertThat(book.find("自定-2").orElseThrow().severity()).isEqualTo(Severity.ADVICE);
        RuleFile next = RuleFile.parse("{\"off\": [\"OWN-1\"]}");
        assertThat(next.applyTo(book).find("OWN-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021, 2021", "2021-, 2021,", "-2020, , 2020", "2021-2023, 2021, 2023"})
    void yearsAreSpans(String years, Integer first, Integer last) throws IOException {
        String json = "{\"rules\": [{\"id\": \"A\", \"wording\": \"x\", \"formula\": \"四 <= 9\", \"years\": \"" + years
                + "\"}]}";
        Applicability applicability = RuleFile.parse(json).rules().get(0).applicability();
        assertThat(applicability.firstYear()).isEqualTo(first);
        assertThat(applicability.lastYear()).isEqualTo(last);
        assertThat(applicability.years()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void isReadInTheCharacterSetsOfDocuments(String charset) throws IOException {
        byte[] bytes = ("UTF-8".equals(charset) ? "\uFEFF" + FILE : FILE).getBytes(Charset.forName(charset));
        assertThat(RuleFile.read("rules.json", new ByteArrayInputStream(bytes)).rules())
                .isEqualTo(RuleFile.parse(FILE).rules());
        assertThat(bytes).isNotEqualTo(FILE.getBytes(StandardCharsets.UTF_8));
    }
}
