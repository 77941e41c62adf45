// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.page.Figures;
import io.github.gouji.write.page.SumLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds examples of a rule by trying: the sample report where the rule holds in it, and the first of small changes to it
 * that breaks the rule.
 *
 * @param holding where it holds; none if no figures at hand make it hold
 * @param breaking where it is broken; none if no change at hand breaks it
 */
record Examples(Optional<Example> holding, Optional<Example> breaking) {

    /** What may become of a figure: one too many, one too few, a digit too few, none, and a digit too many. */
    private static final List<UnaryOperator<BigDecimal>> SLIPS = List.of(
            figure -> figure.add(BigDecimal.ONE),
            figure -> figure.subtract(BigDecimal.ONE),
            figure -> figure.divideToIntegralValue(BigDecimal.TEN),
            figure -> BigDecimal.ZERO,
            figure -> figure.multiply(BigDecimal.TEN));

    /** Returns the examples of a rule, in the newest edition of the form that has it. */
    static Examples of(Rule rule) {
        List<Edition> editions = rule.editions();
        Edition edition = editions.isEmpty() ? Edition.latest() : editions.get(editions.size() - 1);
        Checker checker = Checker.standard().withRules(RuleBook.of(List.of(rule)));
        AnnualReport sample = SampleReport.of(year(rule, edition), edition);
        return rule instanceof LinearRule linear ? ofSum(checker, linear, sample) : ofChanges(checker, sample);
    }

    private static int year(Rule rule, Edition edition) {
        Applicability limits = rule instanceof LinearRule linear ? linear.applicability() : Applicability.EVERYWHERE;
        int usual = edition == Edition.latest() ? 2024 : 2020;
        Integer first = limits.firstYear();
        Integer last = limits.lastYear();
        int year = first == null ? usual : Math.max(usual, first);
        return last == null ? year : Math.min(year, last);
    }

    private static Examples ofSum(Checker checker, LinearRule rule, AnnualReport sample) {
        AnnualReport report = mended(checker, rule, sample);
        Optional<BoundRule> place = rule.bind(Form.of(report)).stream()
                .max(Comparator.comparingLong((BoundRule bound) -> figures(bound, report)));
        if (place.isEmpty()) {
            return new Examples(Optional.empty(), Optional.empty());
        }
        BoundRule bound = place.get();
        CheckResult result = checker.check(report);
        Wording holds = new Wording("成立", "holds");
        Optional<Example> holding = result.findings().isEmpty() && result.held() > 0
                ? Optional.of(new Example(result.document(), bound.place(), sum(bound, report), holds))
                : Optional.empty();
        return new Examples(holding, breaking(checker, bound, report));
    }

    /** Returns the report with figures that make the rule hold, where the diagnosis or another try finds some. */
    private static AnnualReport mended(Checker checker, LinearRule rule, AnnualReport report) {
        if (holds(checker, report)) {
            return report;
        }
        AnnualReport mended = checker.check(report).diagnosis().mended();
        if (holds(checker, mended)) {
            return mended;
        }
        for (UnaryOperator<BigDecimal> slip : SLIPS) {
            for (BoundRule bound : rule.bind(Form.of(report))) {
                for (Cell cell : bound.cells()) {
                    AnnualReport tried = report.with(cell, changed(report, cell, slip));
                    if (holds(checker, tried)) {
                        return tried;
                    }
                }
            }
        }
        return report;
    }

    private static boolean holds(Checker checker, AnnualReport report) {
        return checker.check(report).findings().isEmpty();
    }

    private static BigDecimal changed(AnnualReport report, Cell cell, UnaryOperator<BigDecimal> slip) {
        return slip.apply(number(report.get(cell)));
    }

    private static long figures(BoundRule bound, AnnualReport report) {
        return bound.cells().stream()
                .map(report::get)
                .filter(figure -> figure != null && figure.doubleValue() != 0)
                .count();
    }

    private static Optional<Example> breaking(Checker checker, BoundRule bound, AnnualReport report) {
        for (UnaryOperator<BigDecimal> slip : SLIPS) {
            for (Cell cell : bound.cells()) {
                BigDecimal is = changed(report, cell, slip);
                CheckResult result = checker.check(report.with(cell, is));
                if (is.signum() >= 0 && result.findings().stream().anyMatch(finding -> isAt(finding, bound))) {
                    Wording label = cell.label(Form.of(report).edition(cell.table()));
                    Wording words = new Wording(
                            "不成立：" + label.zh() + " 写成了 " + Figures.plain(is),
                            "broken: " + label.en() + " was written as " + Figures.plain(is));
                    List<SumLine> sum = sum(bound, result.report());
                    return Optional.of(new Example(result.document(), bound.place(), sum, words));
                }
            }
        }
        return Optional.empty();
    }

    /** In the examples a blank counts as zero. */
    private static List<SumLine> sum(BoundRule bound, AnnualReport report) {
        return SumLine.of(bound, Form.of(report), cell -> number(report.get(cell)));
    }

    private static BigDecimal number(@Nullable Number figure) {
        return new BigDecimal(figure == null ? "0" : figure.toString());
    }

    private static boolean isAt(Finding finding, BoundRule bound) {
        BoundRule found = finding.bound();
        return found != null && found.scope().equals(bound.scope());
    }

    private static Examples ofChanges(Checker checker, AnnualReport sample) {
        CheckResult before = checker.check(sample);
        for (Trial trial : Trial.all(sample)) {
            CheckResult after = checker.check(trial.changed());
            if (before.findings().isEmpty() && !after.findings().isEmpty()) {
                Wording nowhere = new Wording("", "");
                Wording message = after.findings().get(0).message();
                return new Examples(
                        Optional.of(new Example(before.document(), nowhere, List.of(), trial.before())),
                        Optional.of(new Example(after.document(), nowhere, List.of(), joined(trial.after(), message))));
            }
        }
        return new Examples(Optional.empty(), Optional.empty());
    }

    private static Wording joined(Wording what, Wording message) {
        return new Wording(what.zh() + "。结果：" + message.zh(), what.en() + ". The finding: " + message.en());
    }
}
