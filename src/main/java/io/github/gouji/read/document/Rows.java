// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.document.TableGrid.GridCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs out of a table. In a spreadsheet each paragraph of a document is a row, and the title and the
 * headings of chapters may stand in a row of a table anywhere; the rows around keep their columns.
 */
public final class Rows {

    /** The longest label of the form, and a few signs. */
    private static final int LONGEST_LABEL = 80;

    private static final int LONGEST_HEADING = 45;
    private static final List<String> CHAPTERS = List.of("情况", "事项", "问题");
    private static final String NUMBERS = "一二三四五六七八九十";

    private Rows() {}

    /** Adds the table to the blocks of a document, in so many parts as the paragraphs in it leave. */
    public static void addTo(List<Block> blocks, TableGrid grid) {
        List<List<GridCell>> rows = grid.rows();
        boolean isList = isList(rows);
        int begin = 0;
        for (int i = 0; i < rows.size(); i++) {
            GridCell only = only(rows.get(i));
            if (only != null && (isList || isParagraph(only.text()))) {
                addPart(blocks, grid, begin, i);
                for (String text : only.text().split("\n")) {
                    blocks.add(new Paragraph(text, only.location()));
                }
                begin = i + 1;
            }
        }
        if (begin == 0) {
            blocks.add(grid);
        } else {
            addPart(blocks, grid, begin, rows.size());
        }
    }

    private static void addPart(List<Block> blocks, TableGrid grid, int from, int to) {
        if (from < to) {
            blocks.add(new TableGrid(grid.rows().subList(from, to), grid.isLoose()));
        }
    }

    /** Tells whether no row has more than one cell, and none of them a figure: the cells are lines of text. */
    private static boolean isList(List<List<GridCell>> rows) {
        for (List<GridCell> row : rows) {
            if (row.size() > 1 || (row.size() == 1 && isFigure(row.get(0).text()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the only cell of the row with text in it, unless it begins in a row above; {@code null} if there is none. */
    private static @Nullable GridCell only(List<GridCell> row) {
        GridCell only = null;
        for (GridCell cell : row) {
            if (!cell.text().isEmpty()) {
                if (only != null || cell.repeated() || cell.remark() != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }

    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParagraph(String text) {
        if (text.length() > LONGEST_LABEL || text.indexOf('。') >= 0) {
            return true;
        }
        if (text.length() > LONGEST_HEADING || text.length() < 4) {
            return false;
        }
        if (text.contains("年度报告") || text.contains("年度報告")) {
            return true;
        }
        boolean numbered = NUMBERS.indexOf(text.charAt(0)) >= 0 && "、.．，".indexOf(text.charAt(1)) >= 0;
        return (numbered || text.charAt(0) == '第') && CHAPTERS.stream().anyMatch(text::contains);
    }
}
