// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said where one mistake in several cells is as good a reason as the fewest cells. */
class ProblemWordingTest {

    private static Problem problem(String figures) {
        return Published.problem(Published.with(figures));
    }

    @Test
    void oneMistakeInMoreCellsIsSaidBesideTheSmallest() {
        Problem problem = problem("received.naturalPersons=123 received.total=146");
        assertThat(problem.leading()).isEqualTo(problem.explanations().stream().findFirst());
        assertThat(problem.wording().zh())
                .startsWith("可能（84 %）：一、本年新收政府信息公开申请数量·自然人 应为 148（现为 123），")
                .contains("少计 25，并带入总计。同样少的改法共 2 种。也可能是一个错误所致，涉及 4 格，有 3 种可能（合计 14 %），如（7 %）：")
                .endsWith("多计 25，并带入总计和三（七）总计。");
        assertThat(problem.wording().en())
                .contains(
                        "2 ways are as small. It may also be one mistake in 4 cells, in 3 ways (14 % together), such as (7 %): ")
                .endsWith("25 too many were counted, carried into the total and into \"total of outcomes\".");
    }

    @Test
    void theOnlyOneIsSaidWithoutACount() {
        Problem problem = problem("outcomes.disclosed.commercialEnterprises=17 outcomes.disclosed.total=80 "
                + "outcomes.total.commercialEnterprises=23 outcomes.total.total=171");
        assertThat(problem.otherwise()).hasSize(1);
        assertThat(problem.wording().zh()).contains("。这是一个错误所致，涉及 4 格；最少改 2 格也行，共 2 种（合计 ");
        assertThat(problem.wording().en())
                .contains(". This is one mistake in 4 cells; to change 2 would do as well, in 2 ways (");
    }

    @Test
    void whatIsLikeliestIsSaidToBeNoneOfTheSmallest() {
        Problem problem = problem(
                "outcomes.unavailable.stillUnclear.naturalPersons=10 "
                        + "outcomes.unavailable.stillUnclear.total=10 outcomes.total.naturalPersons=146 outcomes.total.total=168");
        assertThat(problem.leading()).isEqualTo(problem.otherwise().stream().findFirst());
        assertThat(problem.wording().zh())
                .startsWith("难以断定。概率最大的（")
                .contains("多计 2，并带入总计和三（七）总计。这是一个错误所致，涉及 4 格，这样的可能有 4 种（合计 ")
                .contains("）；最少改 2 格也行，共 3 种（合计 ");
    }

    /** Of what is hardly likely nothing is said. */
    @Test
    void whatIsHardlyLikelyIsNotSaid() {
        Problem problem = problem("received.naturalPersons=93 received.total=116");
        assertThat(problem.otherwise()).isNotEmpty();
        assertThat(problem.wording().zh()).endsWith("种。").doesNotContain("一个错误");
    }
}
