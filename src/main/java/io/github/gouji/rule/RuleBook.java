package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.spelling.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ordered collection of rules. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.standard().with(myRule).without("BLANK");
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
     * @throws IllegalArgumentException if two rules have the same id, or a linear rule fits no place of the form
     */
    public static RuleBook of(List<? extends Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : requireNonNull(rules, "rules")) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
            if (rule instanceof LinearRule linear && !fitsSomewhere(linear)) {
                throw new IllegalArgumentException(
                        "rule " + rule.id() + " fits no place of the form: " + Patterns.whyNowhere(linear));
            }
        }
        return new RuleBook(List.copyOf(rules));
    }

    /** Rules may join tables, which reports have in different editions. */
    private static boolean fitsSomewhere(LinearRule rule) {
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
     * @throws IllegalArgumentException if the book has a rule of that id, or a linear rule fits no place of the form
     */
    public RuleBook with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(requireNonNull(rule, "rule"));
        return of(more);
    }

    /**
     * Returns a book without the rule of this id.
     *
     * @throws IllegalArgumentException if the book has no such rule
     */
    public RuleBook without(String id) {
        if (find(id).isEmpty()) {
            List<String> ids = rules.stream().map(Rule::id).toList();
            throw new IllegalArgumentException("the book has no rule \"" + id + "\"" + Nearest.question(id, ids));
        }
        return new RuleBook(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
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
