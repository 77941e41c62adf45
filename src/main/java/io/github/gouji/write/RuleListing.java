package io.github.gouji.write;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of a book, with the formula of each at the first place where an edition of the form has it. */
public final class RuleListing {

    private RuleListing() {}

    /** Returns the rules as text for people. */
    public static String text(RuleBook book, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : book.rules()) {
            text.append(rule.id())
                    .append("  ")
                    .append(severity(rule))
                    .append("\n  ")
                    .append(rule.wording().in(locale))
                    .append("\n  ")
                    .append(new Wording("依据：", "Source: ").in(locale))
                    .append(rule.source().in(locale))
                    .append("\n  ")
                    .append(editions(rule).in(locale))
                    .append('\n');
            formulas(rule, locale)
                    .forEach((edition, formula) -> text.append("  ")
                            .append(edition.id())
                            .append(new Wording(" 年版：", " edition: ").in(locale))
                            .append(formula)
                            .append('\n'));
        }
        return text.toString();
    }

    /**
     * Returns the rules as one JSON object: each says in which editions of the form it applies, and its formulas stand
     * under the ids of the editions. Its {@code formula} is the one of all editions, as a rule file has it.
     */
    public static String json(RuleBook book, Locale locale) {
        return RuleJson.write(book, locale);
    }

    static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Wording editions(Rule rule) {
        List<String> ids = rule.editions().stream().map(Edition::id).toList();
        Wording editions = ids.isEmpty()
                ? new Wording("适用：只用于各表版本不同的报告", "Applies: only to reports whose tables are of different editions")
                : new Wording("适用：" + String.join("、", ids) + " 年版", "Applies: edition " + String.join(", ", ids));
        String years =
                rule instanceof LinearRule linear ? linear.applicability().years() : "";
        return years.isEmpty()
                ? editions
                : new Wording(editions.zh() + "，" + years + " 年度", editions.en() + ", report years " + years);
    }

    static Map<Edition, String> formulas(Rule rule, Locale locale) {
        Map<Edition, String> formulas = new EnumMap<>(Edition.class);
        if (rule instanceof LinearRule linear) {
            for (Edition edition : rule.editions()) {
                BoundRule first = linear.bind(Form.of(edition)).get(0);
                formulas.put(edition, first.formula().in(locale));
            }
        }
        return formulas;
    }
}
