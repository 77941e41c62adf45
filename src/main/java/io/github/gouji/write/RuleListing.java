package io.github.gouji.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Form;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                    .append('\n');
            formulas(book, rule, locale)
                    .forEach((edition, formula) -> text.append("  ")
                            .append(edition.id())
                            .append(new Wording(" 年版：", " edition: ").in(locale))
                            .append(formula)
                            .append('\n'));
        }
        return text.toString();
    }

    /** Returns the rules as one JSON object; the formulas stand under the ids of the editions. */
    public static String json(RuleBook book, Locale locale) {
        ObjectNode root = JsonText.object();
        ArrayNode rules = root.putArray("rules");
        for (Rule rule : book.rules()) {
            ObjectNode entry = rules.addObject();
            entry.put("id", rule.id());
            entry.put("severity", severity(rule));
            entry.put("wording", rule.wording().in(locale));
            entry.put("source", rule.source().in(locale));
            ObjectNode formulas = entry.putObject("formulas");
            formulas(book, rule, locale).forEach((edition, formula) -> formulas.put(edition.id(), formula));
        }
        return JsonText.pretty(root);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Map<Edition, String> formulas(RuleBook book, Rule rule, Locale locale) {
        Map<Edition, String> formulas = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            String formula = formula(book, rule, edition, locale);
            if (formula != null) {
                formulas.put(edition, formula);
            }
        }
        return formulas;
    }

    private static @Nullable String formula(RuleBook book, Rule rule, Edition edition, Locale locale) {
        for (BoundRule bound : book.bind(Form.of(edition))) {
            if (bound.rule().equals(rule)) {
                return bound.formula().in(locale);
            }
        }
        return null;
    }
}
