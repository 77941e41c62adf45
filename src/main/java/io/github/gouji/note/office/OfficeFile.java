// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.EditedText;
import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The parts of an office document, some of which are edited. Not thread-safe. */
final class OfficeFile {

    /** Archives know no earlier time, and the same document is always to make the same copy. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The folder of the signatures, which are about the bytes of all other parts. */
    private static final String SIGNATURES = "_xmlsignatures/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, XmlPart> edited = new LinkedHashMap<>();

    private OfficeFile() {}

    /**
     * Opens a document.
     *
     * @throws UnreadableDocumentException if it is damaged, or signed
     */
    static OfficeFile of(byte[] content) throws UnreadableDocumentException {
        OfficeFile document = new OfficeFile();
        Archive archive = Archive.of(content, ReadLimits.standard());
        for (String name : archive.names()) {
            if (name.startsWith(SIGNATURES)) {
                throw new UnreadableDocumentException(new Wording(
                        "文档有数字签名，加批注会使签名失效，没有批注；请批注没有签名的文档",
                        "the document is signed, and notes would break its signature; nothing was annotated, annotate one"
                                + " without a signature"));
            }
            try (InputStream in = archive.open(name)) {
                if (in != null) {
                    document.parts.put(name, in.readAllBytes());
                }
            } catch (UnreadableDocumentException e) {
                throw e;
            } catch (IOException e) {
                throw incomplete(name);
            }
        }
        return document;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** Returns a part to edit; {@code null} if it is not there. */
    @Nullable
    XmlPart find(String part) throws UnreadableDocumentException {
        XmlPart known = edited.get(part);
        byte[] content = parts.get(part);
        if (known != null || content == null) {
            return known;
        }
        XmlPart opened = new XmlPart(new EditedText(content, TextDecoder.decode(content)));
        edited.put(part, opened);
        return opened;
    }

    /**
     * Returns a part to edit.
     *
     * @throws UnreadableDocumentException if it is not there
     */
    XmlPart require(String part) throws UnreadableDocumentException {
        XmlPart found = find(part);
        if (found == null) {
            throw incomplete(part);
        }
        return found;
    }

    /** Returns a part to edit, which is made if it is not there. */
    XmlPart findOrAdd(String part, String empty) throws UnreadableDocumentException {
        parts.computeIfAbsent(part, name -> empty.getBytes(StandardCharsets.US_ASCII));
        return require(part);
    }

    /** Returns the bytes of a part; {@code null} if it is not there. */
    byte @Nullable [] content(String part) {
        return parts.get(part);
    }

    void put(String part, byte[] content) {
        parts.put(part, content);
    }

    /** Returns a name that no part has. */
    String free(String begin, String end) {
        int number = 1;
        while (has(begin + number + end)) {
            number++;
        }
        return begin + number + end;
    }

    static UnreadableDocumentException incomplete(String part) {
        return new UnreadableDocumentException(
                new Wording("文档不完整，缺少 " + part, "the document is incomplete: " + part + " is not there"));
    }

    /** Returns the document with what was edited. */
    byte[] bytes() {
        edited.forEach((name, part) -> parts.put(name, part.bytes()));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(copy)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return copy.toByteArray();
    }
}
