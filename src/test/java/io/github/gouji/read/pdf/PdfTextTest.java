// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of single cells. */
class PdfTextTest {

    private final PdfSheet sheet = new PdfSheet(PdfSheet.Turn.NONE, Map.of("民", "⺠", "叁", "", "一", "\u2F00"));

    PdfTextTest() {
        sheet.newPageOfFourCells();
    }

    private void put(String text, double x, double y, double size) {
        for (int i = 0; i < text.length(); i++) {
            sheet.glyph(text.substring(i, i + 1), x + i * size / 2, y, size, false);
        }
    }

    private GridCell first() throws Exception {
        for (Block block : new PdfReader().read(sheet.bytes()).blocks()) {
            if (block instanceof TableGrid table) {
                return table.rows().get(0).get(0);
            }
        }
        throw new AssertionError("no table");
    }

    @Test
    void hasItsPlaceOnThePage() throws Exception {
        put("12", 110, 120, 10);
        assertThat(first().text()).isEqualTo("12");
        assertThat(first().location()).isEqualTo(new SourceLocation.OnPage(1, 100, 100, 50, 40));
    }

    @Test
    void radicalsAreCharacters() throws Exception {
        sheet.glyph("一", 110, 120, 10, false);
        sheet.glyph("民", 120, 120, 10, false);
        assertThat(first().text()).isEqualTo("一民");
    }

    @Test
    void whatAFontDoesNotNameIsNoFigure() throws Exception {
        put("1叁2", 110, 120, 10);
        assertThat(first().text()).isEqualTo("1\uFFFD2");
    }

    /** Word processors raise a mark at half the size, browsers at five sixths. */
    @ParameterizedTest
    @ValueSource(doubles = {5, 8.3})
    void raisedMarksStayRaised(double size) throws Exception {
        put("31", 110, 120, 10);
        put("1", 120, 116, size);
        assertThat(first().text()).isEqualTo("31¹");
    }

    @Test
    void twoFiguresInACellAreNotOne() throws Exception {
        put("12", 104, 115, 8);
        put("345", 130, 115, 8);
        assertThat(first().text()).isEqualTo("12 / 345");
    }

    @Test
    void aFigureGoesOnInTheNextLineOnlyWhereThereIsNoRoom() throws Exception {
        put("1234567", 104, 115, 12);
        put("89", 104, 130, 12);
        assertThat(first().text()).isEqualTo("123456789");
        assertThat(first().remark()).isNotNull();
    }

    @Test
    void theRoomLeftFreeBesideAFigureIsNone() throws Exception {
        put("12345", 104, 115, 13);
        put("6", 104, 130, 13);
        assertThat(first().text()).isEqualTo("123456");
    }

    @Test
    void figuresBelowEachOtherAreNotOne() throws Exception {
        put("12", 104, 115, 8);
        put("34", 104, 130, 8);
        assertThat(first().text()).isEqualTo("12 / 34");
    }

    @Test
    void aFigureAcrossALineIsOfNeitherCell() throws Exception {
        put("123456", 135, 120, 10);
        assertThat(new PdfReader()
                        .read(sheet.bytes()).blocks().stream()
                                .filter(TableGrid.class::isInstance)
                                .flatMap(table -> ((TableGrid) table).rows().get(0).stream())
                                .map(GridCell::text)
                                .collect(Collectors.joining("|")))
                .contains("123456\uFFFD");
    }

    @Test
    void whatIsCoveredOrWhiteIsNotThere() throws Exception {
        put("99", 104, 115, 10);
        sheet.raw("1 g 102 710 40 25 re f 0 g");
        put("7", 110, 120, 10);
        sheet.raw("1 g");
        put("5", 125, 120, 10);
        assertThat(first().text()).isEqualTo("7");
    }

    @Test
    void watermarksAreNotRead() throws Exception {
        put("7", 110, 120, 10);
        sheet.raw("BT /F0 40 Tf 0.7 0.7 -0.7 0.7 100 700 Tm <00> Tj ET");
        assertThat(first().text()).isEqualTo("7");
    }

    @Test
    void pageNumbersAndRunningLinesAreLeftOut() throws Exception {
        PdfSheet pages = new PdfSheet();
        for (int i = 1; i <= 3; i++) {
            pages.newPage();
            pages.glyph("眉", 100, 40, 9, false);
            pages.glyph("文", 100, 300 + i, 12, false);
            pages.glyph(Integer.toString(i), 300, 810, 9, false);
        }
        assertThat(new PdfReader().read(pages.bytes()).blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("文", "文", "文");
    }
}
