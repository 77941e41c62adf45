// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.source.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, Locale.ENGLISH, true, true);

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Stream<DocumentSource> documents() {
        return Collections.nCopies(4_000_000, DocumentSource.of("report", () -> new byte[0])).stream();
    }

    @Test
    void saysHowFarItIsOnceTheDocumentsAreCountedAndIsGoneAtTheEnd() {
        try (Progress progress = Progress.of(terminal, ProgressTest::documents)) {
            while (!shown().contains("seconds to go")) {
                progress.step();
            }
            assertThat(shown()).containsPattern("% {2}\\d+/4000000 files, \\d+ per second, about \\d+ seconds to go");
        }
        assertThat(shown()).endsWith("\r\u001B[K");
    }

    @Test
    void saysWhatIsDoneWhileTheDocumentsAreNotCounted() {
        try (Progress progress = Progress.of(terminal, Stream::empty)) {
            while (!shown().contains("per second")) {
                progress.step();
            }
            assertThat(shown()).containsPattern("\\d+ files, \\d+ per second").doesNotContain("to go");
        }
    }
}
