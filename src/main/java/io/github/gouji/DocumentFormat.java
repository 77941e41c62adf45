// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.util.Locale;

/** A format of documents that reports are read from. */
public enum DocumentFormat {
    /** The JSON form of a report. */
    JSON,
    /** A web page, or a document saved as one. */
    HTML,
    /** Text with pipe tables or HTML tables in it. */
    MARKDOWN;

    /** How far into a text the signs of a web page are looked for. */
    private static final int START = 1024;

    private static final int[] PDF = {'%', 'P', 'D', 'F'};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] RTF = {'{', '\\', 'r', 't', 'f'};

    /**
     * Tells the format of a document from its content alone.
     *
     * @throws UnreadableDocumentException if it is empty, of a format that cannot be read, or no text
     */
    public static DocumentFormat of(byte[] content) throws UnreadableDocumentException {
        rejectOtherFormats(content);
        String text = TextDecoder.decode(content).strip();
        if (text.isEmpty()) {
            throw new UnreadableDocumentException(new Wording("文档是空的", "the document is empty"));
        }
        if (text.startsWith("{") || startsJsonArray(text)) {
            return JSON;
        }
        String start = text.substring(0, Math.min(START, text.length())).toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<") || start.contains("<html") || start.contains("<!doctype");
        return page ? HTML : MARKDOWN;
    }

    /** Tells an array from the link or {@code [TOC]} that a Markdown text may begin with. */
    private static boolean startsJsonArray(String text) {
        if (!text.startsWith("[")) {
            return false;
        }
        String rest = text.substring(1).stripLeading();
        return !rest.isEmpty() && "{[\"]".indexOf(rest.charAt(0)) >= 0;
    }

    private static void rejectOtherFormats(byte[] content) throws UnreadableDocumentException {
        if (startsWith(content, PDF)) {
            throw notYet("PDF 文档", "PDF documents");
        }
        if (startsWith(content, ZIP)) {
            throw notYet("Office 文档（docx、xlsx）和压缩包", "Office documents (docx, xlsx) and archives");
        }
        if (startsWith(content, OLD_OFFICE)) {
            throw notYet("旧版 Office 文档（doc、xls）", "old Office documents (doc, xls)");
        }
        if (startsWith(content, RTF)) {
            throw notYet("RTF 文档", "RTF documents");
        }
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

    private static UnreadableDocumentException notYet(String zh, String en) {
        return new UnreadableDocumentException(new Wording(
                zh + "暂不能直接读取，请另存为 HTML 或 Markdown 后再检查",
                en + " cannot be read directly yet; save the document as HTML or Markdown first"));
    }
}
