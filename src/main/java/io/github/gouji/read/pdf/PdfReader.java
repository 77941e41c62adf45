// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.page.PageDocument;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Reads PDF documents: their characters and lines as a reader of the pages sees them, with what is filled in into the
 * fields of forms. Layers that are switched off are left out, and so is invisible text: behind a scan it is what a
 * machine took the picture for, a wrong digit in it looks like any other, and nobody sees it to notice. Such a document
 * is refused as the scan that it is. Scripts, links and attachments are never run, followed or read, and images are not
 * looked at. Thread-safe.
 */
public final class PdfReader implements DocumentReader {

    /** The class of the library that opens what is encrypted for a certificate, which is not needed for anything else. */
    private static final String CERTIFICATES = "org/bouncycastle/";

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public PdfReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public PdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        Budget budget = new Budget(limits);
        try (PDDocument pdf = Loader.loadPDF(new TimedBytes(content, budget), "", null, null, TimedBytes.MEMORY)) {
            return read(pdf, budget);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw unreadable(ENCRYPTED, e);
        } catch (NoClassDefFoundError e) {
            if (Objects.requireNonNullElse(e.getMessage(), "").startsWith(CERTIFICATES)) {
                throw unreadable(ENCRYPTED, e);
            }
            throw e;
        } catch (OutOfMemoryError e) {
            throw unreadable(TOO_LARGE, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            budget.checkTime();
            throw unreadable(MALFORMED, e);
        }
    }

    private static Document read(PDDocument pdf, Budget budget) throws IOException {
        int count = pdf.getNumberOfPages();
        budget.pages(count);
        PageDocument document = new PageDocument(budget);
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        boolean stale = form != null && form.getNeedAppearances();
        Layers layers = new Layers(pdf);
        ContentStreams streams = new ContentStreams(budget);
        List<ReadProblem> problems = new ArrayList<>();
        boolean images = false;
        boolean invisible = false;
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            budget.pages(++number);
            PdfPage drawn = new PdfPage(page, number, layers, streams, stale, budget);
            document.add(drawn.content());
            if (drawn.isDamaged()) {
                problems.add(damaged(page, number));
            }
            images |= drawn.hasImages();
            invisible |= drawn.hasInvisibleText();
        }
        if (number == 0 || (document.isEmpty() && !problems.isEmpty())) {
            throw new UnreadableDocumentException(MALFORMED);
        }
        if (document.isEmpty()) {
            throw new UnreadableDocumentException(images ? scan(number, invisible) : outlines(number));
        }
        if (document.isIllegible()) {
            throw new UnreadableDocumentException(ILLEGIBLE);
        }
        if (number < count) {
            problems.add(new ReadProblem(ReadProblem.Kind.NOT_FOUND, missing(number, count), null));
        }
        Document read = document.document(title(pdf));
        return new Document(read.blocks(), read.title(), problems);
    }

    private static ReadProblem damaged(PDPage page, int number) {
        PDRectangle box = page.getCropBox();
        return new ReadProblem(
                ReadProblem.Kind.NOT_FOUND,
                new Wording(
                        "PDF 文档第 " + number + " 页的内容已损坏，没有读全，可能缺少数字或数字有误，请换用完好的文档",
                        "page " + number
                                + " of the PDF document is damaged and could not be read as a whole, so that figures"
                                + " may be missing or wrong; use an intact document"),
                new SourceLocation.OnPage(number, 0, 0, box.getWidth(), box.getHeight()));
    }

    private static String title(PDDocument pdf) {
        String title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : title.strip();
    }

    private static final Wording ENCRYPTED =
            new Wording("PDF 文档有打开密码，请先解除密码再检查", "the PDF document is encrypted; remove its password first");
    private static final Wording MALFORMED =
            new Wording("不是完好的 PDF 文档，无法读取", "this is no intact PDF document and cannot be read");
    private static final Wording TOO_LARGE = new Wording(
            "PDF 文档解压后超过可用内存，无法读取", "the PDF document unpacks to more than the memory at hand and cannot be read");
    private static final Wording ILLEGIBLE = new Wording(
            "PDF 文档的字体没有注明文字编码，大部分文字无法识别，请用原文档另存为带文字的 PDF 或 HTML",
            "the fonts of the PDF document do not say which characters most of its glyphs are; save it anew, with text,"
                    + " from the original document");

    private static Wording scan(int pages, boolean recognised) {
        return new Wording(
                "PDF 文档共 " + pages + " 页，是扫描的图像，" + (recognised ? "只有机器识别、看不见的文字，其中的数字无人核对" : "没有可读的文字")
                        + "，请用原文档另存为带文字的 PDF 或 HTML",
                "the PDF document is a scan: " + pages(pages) + " of images "
                        + (recognised
                                ? "with nothing but invisible text recognised by a machine, whose figures nobody has checked"
                                : "without any text to be read")
                        + "; save it anew, with text, from the original document");
    }

    private static Wording outlines(int pages) {
        return new Wording(
                "PDF 文档共 " + pages + " 页，没有可读的文字（空白，或文字已转为轮廓），请用原文档另存为带文字的 PDF 或 HTML",
                "the PDF document has " + pages(pages)
                        + " without any text to be read, blank or with outlines in its place; save it anew, with text,"
                        + " from the original document");
    }

    private static Wording missing(int found, int pages) {
        return new Wording(
                "PDF 文档已损坏：应有 " + pages + " 页，只找到 " + found + " 页，可能缺少数字，请换用完好的文档",
                "the PDF document is damaged: it has " + pages(pages) + ", of which " + found
                        + " were found, so that figures may be missing; use an intact document");
    }

    private static String pages(int pages) {
        return pages + (pages == 1 ? " page" : " pages");
    }

    private static UnreadableDocumentException unreadable(Wording wording, Throwable cause) {
        UnreadableDocumentException exception = new UnreadableDocumentException(wording);
        exception.initCause(cause);
        return exception;
    }
}
