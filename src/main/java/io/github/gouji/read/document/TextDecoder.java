// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text in the character sets that Chinese documents come in. What a document declares is not trusted: text that
 * is valid UTF-8 is UTF-8, anything else without a byte order mark is GB18030, of which GBK and GB2312 are parts.
 */
public final class TextDecoder {

    private static final String GB18030 = "GB18030";

    private TextDecoder() {}

    /**
     * Decodes the content of a text document.
     *
     * @throws UnreadableDocumentException if it is not text in any of these character sets
     */
    public static String decode(byte[] content) throws UnreadableDocumentException {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        for (byte b : content) {
            if (b == 0) {
                throw notText();
            }
        }
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        try {
            return decode(bytes.duplicate(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(bytes.duplicate(), Charset.forName(GB18030));
            } catch (CharacterCodingException notGb18030) {
                throw notText();
            }
        }
    }

    private static String decode(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    private static boolean startsWith(byte[] content, int... prefix) {
        if (content.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((content[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableDocumentException notText() {
        return new UnreadableDocumentException(new Wording(
                "不是文本文件，或编码不是 UTF-8、GB18030、UTF-16", "this is no text, or not in UTF-8, GB18030 or UTF-16"));
    }
}
