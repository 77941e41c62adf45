// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a book for one form and report year, the linear ones at every place of it. */
final class CompiledForm {

    private final Form form;
    private final byte[] states;
    /** All rules, in the order of the book. */
    private final List<CompiledRule> rules;
    /** Those that are not plain. */
    private final List<CompiledRule> others;

    private final PlainRules plain;
    private final MissingTotals missingTotals;
    private final List<Rule> notApplicable;

    CompiledForm(RuleBook book, Form form, @Nullable Integer year) {
        this.form = form;
        states = ReportFigures.statesOf(form);
        List<CompiledRule> all = new ArrayList<>();
        List<BoundRule> plainRules = new ArrayList<>();
        List<Rule> nowhere = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (rule instanceof LinearRule linear) {
                List<BoundRule> places = linear.bind(form);
                boolean limited = linear.applicability().isLimitedInYears();
                if (places.isEmpty()
                        || (limited && year != null && !linear.applicability().includes(year))) {
                    nowhere.add(rule);
                } else if (limited && year == null) {
                    places.forEach(place -> all.add(new CompiledRule.Open(place)));
                } else {
                    places.forEach(place -> all.add(new CompiledRelation(place)));
                    places.stream().filter(PlainRules::isPlain).forEach(plainRules::add);
                }
            } else if (rule instanceof ReportRule check) {
                all.add(new CompiledRule.CompiledCheck(check));
            }
        }
        rules = List.copyOf(all);
        others = all.stream().filter(rule -> !rule.isPlain()).toList();
        plain = new PlainRules(plainRules);
        missingTotals = new MissingTotals(form);
        notApplicable = List.copyOf(nowhere);
    }

    Form form() {
        return form;
    }

    /** Returns the states of the cells where every one that the form has holds a number. */
    byte[] states() {
        return states.clone();
    }

    /** Returns the rules that have no place in the form, or do not apply to the year. */
    List<Rule> notApplicable() {
        return notApplicable;
    }

    void fillMissingTotals(ReportFigures figures) {
        if (figures.hasBlanks()) {
            missingTotals.fill(figures);
        }
    }

    /** Evaluates every rule, in the order of the book: where the plain ones all hold, the others alone one by one. */
    void evaluate(ReportFigures figures, EvaluationBuilder outcomes) {
        boolean held = plain.hold(figures);
        if (held) {
            outcomes.hold(plain.size());
        }
        for (CompiledRule rule : held ? others : rules) {
            rule.evaluate(figures, outcomes);
        }
    }
}
