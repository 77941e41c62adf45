// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.text;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a line, or a whole paragraph, whose text is made comparable and taken for a number once, when it is asked
 * for. Not thread-safe: one reading owns it.
 */
public final class Field {

    /** The characters of the units that may stand behind a figure. */
    private static final String UNITS = "件个项条宗次份万亿元";

    /** What stands between several numbers in one cell. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+|[\\s、,，;；|]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int OF_NO_LINE = -1;

    private final GridCell cell;
    private final int at;
    private boolean spansDown;
    private @Nullable String label;
    private @Nullable NumberText number;
    private @Nullable Boolean isFigure;

    Field(GridCell cell, int at) {
        this.cell = cell;
        this.at = at;
    }

    /** Returns the field of a cell that is in no line of a document. */
    public static Field of(GridCell cell) {
        return new Field(cell, OF_NO_LINE);
    }

    /** Returns the place of the field among those of the document, from 0; -1 if it is in no line of one. */
    public int at() {
        return at;
    }

    /** Returns the cell as the document has it. */
    public GridCell cell() {
        return cell;
    }

    /** Returns the text made comparable: "" where a cell holds none. */
    public String label() {
        if (label == null) {
            label = Labels.mayBe(cell.text())
                    ? Labels.normalise(cell.text())
                    : cell.text().strip();
        }
        return label;
    }

    /** Returns the text taken for a number. */
    public NumberText number() {
        if (number == null) {
            number = NumberText.of(cell.text());
        }
        return number;
    }

    /** Tells whether the cell has no text at all: a sign for nothing is text. */
    public boolean isEmpty() {
        return cell.text().isBlank();
    }

    /** Tells whether the cell has no text, or a sign for nothing. */
    public boolean isBlank() {
        return number().isBlank();
    }

    /** Tells whether the text is neither a number nor blank. */
    public boolean isText() {
        return number().kind() == NumberText.Kind.TEXT;
    }

    /** Tells whether the text is a number in digits; a sign such as 三 may be part of a label that is set vertically. */
    public boolean isFigure() {
        if (isFigure == null) {
            isFigure = number().isNumber() && hasDigit();
        }
        return isFigure;
    }

    /** Tells whether several numbers have come to stand in the cell, signs for nothing among them, and nothing else. */
    public boolean holdsSeveral() {
        int numbers = 0;
        for (String part : isText() && hasDigit() ? BETWEEN.split(cell.text().strip()) : new String[0]) {
            NumberText each = NumberText.of(part);
            boolean isFigure = each.isNumber() && hasDigit(part);
            if (!isFigure && !each.isBlank()) {
                return false;
            }
            numbers += isFigure ? 1 : 0;
        }
        return numbers > 1;
    }

    /** Tells whether the text ends in a number, perhaps with a unit behind it, that words stand in front of. */
    public boolean endsInFigure() {
        String text = cell.text().strip();
        int end = text.length();
        while (end > 0 && UNITS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isDigitOrPoint(text, begin - 1)) {
            begin--;
        }
        return begin < end && begin > 0 && ".、第".indexOf(text.charAt(begin - 1)) < 0;
    }

    private static boolean isDigitOrPoint(String text, int at) {
        return Character.isDigit(text.charAt(at))
                || (text.charAt(at) == '.'
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1)));
    }

    /** Tells whether a digit is in the text. */
    public boolean hasDigit() {
        return hasDigit(cell.text());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the cell begins in a row above. */
    public boolean isRepeated() {
        return cell.repeated();
    }

    /** Tells whether the cell reaches into the row below. */
    public boolean spansDown() {
        return spansDown;
    }

    void spanDown() {
        spansDown = true;
    }

    /** Returns the first column that the cell covers. */
    public int first() {
        return cell.column();
    }

    /** Returns the last column that the cell covers. */
    public int last() {
        return cell.column() + cell.columnSpan() - 1;
    }

    /** Returns where the cell is. */
    public SourceLocation location() {
        return cell.location();
    }
}
