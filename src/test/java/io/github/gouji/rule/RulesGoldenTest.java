// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares all rules with {@code rules.golden.txt}, which is for people to review; what the rules are now is in {@code target}. */
class RulesGoldenTest {

    @Test
    void theRulesAreThoseReviewed() throws IOException {
        Files.writeString(Path.of("target", "rules.golden.txt"), print());
        try (InputStream golden = RulesGoldenTest.class.getResourceAsStream("rules.golden.txt")) {
            assertThat(print()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String print() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : RuleBook.standard().rules()) {
            line(text, rule.id() + " " + rule.severity());
            line(text, "  " + rule.wording().zh());
            line(text, "  " + rule.wording().en());
            line(text, "  " + rule.source().zh() + " / " + rule.source().en());
            if (rule instanceof LinearRule) {
                for (Edition edition : Edition.values()) {
                    print(text, rule, edition);
                }
            }
            line(text, "");
        }
        return text.toString();
    }

    private static void print(StringBuilder text, Rule rule, Edition edition) {
        List<BoundRule> places = RuleBook.standard().bind(Form.of(edition)).stream()
                .filter(bound -> bound.rule().equals(rule))
                .toList();
        line(text, "  " + edition.id() + ", " + places.size() + " scopes");
        if (!places.isEmpty()) {
            line(
                    text,
                    "    "
                            + String.join(
                                    " ", places.stream().map(BoundRule::scope).toList()));
            line(text, "    " + places.get(0).formula().zh());
            line(text, "    " + places.get(0).formula().en());
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
