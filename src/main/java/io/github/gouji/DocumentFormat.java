// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.read.office.OfficeFormat;
import io.github.gouji.report.Wording;
import java.util.Locale;

/** A format of documents that reports are read from. */
public enum DocumentFormat {
    /** The JSON form of a report. */
    JSON,
    /** A web page, or a document saved as one. */
    HTML,
    /** Text with pipe tables or HTML tables in it. */
    MARKDOWN,
    /** The Portable Document Format, with text in it. */
    PDF,
    /** Open Fixed-layout Document, the national format of GB/T 33190, with text in it. */
    OFD,
    /** A document of Word or WPS, with macros or without. */
    DOCX,
    /** A workbook of Excel or WPS, with macros or without. */
    XLSX,
    /** An OpenDocument text. */
    ODT,
    /** An OpenDocument spreadsheet. */
    ODS,
    /** A document of old versions of Word, and of WPS. */
    DOC,
    /** A workbook of old versions of Excel, and of WPS. */
    XLS;

    /** How far into a text the signs of a web page are looked for. */
    private static final int START = 1024;

    /** Enough bytes for so many characters in any character set, and for the words that tell the character set. */
    private static final int SAMPLE = 16 * START;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final int[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final int[] HTML_TAG = {'<', 'h', 't', 'm', 'l'};
    private static final int[] RTF = {'{', '\\', 'r', 't', 'f'};

    /**
     * Tells the format of a document from its content alone. What begins with a brace is JSON, whatever follows.
     *
     * @throws UnreadableDocumentException if it is empty, of a format that cannot be read, or no text
     */
    public static DocumentFormat of(byte[] content) throws UnreadableDocumentException {
        return of(content, ReadLimits.standard());
    }

    static DocumentFormat of(byte[] content, ReadLimits limits) throws UnreadableDocumentException {
        if (Magic.isPdf(content)) {
            return PDF;
        }
        if (Magic.isOfd(content)) {
            return OFD;
        }
        if (startsWith(content, ZIP)) {
            return valueOf(OfficeFormat.ofArchive(content, limits).name());
        }
        if (startsWith(content, OLD_OFFICE)) {
            return valueOf(OfficeFormat.ofCompoundFile(content).name());
        }
        if (startsWith(content, RTF)) {
            throw new UnreadableDocumentException(new Wording(
                    "RTF 文档不能直接读取，请另存为 DOCX 后再检查",
                    "RTF documents cannot be read directly; save the document as DOCX first"));
        }
        if (startsJsonObject(content)) {
            return JSON;
        }
        // Most pages say what they are at once; to decode the beginning would take as long as to read a part of the
        // page.
        if (startsWith(content, DOCTYPE) || startsWith(content, HTML_TAG)) {
            return PipeRows.in(content, true) ? MARKDOWN : HTML;
        }
        String text = TextDecoder.decodeStart(content, SAMPLE).strip();
        if (text.isEmpty() && content.length > SAMPLE) {
            text = TextDecoder.decode(content).strip();
        }
        if (text.isEmpty()) {
            throw new UnreadableDocumentException(new Wording("文档是空的", "the document is empty"));
        }
        if (text.startsWith("{") || startsJsonArray(text)) {
            return JSON;
        }
        String start = text.substring(0, Math.min(START, text.length())).toLowerCase(Locale.ROOT);
        rejectArchives(start);
        boolean declared = start.contains("<html") || start.contains("<!doctype");
        boolean page = declared || start.startsWith("<");
        boolean isMarkdown =
                !page || PipeRows.in(content, declared) || (!declared && LooseLines.in(TextDecoder.decode(content)));
        return isMarkdown ? MARKDOWN : HTML;
    }

    /** A web page saved with its pictures is a mail, and its text is encoded as that of a mail is. */
    private static void rejectArchives(String start) throws UnreadableDocumentException {
        boolean mail = start.startsWith("mime-version:") || start.startsWith("from:");
        if (mail && start.contains("multipart/related")) {
            throw new UnreadableDocumentException(new Wording(
                    "MHTML 网页存档（mht、mhtml）不能直接读取，请另存为 HTML 后再检查",
                    "web archives (mht, mhtml) cannot be read directly; save the document as HTML first"));
        }
    }

    /** Tells a JSON object without decoding the whole document, which would take as long as to parse a part of it. */
    private static boolean startsJsonObject(byte[] content) {
        int start = startsWith(content, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (start < content.length && " \t\r\n".indexOf(content[start]) >= 0) {
            start++;
        }
        return start < content.length && content[start] == '{';
    }

    /** Tells an array from the link or {@code [TOC]} that a Markdown text may begin with. */
    private static boolean startsJsonArray(String text) {
        if (!text.startsWith("[")) {
            return false;
        }
        String rest = text.substring(1).stripLeading();
        return !rest.isEmpty() && "{[\"]".indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean startsWith(byte[] content, int[] magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
