// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The source text of a document with edits in it: what is not edited keeps its bytes. What is put in is ASCII, so that it
 * is the same text in every character set. Not thread-safe.
 */
public final class EditedText {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            Charset.forName("Big5-HKSCS"));

    private final byte[] content;
    private final String text;
    private final int start;
    private final Charset charset;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String text) {}

    /**
     * Prepares to edit.
     *
     * @param content the document
     * @param text what it was decoded to, without a byte order mark
     * @throws UnreadableDocumentException if it was not decoded from a character set of Chinese documents
     */
    public EditedText(byte[] content, String text) throws UnreadableDocumentException {
        this.content = content;
        this.text = text;
        this.start = byteOrderMark(content);
        this.charset = CHARSETS.stream()
                .filter(candidate -> new String(content, start, content.length - start, candidate).equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocumentException(new Wording(
                        "文档的编码不明，不能加批注", "the character set of the document is not known; it cannot be annotated")));
    }

    private static int byteOrderMark(byte[] content) {
        int first = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        if (first == 0xFFFE || first == 0xFEFF) {
            return 2;
        }
        return first == 0xEFBB && content.length > 2 && (content[2] & 0xFF) == 0xBF ? 3 : 0;
    }

    /** Returns the text as it was. */
    public String text() {
        return text;
    }

    /** Puts something in; what is put in at the same place later stands behind it. */
    public void insert(int at, String ascii) {
        replace(at, at, ascii);
    }

    /** Puts something in place of a part of the text. */
    public void replace(int from, int to, String ascii) {
        if (!ascii.chars().allMatch(sign -> sign < 0x80)) {
            throw new IllegalArgumentException("only ASCII is the same in all character sets: " + ascii);
        }
        edits.add(new Edit(from, to, ascii));
    }

    /** Returns the document with the edits in it. */
    public byte[] bytes() {
        edits.sort(Comparator.comparingInt(Edit::from));
        ByteArrayOutputStream edited = new ByteArrayOutputStream(content.length + 1024);
        Offsets offsets = new Offsets();
        int written = 0;
        for (Edit edit : edits) {
            int from = offsets.ofCharacter(edit.from());
            edited.write(content, written, from - written);
            edited.writeBytes(edit.text().getBytes(charset));
            written = offsets.ofCharacter(edit.to());
        }
        edited.write(content, written, content.length - written);
        return edited.toByteArray();
    }

    /** Finds the bytes that characters begin at, from the first to the last. */
    private final class Offsets {

        private final ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        private final CharBuffer out = CharBuffer.allocate(text.length());
        private final CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);

        int ofCharacter(int offset) {
            out.limit(offset);
            if (out.hasRemaining()) {
                decoder.decode(in, out, false);
            }
            return in.position();
        }
    }
}
