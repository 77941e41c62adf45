// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.manual.MarkdownManual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a log says of a rule: its words, its source, and its formula in each edition. */
final class RuleTexts {

    private final Locale locale;

    RuleTexts(Locale locale) {
        this.locale = locale;
    }

    Map<String, Object> descriptor(Rule rule, String documentation) {
        String wording = sentence(rule.wording().in(locale));
        List<String> lines = new ArrayList<>();
        lines.add(wording);
        lines.add(new Wording("依据：", "Source: ").in(locale)
                + sentence(rule.source().in(locale)));
        if (rule instanceof LinearRule linear) {
            for (Edition edition : rule.editions()) {
                BoundRule first = linear.bind(Form.of(edition)).get(0);
                lines.add(edition.id()
                        + new Wording(" 年版：", " edition: ").in(locale)
                        + first.formula().in(locale));
            }
        }
        return new Properties()
                .with("id", rule.id())
                .with("name", name(rule))
                .with("shortDescription", Properties.text(wording))
                .with("fullDescription", Properties.text(wording))
                .with(
                        "help",
                        new Properties()
                                .with("text", String.join("\n", lines))
                                .with("markdown", MarkdownManual.of(rule, locale)))
                .with("helpUri", documentation)
                .with("defaultConfiguration", new Properties().with("level", level(rule.severity())))
                .with("properties", new Properties().with("tags", List.of("annual-report", "consistency")))
                .map();
    }

    /** Returns the id in the way of names of classes, such as {@code T3BalanceRule}. */
    private static String name(Rule rule) {
        return Arrays.stream(rule.id().split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Rule"));
    }

    private String sentence(String clause) {
        String stop = new Wording("。", ".").in(locale);
        return clause.endsWith(stop) ? clause : clause + stop;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
