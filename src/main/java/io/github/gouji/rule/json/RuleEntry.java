// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.InvalidRuleException;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.naming.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a rule file.
 *
 * @param rule the rule
 * @param place the rule in words, such as {@code 第 3 条规则（OWN-3）}
 * @param id where its id stands
 */
record RuleEntry(LinearRule rule, Wording place, SourceLocation id) {

    private static final Wording SOURCE = new Wording("自定义规则", "Custom rule");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})|(\\d{4})?[-–](\\d{4})?");
    private static final int LONGEST_ID = 100;

    /** Reads the rule of this number, counted from 1. */
    static RuleEntry of(int number, JsonValue value) throws InvalidRuleFileException {
        Wording place = new Wording("第 " + number + " 条规则", "rule " + number);
        Members members =
                Members.of(place, value, "id", "severity", "wording", "source", "formula", "editions", "years");
        JsonValue.Text id = members.text("id");
        requireId(members, id);
        Wording named = new Wording(
                place.zh() + "（" + Suggestion.shown(id.text()) + "）",
                place.en() + " (" + Suggestion.shown(id.text()) + ")");
        return new RuleEntry(rule(id.text(), new Members(named, members.object())), named, id.location());
    }

    private static void requireId(Members members, JsonValue.Text id) throws InvalidRuleFileException {
        boolean plain = id.text()
                .codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || (c < 0x80 && !Character.isISOControl(c) && c > ' '));
        if (!plain || id.text().length() > LONGEST_ID) {
            throw members.mistake(
                    id.location(),
                    "id 应由文字、数字和符号组成，没有空格，最多 " + LONGEST_ID + " 个字符",
                    "an id has letters, digits and signs, no space, and at most " + LONGEST_ID + " characters");
        }
    }

    private static LinearRule rule(String id, Members members) throws InvalidRuleFileException {
        Wording wording = members.wording("wording");
        Wording source = members.find("source") == null ? SOURCE : members.wording("source");
        Severity severity = members.find("severity") == null ? Severity.WARNING : severity(members, "severity");
        JsonValue.Text formula = members.text("formula");
        LinearRule rule =
                new LinearRule(id, severity, wording, source, relation(members, formula), applicability(members));
        try {
            RuleBook.of(List.of(rule));
        } catch (InvalidRuleException e) {
            throw new InvalidRuleFileException(e.reason(), formula.location());
        }
        return rule;
    }

    private static Relation relation(Members members, JsonValue.Text formula) throws InvalidRuleFileException {
        try {
            return Relation.parse(formula.text());
        } catch (InvalidRuleException e) {
            Integer position = e.position();
            if (position == null) {
                throw members.mistake(
                        formula.location(), e.reason().zh(), e.reason().en());
            }
            Wording place = members.place();
            throw new InvalidRuleFileException(
                    new Wording(
                            place.zh() + "的公式" + e.wording().zh(),
                            "formula of " + place.en() + ", " + e.wording().en()),
                    formula.locationOf(position));
        }
    }

    /** Reads a severity. */
    static Severity severity(Members members, String key) throws InvalidRuleFileException {
        JsonValue.Text text = members.text(key);
        for (Severity severity : Severity.values()) {
            if (name(severity).equals(text.text())) {
                return severity;
            }
        }
        List<String> names =
                Arrays.stream(Severity.values()).map(RuleEntry::name).toList();
        Wording question = Suggestion.question(text.text(), names);
        String shown = Suggestion.shown(text.text());
        throw members.mistake(
                text.location(),
                key + " 应是 " + String.join("、", names) + " 之一，却是 " + shown + question.zh(),
                key + " must be one of " + String.join(", ", names) + ", not " + shown + question.en());
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Applicability applicability(Members members) throws InvalidRuleFileException {
        List<Edition> editions = new ArrayList<>();
        for (JsonValue.Text text : members.texts("editions")) {
            editions.add(edition(members, text));
        }
        JsonValue given = members.find("editions");
        if (given != null && editions.isEmpty()) {
            throw members.mistake(
                    given.location(), "editions 是空的，规则不适用于任何版本", "editions is empty: the rule applies to none");
        }
        Applicability applicability = new Applicability(editions, null, null);
        return members.find("years") == null ? applicability : years(members, applicability);
    }

    private static Edition edition(Members members, JsonValue.Text text) throws InvalidRuleFileException {
        List<String> known = Arrays.stream(Edition.values()).map(Edition::id).toList();
        String shown = Suggestion.shown(text.text());
        return Edition.find(text.text())
                .orElseThrow(() -> members.mistake(
                        text.location(),
                        "没有 " + shown + " 年版，只有 " + String.join("、", known) + " 年版",
                        "there is no edition " + shown + ", only " + String.join(", ", known)));
    }

    private static Applicability years(Members members, Applicability applicability) throws InvalidRuleFileException {
        JsonValue.Text text = members.text("years");
        String shown = Suggestion.shown(text.text());
        Matcher years = YEARS.matcher(text.text().strip());
        if (!years.matches() || (years.group(1) == null && years.group(2) == null && years.group(3) == null)) {
            throw members.mistake(
                    text.location(),
                    "years 应形如 2021、2021-、-2020 或 2021-2023，却是 " + shown,
                    "years must look like 2021, 2021-, -2020 or 2021-2023, not " + shown);
        }
        if (years.group(1) != null) {
            Integer year = Integer.valueOf(years.group(1));
            return applicability.withYears(year, year);
        }
        Integer first = years.group(2) == null ? null : Integer.valueOf(years.group(2));
        Integer last = years.group(3) == null ? null : Integer.valueOf(years.group(3));
        if (first != null && last != null && first > last) {
            throw members.mistake(
                    text.location(),
                    "years 的起始年度 " + first + " 在截止年度 " + last + " 之后",
                    "years begins in " + first + ", after its end in " + last);
        }
        return applicability.withYears(first, last);
    }
}
