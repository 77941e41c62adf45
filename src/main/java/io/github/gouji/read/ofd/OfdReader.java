// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.ofd;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.document.DocumentReader;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.PageCanvas;
import io.github.gouji.read.page.PageDocument;
import io.github.gouji.report.Wording;
import javax.xml.stream.XMLStreamException;

/**
 * Reads OFD documents: their characters and lines as a reader of the pages sees them. Thread-safe. Attachments, actions
 * and seals are not looked at.
 */
public final class OfdReader implements DocumentReader {

    private static final Wording MALFORMED =
            new Wording("不是完好的 OFD 文档，无法读取", "this is no intact OFD document and cannot be read");
    private static final Wording TOO_LARGE = new Wording(
            "OFD 文档解压后超过可用内存，无法读取", "the OFD document unpacks to more than the memory at hand and cannot be read");

    private final ReadLimits limits;

    /** Creates a reader with the standard limits. */
    public OfdReader() {
        this(ReadLimits.standard());
    }

    /** Creates a reader with limits of its own. */
    public OfdReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        Budget budget = new Budget(limits);
        try {
            return read(new OfdParts(Archive.of(content, limits), budget), budget);
        } catch (XMLStreamException | NumberFormatException e) {
            if (e.getCause() instanceof UnreadableDocumentException excess) {
                throw excess;
            }
            if (e instanceof XMLStreamException xml
                    && xml.getNestedException() instanceof UnreadableDocumentException excess) {
                throw excess;
            }
            throw unreadable(MALFORMED, e);
        } catch (OutOfMemoryError e) {
            throw unreadable(TOO_LARGE, e);
        }
    }

    private static Document read(OfdParts parts, Budget budget) throws UnreadableDocumentException, XMLStreamException {
        OfdStructure structure = OfdStructure.of(parts);
        budget.pages(structure.pages().size());
        PageDocument document = new PageDocument(budget);
        int number = 0;
        for (String part : structure.pages()) {
            number++;
            OfdPage page = OfdPage.of(part, structure, parts);
            PageCanvas canvas = new PageCanvas(number, page.width(), page.height(), budget);
            page.drawOn(canvas);
            document.add(canvas.content());
        }
        if (number == 0) {
            throw new UnreadableDocumentException(MALFORMED);
        }
        if (document.isEmpty()) {
            throw new UnreadableDocumentException(withoutText(number));
        }
        if (document.isIllegible()) {
            throw new UnreadableDocumentException(ILLEGIBLE);
        }
        return document.document(structure.title());
    }

    private static final Wording ILLEGIBLE = new Wording(
            "OFD 文档的文字大部分没有可用的编码，无法识别，请用原文档另存为带文字的 OFD 或 HTML",
            "most characters of the OFD document have no usable code; save it anew, with text, from the original document");

    private static Wording withoutText(int pages) {
        return new Wording(
                "OFD 文档共 " + pages + " 页，只有图像或文字的轮廓，没有可读的文字，请用原文档另存为带文字的 OFD 或 HTML",
                "the OFD document has " + pages + (pages == 1 ? " page" : " pages")
                        + " of images or outlines of letters without any text to be read; save it anew, with text, from"
                        + " the original document");
    }

    private static UnreadableDocumentException unreadable(Wording wording, Throwable cause) {
        UnreadableDocumentException exception = new UnreadableDocumentException(wording);
        exception.initCause(cause);
        return exception;
    }
}
