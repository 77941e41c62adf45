// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static List<String> ways(int columns, String... tokens) {
        List<Way> ways = Ways.of(List.of(tokens), columns, 100);
        assertThat(ways).isNotNull();
        return ways.stream().map(Way::toString).toList();
    }

    @Test
    void aBlankMayHaveVanishedAnywhere() {
        assertThat(ways(3, "1", "2")).containsExactlyInAnyOrder("1 2 _", "1 _ 2", "_ 1 2");
    }

    @Test
    void digitsThatRunTogetherAreCutAnywhere() {
        assertThat(ways(2, "123")).containsExactlyInAnyOrder("1 23", "12 3", "123 _", "_ 123");
    }

    @Test
    void noFigureBeginsWithAZero() {
        assertThat(ways(2, "100")).containsExactlyInAnyOrder("10 0", "100 _", "_ 100");
        assertThat(ways(2, "00")).containsExactly("0 0");
    }

    @Test
    void whatIsApartStaysApart() {
        assertThat(ways(2, "12", "3")).containsExactly("12 3");
        assertThat(ways(2, "1", "2", "3")).isEmpty();
    }

    @Test
    void tooManyAreNotLookedAt() {
        assertThat(Ways.of(List.of("123456789"), 15, 100)).isNull();
    }
}
