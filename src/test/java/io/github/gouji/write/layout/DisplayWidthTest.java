// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void countsFullWidthCharactersTwice() {
        assertThat(DisplayWidth.of("")).isZero();
        assertThat(DisplayWidth.of("abc 1")).isEqualTo(5);
        assertThat(DisplayWidth.of("三（七）总计")).isEqualTo(12);
        assertThat(DisplayWidth.of("、。")).isEqualTo(4);
        assertThat(DisplayWidth.of("\uD840\uDC00")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void fillsUpToAWidth() {
        assertThat(DisplayWidth.pad("总计", 6)).isEqualTo("总计  ");
        assertThat(DisplayWidth.pad("总计", 3)).isEqualTo("总计");
    }
}
