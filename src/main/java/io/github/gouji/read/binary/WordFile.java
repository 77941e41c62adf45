// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import org.jspecify.annotations.Nullable;

/** A document of Word 97 to 2003: its stream of text, and the tables that say what is where in it. */
public final class WordFile {

    private static final int MAGIC = 0xA5EC;
    private static final int FIRST_VERSION = 106;
    private static final int ENCRYPTED = 0x0100;
    private static final int TABLE_1 = 0x0200;

    /** Which of the pairs of place and size in the head of the document says where these are. */
    private static final int STYLES = 1;

    private static final int CHARACTERS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int PIECES = 33;

    /** Which of the lengths in its head are those of the text, and of what stands before the text boxes. */
    private static final int TEXT = 3;

    private static final int TEXT_BOXES = 9;

    private final Bytes document;
    private final @Nullable Bytes tables;
    private final @Nullable Bytes elsewhere;
    private final int lengths;
    private final int places;

    /**
     * Opens a document.
     *
     * @throws DamagedFileException if it is none, or damaged
     */
    public WordFile(CompoundFile file) {
        Bytes stream = file.stream("WordDocument");
        if (stream == null || stream.u16(0) != MAGIC) {
            throw new DamagedFileException("no document of Word");
        }
        document = stream;
        tables = isReadable() ? file.stream((stream.u16(10) & TABLE_1) == 0 ? "0Table" : "1Table") : null;
        elsewhere = isReadable() ? file.stream("Data") : null;
        lengths = isReadable() ? 34 + 2 * stream.u16(32) + 2 : 0;
        places = isReadable() ? lengths + 4 * stream.u16(lengths - 2) + 2 : 0;
    }

    private boolean isReadable() {
        return !isOfEarlierVersion() && !isEncrypted();
    }

    /** Tells whether it is of Word 95 or before, which wrote other documents. */
    public boolean isOfEarlierVersion() {
        return document.u16(2) < FIRST_VERSION;
    }

    /** Tells whether one needs a password to read it. */
    public boolean isEncrypted() {
        return (document.u16(10) & ENCRYPTED) != 0;
    }

    /** Returns its text. */
    public WordText text() {
        return text(0, length(TEXT));
    }

    /** Returns what stands in its text boxes. */
    public WordText boxes() {
        int begin = 0;
        for (int i = TEXT; i < TEXT_BOXES; i++) {
            begin += length(i);
        }
        return text(begin, begin + length(TEXT_BOXES));
    }

    private WordText text(int from, int to) {
        Bytes styles = table(STYLES);
        return new WordText(
                new Pieces(document, table(PIECES)),
                new PropertyRuns(document, table(CHARACTERS), false),
                new PropertyRuns(document, table(PARAGRAPHS), true),
                new StyleSheet(styles),
                elsewhere,
                from,
                to);
    }

    private int length(int number) {
        int length = document.s32(lengths + 4 * number);
        if (length < 0 || length > document.length()) {
            throw new DamagedFileException(length + " characters");
        }
        return length;
    }

    private Bytes table(int number) {
        if (tables == null) {
            throw new DamagedFileException("no tables");
        }
        int at = places + 8 * number;
        return tables.part(document.s32(at), document.s32(at + 4));
    }
}
