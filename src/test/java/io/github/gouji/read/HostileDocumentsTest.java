// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.document.Document;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.markdown.MarkdownReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents made to be slow become blocks in time, or are refused with a sentence. */
class HostileDocumentsTest {

    private static final int SIZE = 300_000;
    /** In seconds. */
    private static final int LIMIT = 5;

    @ParameterizedTest
    @EnumSource
    void asAPage(HostileDocuments family) {
        byte[] content = family.ofSize(SIZE).getBytes(StandardCharsets.UTF_8);
        ProcessorTime.assertWithin(LIMIT, () -> ends(() -> new HtmlReader().read(content)));
    }

    @ParameterizedTest
    @EnumSource
    void asText(HostileDocuments family) {
        byte[] content = family.ofSize(SIZE).getBytes(StandardCharsets.UTF_8);
        ProcessorTime.assertWithin(LIMIT, () -> ends(() -> new MarkdownReader(new HtmlReader()::blocks).read(content)));
    }

    private interface Reading {
        Document read() throws UnreadableDocumentException;
    }

    private static void ends(Reading reading) {
        try {
            assertThat(reading.read()).isNotNull();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.getMessage()).contains(" / ").doesNotContain("null");
        }
    }
}
