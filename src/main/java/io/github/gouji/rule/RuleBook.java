package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ordered collection of rules, compiled for all forms of the report. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.standard().with(myRule);
 * }</pre>
 */
public final class RuleBook {

    private static final RuleBook STANDARD = new RuleBook(standardRules());

    private final List<Rule> rules;
    private final Map<Form, CompiledForm> compiled = new LinkedHashMap<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Form form : Form.ALL) {
            List<BoundRule> bound = new ArrayList<>();
            for (Rule rule : this.rules) {
                if (rule instanceof LinearRule linearRule) {
                    bound.addAll(Binder.bind(linearRule, form));
                }
            }
            compiled.put(form, new CompiledForm(bound, form));
        }
    }

    private static List<Rule> standardRules() {
        List<Rule> all = new ArrayList<>();
        all.addAll(TableRules.ALL);
        all.addAll(ProactiveRules.ALL);
        all.addAll(RequestRules.ALL);
        all.addAll(DisputeRules.ALL);
        all.addAll(CellRules.ALL);
        return all;
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
    public static RuleBook of(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
            if (rule instanceof LinearRule linear
                    && Form.ALL.stream()
                            .allMatch(form -> Binder.bind(linear, form).isEmpty())) {
                throw new IllegalArgumentException("rule " + rule.id() + " fits no place of the form");
            }
        }
        return new RuleBook(rules);
    }

    /**
     * Returns a book with another rule at its end.
     *
     * @throws IllegalArgumentException if the book has a rule of that id, or a linear rule fits no place of the form
     */
    public RuleBook with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return of(more);
    }

    /** Returns a book without the rule of this id. */
    public RuleBook without(String id) {
        return of(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
    }

    /** Returns the rules in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Finds the rule with this id. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the linear rules of the book at every place of the given form. */
    public List<BoundRule> bind(Form form) {
        return compiled(form).rules().stream().map(CompiledRule::rule).toList();
    }

    private CompiledForm compiled(Form form) {
        return requireNonNull(compiled.get(form));
    }

    /**
     * Returns the figures that the rules of the book compute with.
     *
     * @param report the report
     * @param unreadable the text of the cells that hold something that is not a number
     * @param blanks what blank cells of tables 三 and 四 stand for
     */
    public ReportFigures figures(AnnualReport report, Map<Cell, String> unreadable, Blanks blanks) {
        ReportFigures figures = new ReportFigures(report, unreadable, blanks);
        compiled(figures.form()).fillMissingTotals(figures);
        return figures;
    }

    /**
     * Evaluates every rule of the book.
     *
     * @param report the report
     * @param unreadable the text of the cells that hold something that is not a number
     * @param blanks what blank cells of tables 三 and 四 stand for
     */
    public Evaluation evaluate(AnnualReport report, Map<Cell, String> unreadable, Blanks blanks) {
        ReportFigures figures = figures(report, unreadable, blanks);
        OutcomeCollector outcomes = new OutcomeCollector();
        CompiledForm form = compiled(figures.form());
        List<CompiledRule> linear = form.evaluatePlain(figures, outcomes);
        int next = 0;
        for (Rule rule : rules) {
            if (rule instanceof ReportRule check) {
                check.check().check(check, figures, outcomes);
                continue;
            }
            while (next < linear.size() && linear.get(next).rule().rule() == rule) {
                linear.get(next++).evaluate(figures, outcomes);
            }
        }
        return outcomes.evaluation();
    }
}
