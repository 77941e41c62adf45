// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource({
        "⼀⾏⼈⺠,一行人民",
        "⻅⻓⻔⻚,见长门页",
        "\uF9F7,立",
        "ﬁ,fi",
        "31①,31①",
        "１２³,１２³",
        "㎡,㎡",
        "\uE000\uF8FF,\uFFFD\uFFFD",
        "a\u200Bb\u3000c,abc",
    })
    void radicalsBecomeCharactersAndFiguresStayWhatTheyAre(String text, String ordinary) {
        assertThat(Lookalikes.ordinary(text)).isEqualTo(ordinary);
    }
}
