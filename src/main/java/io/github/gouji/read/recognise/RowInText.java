// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that ends in figures, as a row of the form does that was pasted as text, {@code 行政许可 12}.
 *
 * @param line the paragraph
 * @param label what stands in front of the figures, normalised; "" if nothing does
 * @param figures the figures, one at least
 */
record RowInText(Line line, String label, List<Field> figures) {

    /** A longer paragraph is prose, or one of several rows that have run together. */
    private static final int LONGEST = 160;

    /** Returns the row that a line may be; {@code null} if it is a row of a table, or ends in no figure. */
    static @Nullable RowInText of(Line line) {
        String text = line.isRow() ? "" : line.fields().get(0).cell().text().strip();
        if (text.length() > LONGEST) {
            return null;
        }
        List<Field> figures = new ArrayList<>();
        int end = text.length();
        while (end > 0) {
            int begin = beginOfWord(text, end);
            Field word = Field.of(new GridCell(text.substring(begin, end), 0, 1, false, line.location(), null));
            if (!word.isFigure()) {
                break;
            }
            figures.add(0, word);
            end = endOfWord(text, begin);
        }
        return figures.isEmpty() ? null : new RowInText(line, Labels.normalise(text.substring(0, end)), figures);
    }

    private static int beginOfWord(String text, int end) {
        int begin = end;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Returns the end of the word in front of a place; 0 if there is none. */
    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
