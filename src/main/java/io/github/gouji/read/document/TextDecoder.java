// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text in the character sets that Chinese documents come in. What a document declares is not trusted: text that
 * is valid UTF-8 is UTF-8; text with zero bytes is UTF-16; anything else is Big5 if it makes more sense so, or GB18030,
 * of which GBK and GB2312 are parts.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What a decoder puts where it finds no character. */
    private static final char REPLACEMENT = '\uFFFD';

    /** How much of a document tells its character set. */
    private static final int SAMPLE = 1 << 16;

    /** A smaller byte, such as a space, is never the end of a character of more bytes, but in UTF-16. */
    private static final int LEAST_TRAIL = 0x30;

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
        int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return orNoText(Utf16.decode(content));
        }
        boolean isUtf8 = text.indexOf(REPLACEMENT) < 0 || isValid(content, StandardCharsets.UTF_8);
        return isUtf8 ? text : orNoText(strictly(content, legacy(content)));
    }

    /**
     * Decodes the beginning of a text document, for whoever wants to know what kind of text it is. What follows may be
     * no text at all.
     *
     * @param size how many bytes to decode at most
     * @throws UnreadableDocumentException if the beginning is not text
     */
    public static String decodeStart(byte[] content, int size) throws UnreadableDocumentException {
        if (content.length <= size) {
            return decode(content);
        }
        int space = size;
        while (space > 1 && (content[space - 1] <= 0 || content[space - 1] >= LEAST_TRAIL)) {
            space--;
        }
        UnreadableDocumentException last = notText();
        for (int length : new int[] {space, space + 1, size, size - 1, size - 2, size - 3}) {
            try {
                return decode(Arrays.copyOf(content, length));
            } catch (UnreadableDocumentException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Charset legacy(byte[] content) {
        return Big5.isLikely(content.length <= SAMPLE ? content : Arrays.copyOf(content, SAMPLE))
                ? Big5.CHARSET
                : GB18030;
    }

    /** Returns the text, or {@code null} if it is not in this character set. */
    static @Nullable String strictly(byte[] content, Charset charset) {
        String text = new String(content, charset);
        return text.indexOf(REPLACEMENT) < 0 || isValid(content, charset) ? text : null;
    }

    private static boolean isValid(byte[] content, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException notInThisCharset) {
            return false;
        }
    }

    private static String orNoText(@Nullable String text) throws UnreadableDocumentException {
        if (text == null) {
            throw notText();
        }
        return text;
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
                "不是文本文件，或编码不是 UTF-8、GB18030、Big5、UTF-16", "this is no text, or not in UTF-8, GB18030, Big5 or UTF-16"));
    }
}
