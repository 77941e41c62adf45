// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.report.Cell;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that the end of a page cuts in two: put together where it is sure that they are one, else unread. */
class CutRowsTest {

    private static final String HEADER = "信息/内容|本年/制发/件数|本年/废止/件数|现行/有效/件数";
    private static final double[] XS = {100, 190, 214, 238, 262};
    private static final double SIZE = 9;

    private final PdfSheet sheet = new PdfSheet();
    private double y;

    CutRowsTest() {
        sheet.newPage();
        y = 80;
        paragraph("示范局2023年政府信息公开工作年度报告");
        paragraph("二、主动公开政府信息情况");
    }

    private void paragraph(String text) {
        text(text, 100, y);
        y += 24;
    }

    private void text(String text, double x, double foot) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            sheet.glyph(character, at, foot, SIZE, false);
            at += FormPainter.width(character, SIZE);
        }
    }

    /** Draws rows with lines around their cells, in which {@code /} begins a line. */
    private void table(String... rows) {
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            int lines = Stream.of(cells)
                    .mapToInt(cell -> cell.split("/").length)
                    .max()
                    .orElse(1);
            double bottom = y + 6 + lines * SIZE * 1.2;
            for (int i = 0; i < cells.length; i++) {
                double foot = y;
                for (String line : cells[i].split("/")) {
                    foot += SIZE * 1.2;
                    text(line, XS[i] + 2, foot);
                }
            }
            for (double x : XS) {
                sheet.line(x, y, x, bottom);
            }
            sheet.line(XS[0], y, XS[4], y);
            sheet.line(XS[0], bottom, XS[4], bottom);
            y = bottom;
        }
    }

    private void nextPage() {
        sheet.newPage();
        y = 60;
    }

    private ReadResult read() throws Exception {
        return Gouji.read("cut.pdf", sheet.bytes());
    }

    /** Returns what was read of a row of three figures: a cell that was not read is {@code ?}. */
    private static String row(ReadResult result, String row) {
        return Stream.of("issued", "repealed", "inForce")
                .map(column -> Cell.of("proactive." + row + "." + column))
                .map(cell -> result.unread().containsKey(cell)
                        ? "?"
                        : Objects.toString(result.report().get(cell), ""))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        // the label is cut
        "行政|7|8|9, 规范性文件|||, 7|8|9",
        "行政规范性|7|8|9, 文件|||, 7|8|9",
        "行政|||, 规范性文件|7|8|9, 7|8|9",
        "行政|||0, 规范性文件|7|0|, 7|0|0",
        // so are figures: one line that is full goes on, and of another it is not known
        "行政|123|456|789, 规范性文件|4|0|, 1234|4560|789",
        "行政|123/456|456|0, 规范性文件|7|||, 1234567|456|0",
        "行政|7|8|9, 规范性文件|||0, 7|8|?",
        "行政|68|22|17, 规范性文件|0|4|0, ?|?|?",
        // the label is in one half
        "行政规范性文件|7||9, |||, 7||9",
        "行政规范性文件|||, |7|8|9, 7|8|9",
        "行政规范性文件|123|456|789, |4|0|0, 1234|4560|7890",
        "行政规范性文件|7|8|9, |||0, 7|8|?",
        "行政规范性文件||45|, |6|7|8, ?|?|?",
        "|7|8|9, 行政规范性文件|||, ?|?|?",
        "|68|22|17, 行政规范性文件|0|4|0, ?|?|?",
        // the label is one that the form does not have just so
        "行政规|7|8|9, 苑性文件|||0, ?|?|?"
    })
    void halvesAreReadTogetherOrNotAtAll(String upper, String lower, String expected) throws Exception {
        for (boolean isHeaderRepeated : new boolean[] {false, true}) {
            CutRowsTest page = new CutRowsTest();
            page.table(HEADER, "规章|1|2|3", upper);
            page.nextPage();
            if (isHeaderRepeated) {
                page.table(HEADER);
            }
            page.table(lower);
            ReadResult result = page.read();
            assertThat(row(result, "normativeDocuments")).isEqualTo(expected);
            assertThat(row(result, "regulations")).isEqualTo("1|2|3");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "规章|1|2|3, 行政规范性文件|4|5|6, 1|2|3, 4|5|6",
        "规章|1|2|3, 规范性文件|4|5|6, 1|2|3, 4|5|6",
        "规章|||, 行政规范性文件|4|5|6, ||, 4|5|6",
        "规章|1|2|3, 行政规范性文件|||, 1|2|3, ||"
    })
    void twoRowsStayTwo(String upper, String lower, String first, String second) throws Exception {
        table(HEADER, upper);
        nextPage();
        table(lower);
        ReadResult result = read();
        assertThat(row(result, "regulations")).isEqualTo(first);
        assertThat(row(result, "normativeDocuments")).isEqualTo(second);
    }

    @Test
    void rowsAreCutByTheEndsOfSeveralPages() throws Exception {
        table(HEADER, "规|1|2|3");
        nextPage();
        table("章|||", "行政|123|5|6");
        nextPage();
        table("规范性文件|4||");
        ReadResult result = read();
        assertThat(row(result, "regulations")).isEqualTo("1|2|3");
        assertThat(row(result, "normativeDocuments")).isEqualTo("1234|5|6");
        assertThat(page(result, "proactive.regulations.issued")).isEqualTo(1);
    }

    @Test
    void headingsAreCut() throws Exception {
        table("信息/内容|本年/制发|本年/废止|现行/有效");
        nextPage();
        table("|件数|件数|件数", "规章|1|2|3", "行政规范性文件|4|5|6");
        ReadResult result = read();
        assertThat(row(result, "regulations")).isEqualTo("1|2|3");
        assertThat(row(result, "normativeDocuments")).isEqualTo("4|5|6");
    }

    private static int page(ReadResult result, String cell) {
        return ((SourceLocation.OnPage) result.locations().get(Cell.of(cell))).page();
    }
}
