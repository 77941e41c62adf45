package io.github.gouji;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Broken;
import io.github.gouji.rule.Evaluation;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks reports with a choice of rules, meaning of blanks and language. Immutable and thread-safe.
 *
 * <pre>{@code
 * Checker checker = Checker.standard().withBlanks(Blanks.UNKNOWN);
 * CheckResult result = checker.check(report);
 * }</pre>
 */
public final class Checker {

    private static final Checker STANDARD = new Checker(RuleBook.standard(), Blanks.AS_ZERO, Locale.CHINESE);

    private final RuleBook rules;
    private final Blanks blanks;
    private final Locale locale;
    private final Diagnoser diagnoser;

    private Checker(RuleBook rules, Blanks blanks, Locale locale) {
        this.rules = rules;
        this.blanks = blanks;
        this.locale = locale;
        this.diagnoser = Diagnoser.standard().withRules(rules).withBlanks(blanks);
    }

    /** Returns the checker with the rules of the official form, blank parts as zero, and Chinese as its language. */
    public static Checker standard() {
        return STANDARD;
    }

    /** Returns a checker with other rules. */
    public Checker withRules(RuleBook rules) {
        return new Checker(rules, blanks, locale);
    }

    /** Returns a checker that takes blank cells otherwise. */
    public Checker withBlanks(Blanks blanks) {
        return new Checker(rules, blanks, locale);
    }

    /** Returns a checker whose results print in the language of this locale: Chinese, or English for any other. */
    public Checker withLocale(Locale locale) {
        return new Checker(rules, blanks, locale);
    }

    /** Returns the rules. */
    public RuleBook rules() {
        return rules;
    }

    /** Checks a report. */
    public CheckResult check(AnnualReport report) {
        return check(report, Map.of(), Map.of());
    }

    /** Checks a report as read from a document; its findings point into the document. */
    public CheckResult check(ReadResult document) {
        return check(document.report(), document.unreadable(), document.locations());
    }

    private CheckResult check(AnnualReport report, Map<Cell, String> unreadable, Map<Cell, SourceLocation> locations) {
        Evaluation evaluation = rules.evaluate(report, unreadable, blanks);
        List<Broken> broken = evaluation.broken();
        int[] groups = broken.isEmpty() ? new int[0] : new Grouping(broken).numbers();
        List<Finding> findings = new ArrayList<>(broken.size());
        for (int i = 0; i < groups.length; i++) {
            findings.add(finding(broken.get(i), groups[i], report, locations));
        }
        return new CheckResult(
                report, unreadable, findings, evaluation.undecided(), evaluation.held(), locale, diagnoser);
    }

    private static Finding finding(Broken broken, int group, AnnualReport report, Map<Cell, SourceLocation> locations) {
        List<Finding.Figure> figures = new ArrayList<>(broken.cells().size());
        for (Cell cell : broken.cells()) {
            figures.add(new Finding.Figure(cell, report.get(cell), locations.get(cell)));
        }
        return new Finding(
                broken.rule().id(),
                broken.scope(),
                group,
                broken.rule().severity(),
                broken.message(),
                figures,
                broken.left(),
                broken.right(),
                broken.difference());
    }
}
