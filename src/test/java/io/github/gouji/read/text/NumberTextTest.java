// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of cells, taken for numbers: what a reader would see, or nothing. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "0, 0, ~~, false",
                "0007, 7, ~~, true",
                "00, 0, ~~, true",
                "１２, 12, ~~, false",
                "~1,295~, 1295, ~~, false",
                "~1，295~, 1295, ~~, true",
                "12件, 12, 件, false",
                "+3, 3, ~~, false",
                "-15, -15, ~~, false",
                "−15, -15, ~~, false",
                "减12, -12, ~~, true",
                "减少2, -2, ~~, true",
                "增3, 3, ~~, true",
                "3 644, 3644, ~~, true",
                "**12**, 12, ~~, false",
                "251000元, 251000, 元, false",
                "251000（元）, 251000, 元, false",
                "45.82万元, 45.82, 万元, false",
                "3（千元）, 3, 千元, false",
                "二十一, 21, ~~, true",
                "一百零三, 103, ~~, true",
                "二十万三千, 203000, ~~, true"
            })
    void numbers(String text, BigDecimal value, String unit, boolean isSpelled) {
        NumberText number = NumberText.of(text);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.isSpelled()).isEqualTo(isSpelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1*2", "万", "百", "一百二", "一万二", "二〇二四", "12\n345", "5 6", "12①", "约5", "3-5", "1/2", "12.", "3＋4"
            })
    void noNumbers(String text) {
        assertThat(NumberText.of(text).kind()).isEqualTo(NumberText.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "—", "--", "无", "*", "　", "\u00a0"})
    void blanks(String text) {
        assertThat(NumberText.of(text).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "本年收费金额（单位：万元）, 万元",
                "本年收费金额（千元）, 千元",
                "本年收费金额/元, 元",
                "单位：人民币元, 元",
                "收费（人民币元）, 元",
                "本年收费金额, ~~",
                "公元, ~~"
            })
    void unitsInHeadings(String heading, String unit) {
        assertThat(Units.in(heading)).isEqualTo(unit);
    }
}
