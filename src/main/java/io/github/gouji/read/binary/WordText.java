// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the text of a Word document, paragraph by paragraph. Not thread-safe. */
public final class WordText {

    static final char CELL_END = 7;
    private static final char PARAGRAPH_END = '\r';
    private static final char PAGE_END = '\f';

    private final Pieces pieces;
    private final PropertyRuns looks;
    private final PropertyRuns paragraphs;
    private final StyleSheet styles;
    private final @Nullable Bytes elsewhere;
    private final int end;
    private int at;
    private int number;
    private Pieces.@Nullable Piece piece;

    /** A piece of text whose style is not known yet. */
    private record Part(String text, Bytes look, Bytes more) {}

    WordText(
            Pieces pieces,
            PropertyRuns looks,
            PropertyRuns paragraphs,
            StyleSheet styles,
            @Nullable Bytes elsewhere,
            int from,
            int end) {
        this.pieces = pieces;
        this.looks = looks;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.elsewhere = elsewhere;
        this.at = from;
        this.end = end;
    }

    /** Returns how many characters are left. */
    public int length() {
        return end - at;
    }

    /**
     * Returns the next paragraph; {@code null} behind the last.
     *
     * @throws DamagedFileException if the document is damaged
     */
    public @Nullable TextParagraph next() {
        List<Part> parts = new ArrayList<>();
        while (at < end) {
            Pieces.Piece in = piece();
            if (in == null) {
                break;
            }
            int place = in.place(at);
            PropertyRuns.Run look = looks.at(place);
            int most = Math.min(Math.min(in.end(), end) - at, (look.end() - place - 1) / in.size() + 1);
            String text = text(in, place, most);
            parts.add(new Part(text, look.properties(), in.changes()));
            at += text.length();
            char last = text.charAt(text.length() - 1);
            if (isEnd(last)) {
                return paragraph(parts, paragraphs.at(in.place(at - 1)).properties(), in.changes(), last);
            }
        }
        return parts.isEmpty() ? null : paragraph(parts, Bytes.NONE, Bytes.NONE, PARAGRAPH_END);
    }

    /** Returns the piece that the next character is in; {@code null} behind the last. */
    private Pieces.@Nullable Piece piece() {
        while (piece == null || at >= piece.end()) {
            if (number >= pieces.count()) {
                return null;
            }
            piece = pieces.get(number++);
            if (at < piece.begin()) {
                throw new DamagedFileException("the pieces of the text have gaps");
            }
        }
        return piece;
    }

    /** Returns the text from a place up to the end of its paragraph, or of what it can be. */
    private String text(Pieces.Piece in, int place, int most) {
        Bytes document = pieces.document();
        StringBuilder text = new StringBuilder(Math.min(most, 64));
        for (int i = 0; i < most; i++) {
            char c = in.character(document, place + i * in.size());
            text.append(c);
            if (isEnd(c)) {
                break;
            }
        }
        return text.toString();
    }

    private static boolean isEnd(char c) {
        return c == PARAGRAPH_END || c == CELL_END || c == PAGE_END;
    }

    private TextParagraph paragraph(List<Part> parts, Bytes properties, Bytes more, char last) {
        int style = properties.length() < 2 ? 0 : properties.u16(0);
        ParagraphChanges changes = new ParagraphChanges(elsewhere);
        if (properties.length() > 2) {
            Sprms.each(properties.from(2), changes);
        }
        Sprms.each(more, changes);
        Look plain = styles.look(style);
        List<TextParagraph.Run> runs = new ArrayList<>(parts.size());
        for (Part part : parts) {
            runs.add(new TextParagraph.Run(part.text(), look(part, plain)));
        }
        boolean isRowEnd = changes.isRowEnd();
        return new TextParagraph(
                changes.level(),
                changes.isCellEnd(last),
                isRowEnd,
                isRowEnd ? changes.row() : RowDefinition.NONE,
                List.copyOf(runs));
    }

    private Look look(Part part, Look plain) {
        if (part.look().length() == 0 && part.more().length() == 0) {
            return plain;
        }
        LookChanges changes = new LookChanges(styles, plain);
        Sprms.each(part.look(), changes);
        Sprms.each(part.more(), changes);
        return changes.look();
    }
}
