// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.evaluation;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Evaluates a rule book. It is compiled for each form and period when a report first follows it. Thread-safe. */
public final class Evaluator {

    private static final int EDITIONS = Edition.values().length;

    private static final Evaluator STANDARD = new Evaluator(RuleBook.standard());

    private final RuleBook book;
    private final Periods periods;
    /** The book for each form in each period, at the place that the editions of its tables and the period make. */
    private final AtomicReferenceArray<CompiledForm> compiled;

    private Evaluator(RuleBook book) {
        this.book = book;
        periods = new Periods(book);
        compiled = new AtomicReferenceArray<>(EDITIONS * EDITIONS * EDITIONS * periods.size());
    }

    /** Returns an evaluator of the book. */
    public static Evaluator of(RuleBook book) {
        return book == RuleBook.standard() ? STANDARD : new Evaluator(book);
    }

    /** Returns the rules that it evaluates. */
    public RuleBook book() {
        return book;
    }

    /** Returns those of the rules that are certain to apply to reports of the year of this one: the same each time. */
    public RuleBook book(AnnualReport report) {
        return periods.book(report.year());
    }

    private CompiledForm compiled(AnnualReport report) {
        int place = place(report) * periods.size() + periods.of(report.year());
        CompiledForm known = compiled.get(place);
        if (known == null) {
            known = new CompiledForm(book, Form.of(report), report.year());
            compiled.set(place, known);
        }
        return known;
    }

    /** Returns the number of the report's form. To make the form and look it up takes as long as a third of the rules. */
    private static int place(AnnualReport report) {
        Proactive proactive = report.proactive();
        Requests<ApplicantCounts> requests = report.requests();
        Disputes disputes = report.disputes();
        int place = proactive == null ? EDITIONS - 1 : proactive.edition().ordinal();
        place = place * EDITIONS
                + (requests == null ? EDITIONS - 1 : requests.edition().ordinal());
        return place * EDITIONS
                + (disputes == null ? EDITIONS - 1 : disputes.edition().ordinal());
    }

    /**
     * Returns the figures that the rules compute with.
     *
     * @param report the report
     * @param unread the cells whose figures the document has but that could not be read: the text that is no number, or
     *     "" where none was found for the cell
     * @param blanks what blank cells of tables 三 and 四 stand for
     */
    public ReportFigures figures(AnnualReport report, Map<Cell, String> unread, Blanks blanks) {
        return figures(report, compiled(report), unread, blanks);
    }

    private static ReportFigures figures(
            AnnualReport report, CompiledForm form, Map<Cell, String> unread, Blanks blanks) {
        ReportFigures figures = new ReportFigures(report, form, unread, blanks);
        form.fillMissingTotals(figures);
        return figures;
    }

    /** Evaluates every rule of the book; the parameters are those of {@link #figures}. */
    public Evaluation evaluate(AnnualReport report, Map<Cell, String> unread, Blanks blanks) {
        CompiledForm form = compiled(report);
        ReportFigures figures = figures(report, form, unread, blanks);
        EvaluationBuilder outcomes = new EvaluationBuilder();
        form.evaluate(figures, outcomes);
        return outcomes.evaluation(form);
    }
}
