// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.diagnosis.likelihood.Amendment;
import io.github.gouji.diagnosis.likelihood.Board;
import io.github.gouji.diagnosis.likelihood.FormLayout;
import io.github.gouji.diagnosis.likelihood.KnownFigures;
import io.github.gouji.diagnosis.likelihood.Likelihood;
import io.github.gouji.diagnosis.likelihood.Model;
import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.diagnosis.solve.Task;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.evaluation.Evaluator;
import io.github.gouji.rule.evaluation.ReportFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the probabilities of any report. */
class ProbabilityPropertiesTest {

    private static AnnualReport report(boolean dense, int mistakes, int seed) {
        return AnnualReport.zeros(2024, "某县")
                .withRequests(RandomTables.mistaken(dense ? Filling.DENSE : Filling.SPARSE, mistakes, seed)
                        .published());
    }

    @Property(tries = 200)
    void addToOneAndDescend(
            @ForAll boolean dense, @ForAll @IntRange(min = 1, max = 4) int mistakes, @ForAll @IntRange int seed) {
        for (Problem problem :
                Diagnoser.standard().diagnose(report(dense, mistakes, seed)).problems()) {
            for (Problem part : problem.independent()) {
                addToOneAndDescend(part);
            }
            addToOneAndDescend(problem);
        }
    }

    private static void addToOneAndDescend(Problem problem) {
        List<Double> probabilities =
                problem.all().stream().map(Explanation::probability).toList();
        assertThat(probabilities)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(probability -> probability >= 0 && probability <= 1);
        double sum =
                probabilities.stream().mapToDouble(probability -> probability).sum();
        assertThat(sum + problem.probabilityOfNone()).isBetween(1 - 1e-12, 1 + 1e-12);
        assertThat(problem.probabilityOfNone()).isBetween(0.0, 1.0);
    }

    /** The search may find explanations in any order. */
    @Property(tries = 50)
    void doNotDependOnTheOrderOfInput(@ForAll @IntRange int seed) {
        AnnualReport report = report(false, 3, seed);
        ReportFigures figures = Evaluator.of(RuleBook.standard()).figures(report, Map.of(), Blanks.AS_ZERO);
        var rules = RuleBook.standard().bind(figures.form());
        EquationSystem system = EquationSystem.of(rules).get(0);
        TaskBuilder tasks = new TaskBuilder(figures, Map.of(), 1);
        Task task = tasks.task(system);
        Board board = new Board(new FormLayout(figures.form(), rules), system.cells());
        Model model = new Model(board, Parameters.standard());
        for (Problem problem : Diagnoser.standard().diagnose(report).problems()) {
            List<Explanation> shuffled = new ArrayList<>(problem.explanations());
            Collections.shuffle(shuffled, new Random(seed));
            Likelihood likelihood = tasks.likelihood(task, model, KnownFigures.NONE);
            Ranking ranking = new Ranking(likelihood);
            for (Explanation explanation : shuffled) {
                ranking.add(
                        explanation.corrections(),
                        explanation.fillings(),
                        explanation.mistakes(),
                        amendments(explanation, system, likelihood));
            }
            List<Explanation> others = new ArrayList<>(problem.otherwise());
            Collections.reverse(others);
            for (Explanation other : others) {
                ranking.addOther(
                        other.corrections(), List.of(), other.mistakes(), amendments(other, system, likelihood));
            }
            assertThat(ranking.explanations(problem.count(), problem.complete()))
                    .isEqualTo(new Ranking.Ranks(problem.explanations(), problem.otherwise()));
        }
    }

    private static List<Amendment> amendments(Explanation explanation, EquationSystem system, Likelihood likelihood) {
        return explanation.corrections().stream()
                .map(one -> likelihood.amendment(
                        system.cells().indexOf(one.cell()), one.should().longValueExact(), one.isForced()))
                .toList();
    }
}
