// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Annotator;
import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.WrongReports;
import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Styles;
import io.github.gouji.report.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfNotesTest {

    private static byte[] annotated(byte[] pdf) throws IOException {
        CheckResult result = Gouji.check(Gouji.read("drawn.pdf", pdf));
        byte[] annotated = Annotator.standard().annotate(result, pdf);
        assertThat(Arrays.copyOf(annotated, pdf.length)).isEqualTo(pdf);
        assertThat(Gouji.read("drawn.pdf", annotated).report())
                .isEqualTo(result.document().report());
        return annotated;
    }

    private static byte[] drawn(PdfSheet sheet) throws IOException {
        FormPainter.paint(
                WrongReports.of(Edition.EDITION_2021, 1),
                sheet,
                Styles.all().values().iterator().next());
        return sheet.bytes();
    }

    @ParameterizedTest
    @EnumSource(PdfSheet.Turn.class)
    void highlightsTheCellThatIsWrong(PdfSheet.Turn turn) throws Exception {
        byte[] annotated = annotated(drawn(new PdfSheet(turn, Map.of())));
        List<String> texts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(annotated)) {
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                for (PDAnnotation note : page.getAnnotations()) {
                    assertThat(note.getNormalAppearanceStream()).isNotNull();
                    if (note.getContents().startsWith("应为 ")) {
                        texts.add(textIn(pdf, number, note.getRectangle()));
                    }
                }
            }
        }
        assertThat(texts).containsExactly("98765");
    }

    @Test
    void theSummaryIsOnTheFirstPage() throws Exception {
        byte[] annotated = annotated(drawn(new PdfSheet()));
        try (PDDocument pdf = Loader.loadPDF(annotated)) {
            PDAnnotation summary = pdf.getPage(0).getAnnotations().get(0);
            assertThat(summary.getSubtype()).isEqualTo("Text");
            assertThat(summary.getContents()).startsWith("勾稽检查：勾稽不一致").contains("T3-BALANCE");
        }
    }

    @Test
    void theSameDocumentMakesTheSameCopy() throws Exception {
        byte[] pdf = drawn(new PdfSheet());
        assertThat(annotated(pdf)).isEqualTo(annotated(pdf));
    }

    @Test
    void notesThatAreThereStay() throws Exception {
        byte[] once = annotated(drawn(new PdfSheet()));
        byte[] twice = annotated(once);
        assertThat(notes(twice)).isEqualTo(2 * notes(once));
    }

    /** Signs a document, with a signature of no worth, at a level of certification; 0 for none. */
    private static byte[] signed(int level) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(drawn(new PdfSheet()))) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            pdf.addSignature(signature, content -> new byte[] {48, 0});
            if (level > 0) {
                COSDictionary parameters = new COSDictionary();
                parameters.setInt(COSName.P, level);
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.getPDFName("TransformParams"), parameters);
                COSArray references = new COSArray();
                references.add(reference);
                signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
                COSDictionary permissions = new COSDictionary();
                permissions.setItem(COSName.DOCMDP, signature.getCOSObject());
                pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void signaturesThatAllowNotesStayAsTheyAre(int level) throws Exception {
        byte[] signed = signed(level);
        try (PDDocument pdf = Loader.loadPDF(annotated(signed))) {
            PDSignature signature = pdf.getLastSignatureDictionary();
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(signed.length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void certificationsAgainstNotesAreRespected(int level) throws Exception {
        byte[] signed = signed(level);
        assertThatThrownBy(() -> annotated(signed)).hasMessageContaining("经过认证签名");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void permissionsOfTheOwnerAreRespected(boolean allowed) throws Exception {
        AccessPermission permission = new AccessPermission();
        permission.setCanModifyAnnotations(allowed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(drawn(new PdfSheet()))) {
            pdf.protect(new StandardProtectionPolicy("owner", "", permission));
            pdf.save(out);
        }
        if (allowed) {
            assertThat(notes(annotated(out.toByteArray()))).isPositive();
        } else {
            assertThatThrownBy(() -> annotated(out.toByteArray())).hasMessageContaining("权限设置不允许加批注");
        }
    }

    private static int notes(byte[] content) throws IOException {
        int notes = 0;
        try (PDDocument pdf = Loader.loadPDF(content)) {
            for (PDPage page : pdf.getPages()) {
                notes += page.getAnnotations().size();
            }
        }
        return notes;
    }

    /** Returns the characters that are drawn in a rectangle of a page. */
    private static String textIn(PDDocument pdf, int page, PDRectangle box) throws IOException {
        StringBuilder text = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                float x = at.getTextMatrix().getTranslateX();
                float y = at.getTextMatrix().getTranslateY();
                if (box.contains(x, y)) {
                    text.append(at.getUnicode());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return text.toString().strip();
    }
}
