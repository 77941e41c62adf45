// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2024}|JSON",
                "' \t\r\n{}'|JSON",
                "'\u3000{}'|JSON",
                "{某|JSON",
                "'  \n [{}]'|JSON",
                "<table><tr></tr></table>|HTML",
                "'<span>一</span>\n\n某局\n\n<table><tr></tr></table>'|MARKDOWN",
                "'<p>\n某局\n</p>\n\n<p>二</p>'|HTML",
                "'<script>\n\n// 某局;\n\n</script><p>二</p>'|HTML",
                "'\n<!DOCTYPE html>'|HTML",
                "x <HTML><body>|HTML",
                "# 报告|MARKDOWN",
                "[TOC]|MARKDOWN",
                "[目录](#a)|MARKDOWN",
                "'# 报告\n\n<table><tr></tr></table>'|MARKDOWN",
                "一、总体情况|MARKDOWN",
            })
    void tellsTheFormatFromTheContent(String text, DocumentFormat expected) throws UnreadableDocumentException {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(DocumentFormat.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(DocumentFormat.of(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
        assertThat(DocumentFormat.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004', the archive is damaged and cannot be read",
        "'\u00D0\u00CF\u0011\u00E0', the old Office file is damaged and cannot be read",
        "{\\rtf1, RTF documents cannot be read directly; save the document as DOCX first",
    })
    void saysWhatItCannotRead(String start, String sentence) {
        assertThat(unreadable(start.getBytes(StandardCharsets.ISO_8859_1))
                        .wording()
                        .en())
                .isEqualTo(sentence);
    }

    @Test
    void tellsPdfByItsBeginning() throws UnreadableDocumentException {
        for (String start : new String[] {"%PDF-1.7", "\n%PDF-1.4", "\u00EF\u00BB\u00BF%PDF-1.5", "x\0\0\n%PDF-2.0"}) {
            assertThat(DocumentFormat.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo(DocumentFormat.PDF);
        }
        assertThat(DocumentFormat.of("a file begins with %PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DocumentFormat.MARKDOWN);
    }

    @Test
    void tellsOfdByTheEntranceInTheArchive() throws IOException {
        assertThat(DocumentFormat.of(archive("Doc_0/Document.xml", "OFD.xml"))).isEqualTo(DocumentFormat.OFD);
        assertThat(DocumentFormat.of(archive("word/document.xml"))).isEqualTo(DocumentFormat.DOCX);
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void saysThatADocumentIsEmpty() {
        assertThat(unreadable(new byte[0]).wording().zh()).isEqualTo("文档是空的");
        assertThat(unreadable(" \n".getBytes(StandardCharsets.UTF_8)).wording().en())
                .isEqualTo("the document is empty");
    }

    @Test
    void saysThatBinaryIsNoText() {
        assertThat(unreadable(new byte[] {1, 0, 2}).wording().zh()).startsWith("不是文本文件");
    }

    private static UnreadableDocumentException unreadable(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> DocumentFormat.of(content));
    }
}
