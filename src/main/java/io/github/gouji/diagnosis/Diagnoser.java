// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.likelihood.Board;
import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.likelihood.Model;
import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.ErrorLocalisation;
import io.github.gouji.diagnosis.solve.Repair;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds which figures of a report are wrong: every smallest set of cells whose change makes all {@code =} rules hold
 * with figures that are not negative. Inequalities are left aside. Immutable and thread-safe.
 *
 * <pre>{@code
 * Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
 * for (Problem problem : diagnosis.problems()) {
 *     problem.leading().ifPresent(explanation -> System.out.println(explanation.wording().zh()));
 * }
 * }</pre>
 *
 * <p>A cell that is blank or unreadable where that does not count as zero takes any figure at no cost. So does a blank
 * total whose parts do not add to zero. An equation is left out if the report lacks one of its cells, or has an amount
 * in it with more than six decimals.
 *
 * <p>A diagnosis ends early, and says so, when it has taken the {@linkplain #withLimit steps} it may take or when its
 * thread is interrupted, which it stays: what was found so far is then not {@linkplain Problem#complete complete}.
 *
 * <p>The method is the error localisation of I. P. Fellegi and D. Holt, A systematic approach to automatic edit and
 * imputation (1976), with all minimal answers. How likely each of these is, is judged by a model of how reports go wrong.
 */
public final class Diagnoser {

    /** How many steps a search takes at most unless told: some tenths of a second. */
    public static final long STANDARD_LIMIT = 500_000;

    private static final Diagnoser STANDARD = new Diagnoser(
            Evaluator.of(RuleBook.standard()),
            Blanks.AS_ZERO,
            1,
            Map.of(),
            STANDARD_LIMIT,
            List.of(),
            Parameters.standard(),
            new ConcurrentHashMap<>());

    private final Evaluator evaluator;
    private final Blanks blanks;
    private final int blankWeight;
    private final Map<Cell, Integer> weights;
    private final long limit;
    private final List<Evidence> evidence;
    private final Parameters parameters;
    private final Map<Setting, Equations> equations;

    private Diagnoser(
            Evaluator evaluator,
            Blanks blanks,
            int blankWeight,
            Map<Cell, Integer> weights,
            long limit,
            List<Evidence> evidence,
            Parameters parameters,
            Map<Setting, Equations> equations) {
        this.evaluator = evaluator;
        this.blanks = blanks;
        this.blankWeight = blankWeight;
        this.weights = Map.copyOf(weights);
        this.limit = limit;
        this.evidence = List.copyOf(evidence);
        this.parameters = parameters;
        this.equations = equations;
    }

    /** What the equations depend on: the form of a report, and the rules that apply to its year. */
    private record Setting(Form form, RuleBook book) {}

    /** The equations of a form, made when a report first follows it. */
    private record Equations(
            List<EquationSystem> systems, List<Model> models, List<SingleMistakes> single, FormLayout layout) {

        static Equations of(Form form, List<BoundRule> rules, Parameters parameters) {
            FormLayout layout = new FormLayout(form, rules);
            List<EquationSystem> systems = EquationSystem.of(rules);
            List<Model> models = new ArrayList<>();
            List<SingleMistakes> single = new ArrayList<>();
            for (EquationSystem system : systems) {
                Board board = new Board(layout, system.cells());
                models.add(new Model(board, parameters));
                single.add(new SingleMistakes(system, board));
            }
            return new Equations(systems, models, single, layout);
        }
    }

    /** Returns the diagnoser with the rules of the official form, blank parts as zero, and every cell of weight 1. */
    public static Diagnoser standard() {
        return STANDARD;
    }

    /** Returns a diagnoser with other rules. */
    public Diagnoser withRules(RuleBook rules) {
        Evaluator own = Evaluator.of(requireNonNull(rules, "rules"));
        return new Diagnoser(own, blanks, blankWeight, weights, limit, evidence, parameters, new ConcurrentHashMap<>());
    }

    /** Returns a diagnoser that takes blank cells otherwise. */
    public Diagnoser withBlanks(Blanks blanks) {
        requireNonNull(blanks, "blanks");
        return new Diagnoser(evaluator, blanks, blankWeight, weights, limit, evidence, parameters, equations);
    }

    /**
     * Returns a diagnoser for which it costs so much to fill a blank that counts as zero.
     *
     * @param weight the cost, 1 unless told; with 0 such a blank takes any figure at no cost
     * @throws IllegalArgumentException if it is negative
     */
    public Diagnoser withBlankWeight(int weight) {
        requireWeight("blank cells", weight);
        return new Diagnoser(evaluator, blanks, weight, weights, limit, evidence, parameters, equations);
    }

    /**
     * Returns a diagnoser that looks for the sets of least weight, not of fewest cells.
     *
     * @param weights what it costs to change a reported figure; 1 for the cells that are not there. A figure to trust
     *     has a large weight: to change it is as unlikely as so many mistakes. One of weight 0 is taken for unknown
     * @throws IllegalArgumentException if a weight is negative or above 1,000
     */
    public Diagnoser withWeights(Map<Cell, Integer> weights) {
        requireNonNull(weights, "weights");
        weights.forEach((cell, weight) -> requireWeight(cell.id(), weight));
        return new Diagnoser(evaluator, blanks, blankWeight, weights, limit, evidence, parameters, equations);
    }

    private static void requireWeight(String what, int weight) {
        if (weight < 0 || weight > 1_000) {
            throw new IllegalArgumentException("the weight of " + what + " must be from 0 to 1000, not " + weight);
        }
    }

    /**
     * Returns a diagnoser that takes so many steps at most for each system of equations. A problem that needs more is
     * not {@link Problem#complete}.
     *
     * @throws IllegalArgumentException if the limit is not positive
     */
    public Diagnoser withLimit(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit must be positive, not " + limit);
        }
        return new Diagnoser(evaluator, blanks, blankWeight, weights, limit, evidence, parameters, equations);
    }

    /**
     * Returns a diagnoser that knows of figures from elsewhere. It finds the same smallest explanations, and judges by this
     * how likely they are. Without any, which is how a diagnoser begins, it judges by the report alone.
     *
     * @param evidence what is known, instead of what was given before; of several on one cell each counts
     */
    public Diagnoser withEvidence(Collection<? extends Evidence> evidence) {
        requireNonNull(evidence, "evidence");
        return new Diagnoser(
                evaluator, blanks, blankWeight, weights, limit, List.copyOf(evidence), parameters, equations);
    }

    /**
     * Returns a diagnoser that takes some causes to be more frequent than usual, or less. It finds the same explanations.
     *
     * @param frequencies how many times as often a cause is at work as usual; 1 for those that are not there. Causes that
     *     are not told apart by how often they happen go by the first of them: {@link Cause#PART_COUNTED_TWICE} and
     *     {@link Cause#PART_LEFT_OUT} by {@link Cause#TOTAL_NOT_UPDATED}, {@link Cause#MISPLACED} and
     *     {@link Cause#MISALLOCATED_IN_TOTAL} by {@link Cause#MISALLOCATED}
     * @throws IllegalArgumentException if a number is not positive, or the cause goes by another
     */
    public Diagnoser withFrequencies(Map<Cause, Double> frequencies) {
        requireNonNull(frequencies, "frequencies");
        return withParameters(CauseRates.times(frequencies, Parameters.standard()));
    }

    /** Returns a diagnoser with other numbers in its model of how reports go wrong. */
    Diagnoser withParameters(Parameters parameters) {
        return new Diagnoser(
                evaluator, blanks, blankWeight, weights, limit, evidence, parameters, new ConcurrentHashMap<>());
    }

    /** Diagnoses a report. */
    public Diagnosis diagnose(AnnualReport report) {
        return diagnose(report, Map.of());
    }

    /**
     * Diagnoses a report as read from a document.
     *
     * @param report the report
     * @param unread the cells of the document that were not read, with the text that is no number, or ""
     */
    public Diagnosis diagnose(AnnualReport report, Map<Cell, String> unread) {
        requireNonNull(report, "report");
        requireNonNull(unread, "unread");
        ReportFigures reported = evaluator.figures(report, unread, blanks);
        Equations own = equations(new Setting(reported.form(), evaluator.book(report)));
        TaskBuilder tasks = new TaskBuilder(reported, weights, blankWeight);
        KnownCells known = new KnownCells(evidence);
        SlipFinder slips = new SlipFinder(report, known.lastYear(), own.layout());
        List<Problem> problems = new ArrayList<>();
        List<Imputation> imputations = new ArrayList<>();
        for (int i = 0; i < own.systems().size(); i++) {
            Task task = tasks.task(own.systems().get(i));
            if (task.hasUnknown()) {
                imputations.addAll(new DeductiveImputation(task, tasks, limit).find());
            }
            ErrorLocalisation.Result result = ErrorLocalisation.run(task, limit);
            if (result.weight() > 0 || result.repairs().isEmpty()) {
                Likelihood likelihood = tasks.likelihood(
                        task, own.models().get(i), known.of(task.system().cells()));
                List<Repair> single = own.single().get(i).repairs(task, result);
                problems.add(new ProblemBuilder(task, tasks, slips, likelihood).problem(result, single));
            }
        }
        problems.sort(Comparator.comparing(Problem::table));
        imputations.sort(Comparator.comparing(Imputation::cell));
        return new Diagnosis(report, problems, imputations);
    }

    /** Most reports follow a form that was met before: to look for it takes less than to be ready to add it. */
    private Equations equations(Setting setting) {
        Equations known = equations.get(setting);
        return known != null
                ? known
                : equations.computeIfAbsent(
                        setting, own -> Equations.of(own.form(), own.book().bind(own.form()), parameters));
    }

    /** Returns the settings: of the rules and the evidence how many, of the weights those that were given, in form order. */
    @Override
    public String toString() {
        return "Diagnoser[rules=" + evaluator.book().rules().size() + ", blanks=" + blanks + ", blankWeight="
                + blankWeight + ", weights=" + new TreeMap<>(weights) + ", limit=" + limit + ", evidence="
                + evidence.size() + "]";
    }
}
