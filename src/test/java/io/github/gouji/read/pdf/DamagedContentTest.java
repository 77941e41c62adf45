// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.Verdict;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Edition;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What draws a page, and cannot be read to its end, is said: what is missing then looks like a blank. */
class DamagedContentTest {

    private static final String DRAWN = "BT /F0 10 Tf 1 0 0 1 100 700 Tm <00> Tj ET\n";

    private final PdfSheet sheet = new PdfSheet();

    DamagedContentTest() {
        sheet.newPage();
        sheet.glyph("一", 100, 100, 10, false);
        sheet.newPage();
        sheet.glyph("二", 100, 100, 10, false);
    }

    private static List<ReadProblem> problems(PDDocument pdf) throws Exception {
        try (pdf) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return new PdfReader().read(out.toByteArray()).problems();
        }
    }

    /** Returns the problems of a document whose second page is drawn by the given bytes. */
    private List<ReadProblem> problems(byte[] packed, boolean compressed) throws Exception {
        PDDocument pdf = sheet.document();
        pdf.getPage(1).setContents(new PDStream(stream(pdf, packed, compressed)));
        return problems(pdf);
    }

    private static COSStream stream(PDDocument pdf, byte[] packed, boolean compressed) throws Exception {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        if (compressed) {
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        }
        return stream;
    }

    private static byte[] packed(String content, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(content.getBytes(StandardCharsets.US_ASCII));
        deflater.finish();
        byte[] packed = new byte[content.length() + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static void assertPageTwo(List<ReadProblem> problems) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind().isLoss()).isTrue();
            assertThat(problem.message().zh()).isEqualTo("PDF 文档第 2 页的内容已损坏，没有读全，可能缺少数字或数字有误，请换用完好的文档");
            assertThat(problem.message().en())
                    .isEqualTo("page 2 of the PDF document is damaged and could not be read as a whole, so that figures"
                            + " may be missing or wrong; use an intact document");
            assertThat(((SourceLocation.OnPage) problem.location()).page()).isEqualTo(2);
        });
    }

    @Test
    void wholeStreams() throws Exception {
        byte[] packed = packed(DRAWN.repeat(50), 9);
        assertThat(problems(packed, true)).isEmpty();
        byte[] withoutChecksum = Arrays.copyOf(packed, packed.length - 4);
        assertThat(problems(withoutChecksum, true)).isEmpty();
        assertThat(problems(Arrays.copyOf(packed, packed.length + 7), true)).isEmpty();
        assertThat(problems(new byte[0], true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 40})
    void aStreamWithoutItsEnd(int length) throws Exception {
        assertPageTwo(problems(Arrays.copyOf(packed(DRAWN.repeat(50), 9), length), true));
    }

    @Test
    void aStreamThatUnpacksToSomethingElse() throws Exception {
        byte[] packed = packed(DRAWN, Deflater.NO_COMPRESSION);
        String text = new String(packed, StandardCharsets.ISO_8859_1);
        packed[text.indexOf("<00>") + 2] = '1';
        assertPageTwo(problems(packed, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F0 10 Tf 1 0 0 1 100 700 Tm",
                "BT /F0 10 Tf <00> Tj",
                "BT /F0 10 T\u0001 <00> Tj ET",
                "/Span << /A << /B ] >> BDC",
                "10 Tf",
                "/Nothing Do",
                "1 0 0 1 100"
            })
    void operatorsThatWereOthersOnce(String content) throws Exception {
        assertPageTwo(problems((DRAWN + content).getBytes(StandardCharsets.ISO_8859_1), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BX 1 2 new EX", "/P MP", "Q", "q", "/Nothing gs"})
    void operatorsOfWholeStreams(String content) throws Exception {
        assertThat(problems((DRAWN + content).getBytes(StandardCharsets.ISO_8859_1), false))
                .isEmpty();
    }

    @Test
    void aStreamThatIsMissing() throws Exception {
        PDDocument pdf = sheet.document();
        COSArray several = new COSArray();
        several.add(stream(pdf, packed(DRAWN, 9), true));
        several.add(COSInteger.ONE);
        pdf.getPage(1).getCOSObject().setItem(COSName.CONTENTS, several);
        assertPageTwo(problems(pdf));
    }

    @Test
    void aFormWithoutItsEnd() throws Exception {
        PDDocument pdf = sheet.document();
        PDPage page = pdf.getPage(1);
        COSStream form = stream(pdf, Arrays.copyOf(packed(DRAWN.repeat(50), 9), 30), true);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSDictionary forms = new COSDictionary();
        forms.setItem("X", form);
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
        page.setContents(new PDStream(stream(pdf, "/X Do /X Do".getBytes(StandardCharsets.US_ASCII), false)));
        assertPageTwo(problems(pdf));
    }

    @Test
    void meaningsOfCharactersWithoutTheirEnd() throws Exception {
        PDDocument pdf = sheet.document();
        COSDictionary font = pdf.getPage(0)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F0"));
        COSStream meanings = font.getCOSStream(COSName.TO_UNICODE);
        byte[] text = meanings.createInputStream().readAllBytes();
        byte[] packed = packed(new String(text, StandardCharsets.US_ASCII), 9);
        font.setItem(COSName.TO_UNICODE, stream(pdf, Arrays.copyOf(packed, packed.length - 8), true));
        assertThat(problems(pdf)).hasSize(2);
    }

    @Test
    void aPageThatIsMissing() throws Exception {
        PDDocument pdf = sheet.document();
        pdf.getPages().getCOSObject().setInt(COSName.COUNT, 3);
        assertThat(problems(pdf))
                .extracting(problem -> problem.message().zh())
                .containsExactly("PDF 文档已损坏：应有 3 页，只找到 2 页，可能缺少数字，请换用完好的文档");
    }

    @Test
    void aReportThatIsDamagedIsIncomplete() throws Exception {
        byte[] whole = DrawnPdf.of(Reports.consistent(Edition.EDITION_2021, 1));
        assertThat(Gouji.check(Gouji.read("whole.pdf", whole)).verdict()).isEqualTo(Verdict.CONSISTENT);
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            COSStream contents = pdf.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
            byte[] packed = contents.createRawInputStream().readAllBytes();
            pdf.getPage(0).setContents(new PDStream(stream(pdf, Arrays.copyOf(packed, packed.length - 6), true)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(Gouji.check(Gouji.read("cut.pdf", out.toByteArray())).verdict())
                    .isEqualTo(Verdict.INCOMPLETE);
        }
    }
}
