// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.document.TableGrid.GridCell;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a viewer shows of a page is read, and nothing else. */
class PdfSeenTest {

    private final PdfSheet sheet = new PdfSheet();

    PdfSeenTest() {
        sheet.newPageOfFourCells();
    }

    private void put(String text, double x) {
        for (int i = 0; i < text.length(); i++) {
            sheet.glyph(text.substring(i, i + 1), x + i * 5, 120, 10, false);
        }
    }

    private static GridCell first(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        TableGrid table = (TableGrid) new PdfReader()
                .read(out.toByteArray()).blocks().stream()
                        .filter(TableGrid.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        return table.rows().get(0).get(0);
    }

    private GridCell first() throws Exception {
        try (PDDocument document = sheet.document()) {
            return first(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5 w %d 725 m %d 725 l S", "%d 724.7 m %2$d 724.7 l %2$d 725.3 l %1$d 725.3 l f"})
    void struckOutFiguresAreNone(String line) throws Exception {
        put("12", 105);
        sheet.raw(String.format(line, 105, 115));
        put("34", 125);
        assertThat(first().text()).isEqualTo("34");
        assertThat(first().remark())
                .isNotNull()
                .satisfies(remark -> assertThat(remark.zh()).isEqualTo("删除线文字“12”没有读取"));
    }

    /** A raised mark is smaller than what it belongs to, but seen. */
    @ParameterizedTest
    @CsvSource({"1, 34, 小得看不清的文字“2”没有读取", "2.9, 34, 小得看不清的文字“2”没有读取", "5, 2 34,", "10, 234,"})
    void textTooSmallToBeSeenIsNoPartOfAFigure(double size, String text, String remark) throws Exception {
        sheet.glyph("2", 110, 120, size, false);
        put("34", 115);
        assertThat(first().text()).isEqualTo(text);
        assertThat(first().remark())
                .satisfies(said -> assertThat(said == null ? null : said.zh()).isEqualTo(remark));
    }

    @Test
    void smallTextBesideLargeIsSeen() throws Exception {
        sheet.glyph("2", 105, 120, 18, false);
        sheet.glyph("3", 125, 120, 4.5, false);
        assertThat(first().text()).isEqualTo("2 / 3");
        assertThat(first().remark()).isNull();
    }

    @Test
    void tooSmallAndStruckOutTextIsSaidInOneRemark() throws Exception {
        sheet.glyph("2", 110, 120, 1, false);
        put("34", 115);
        put("12", 130);
        sheet.raw("0.5 w 130 725 m 140 725 l S");
        assertThat(first().text()).isEqualTo("34");
        assertThat(first().remark())
                .isNotNull()
                .satisfies(said -> assertThat(said.en())
                        .isEqualTo(
                                "struck-out text \"12\" was left out; text too small to be seen, \"2\" was left out"));
    }

    @Test
    void aCellWithNothingButStruckOutTextIsBlank() throws Exception {
        put("7", 110);
        sheet.raw("0.5 w 110 725 m 115 725 l S");
        assertThat(first().text()).isEmpty();
        assertThat(first().remark()).isNotNull();
    }

    /** A line below the text, and one that goes on beyond it. */
    @ParameterizedTest
    @CsvSource({"105,115,721", "100,150,725"})
    void otherLinesStrikeNothingOut(int from, int to, int y) throws Exception {
        put("12", 105);
        sheet.raw("0.5 w " + from + " " + y + " m " + to + " " + y + " l S");
        assertThat(first().remark()).isNull();
    }

    private static PDOptionalContentGroup layer(PDDocument document, boolean on) {
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("L");
        properties.addGroup(layer);
        properties.setGroupEnabled(layer, on);
        document.getDocumentCatalog().setOCProperties(properties);
        return layer;
    }

    @ParameterizedTest
    @CsvSource({"true,AnyOn,128", "false,AnyOn,8", "false,AllOff,128", "true,AllOff,8", "false,,8"})
    void layersThatAreOffAreNotThere(boolean on, String policy, String text) throws Exception {
        sheet.raw("/OC /M BDC /Span BMC");
        put("12", 105);
        sheet.raw("EMC EMC");
        put("8", 115);
        try (PDDocument document = sheet.document()) {
            COSDictionary membership = layer(document, on).getCOSObject();
            if (policy != null) {
                COSDictionary condition = new COSDictionary();
                condition.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
                condition.setItem(COSName.OCGS, membership);
                condition.setName(COSName.P, policy);
                membership = condition;
            }
            COSDictionary names = new COSDictionary();
            names.setItem("M", membership);
            PDResources resources = document.getPage(0).getResources();
            resources.getCOSObject().setItem(COSName.PROPERTIES, names);
            assertThat(first(document).text()).isEqualTo(text);
        }
    }

    @Test
    void expressionsOverLayersAreUnderstood() throws Exception {
        sheet.raw("/OC /M BDC");
        put("12", 105);
        sheet.raw("EMC");
        try (PDDocument document = sheet.document()) {
            COSArray not = new COSArray();
            not.add(COSName.getPDFName("Not"));
            not.add(layer(document, true).getCOSObject());
            COSDictionary condition = new COSDictionary();
            condition.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
            condition.setItem(COSName.getPDFName("VE"), not);
            COSDictionary names = new COSDictionary();
            names.setItem("M", condition);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.PROPERTIES, names);
            assertThat(first(document).text()).isEmpty();
        }
    }

    private static PDAnnotationWidget field(PDDocument document, String value) throws Exception {
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.setRectangle(new PDRectangle(105, 715, 40, 16));
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.FT, COSName.TX);
        field.setString(COSName.V, value);
        widget.getCOSObject().setItem(COSName.PARENT, field);
        PDPage page = document.getPage(0);
        page.setAnnotations(List.of(widget));
        return widget;
    }

    @Test
    void valuesOfFieldsAreReadAtTheirPlaces() throws Exception {
        try (PDDocument document = sheet.document()) {
            field(document, "1234");
            assertThat(first(document).text()).isEqualTo("1234");
        }
    }

    @Test
    void fieldsLookAsTheDocumentSays() throws Exception {
        put("56", 300);
        try (PDDocument document = sheet.document()) {
            PDAnnotationWidget widget = field(document, "99");
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(40, 16));
            look.setResources(document.getPage(0).getResources());
            try (var out = new PDStream(look.getCOSObject()).createOutputStream()) {
                out.write("BT /F0 10 Tf 2 4 Td <0203> Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            widget.setAppearance(looks);
            assertThat(first(document).text()).isEqualTo("56");
        }
    }

    /** A figure that was typed onto the form is one of it, and a note on it is none. */
    @ParameterizedTest
    @CsvSource({
        ", 12, 12",
        "FreeText, '1,234', '1,234'",
        "FreeTextTypeWriter, 12, 12",
        "FreeTextTypeWriter, 无, 无",
        "FreeTextCallout, 12, ''",
        ", 请核对, ''"
    })
    void figuresTypedOntoThePageAreRead(String intent, String contents, String expected) throws Exception {
        try (PDDocument document = sheet.document()) {
            PDAnnotationFreeText typed = new PDAnnotationFreeText();
            typed.setRectangle(new PDRectangle(105, 715, 40, 16));
            typed.setContents(contents);
            typed.getCOSObject().setName(COSName.IT, intent);
            document.getPage(0).setAnnotations(List.of(typed));
            assertThat(first(document).text()).isEqualTo(expected);
        }
    }

    @Test
    void hiddenFieldsAndNotesAreNotRead() throws Exception {
        put("5", 105);
        try (PDDocument document = sheet.document()) {
            PDAnnotation widget = field(document, "1234");
            widget.setHidden(true);
            assertThat(first(document).text()).isEqualTo("5");
        }
    }
}
