package io.github.gouji.read;

import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. All numbers count from 1; what a format cannot tell is {@code null}.
 *
 * @param line the line of the source text
 * @param column the column of the source text
 * @param table the number of the table in the document
 * @param row the row of the table
 * @param cell the cell of the row, spanned ones not counted
 */
public record SourceLocation(
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer cell)
        implements Serializable {

    /** Returns a place in a text. */
    public static SourceLocation ofLine(int line) {
        return new SourceLocation(line, null, null, null, null);
    }

    /** Returns a place in a text. */
    public static SourceLocation ofLine(int line, int column) {
        return new SourceLocation(line, column, null, null, null);
    }

    /** Returns a cell of a table, on a line of the source text if that is known. */
    public static SourceLocation ofCell(int table, int row, int cell, @Nullable Integer line) {
        return new SourceLocation(line, null, table, row, cell);
    }

    /** Returns the place in words, such as {@code 第 3 张表第 5 行第 2 格（第 120 行）}. */
    public Wording wording() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(zh, en, table, "第 %d 张表", "table %d");
        add(zh, en, row, "第 %d 行", "row %d");
        add(zh, en, cell, "第 %d 格", "cell %d");
        if (line != null) {
            String position = column == null ? "" : "第 " + column + " 列";
            zh.add(zh.isEmpty() ? "第 " + line + " 行" + position : "（第 " + line + " 行）");
            en.add("line " + line + (column == null ? "" : ", column " + column));
        }
        return new Wording(String.join("", zh), String.join(", ", en));
    }

    private static void add(List<String> zh, List<String> en, @Nullable Integer number, String inZh, String inEn) {
        if (number != null) {
            zh.add(inZh.replace("%d", number.toString()));
            en.add(inEn.replace("%d", number.toString()));
        }
    }
}
