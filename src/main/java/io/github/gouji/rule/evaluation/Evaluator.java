package io.github.gouji.rule.evaluation;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.ReportRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Evaluates a rule book. It is compiled for each form when a report first follows it. Thread-safe. */
public final class Evaluator {

    private static final Evaluator STANDARD = new Evaluator(RuleBook.standard());

    private final RuleBook book;
    private final Map<Form, CompiledForm> compiled = new ConcurrentHashMap<>();

    private Evaluator(RuleBook book) {
        this.book = book;
    }

    /** Returns an evaluator of the book. */
    public static Evaluator of(RuleBook book) {
        return book == RuleBook.standard() ? STANDARD : new Evaluator(book);
    }

    /** Returns the rules that it evaluates. */
    public RuleBook book() {
        return book;
    }

    private CompiledForm compiled(AnnualReport report) {
        Form form = Form.of(report);
        CompiledForm known = compiled.get(form);
        return known == null ? compiled.computeIfAbsent(form, any -> new CompiledForm(book, form)) : known;
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
        List<CompiledRule> linear = form.evaluatePlain(figures, outcomes);
        int next = 0;
        for (Rule rule : book.rules()) {
            if (rule instanceof ReportRule check) {
                ReportChecks.check(check, figures, outcomes);
                continue;
            }
            while (next < linear.size() && linear.get(next).rule().rule() == rule) {
                linear.get(next++).evaluate(figures, outcomes);
            }
        }
        return outcomes.evaluation(form);
    }
}
