// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String SIMPLIFIED = "<p>某县2024年政府信息公开工作年度报告</p>\n<td>本年新收政府信息公开申请数量</td>";
    private static final String TRADITIONAL = "<p>某縣2024年政府信息公開工作年度報告</p>\n<td>本年新收政府信息公開申請數量</td>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void tellsCharacterSetsApart(String charset) throws Exception {
        assertThat(TextDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset))))
                .isEqualTo(SIMPLIFIED);
        assertThat(TextDecoder.decode(TRADITIONAL.getBytes(Charset.forName(charset))))
                .isEqualTo(TRADITIONAL);
    }

    @Test
    void tellsBig5() throws Exception {
        assertThat(TextDecoder.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))))
                .isEqualTo(TRADITIONAL);
        String declared = "<meta charset=big5><p>一二三</p>";
        assertThat(TextDecoder.decode(declared.getBytes(Charset.forName("Big5"))))
                .isEqualTo(declared);
        assertThat(TextDecoder.decode(declared.replace("big5", "gbk").getBytes(Charset.forName("GBK"))))
                .isEqualTo(declared.replace("big5", "gbk"));
    }

    @Test
    void aReplacementCharacterInTheTextIsNoMistake() throws Exception {
        assertThat(TextDecoder.decode("公开\uFFFD".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("公开\uFFFD");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {1, 0, 2, 0, 0, 3, 0, 4}))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("不是文本文件");
    }

    @Property(tries = 100)
    void aStartMayBeCutAnywhere(@ForAll @IntRange(min = 20, max = 60) int size) throws Exception {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            byte[] content = SIMPLIFIED.getBytes(Charset.forName(charset));
            assertThat(SIMPLIFIED).startsWith(TextDecoder.decodeStart(content, size));
        }
    }
}
