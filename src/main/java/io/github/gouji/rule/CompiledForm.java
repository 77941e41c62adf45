package io.github.gouji.rule;

import java.util.List;

/** The linear rules of a book at every place of one form. */
final class CompiledForm {

    private final List<CompiledRule> rules;
    private final List<CompiledRule> others;
    private final PlainRules plain;
    private final MissingTotals missingTotals;

    CompiledForm(List<BoundRule> bound, Form form) {
        rules = bound.stream().map(CompiledRule::new).toList();
        others = bound.stream()
                .filter(rule -> !PlainRules.isPlain(rule))
                .map(CompiledRule::new)
                .toList();
        plain = new PlainRules(bound.stream().filter(PlainRules::isPlain).toList());
        missingTotals = new MissingTotals(form);
    }

    List<CompiledRule> rules() {
        return rules;
    }

    void fillMissingTotals(ReportFigures figures) {
        if (figures.hasBlanks()) {
            missingTotals.fill(figures);
        }
    }

    /** Returns the rules to evaluate one by one, in their order: where the plain rules all hold, the others alone. */
    List<CompiledRule> evaluatePlain(ReportFigures figures, OutcomeCollector outcomes) {
        if (plain.hold(figures)) {
            outcomes.hold(plain.size());
            return others;
        }
        return rules;
    }
}
