// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SumLineTest {

    private static final Form FORM = Form.of(Edition.latest());
    private static final Cell TOTAL = Cell.of("disputes.reconsideration.total");
    private static final Cell UPHELD = Cell.of("disputes.reconsideration.upheld");

    private static List<String> lines(Function<Cell, @Nullable BigDecimal> figures) {
        BoundRule rule = ((LinearRule) RuleBook.standard().find("T4-TOTAL").orElseThrow())
                .bind(FORM).stream()
                        .filter(place -> place.cells().contains(TOTAL))
                        .findFirst()
                        .orElseThrow();
        return SumLine.of(rule, FORM, figures).stream()
                .map(line -> (line.sign() + " " + line.label().zh() + " " + line.figure()).strip())
                .toList();
    }

    private static BigDecimal totalAlone(Cell cell) {
        return cell.equals(TOTAL) ? BigDecimal.valueOf(3) : BigDecimal.ZERO;
    }

    @Test
    void aSideOfZerosIsOneLine() {
        assertThat(lines(SumLineTest::totalAlone)).containsExactly("总计 3", "≠ 合计（4 项均为 0） 0", "差 3");
    }

    @Test
    void whatIsNotKnownIsNotCounted() {
        assertThat(lines(cell -> cell.equals(UPHELD) ? null : totalAlone(cell)))
                .containsExactly("总计 3", "≠ 结果维持 ?", "合计（另 3 项为 0） 0", "差（未知的项尚未计入） 3");
    }

    @Test
    void whatHoldsHasNoDifference() {
        assertThat(lines(cell -> BigDecimal.ZERO)).containsExactly("总计 0", "= 合计（4 项均为 0） 0");
    }
}
