// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.page.FormPainter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns nothing but their alignment shows. */
class AlignedTableTest {

    private static final double SIZE = 10;

    private final PdfSheet sheet = new PdfSheet();

    AlignedTableTest() {
        sheet.newPage();
    }

    /** Puts text so that the given part of it is left of the place: 0.5 centres it. */
    private void put(String text, double x, double y, double part) {
        double at = x - FormPainter.width(text, SIZE) * part;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            sheet.glyph(character, at, y, SIZE, false);
            at += FormPainter.width(character, SIZE);
        }
    }

    private void row(double y, String label, double part, String... figures) {
        put(label, 120, y, 0.5);
        for (int i = 0; i < figures.length; i++) {
            put(figures[i], 240 + i * 90 + (part - 0.5) * 80, y, part);
        }
    }

    private List<String> rows() throws Exception {
        return new PdfReader()
                .read(sheet.bytes()).blocks().stream()
                        .filter(TableGrid.class::isInstance)
                        .flatMap(table -> ((TableGrid) table).rows().stream())
                        .map(row -> row.stream().map(GridCell::text).collect(Collectors.joining("|")))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void blanksStayBelowTheirHeadings(double part) throws Exception {
        row(100, "信息内容", 0.5, "本年制发件数", "本年废止件数", "现行有效件数");
        row(120, "规章", part, "", "1234567", "3");
        row(140, "行政规范性文件", part, "", "4", "56");
        assertThat(rows()).containsExactly("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章||1234567|3", "行政规范性文件||4|56");
    }

    @Test
    void aFigureBetweenColumnsIsOfNone() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("规范性文件", 120, 140, 0.5);
        put("4", 240, 140, 0.5);
        put("77", 375, 140, 0.5);
        row(160, "其他文件", 0.5, "5", "6", "7");
        assertThat(rows()).contains("规章|1|2|3", "其他文件|5|6|7").doesNotContain("规范性文件|4|77|", "规范性文件|4||77");
        assertThat(rows().get(2)).contains("\uFFFD");
    }

    @Test
    void figuresThatTouchAreNotOne() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("规范性文件", 120, 140, 0.5);
        put("1234567890123456789", 285, 140, 0.5);
        row(160, "其他文件", 0.5, "5", "6", "7");
        assertThat(rows().get(2)).contains("\uFFFD");
    }

    @Test
    void aRowOfBlanksIsARow() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        row(140, "行政许可", 0.5);
        row(160, "行政处罚", 0.5, "4", "5", "6");
        row(180, "行政强制", 0.5);
        assertThat(rows()).contains("规章|1|2|3", "行政许可|||", "行政处罚|4|5|6", "行政强制|||");
    }

    @Test
    void aLabelGoesOnInTheNextLine() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("2.其他法律行政法规", 120, 139, 0.5);
        put("禁止公开", 120, 151, 0.5);
        row(145, "", 0.5, "4", "5", "6");
        row(170, "其他", 0.5, "7", "8", "9");
        assertThat(rows()).contains("2.其他法律行政法规禁止公开|4|5|6", "其他|7|8|9");
    }

    @Test
    void headingsOfSeveralLinesAndColumns() throws Exception {
        put("行政复议", 150, 100, 0.5);
        put("行政诉讼", 390, 100, 0.5);
        for (int i = 0; i < 6; i++) {
            put("结果维", 90 + i * 60 + (i > 2 ? 120 : 0), 120, 0.5);
            put(Integer.toString(i % 3), 90 + i * 60 + (i > 2 ? 120 : 0), 132, 0.5);
            if (i != 4) {
                put(Integer.toString(i + 10), 90 + i * 60 + (i > 2 ? 120 : 0), 152, 0.5);
            }
        }
        assertThat(rows()).last().isEqualTo("10|11|12|13||15");
    }

    @Test
    void aHeaderBeginsAnotherTable() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("信息内容", 120, 150, 0.5);
        put("本年处理决定数量", 330, 150, 0.5);
        put("行政许可", 120, 170, 0.5);
        put("42", 330, 170, 0.5);
        assertThat(rows()).containsExactly("信息内容|制发|废止|有效", "规章|1|2|3", "信息内容|本年处理决定数量", "行政许可|42");
    }

    /** Quotes and numbers of another font are drawn before the rest of their label. */
    @Test
    void aLabelOfTwoFontsIsOne() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("3.", 70, 140, 0);
        put("“", 100, 140, 0);
        put("”", 135, 140, 0);
        put("危及", 80, 140, 0);
        put("三安全", 105, 140, 0);
        row(140, "", 0.5, "4", "5", "6");
        row(160, "其他", 0.5, "7", "8", "9");
        assertThat(rows()).contains("3.危及“三安全”|4|5|6", "其他|7|8|9");
    }

    @Test
    void theNumberOfALabelMayBeSpaced() throws Exception {
        row(100, "信息内容", 0.5, "制发", "废止", "有效");
        row(120, "规章", 0.5, "1", "2", "3");
        put("3", 80, 140, 0);
        put(".", 90, 140, 0);
        put("其", 97, 140, 0);
        put("他", 112, 140, 0);
        row(140, "", 0.5, "4", "5", "6");
        row(160, "其他", 0.5, "7", "8", "9");
        assertThat(rows()).contains("3.其他|4|5|6");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void theHeadingOfShortLabelsIsNoneOfFigures(double part) throws Exception {
        put("信息内容", 130, 100, 0.5);
        put("本年处理决定数量", 360, 100, 0.5);
        for (int i = 0; i < 2; i++) {
            put(i == 0 ? "行政处罚" : "行政强制", 60, 120 + i * 20, 0);
            put("1" + i, 210 + 300 * part, 120 + i * 20, part);
        }
        assertThat(rows()).containsExactly("信息内容|本年处理决定数量", "行政处罚|10", "行政强制|11");
    }

    @Test
    void aHeadingBesideLabelsMayBeOfABlankColumn() throws Exception {
        put("本年制发件数", 200, 100, 0.5);
        put("本年废止件数", 300, 100, 0.5);
        put("规章", 60, 120, 0);
        put("1", 300, 120, 0.5);
        put("行政规范性文件", 60, 140, 0);
        put("2", 300, 140, 0.5);
        assertThat(rows()).containsExactly("|本年制发件数|本年废止件数", "规章||1", "行政规范性文件||2");
    }

    /** One figure alone, aligned to the right behind its heading, stands just before the next: it may be of either. */
    @Test
    void aFigureBetweenTwoHeadingsIsOfNone() throws Exception {
        put("信息内容", 60, 100, 0);
        put("上一年项目数量", 180, 100, 0);
        put("本年增/减", 300, 100, 0);
        put("行政事业性收费", 60, 120, 0);
        put("0", 298, 120, 1);
        assertThat(rows()).containsExactly("信息内容|上一年项目数量|本年增/减", "行政事业性收费|\uFFFD|0\uFFFD");
    }

    /** What the cells of one row hold stands at their tops and bottoms, beside other lines of its label. */
    @Test
    void figuresBesideAnotherLineOfALabelMayBeOfItsRow() throws Exception {
        row(100, "项目", 0.5, "自然人", "商业企业", "总计");
        row(120, "一、本年新收数量", 0.5, "1", "2", "3");
        put("二、上年结转政府", 120, 140, 0.5);
        put("信息公开申请数量", 120, 152, 0.5);
        put("（含以前年度）", 120, 164, 0.5);
        put("9", 420, 140, 0.5);
        put("4", 240, 164, 0.5);
        put("5", 330, 164, 0.5);
        row(184, "四、结转下年度", 0.5, "6", "7", "8");
        assertThat(rows())
                .contains("一、本年新收数量|1|2|3", "四、结转下年度|6|7|8")
                .anySatisfy(
                        row -> assertThat(row).startsWith("二、上年结转政府信息公开申请数量").contains("\uFFFD"))
                .noneMatch(row -> row.startsWith("二、") && row.endsWith("|"));
    }
}
