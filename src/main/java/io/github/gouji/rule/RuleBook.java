// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An ordered collection of rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.standard().with(myRule).without("BLANK").withSeverity("EDITION", Severity.ADVICE);
 * }</pre>
 */
public final class RuleBook {

    private static final RuleBook STANDARD = new RuleBook(
            Stream.of(TableRules.ALL, ProactiveRules.ALL, RequestRules.ALL, DisputeRules.ALL, CellRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the rules of the official form. */
    public static RuleBook standard() {
        return STANDARD;
    }

    /**
     * Returns a book with the given rules alone.
     *
     * @throws InvalidRuleException if two rules have the same id, or a linear rule fits no place of the form
     */
    public static RuleBook of(List<? extends Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : requireNonNull(rules, "rules")) {
            add(rule, ids);
        }
        return new RuleBook(List.copyOf(rules));
    }

    private static void add(Rule rule, Set<String> ids) {
        String id = rule.id();
        if (!ids.add(id)) {
            throw new InvalidRuleException(new Wording("有两条规则的标识是 " + id, "two rules have the id " + id));
        }
        if (rule instanceof LinearRule linear && !fitsSomewhere(linear)) {
            Wording why = Patterns.whyNowhere(linear);
            throw new InvalidRuleException(new Wording(
                    "规则 " + id + " 在表格中没有适用的位置：" + why.zh(), "rule " + id + " fits no place of the form: " + why.en()));
        }
    }

    /** Rules may join tables, which reports have in different editions. */
    static boolean fitsSomewhere(LinearRule rule) {
        Edition[] editions = Edition.values();
        return Arrays.stream(editions)
                .flatMap(proactive -> Arrays.stream(editions)
                        .flatMap(requests ->
                                Arrays.stream(editions).map(disputes -> new Form(proactive, requests, disputes))))
                .distinct()
                .anyMatch(form -> !rule.bind(form).isEmpty());
    }

    /**
     * Returns a book with another rule at its end.
     *
     * @throws InvalidRuleException if the book has a rule of that id, or a linear rule fits no place of the form
     */
    public RuleBook with(Rule rule) {
        return withAll(List.of(requireNonNull(rule, "rule")));
    }

    /**
     * Returns a book with more rules at its end, in their order.
     *
     * @throws InvalidRuleException if two rules have the same id, or a linear rule fits no place of the form
     */
    public RuleBook withAll(List<? extends Rule> more) {
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        List<Rule> all = new ArrayList<>(rules);
        for (Rule rule : requireNonNull(more, "more")) {
            add(rule, ids);
            all.add(rule);
        }
        return new RuleBook(all);
    }

    /**
     * Returns a book without the rule of this id.
     *
     * @throws InvalidRuleException if the book has no such rule
     */
    public RuleBook without(String id) {
        Rule rule = get(id);
        return new RuleBook(rules.stream().filter(other -> other != rule).toList());
    }

    /**
     * Returns a book in which the rule of this id has another severity, in its place.
     *
     * @throws InvalidRuleException if the book has no such rule
     */
    public RuleBook withSeverity(String id, Severity severity) {
        requireNonNull(severity, "severity");
        Rule rule = get(id);
        Rule changed = rule.withSeverity(severity);
        return new RuleBook(
                rules.stream().map(other -> other == rule ? changed : other).toList());
    }

    private Rule get(String id) {
        return find(id).orElseThrow(() -> {
            Wording question =
                    Suggestion.question(id, rules.stream().map(Rule::id).toList());
            String shown = Suggestion.shown(id);
            return new InvalidRuleException(new Wording(
                    "没有标识为 " + shown + " 的规则" + question.zh(), "there is no rule " + shown + question.en()));
        });
    }

    /**
     * Returns a book with those rules alone that apply to reports of the given year.
     *
     * @param year the year; {@code null} if it is not known: then rules that do not apply to all years are left out
     */
    public RuleBook inYear(@Nullable Integer year) {
        return turningYears().isEmpty()
                ? this
                : new RuleBook(
                        rules.stream().filter(rule -> applies(rule, year)).toList());
    }

    private static boolean applies(Rule rule, @Nullable Integer year) {
        return !(rule instanceof LinearRule linear)
                || !linear.applicability().isLimitedInYears()
                || (year != null && linear.applicability().includes(year));
    }

    /** Returns the years from which on other rules apply than the year before, in their order; none if all always do. */
    public List<Integer> turningYears() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule instanceof LinearRule linear) {
                Integer first = linear.applicability().firstYear();
                Integer last = linear.applicability().lastYear();
                if (first != null) {
                    years.add(first);
                }
                if (last != null && last < Integer.MAX_VALUE) {
                    years.add(last + 1);
                }
            }
        }
        return List.copyOf(years);
    }

    /** Returns the rules in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Finds the rule with this id. */
    public Optional<Rule> find(String id) {
        requireNonNull(id, "id");
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the linear rules of the book at every place of the given form, in the order of the rules. */
    public List<BoundRule> bind(Form form) {
        return rules.stream()
                .filter(LinearRule.class::isInstance)
                .flatMap(rule -> ((LinearRule) rule).bind(form).stream())
                .toList();
    }

    /** Returns the ids of the rules. */
    @Override
    public String toString() {
        return rules.stream().map(Rule::id).collect(Collectors.joining(", ", "RuleBook[", "]"));
    }
}
