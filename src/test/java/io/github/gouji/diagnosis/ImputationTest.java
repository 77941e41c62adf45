// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImputationTest {

    private static final Cell TOTAL = Cell.of("disputes.reconsideration.total");

    private static void assertSays(Imputation imputation, boolean forced, String zh, String en) {
        assertThat(imputation.isForced()).isEqualTo(forced);
        assertThat(imputation.wording()).isEqualTo(new Wording("行政复议·总计 " + zh, "reconsideration · total " + en));
    }

    private static Imputation between(@Nullable Long least, @Nullable Long most) {
        return new Imputation(TOTAL, true, least, most);
    }

    @Test
    void saysWhatTheCellMustHold() {
        assertSays(between(7L, 7L), true, "必为 7", "must be 7");
        assertSays(between(2L, 7L), false, "在 2 与 7 之间", "is from 2 to 7");
        assertSays(between(2L, null), false, "不小于 2", "is at least 2");
        assertSays(between(null, 7L), false, "不大于 7", "is at most 7");
        assertSays(
                new Imputation(TOTAL, false, null, null),
                false,
                "填任何数都不能使各式成立，其他数字中有误",
                "cannot have any figure that makes the equations hold; another figure is wrong");
    }

    @Test
    void aDiagnosisSaysAllItKnows() {
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(TOTAL, null)
                .with(Cell.of("disputes.reconsideration.upheld"), 2)
                .with(Cell.of("disputes.litigation.direct.upheld"), 3);
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        List<String> lines = diagnosis.wording().zh().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("可能（82 %）：行政诉讼·未经复议直接起诉·总计 应为 3（现为 0）。");
        assertThat(lines.get(1)).isEqualTo("行政复议·总计 必为 2");
        assertThat(diagnosis.wording().en().lines()).last().isEqualTo("reconsideration · total must be 2");
        assertThat(diagnosis).hasToString(diagnosis.wording().zh());
        assertThat(diagnosis.imputation(TOTAL)).contains(between(2L, 2L));
        assertThat(diagnosis.isComplete()).isTrue();
        assertThat(diagnosis.mended().get(Cell.of("disputes.litigation.direct.total")))
                .isEqualTo(3L);
        assertThat(Diagnoser.standard().withLimit(1).diagnose(report).problems())
                .allMatch(problem -> !problem.complete() || problem.count() > 0);
    }
}
