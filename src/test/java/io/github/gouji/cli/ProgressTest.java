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
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, Locale.ENGLISH, true, true);

    /** In milliseconds. */
    private long time;

    private Progress progress() {
        return new Progress(terminal, () -> time * 1_000_000);
    }

    /** Returns what is shown once a document more is done. */
    private String after(long milliseconds, Progress progress) {
        err.reset();
        time += milliseconds;
        progress.step();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatIsDoneUntilTheDocumentsAreCountedAndThenHowFarItIs() {
        try (Progress progress = progress()) {
            assertThat(after(500, progress)).isEqualTo("\r\u001B[K1 files, 2 per second");
            progress.count(Collections.nCopies(8, DocumentSource.of("report", () -> new byte[0])).stream());
            assertThat(after(500, progress))
                    .isEqualTo("\r\u001B[K25 %  2/8 files, 2 per second, about 3 seconds to go");
            assertThat(after(2000, progress))
                    .isEqualTo("\r\u001B[K37 %  3/8 files, 1 per second, about 5 seconds to go");
            err.reset();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001B[K");
    }

    @Test
    void saysItNoMoreThanFiveTimesASecond() {
        try (Progress progress = progress()) {
            assertThat(after(199, progress)).isEmpty();
            assertThat(after(1, progress)).isEqualTo("\r\u001B[K2 files, 10 per second");
            assertThat(after(199, progress)).isEmpty();
            assertThat(after(1, progress)).contains("4 files");
        }
    }

    @Test
    void documentsAreCountedWhileTheWorkGoesOn() throws InterruptedException {
        CountDownLatch counted = new CountDownLatch(1);
        try (Progress progress =
                Progress.of(terminal, () -> Stream.<DocumentSource>empty().onClose(counted::countDown))) {
            counted.await();
        }
    }
}
