// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.report.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 很可能, Very likely, 99 %",
        "0.999999999, 很可能, Very likely, 99 %",
        "0.9, 很可能, Very likely, 90 %",
        "0.899999999, 可能, Likely, 89 %",
        "0.58, 可能, Likely, 58 %",
        "0.5, 可能, Likely, 50 %",
        "0.499999999, 难以断定, Hard to decide, 49 %",
        "0.29, 难以断定, Hard to decide, 29 %",
        "0.01, 难以断定, Hard to decide, 1 %",
    })
    void isAWordForAProbability(double probability, String zh, String en, String percent) {
        assertThat(Confidence.of(probability).wording()).isEqualTo(new Wording(zh, en));
        assertThat(Confidence.percent(probability)).isEqualTo(new Wording(percent, percent));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.000000001, 0.009999999})
    void lessThanOnePerCentIsNotNothing(double probability) {
        assertThat(Confidence.of(probability)).isEqualTo(Confidence.HARD_TO_DECIDE);
        assertThat(Confidence.percent(probability)).isEqualTo(new Wording("不到 1 %", "less than 1 %"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void whatIsNoProbabilityIsRefused(double number) {
        assertThatThrownBy(() -> Confidence.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a probability must be from 0 to 1, not " + number);
        assertThatThrownBy(() -> Confidence.percent(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a probability must be from 0 to 1, not " + number);
    }

    /** What is certain stands first where the likeliest explanation is hardly the truth. */
    @Test
    void theTieComesBeforeCandidates() {
        Problem problem = Published.problem(Published.with("reconsideration.total=21"));
        assertThat(problem.wording().zh())
                .startsWith("难以断定：行政复议 中有一格应加 2 件，列不能确定，4 种可能。概率最大的（42 %）：行政复议·其他结果 应为 2（现为 0）。");
        assertThat(problem.wording().en())
                .startsWith("Hard to decide: one figure of reconsideration should rise by 2, column not determined, "
                        + "4 possibilities. The likeliest (42 %): ");
    }

    @Test
    void withoutATieTheCandidatesAreAll() {
        Problem problem = Published.problem(Published.disputes(12, 3, 0, 0, 12));
        assertThat(problem.wording().zh()).startsWith("难以断定。概率最大的（49 %）：行政复议·总计 应为 15（现为 12）。");
        assertThat(problem.wording().en()).startsWith("Hard to decide. The likeliest (49 %): ");
    }
}
