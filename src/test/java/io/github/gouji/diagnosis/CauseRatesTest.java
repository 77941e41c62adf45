// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.diagnosis.likelihood.Parameters;
import io.github.gouji.diagnosis.likelihood.SlipKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CauseRatesTest {

    /** Those of the Javadoc of {@link Diagnoser#withFrequencies}. */
    private static final Set<Cause> BY_OTHERS =
            EnumSet.of(Cause.PART_COUNTED_TWICE, Cause.PART_LEFT_OUT, Cause.MISPLACED, Cause.MISALLOCATED_IN_TOTAL);

    @Test
    void everySlipHasTheFrequencyOfOneCause() {
        Map<Cause, Double> frequencies = new HashMap<>();
        EnumSet.complementOf(EnumSet.copyOf(BY_OTHERS)).forEach(cause -> frequencies.put(cause, 7.0));
        Parameters often = CauseRates.times(frequencies, Parameters.standard());
        for (SlipKind slip : SlipKind.values()) {
            assertThat(often.rate(slip))
                    .as(slip.name())
                    .isEqualTo(7 * Parameters.standard().rate(slip));
        }
        frequencies.keySet().forEach(cause -> {
            Parameters one = CauseRates.times(Map.of(cause, 2.0), Parameters.standard());
            assertThat(one.numbers())
                    .as(cause.name())
                    .isNotEqualTo(Parameters.standard().numbers());
        });
    }

    @Test
    void causesThatGoByOthersAreRefused() {
        BY_OTHERS.forEach(cause -> assertThatIllegalArgumentException()
                .isThrownBy(() -> CauseRates.times(Map.of(cause, 2.0), Parameters.standard()))
                .withMessage(cause + " is not told from other causes by how often it happens"));
    }
}
