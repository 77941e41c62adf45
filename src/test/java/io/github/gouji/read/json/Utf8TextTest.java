// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8TextTest {

    /** Takes for UTF-8 what the decoder of the platform takes for it, but for NUL. */
    private static void assertJudgedAsByTheDecoder(byte[] content) {
        boolean valid;
        try {
            valid = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException e) {
            valid = false;
        }
        assertThat(Utf8Text.of(content) != null).isEqualTo(valid);
    }

    @Property
    void judgesAnyFourBytes(
            @ForAll int four, @ForAll @IntRange(max = 9) int before, @ForAll @IntRange(max = 9) int after) {
        byte[] text = ("a".repeat(before) + "0000" + "b".repeat(after)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer.wrap(text).putInt(before, four);
        assertJudgedAsByTheDecoder(text);
    }

    @Property
    void judgesTheEdgesOfSequences(@ForAll("edges") byte[] content) {
        assertJudgedAsByTheDecoder(content);
    }

    @Provide
    Arbitrary<byte[]> edges() {
        return Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC, 0xED,
                        0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFE, 0xFF)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void everyCharacterIsOne(@ForAll @IntRange(min = 1, max = Character.MAX_CODE_POINT) int code) {
        assertJudgedAsByTheDecoder(Character.toString(code).getBytes(StandardCharsets.UTF_8));
    }
}
