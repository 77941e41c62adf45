// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static io.github.gouji.read.SmallLimits.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.ProcessorTime;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Documents come from strangers. */
class PdfReaderHostileTest {

    @Test
    void noPdfAtAll() {
        assertUnreadable("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII))
                .hasMessageContaining("不是完好的 PDF 文档");
        assertUnreadable(new byte[0]).hasMessageContaining("不是完好的 PDF 文档");
    }

    /** A campaign has thousands: see {@link PdfCampaign}. */
    @Test
    void damagedDocumentsAreReadOrRefused() throws IOException {
        byte[] whole = text("年度报告", 2).bytes();
        for (int seed = 0; seed < 100; seed++) {
            byte[] damaged = PdfDamage.damaged(whole, seed);
            ProcessorTime.assertWithin(10, () -> {
                try {
                    new PdfReader().read(damaged);
                } catch (UnreadableDocumentException e) {
                    assertThat(e.wording().zh()).isNotEmpty();
                }
            });
        }
    }

    @Test
    void scansAndBlankPagesSayHowManyPagesTheyHave() throws IOException {
        assertUnreadable(text("", 3).bytes()).hasMessageContaining("PDF 文档共 3 页，没有可读的文字");
        PdfSheet sheet = text("", 2);
        sheet.raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");
        assertUnreadable(sheet.bytes()).hasMessageContaining("PDF 文档共 2 页，是扫描的图像");
    }

    @Test
    void textThatOnlyTheMachineSeesIsNoText() throws IOException {
        PdfSheet sheet = text("", 1);
        sheet.raw("3 Tr");
        sheet.glyph("7", 100, 100, 12, false);
        assertUnreadable(sheet.bytes()).hasMessageContaining("没有可读的文字");
        sheet.raw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");
        assertUnreadable(sheet.bytes()).hasMessageContaining("只有机器识别、看不见的文字");
    }

    @Test
    void fontsThatDoNotSayWhatTheirCharactersAre() {
        PdfSheet sheet = new PdfSheet(PdfSheet.Turn.NONE, Map.of("年", "", "度", ""));
        sheet.newPage();
        sheet.glyph("年", 100, 100, 12, false);
        sheet.glyph("度", 112, 100, 12, false);
        assertUnreadable(sheet.bytes()).hasMessageContaining("没有注明文字编码");
    }

    @Test
    void encryptedDocuments() throws IOException {
        assertUnreadable(encrypted("owner", "user")).hasMessageContaining("PDF 文档有打开密码");
        assertThat(new PdfReader().read(encrypted("owner", "")).blocks()).hasSize(1);
    }

    private static byte[] encrypted(String owner, String user) throws IOException {
        try (PDDocument document = text("年度报告", 1).document()) {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pagesAndCharactersWithoutEnd() {
        assertLimited(text("字", 4).bytes()).hasMessageContaining("有 4 页，超过 3 页的上限");
        assertLimited(text("字".repeat(1500), 1).bytes()).hasMessageContaining("超过 1000 个的上限");
    }

    @Test
    void formsInFormsTakeTimeThatIsLimited() throws IOException {
        try (PDDocument document = text("字", 1).document()) {
            COSDictionary resources = null;
            COSStream inner = null;
            for (int i = 0; i < 12; i++) {
                COSStream form = document.getDocument().createCOSStream();
                try (var out = form.createOutputStream()) {
                    out.write((i == 0 ? "0 0 m" : "/X Do ".repeat(10)).getBytes(StandardCharsets.US_ASCII));
                }
                form.setItem(COSName.TYPE, COSName.XOBJECT);
                form.setItem(COSName.SUBTYPE, COSName.FORM);
                form.setItem(COSName.BBOX, document.getPage(0).getMediaBox());
                if (resources != null) {
                    form.setItem(COSName.RESOURCES, resources);
                }
                resources = new COSDictionary();
                COSDictionary forms = new COSDictionary();
                forms.setItem("X", form);
                resources.setItem(COSName.XOBJECT, forms);
                inner = form;
            }
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject().setItem(COSName.CONTENTS, inner);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertLimited(out.toByteArray()).hasMessageContaining("读取超过 3.0 秒的上限");
        }
    }

    @Test
    void pagesDeepInATree() {
        int depth = 20_000;
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
        for (int i = 2; i < depth; i++) {
            pdf.append(i + " 0 obj <</Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R]>> endobj\n");
        }
        pdf.append(depth + " 0 obj <</Type /Page /MediaBox [0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
        assertUnreadable(pdf.toString().getBytes(StandardCharsets.US_ASCII)).hasMessageContaining("PDF");
    }

    @Test
    void aTableOfTooManyCellsIsNamed() {
        PdfSheet sheet = text("字", 1);
        for (int i = 0; i <= 12; i++) {
            sheet.line(50, 50 + i * 10, 170, 50 + i * 10);
            sheet.line(50 + i * 10, 50, 50 + i * 10, 170);
        }
        assertLimited(sheet.bytes()).hasMessageContaining("表格超过 100 个单元格的上限");
    }

    @Test
    void aDrawingOfManyLinesDoesNotTakeLong() throws IOException {
        PdfSheet sheet = text("图", 1);
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * Sheet.WIDTH;
            double y = random.nextDouble() * Sheet.HEIGHT;
            sheet.line(x, y, random.nextBoolean() ? x : x + 20, y + 20);
        }
        ProcessorTime.assertWithin(10, () -> new PdfReader().read(sheet.bytes()));
    }

    @Test
    void aDrawingOfManyFiguresDoesNotTakeLong() throws IOException {
        PdfSheet sheet = text("图", 1);
        for (int i = 0; i < 12_000; i++) {
            sheet.glyph(i % 3 == 0 ? "图" : "7", 20 + i % 200 * 2.7, 100 + i / 200 * 3, 1, false);
        }
        ProcessorTime.assertWithin(10, () -> new PdfReader().read(sheet.bytes()));
    }

    private static PdfSheet text(String text, int pages) {
        PdfSheet sheet = new PdfSheet();
        for (int i = 0; i < pages; i++) {
            sheet.newPage();
            for (int j = 0; j < text.length(); j++) {
                sheet.glyph(text.substring(j, j + 1), 100 + j % 30 * 12, 100 + j / 30 * 12, 12, false);
            }
        }
        return sheet;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreadable(byte[] document) {
        return assertThatThrownBy(() -> ProcessorTime.assertWithin(10, () -> new PdfReader().read(document)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertLimited(byte[] document) {
        return assertThatThrownBy(() -> new PdfReader(SMALL).read(document))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
