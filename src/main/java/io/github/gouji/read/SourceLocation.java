// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A place in a document. All numbers count from 1. */
public sealed interface SourceLocation extends Serializable {

    /** Returns the place in words, such as {@code 第 3 张表第 5 行第 2 格（第 120 行）}. */
    Wording wording();

    /**
     * A place in the source text of a document.
     *
     * @param line the line
     * @param column the column; {@code null} if it is not known
     */
    record InText(int line, @Nullable Integer column) implements SourceLocation {

        /** Returns the beginning of a line. */
        public InText(int line) {
            this(line, null);
        }

        @Override
        public Wording wording() {
            return column == null
                    ? new Wording("第 " + line + " 行", "line " + line)
                    : new Wording("第 " + line + " 行第 " + column + " 列", "line " + line + ", column " + column);
        }
    }

    /**
     * A paragraph of a document that has no lines of its own, such as that of a word processor.
     *
     * @param paragraph the number of the paragraph in the document, those in tables and text boxes not counted, empty
     *     ones counted
     */
    record InParagraph(int paragraph) implements SourceLocation {

        @Override
        public Wording wording() {
            return new Wording("第 " + paragraph + " 段", "paragraph " + paragraph);
        }
    }

    /**
     * A cell of a table in running text.
     *
     * @param table the number of the table in the document
     * @param row the row of the table
     * @param cell the cell of the row, those not counted that span into it from above
     * @param line the line of the source text; {@code null} if it is not known
     * @param column the column of the line at which its digits begin; {@code null} if it is not known, or if anything
     *     else than the digits of one figure stands in the cell
     */
    record InTable(
            int table,
            int row,
            int cell,
            @Nullable Integer line,
            @Nullable Integer column) implements SourceLocation {

        /** Returns the cell where it is not known at which column it begins. */
        public InTable(int table, int row, int cell, @Nullable Integer line) {
            this(table, row, cell, line, null);
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "第 " + table + " 张表第 " + row + " 行第 " + cell + " 格" + (line == null ? "" : "（第 " + line + " 行）"),
                    "table " + table + ", row " + row + ", cell " + cell + (line == null ? "" : ", line " + line));
        }
    }

    /**
     * A cell of a spreadsheet.
     *
     * @param sheet the name of the sheet
     * @param reference the cell, such as {@code C7}
     */
    record InSheet(String sheet, String reference) implements SourceLocation {

        /** Rejects a missing name. */
        public InSheet {
            requireNonNull(sheet, "sheet");
            requireNonNull(reference, "reference");
        }

        @Override
        public Wording wording() {
            return new Wording("工作表“" + sheet + "”的 " + reference, "sheet \"" + sheet + "\", cell " + reference);
        }
    }

    /**
     * A rectangle on a page, in points of 1/72 inch from the upper left corner.
     *
     * @param page the page
     * @param x the left edge
     * @param y the upper edge
     * @param width the width
     * @param height the height
     */
    record OnPage(int page, double x, double y, double width, double height) implements SourceLocation {

        @Override
        public Wording wording() {
            return new Wording("第 " + page + " 页", "page " + page);
        }
    }
}
