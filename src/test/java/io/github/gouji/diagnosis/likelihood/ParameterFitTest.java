// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.campaign.RealReports;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is fitted to some of the reports is much what the file of parameters has, which was fitted to more. */
class ParameterFitTest {

    @Test
    void fitsTheWeightsOfTheFile() {
        Map<String, Double> fitted = ParameterFit.fit(RealReports.all());
        Map<String, Double> file = Parameters.standard().numbers();
        assertThat(fitted.keySet())
                .containsExactlyElementsOf(file.keySet().stream()
                        .filter(name -> name.matches("(column|row|result)[.].*"))
                        .toList());
        fitted.forEach((name, weight) -> assertThat(weight).as(name).isBetween(file.get(name) / 4, file.get(name) * 4));
    }

    /** The rates are shares of the slips that can be told without the report of the year before. */
    @Test
    void everySlipHasItsRate() {
        double sum = 0;
        for (SlipKind kind : SlipKind.values()) {
            assertThat(Parameters.standard().rate(kind)).as(kind.key()).isPositive();
            sum += kind == SlipKind.LAST_YEARS_FIGURES
                    ? 0
                    : Parameters.standard().rate(kind);
        }
        assertThat(sum).isBetween(0.99, 1.01);
    }
}
