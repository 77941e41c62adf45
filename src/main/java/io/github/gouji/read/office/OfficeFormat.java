// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.binary.CompoundFile;
import io.github.gouji.read.binary.DamagedFileException;
import io.github.gouji.read.document.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A format of this room, told by what is inside of a document and never by the name of its file. */
public enum OfficeFormat {
    DOCX,
    XLSX,
    ODT,
    ODS,
    DOC,
    XLS;

    private static final int LONGEST_TYPE = 100;

    /**
     * Tells the format of an archive.
     *
     * @throws UnreadableDocumentException if it is damaged, or of a format that cannot be read
     */
    public static OfficeFormat ofArchive(byte[] content, ReadLimits limits) throws UnreadableDocumentException {
        Archive archive = Archive.of(content, limits);
        Set<String> names = archive.names();
        if (names.contains("xl/workbook.bin")) {
            throw saveAs("XLSB 工作簿", "XLSB workbooks", "XLSX");
        }
        if (names.contains("content.xml")) {
            return ofOpenDocument(archive);
        }
        for (String name : names) {
            if (name.startsWith("word/")) {
                return DOCX;
            }
            if (name.startsWith("xl/")) {
                return XLSX;
            }
            if (name.startsWith("ppt/")) {
                throw saveAs("演示文稿", "Presentations", "DOCX");
            }
        }
        throw Unreadable.because(
                "这是压缩包，里面没有能读的文档，请解压后再检查", "this is an archive without a document that can be read; unpack it first");
    }

    private static OfficeFormat ofOpenDocument(Archive archive) throws UnreadableDocumentException {
        String type;
        try (InputStream in = archive.open("mimetype")) {
            type = in == null ? "" : new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            throw Unreadable.damaged("OpenDocument", e);
        }
        if (type.contains("opendocument.spreadsheet")) {
            return ODS;
        }
        if (type.isEmpty() || type.contains("opendocument.text")) {
            return ODT;
        }
        throw saveAs(
                "这种 OpenDocument 文档（" + type.strip() + "）",
                "OpenDocument files of this kind (" + type.strip() + ")",
                "ODT");
    }

    /**
     * Tells the format of a compound file, as the old office programs write.
     *
     * @throws UnreadableDocumentException if it is damaged, encrypted, or of a format that cannot be read
     */
    public static OfficeFormat ofCompoundFile(byte[] content) throws UnreadableDocumentException {
        Set<String> streams = streams(content);
        if (streams.contains("EncryptedPackage")) {
            throw Unreadable.encrypted(null);
        }
        if (streams.contains("WordDocument")) {
            return DOC;
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return XLS;
        }
        if (streams.contains("CONTENTS")) {
            throw saveAs("Microsoft Works 的 WPS 文档", "WPS documents of Microsoft Works", "DOCX");
        }
        if (streams.contains("PowerPoint Document")) {
            throw saveAs("演示文稿", "Presentations", "DOCX");
        }
        throw Unreadable.because(
                "这个旧版 Office 文件里没有 Word 文档，也没有 Excel 工作簿",
                "there is neither a Word document nor an Excel workbook in this old Office file");
    }

    private static Set<String> streams(byte[] content) throws UnreadableDocumentException {
        try {
            return CompoundFile.of(content).names();
        } catch (DamagedFileException e) {
            throw Unreadable.because("旧版 Office 文件已损坏，无法读取", "the old Office file is damaged and cannot be read", e);
        }
    }

    private static UnreadableDocumentException saveAs(String zh, String en, String format) {
        return Unreadable.because(
                zh + "不能直接读取，请另存为 " + format + " 后再检查",
                en + " cannot be read directly; save the document as " + format + " first");
    }
}
