// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.analysis.Identifiability.Kind;
import io.github.gouji.diagnosis.analysis.RuleStanding.Standing;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Comparison;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearForm;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Compares the analysis of small random rule books with the definitions, tried out one by one. */
class RuleAnalysisPropertiesTest {

    private static final List<Cell> CELLS =
            Cell.of(FormTable.DISPUTES, Edition.EDITION_2021).subList(0, 5);

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void rankAndDistanceAreThoseOfTheCoefficients(
            @ForAll @Size(min = 1, max = 4) List<@Size(5) List<@IntRange(min = -2, max = 2) Integer>> matrix) {
        RuleAnalysis analysis = analyse(matrix, List.of(0, 0, 0, 0), List.of(0, 0, 0, 0));
        assertThat(analysis.equations()).isEqualTo(matrix.size());
        assertThat(analysis.rank()).isEqualTo(rank(matrix));
        for (LinkedEquations system : analysis.systems()) {
            int[] columns = system.cells().stream().mapToInt(CELLS::indexOf).toArray();
            int least = leastDependent(matrix, columns);
            if (least <= 4) {
                assertThat(system.distance()).isEqualTo(least);
            } else {
                assertThat(system.distance()).isNull();
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void cellsAreConfusedWhereMistakesLookTheSame(
            @ForAll @Size(min = 1, max = 4) List<@Size(5) List<@IntRange(min = -2, max = 2) Integer>> matrix) {
        RuleAnalysis analysis = analyse(matrix, List.of(0, 0, 0, 0), List.of(0, 0, 0, 0));
        for (int a = 0; a < 5; a++) {
            Identifiability one = analysis.identifiability(CELLS.get(a));
            List<Cell> same = new ArrayList<>();
            for (int b = 0; b < 5; b++) {
                if (a != b && !isZero(matrix, a) && !isZero(matrix, b) && rank(matrix, a, b) == 1) {
                    same.add(CELLS.get(b));
                }
            }
            assertThat(one.confusedWith()).isEqualTo(same);
            Kind expected = same.isEmpty() ? Kind.IDENTIFIABLE : Kind.CONFUSABLE;
            assertThat(one.kind()).isEqualTo(isZero(matrix, a) ? Kind.UNDETECTABLE : expected);
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void standingsAreTrueOfAllSmallFigures(
            @ForAll @Size(min = 2, max = 4) List<@Size(5) List<@IntRange(min = -1, max = 1) Integer>> matrix,
            @ForAll @Size(4) List<@IntRange(min = -1, max = 1) Integer> constants,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> comparisons) {
        RuleAnalysis analysis = analyse(matrix, constants, comparisons);
        for (RuleStanding standing : analysis.standings()) {
            RuleStanding.Place place = standing.places().get(0);
            for (int[] figures : smallFigures(0, 3)) {
                if (place.because().stream().allMatch(rule -> holds(rule, figures))) {
                    boolean holds = holds(place.place(), figures);
                    assertThat(standing.standing()).isNotEqualTo(holds ? Standing.CONTRADICTORY : Standing.REDUNDANT);
                    if (standing.standing() == Standing.INDEPENDENT) {
                        break;
                    }
                }
            }
        }
        for (Consequence consequence : analysis.consequences()) {
            for (int[] figures : smallFigures(-1, 1)) {
                if (consequence.from().stream().allMatch(rule -> holds(rule, figures))) {
                    assertThat(holds(consequence.equation(), figures)).isTrue();
                }
            }
        }
    }

    private static RuleAnalysis analyse(
            List<List<Integer>> matrix, List<Integer> constants, List<Integer> comparisons) {
        Assume.that(matrix.stream().allMatch(row -> row.stream().anyMatch(value -> value != 0)));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            Expression left = constant(0);
            Expression right = constant(constants.get(i));
            for (int j = 0; j < 5; j++) {
                for (int k = 0; k < Math.abs(matrix.get(i).get(j)); k++) {
                    boolean positive = matrix.get(i).get(j) > 0;
                    left = positive ? left.plus(figure(CELLS.get(j))) : left;
                    right = positive ? right : right.plus(figure(CELLS.get(j)));
                }
            }
            rules.add(new LinearRule(
                    "R" + i,
                    Severity.WARNING,
                    new Wording("自定", "own"),
                    new Wording("本局", "us"),
                    new Relation(left, Comparison.values()[comparisons.get(i)], right)));
        }
        return RuleAnalysis.of(RuleBook.of(rules), Form.of(Edition.EDITION_2021));
    }

    private static boolean isZero(List<List<Integer>> matrix, int column) {
        return rank(matrix, column) == 0;
    }

    private static int leastDependent(List<List<Integer>> matrix, int... columns) {
        int least = Integer.MAX_VALUE;
        for (int chosen = 1; chosen < 1 << columns.length; chosen++) {
            int set = chosen;
            int[] some = IntStream.range(0, columns.length)
                    .filter(i -> (set >> i & 1) == 1)
                    .map(i -> columns[i])
                    .toArray();
            if (rank(matrix, some) < some.length) {
                least = Math.min(least, some.length);
            }
        }
        return least;
    }

    private static int rank(List<List<Integer>> matrix) {
        return rank(matrix, 0, 1, 2, 3, 4);
    }

    /** The size of the largest minor that is not zero. */
    private static int rank(List<List<Integer>> matrix, int... columns) {
        int rank = 0;
        for (int rows = 1; rows < 1 << matrix.size(); rows++) {
            for (int chosen = 1; chosen < 1 << columns.length; chosen++) {
                int size = Integer.bitCount(rows);
                if (size == Integer.bitCount(chosen) && size > rank && minor(matrix, columns, rows, chosen) != 0) {
                    rank = size;
                }
            }
        }
        return rank;
    }

    /** The determinant, developed along the first chosen row. */
    private static long minor(List<List<Integer>> matrix, int[] columns, int rows, int chosen) {
        if (rows == 0) {
            return 1;
        }
        int row = Integer.numberOfTrailingZeros(rows);
        long sum = 0;
        int sign = 1;
        for (int j = 0; j < columns.length; j++) {
            if ((chosen >> j & 1) == 1) {
                long rest = minor(matrix, columns, rows & rows - 1, chosen & ~(1 << j));
                sum += sign * matrix.get(row).get(columns[j]) * rest;
                sign = -sign;
            }
        }
        return sum;
    }

    private static List<int[]> smallFigures(int least, int most) {
        List<int[]> all = List.of(new int[0]);
        for (int j = 0; j < 5; j++) {
            all = all.stream()
                    .flatMap(some -> IntStream.rangeClosed(least, most).mapToObj(value -> {
                        int[] more = Arrays.copyOf(some, some.length + 1);
                        more[some.length] = value;
                        return more;
                    }))
                    .toList();
        }
        return all;
    }

    private static boolean holds(BoundRule rule, int[] figures) {
        int sign = Long.signum(value(rule.left(), figures) - value(rule.right(), figures));
        return switch (rule.rule().relation().comparison()) {
            case EQUAL -> sign == 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    private static long value(LinearForm side, int[] figures) {
        return side.constant().longValueExact()
                + side.terms().stream()
                        .mapToLong(term -> term.coefficient().longValueExact() * figures[CELLS.indexOf(term.cell())])
                        .sum();
    }
}
