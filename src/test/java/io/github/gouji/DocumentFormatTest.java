// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2024}|JSON",
                "'  \n [{}]'|JSON",
                "<table><tr></tr></table>|HTML",
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
        assertThat(DocumentFormat.of(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
        assertThat(DocumentFormat.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "{\\rtf1"})
    void saysWhatToDoWithFormatsThatItCannotRead(String start) {
        UnreadableDocumentException exception = unreadable(start.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(exception.wording().zh()).endsWith("暂不能直接读取，请另存为 HTML 或 Markdown 后再检查");
        assertThat(exception.wording().en())
                .endsWith("cannot be read directly yet; save the document as HTML or Markdown first");
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
