// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, true",
        "ERROR, ADVICE, true",
        "WARNING, ERROR, false",
        "WARNING, WARNING, true",
        "WARNING, ADVICE, true",
        "ADVICE, ERROR, false",
        "ADVICE, WARNING, false",
        "ADVICE, ADVICE, true",
    })
    void theGraverIsAtLeastTheOther(Severity severity, Severity other, boolean expected) {
        assertThat(severity.isAtLeast(other)).isEqualTo(expected);
    }
}
