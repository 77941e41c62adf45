// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.diagnosis.RandomTables.Filling;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

    private static final Form FORM = Form.of(Edition.EDITION_2021);

    /** Any explanation of the one part goes with any of the other, and there are no others. */
    @ParameterizedTest
    @EnumSource(Filling.class)
    void theirProductIsTheWhole(Filling filling) {
        int taken = 0;
        for (int seed = 0; seed < 400; seed++) {
            int mistakes = 2 + seed % 3;
            for (Problem problem : problems(RandomTables.mistaken(filling, mistakes, seed))) {
                if (!problem.parts().isEmpty()) {
                    taken++;
                    check(problem, "seed " + seed);
                }
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    private static List<Problem> problems(RandomTables.Mistaken table) {
        AnnualReport report = AnnualReport.zeros(2024, "某县").withRequests(table.published());
        return Diagnoser.standard().diagnose(report).problems();
    }

    private static void check(Problem problem, String description) {
        Set<Map<Cell, Long>> product = Set.of(Map.of());
        int size = 0;
        for (Problem part : problem.parts()) {
            assertThat(part.parts()).isEmpty();
            assertThat(part.complete()).isTrue();
            size += part.size();
            Set<Map<Cell, Long>> more = new HashSet<>();
            for (Map<Cell, Long> before : product) {
                for (Map<Cell, Long> own : Answers.of(part)) {
                    assertThat(own).hasSize(part.size());
                    assertThat(before.keySet())
                            .as(description)
                            .noneMatch(one -> own.keySet().stream().anyMatch(other -> share(one, other)));
                    Map<Cell, Long> both = new HashMap<>(before);
                    both.putAll(own);
                    more.add(both);
                }
            }
            product = more;
        }
        assertThat(Answers.of(problem)).as(description).isEqualTo(product);
        assertThat(size).isEqualTo(problem.size());
        assertThat(problem.parts()).hasSizeGreaterThan(1);
        assertThat(problem.independent()).isEqualTo(problem.parts());
    }

    private static boolean share(Cell one, Cell other) {
        return RuleBook.standard().bind(FORM).stream()
                .map(BoundRule::cells)
                .anyMatch(cells -> cells.contains(one) && cells.contains(other));
    }

    @Test
    void unrelatedMistakesAreTwo() {
        Problem problem =
                problem("requests.outcomes.disclosed.naturalPersons", "requests.carriedForward.commercialEnterprises");
        assertThat(problem.count()).isOne();
        assertThat(problem.parts()).hasSize(2);
        assertThat(problem.parts().stream().map(Answers::cells))
                .containsExactlyInAnyOrder(
                        Set.of(Set.of(Cell.of("requests.outcomes.disclosed.naturalPersons"))),
                        Set.of(Set.of(Cell.of("requests.carriedForward.commercialEnterprises"))));
    }

    /** The one may have been made up for with the other. */
    @Test
    void mistakesInOneEquationAreOne() {
        Problem problem = problem(
                "requests.outcomes.disclosed.naturalPersons", "requests.outcomes.partlyDisclosed.naturalPersons");
        assertThat(problem.count()).isOne();
        assertThat(problem.size()).isEqualTo(2);
        assertThat(problem.parts()).isEmpty();
        assertThat(problem.independent()).containsExactly(problem);
    }

    @Test
    void mistakesThatJoinInAThirdAreOne() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        for (String id : List.of(
                "requests.received.naturalPersons",
                "requests.carriedForward.researchInstitutions",
                "requests.received.researchInstitutions")) {
            report = report.with(Cell.of(id), 7_000L + id.length());
        }
        Problem problem = Diagnoser.standard().diagnose(report).problems().get(0);
        assertThat(problem.count()).isOne();
        assertThat(problem.parts()).isEmpty();
    }

    /** An amount moved within a row may have been moved within any other row: a pair for each, and no mixture. */
    @Test
    void explanationsThatExcludeEachOtherAreOne() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 3);
        report = add(report, "requests.received.naturalPersons", 1);
        report = add(report, "requests.received.commercialEnterprises", -1);
        Problem problem = Diagnoser.standard().diagnose(report).problems().get(0);
        assertThat(problem.count()).isGreaterThan(1);
        assertThat(problem.parts()).isEmpty();
    }

    /** What excludes each other stays together, and what has nothing to do with it does not. */
    @Test
    void explanationsThatExcludeEachOtherAreTakenFromTheRest() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 3);
        report = add(report, "requests.received.naturalPersons", 1);
        report = add(report, "requests.received.commercialEnterprises", -1);
        report = add(report, "requests.outcomes.disclosed.researchInstitutions", 7);
        Problem problem = Diagnoser.standard().diagnose(report).problems().get(0);
        assertThat(problem.parts()).hasSize(2);
        assertThat(problem.parts()).extracting(Problem::size).containsExactlyInAnyOrder(1, 2);
        assertThat(problem.parts()).anyMatch(part -> part.count() > 1);
        check(problem, "moved");
    }

    private static Problem problem(String... wrong) {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1);
        for (int i = 0; i < wrong.length; i++) {
            report = add(report, wrong[i], 3 + 4 * i);
        }
        List<Problem> problems = Diagnoser.standard().diagnose(report).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static AnnualReport add(AnnualReport report, String id, long amount) {
        Cell cell = Cell.of(id);
        return report.with(cell, requireNonNull(report.get(cell)).longValue() + amount);
    }
}
