// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Evidence;
import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Broken;
import io.github.gouji.rule.evaluation.Evaluation;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.json.RuleFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Checks reports with a choice of rules, meaning of blanks, evidence and language. Immutable and thread-safe.
 *
 * <pre>{@code
 * Checker checker = Checker.standard().withBlanks(Blanks.UNKNOWN);
 * CheckResult result = checker.check(report);
 * }</pre>
 */
public final class Checker {

    private static final Checker STANDARD = new Checker(
            Evaluator.of(RuleBook.standard()),
            Blanks.AS_ZERO,
            Locale.CHINESE,
            Diagnoser.standard(),
            ReadLimits.standard());

    private final Evaluator evaluator;
    private final Blanks blanks;
    private final Locale locale;
    private final Diagnoser diagnoser;
    private final ReadLimits limits;

    private Checker(Evaluator evaluator, Blanks blanks, Locale locale, Diagnoser diagnoser, ReadLimits limits) {
        this.evaluator = evaluator;
        this.blanks = blanks;
        this.locale = locale;
        this.diagnoser = diagnoser;
        this.limits = limits;
    }

    /** Returns the checker with the rules of the official form, blank parts as zero, and Chinese as its language. */
    public static Checker standard() {
        return STANDARD;
    }

    /** Returns a checker with other rules. */
    public Checker withRules(RuleBook rules) {
        requireNonNull(rules, "rules");
        return new Checker(Evaluator.of(rules), blanks, locale, diagnoser.withRules(rules), limits);
    }

    /**
     * Returns a checker with the rules, and changes of rules, of a rule file besides those it has. Needs Jackson.
     *
     * @throws io.github.gouji.rule.json.InvalidRuleFileException if anything in the file is wrong; it says what and where
     * @throws IOException if reading the file fails
     */
    public Checker withRuleFile(Path file) throws IOException {
        return withRules(RuleFile.read(file).applyTo(rules()));
    }

    /** Returns a checker that takes blank cells otherwise. */
    public Checker withBlanks(Blanks blanks) {
        requireNonNull(blanks, "blanks");
        return new Checker(evaluator, blanks, locale, diagnoser.withBlanks(blanks), limits);
    }

    /**
     * Returns a checker whose diagnosis knows of figures from elsewhere. Findings and verdict are the same; how likely each
     * explanation is changes.
     *
     * @param evidence what is known, instead of what was given before
     * @see Diagnoser#withEvidence
     */
    public Checker withEvidence(Collection<? extends Evidence> evidence) {
        requireNonNull(evidence, "evidence");
        return new Checker(evaluator, blanks, locale, diagnoser.withEvidence(evidence), limits);
    }

    /** Returns a checker whose results print in the language of this locale: Chinese, or English for any other. */
    public Checker withLocale(Locale locale) {
        requireNonNull(locale, "locale");
        return new Checker(evaluator, blanks, locale, diagnoser, limits);
    }

    /** Returns the rules. */
    public RuleBook rules() {
        return evaluator.book();
    }

    /**
     * Returns a checker that reads documents with other limits. {@link Batch} reads no files beyond the standard size.
     */
    public Checker withLimits(ReadLimits limits) {
        return new Checker(evaluator, blanks, locale, diagnoser, requireNonNull(limits, "limits"));
    }

    /** Returns how much of a document is read before it is refused. */
    public ReadLimits limits() {
        return limits;
    }

    /** Checks a report. */
    public CheckResult check(AnnualReport report) {
        return check(ReadResult.of(requireNonNull(report, "report")));
    }

    /** Checks a report as read from a document: its findings point into it, and what was not read is not judged. */
    public CheckResult check(ReadResult document) {
        Evaluation evaluation =
                evaluator.evaluate(requireNonNull(document, "document").report(), document.unread(), blanks);
        return new CheckResult(
                document,
                rules(),
                findings(evaluation.broken(), document),
                evaluation.undecided(),
                evaluation.notApplicable(),
                evaluation.held(),
                locale,
                diagnoser);
    }

    /**
     * Reads a report from a file whose content tells its format, and checks it; the findings point into the document.
     *
     * @throws UnreadableDocumentException if it is not there, not a document or holds no report
     * @throws IOException if reading the file fails
     */
    public CheckResult check(Path file) throws IOException {
        return check(Gouji.read(requireNonNull(file, "file"), limits));
    }

    private static List<Finding> findings(List<Broken> broken, ReadResult document) {
        return broken.isEmpty()
                ? List.of()
                : broken.stream().map(one -> finding(one, document)).toList();
    }

    private static Finding finding(Broken broken, ReadResult document) {
        List<Finding.Figure> figures = new ArrayList<>(broken.cells().size());
        for (Cell cell : broken.cells()) {
            figures.add(new Finding.Figure(
                    cell,
                    document.report().get(cell),
                    broken.counted().get(cell),
                    document.locations().get(cell)));
        }
        return new Finding(
                broken.rule(),
                broken.bound(),
                broken.scope(),
                broken.message(),
                figures,
                broken.left(),
                broken.right(),
                broken.details());
    }

    /** Returns the settings. */
    @Override
    public String toString() {
        return "Checker[" + rules() + ", blanks " + blanks + ", language " + locale.getLanguage() + "]";
    }
}
