// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.analysis;

import static io.github.gouji.diagnosis.analysis.OwnRules.A;
import static io.github.gouji.diagnosis.analysis.OwnRules.B;
import static io.github.gouji.diagnosis.analysis.OwnRules.C;
import static io.github.gouji.diagnosis.analysis.OwnRules.D;
import static io.github.gouji.diagnosis.analysis.OwnRules.analyse;
import static io.github.gouji.diagnosis.analysis.OwnRules.equal;
import static io.github.gouji.diagnosis.analysis.OwnRules.sum;
import static io.github.gouji.rule.Expression.constant;
import static io.github.gouji.rule.Expression.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.rule.LinearRule;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkedEquationsTest {

    @Test
    void distanceIsThatOfTheSmallestMistakeThatCancelsOut() {
        assertThat(distance(equal("ONE", figure(A), constant(3)))).isNull();
        assertThat(distance(equal("ONE", figure(A), figure(B)))).isEqualTo(2);
        assertThat(distance(equal("ONE", figure(A), sum(B, C)), equal("TWO", figure(B), sum(C, C, D))))
                .isEqualTo(3);
        assertThat(distance(
                        equal("ONE", figure(A), sum(B, C, D)),
                        equal("TWO", figure(A), sum(B, B, C, C, C, D, D, D, D)),
                        equal("THREE", sum(A, D), sum(B, C, C, D, D, D, D, D, D, D))))
                .isEqualTo(4);
        assertThat(distance(IntStream.range(0, 5)
                        .mapToObj(i -> equal("R" + i, figure(cell(i)), figure(cell(i + 5))))
                        .toArray(LinearRule[]::new)))
                .isEqualTo(2);
        // A chain of parts: nothing but all five figures together goes unnoticed.
        assertThat(distance(
                        equal("R1", figure(cell(0)), figure(cell(1))),
                        equal("R2", figure(cell(1)), figure(cell(2))),
                        equal("R3", figure(cell(2)), figure(cell(3)))))
                .isEqualTo(4);
        assertThat(distance(
                        equal("R1", figure(cell(0)), figure(cell(1))),
                        equal("R2", figure(cell(1)), figure(cell(2))),
                        equal("R3", figure(cell(2)), figure(cell(3))),
                        equal("R4", figure(cell(3)), figure(cell(4)))))
                .isNull();
    }

    private static @Nullable Integer distance(LinearRule... rules) {
        return analyse(rules).systems().get(0).distance();
    }

    private static String cell(int index) {
        return Cell.of(FormTable.DISPUTES, Edition.EDITION_2021).get(index).id();
    }
}
