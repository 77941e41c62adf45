// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The reasons of every cause, whole. */
class ReasonTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "reasons.golden.txt", delimiter = '|')
    void isGivenInWords(String figures, String zh, String en) {
        assertThat(Published.problem(Published.with(figures))
                        .leading()
                        .orElseThrow()
                        .reason())
                .isEqualTo(new Wording(zh, en));
    }

    @Test
    void aMissingMinusIsSaid() {
        Correction correction = new Correction(Published.cell("received.total"), 9L, -9L, -9L, -9L);
        assertThat(new Mistake(Cause.SIGN_FLIPPED, List.of(correction), null).reason())
                .isEqualTo(new Wording("少了负号", "a minus sign is missing"));
    }
}
