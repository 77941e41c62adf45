// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.json.JsonReader;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.read.ofd.OfdReader;
import io.github.gouji.read.pdf.PdfReader;
import io.github.gouji.read.recognise.Recogniser;
import io.github.gouji.read.sheet.OdsReader;
import io.github.gouji.read.sheet.XlsReader;
import io.github.gouji.read.sheet.XlsxReader;
import io.github.gouji.read.word.DocReader;
import io.github.gouji.read.word.DocxReader;
import io.github.gouji.read.word.OdtReader;

/** The readers of all formats. */
final class Readers {

    private Readers() {}

    static ReadResult read(DocumentFormat format, String source, byte[] content, ReadLimits limits)
            throws UnreadableDocumentException {
        return switch (format) {
            case JSON -> new JsonReader().read(source, content);
            case HTML -> Recogniser.recognise(source, new HtmlReader(limits).read(content));
            case MARKDOWN -> Recogniser.recognise(source, markdown(limits).read(content));
            case PDF -> Recogniser.recognise(source, new PdfReader(limits).read(content));
            case OFD -> Recogniser.recognise(source, new OfdReader(limits).read(content));
            case DOCX -> Recogniser.recognise(source, new DocxReader(limits).read(content));
            case XLSX -> Recogniser.recognise(source, new XlsxReader(limits).read(content));
            case ODT -> Recogniser.recognise(source, new OdtReader(limits).read(content));
            case ODS -> Recogniser.recognise(source, new OdsReader(limits).read(content));
            case DOC -> Recogniser.recognise(source, new DocReader(limits).read(content));
            case XLS -> Recogniser.recognise(source, new XlsReader(limits).read(content));
        };
    }

    /** Returns a reader of Markdown that needs the library for web pages where there is a table of one alone. */
    private static MarkdownReader markdown(ReadLimits limits) {
        return new MarkdownReader((html, line, tables) -> new HtmlReader(limits).blocks(html, line, tables), limits);
    }
}
