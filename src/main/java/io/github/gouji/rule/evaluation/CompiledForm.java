package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The linear rules of a book at every place of one form. */
final class CompiledForm {

    private final Form form;
    private final byte[] states;
    private final List<CompiledRule> rules;
    private final List<CompiledRule> others;
    private final PlainRules plain;
    private final MissingTotals missingTotals;
    private final List<Rule> notApplicable;

    CompiledForm(RuleBook book, Form form) {
        this.form = form;
        states = ReportFigures.statesOf(form);
        List<BoundRule> bound = book.bind(form);
        rules = bound.stream().map(CompiledRule::new).toList();
        others = bound.stream()
                .filter(rule -> !PlainRules.isPlain(rule))
                .map(CompiledRule::new)
                .toList();
        plain = new PlainRules(bound.stream().filter(PlainRules::isPlain).toList());
        missingTotals = new MissingTotals(form);
        Set<Rule> placed = bound.stream().map(BoundRule::rule).collect(Collectors.toCollection(HashSet::new));
        notApplicable = List.copyOf(book.rules().stream()
                .filter(rule -> rule instanceof LinearRule && !placed.contains(rule))
                .toList());
    }

    Form form() {
        return form;
    }

    /** Returns the states of the cells where every one that the form has holds a number. */
    byte[] states() {
        return states.clone();
    }

    /** Returns the rules that have no place in the form. */
    List<Rule> notApplicable() {
        return notApplicable;
    }

    void fillMissingTotals(ReportFigures figures) {
        if (figures.hasBlanks()) {
            missingTotals.fill(figures);
        }
    }

    /** Returns the rules to evaluate one by one, in their order: where the plain rules all hold, the others alone. */
    List<CompiledRule> evaluatePlain(ReportFigures figures, EvaluationBuilder outcomes) {
        if (plain.hold(figures)) {
            outcomes.hold(plain.size());
            return others;
        }
        return rules;
    }
}
