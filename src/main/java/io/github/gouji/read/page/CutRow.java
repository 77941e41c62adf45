// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.lexicon.Meaning;
import io.github.gouji.read.text.Labels;
import java.util.List;

/**
 * Tells whether the last row of a page and the first of the next, under the same columns, are the halves of one that the end
 * of the page cuts: their labels name a row of the form together and not each for itself, or one half has no label.
 */
final class CutRow {

    /** What two rows are. */
    enum Verdict {
        /** Two rows. */
        TWO,
        /** Perhaps one row: neither half may be read alone, and what they are together is not sure. */
        DOUBTFUL,
        /** One row. */
        ONE
    }

    private final Lexicon lexicon;
    private final List<GridCell> upper;
    private final List<GridCell> lower;

    /** Whether no figures stand right above and below: a table may have rows of nothing but figures. */
    private final boolean isAlone;

    /** Whether headings stand above and below. */
    private final boolean isInHeader;

    /** The first column in which either has a figure. */
    private final int values;

    private CutRow(Lexicon lexicon, List<GridCell> upper, List<GridCell> lower, boolean isAlone, boolean isInHeader) {
        this.lexicon = lexicon;
        this.upper = upper;
        this.lower = lower;
        this.isAlone = isAlone;
        this.isInHeader = isInHeader;
        int first = 0;
        while (first < upper.size() && !isFigure(upper.get(first)) && !isFigure(lower.get(first))) {
            first++;
        }
        this.values = first;
    }

    /**
     * Tells what two rows with the same columns are.
     *
     * @param isAlone whether no figures stand right above or below them
     * @param isInHeader whether headings do, and nothing else
     */
    static Verdict of(
            List<GridCell> upper, List<GridCell> lower, boolean isAlone, boolean isInHeader, Lexicon lexicon) {
        return new CutRow(lexicon, upper, lower, isAlone, isInHeader).verdict();
    }

    /** Tells whether a cell holds a number, or what stands for none. */
    static boolean isFigure(GridCell cell) {
        return AlignedTable.isFigure(cell.text());
    }

    private Verdict verdict() {
        if (isHeaderAboveFigures()) {
            return Verdict.TWO;
        }
        if (values == upper.size()) {
            return hasCutName() || isRestOfHeadings() ? Verdict.ONE : Verdict.TWO;
        }
        int label = values - 1;
        while (label >= 0 && text(upper, label).isEmpty() && text(lower, label).isEmpty()) {
            label--;
        }
        String above = label < 0 ? "" : text(upper, label);
        String below = label < 0 ? "" : text(lower, label);
        if (!above.isEmpty() && !below.isEmpty()) {
            return byLabels(above, below);
        }
        boolean begins = hasFigures(upper);
        boolean goesOn = hasFigures(lower);
        if (above.isEmpty()) {
            boolean isRest = below.isEmpty() ? isAlone : begins;
            return isRest ? byFigures(below.isEmpty() || goesOn) : Verdict.TWO;
        }
        return !goesOn || lexicon.meaning(above).isRow() ? byFigures(true) : Verdict.TWO;
    }

    /** Tells whether text without digits stands in a column of figures: no half of a figure does. */
    private boolean isHeaderAboveFigures() {
        for (int i = values; i < upper.size(); i++) {
            boolean heads = isFigure(lower.get(i)) && isWords(upper.get(i));
            if (heads || (isFigure(upper.get(i)) && isWords(lower.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWords(GridCell cell) {
        return !isFigure(cell) && !cell.text().isEmpty() && cell.text().chars().noneMatch(Character::isDigit);
    }

    /** Tells whether any cell of two rows without figures, as those of a header, is named by both halves of its text alone. */
    private boolean hasCutName() {
        for (int i = 0; i < upper.size(); i++) {
            if (!upper.get(i).repeated() && isCutName(text(upper, i), text(lower, i), lexicon)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a row that goes on above other headings has nothing but the rest of the corner. */
    private boolean isRestOfHeadings() {
        return isInHeader
                && lower.stream().skip(1).allMatch(cell -> cell.text().isEmpty())
                && upper.stream().skip(1).anyMatch(cell -> !cell.text().isEmpty());
    }

    /** Tells whether two texts are the name of a heading together, and not each for itself. */
    static boolean isCutName(GridCell upper, GridCell lower, Lexicon lexicon) {
        return isCutName(Labels.normalise(upper.text()), Labels.normalise(lower.text()), lexicon);
    }

    private static boolean isCutName(String above, String below, Lexicon lexicon) {
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        Meaning first = lexicon.meaning(above);
        Meaning second = lexicon.meaning(below);
        Meaning whole = lexicon.joined(above, below);
        return whole.isExact()
                ? !(first.isExact() && second.isExact())
                : whole == Meaning.GENERAL && first.isEmpty() && first != Meaning.GENERAL;
    }

    private Verdict byLabels(String above, String below) {
        if (isCutName(above, below, lexicon) || endsNote(above, below)) {
            return Verdict.ONE;
        }
        boolean begins = !Labels.withoutNumbering(below).equals(below)
                || lexicon.meaning(below).isNamed();
        boolean isWhole = begins || lexicon.meaning(above).isExact();
        return !isWhole && lexicon.joined(above, below).isRow() ? Verdict.DOUBTFUL : Verdict.TWO;
    }

    /** Tells whether the lower text is, or ends, a note in brackets behind the upper one. */
    private boolean endsNote(String above, String below) {
        int open = depth(above);
        boolean isNote = open == 0 && below.startsWith("(") && below.endsWith(")") && depth(below) == 0;
        return lexicon.meaning(above).isRow()
                && lexicon.meaning(below).isEmpty()
                && ((open > 0 && depth(below) == -open) || (isNote && below.length() > 3));
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** Decides by the figures: where both halves have some, one goes on only where it has begun. */
    private Verdict byFigures(boolean isSure) {
        boolean begins = hasFigures(upper);
        boolean goesOn = true;
        for (int i = values; i < upper.size(); i++) {
            goesOn &= !begins
                    || lower.get(i).text().isEmpty()
                    || !upper.get(i).text().isEmpty();
        }
        return isSure && goesOn ? Verdict.ONE : Verdict.DOUBTFUL;
    }

    private boolean hasFigures(List<GridCell> row) {
        return row.subList(values, row.size()).stream().anyMatch(CutRow::isFigure);
    }

    private static String text(List<GridCell> row, int column) {
        return Labels.normalise(row.get(column).text());
    }
}
