// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Sheet;
import io.github.gouji.read.page.Style;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two pages side by side on one sheet of paper. */
class SpreadsTest {

    /** Draws every second page right of the one before. */
    private static final class SideBySide implements Sheet {

        private final PdfSheet sheet = new PdfSheet();
        private int pages;

        @Override
        public void newPage() {
            if (pages++ % 2 == 0) {
                sheet.newPage();
            }
        }

        private double shift() {
            return pages % 2 == 0 ? WIDTH : 0;
        }

        @Override
        public void glyph(String character, double x, double y, double size, boolean turned) {
            sheet.glyph(character, x + shift(), y, size, turned);
        }

        @Override
        public void line(double x1, double y1, double x2, double y2) {
            sheet.line(x1 + shift(), y1, x2 + shift(), y2);
        }

        @Override
        public void rectangle(double x, double y, double width, double height) {
            sheet.rectangle(x + shift(), y, width, height);
        }
    }

    private static byte[] wide(PdfSheet sheet) throws IOException {
        try (PDDocument document = sheet.document()) {
            for (PDPage page : document.getPages()) {
                page.setMediaBox(new PDRectangle((float) (2 * Sheet.WIDTH), (float) Sheet.HEIGHT));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Style.Rules.class,
            names = {"LINES", "LYING", "NONE"})
    void areReadOneAfterTheOther(Style.Rules rules) throws Exception {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 4);
        SideBySide sheet = new SideBySide();
        FormPainter.paint(report, sheet, Style.PLAIN.with(rules).with(new Style.Cut(1, 0, 14, false)));
        ReadResult result = Gouji.read("spread.pdf", wide(sheet.sheet));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.report().proactive()).isEqualTo(report.proactive());
        assertThat(result.report().requests()).isEqualTo(report.requests());
        assertThat(result.report().disputes()).isEqualTo(report.disputes());
        SourceLocation.OnPage place =
                (SourceLocation.OnPage) result.locations().get(Cell.of("requests.received.total"));
        assertThat(place.page()).isEqualTo(1);
        assertThat(place.x()).isBetween(Sheet.WIDTH, 2 * Sheet.WIDTH);
    }

    @Test
    void aWideTableIsNoSpread() throws Exception {
        PdfSheet sheet = new PdfSheet();
        sheet.newPage();
        String[] labels = {"信息内容", "规章", "行政规范性文件", "其他有关的规范性文件"};
        for (int row = 0; row < labels.length; row++) {
            text(sheet, labels[row], 60, 100 + row * 20);
            for (int column = 0; column < 3; column++) {
                String figure = row == 0 ? new String[] {"制发", "废止", "有效"}[column] : row + "" + column;
                text(sheet, figure, 700 + column * 120, 100 + row * 20);
            }
        }
        TableGrid table = (TableGrid) new PdfReader().read(wide(sheet)).blocks().get(0);
        assertThat(table.rows().get(1).stream().map(TableGrid.GridCell::text)).containsExactly("规章", "10", "11", "12");
    }

    private static void text(PdfSheet sheet, String text, double x, double y) {
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            sheet.glyph(character, x + FormPainter.width(text.substring(0, i), 10), y, 10, false);
        }
    }
}
