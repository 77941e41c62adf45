// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoujiTest {

    private static final AnnualReport REPORT = AnnualReport.zeros(2024, "某局");

    @TempDir
    private Path folder;

    @Test
    void checksReports() {
        assertThat(Gouji.check(REPORT).isConsistent()).isTrue();
        AnnualReport broken = REPORT.with(RequestRow.RECEIVED, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));
        assertThat(Gouji.check(broken).isConsistent()).isFalse();
    }

    @Test
    void readsAFileByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), ReportJson.write(REPORT));
        assertThat(Gouji.read(file).report()).isEqualTo(REPORT);
        assertThat(Gouji.read(file).source()).isEqualTo(file.toString());
        assertThat(Gouji.read(file, DocumentFormat.JSON).report()).isEqualTo(REPORT);
        assertThat(Gouji.check(Gouji.read(file)).isConsistent()).isTrue();
    }

    @Test
    void readsAndChecksAFileAtOnce() throws IOException {
        Cell cell = Cell.of("requests.received.total");
        Path file = Files.writeString(folder.resolve("report.txt"), ReportJson.write(REPORT.with(cell, 1)));
        CheckResult result = Gouji.check(file);
        assertThat(result.document().source()).isEqualTo(file.toString());
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.cells())
                        .anySatisfy(figure -> assertThat(figure.location()).isNotNull()));
        assertThat(Checker.standard().check(file)).hasToString(result.toString());
        assertThatThrownBy(() -> Gouji.check(folder.resolve("no.html")))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void readsAStreamThatItsOwnerCloses() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] content = ReportJson.write(REPORT).getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(content) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ReadResult document = Gouji.read("sent.json", in);
        assertThat(document.report()).isEqualTo(REPORT);
        assertThat(document.source()).isEqualTo("sent.json");
        assertThat(closed).isFalse();
    }

    @Test
    void readsNoMoreOfAStreamThanTheLimit() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertThatThrownBy(() -> Gouji.read("endless", endless))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("endless: 文档超过 64 MiB 的上限");
        assertThat(read).hasValue(Gouji.MAX_DOCUMENT_SIZE + 1);
    }

    @Test
    void saysThatAFileIsNotThere() {
        Path file = folder.resolve("no.html");
        assertThatThrownBy(() -> Gouji.read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(file + ": 没有这个文件 / there is no such file");
    }

    @Test
    void saysThatAFolderIsNoDocument() {
        assertThatThrownBy(() -> Gouji.read(folder))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(folder + ": 这是文件夹，不是文档 / this is a folder, not a document");
    }

    @Test
    void rejectsADocumentThatIsTooLarge() {
        byte[] content = new byte[Gouji.MAX_DOCUMENT_SIZE + 1];
        assertThatThrownBy(() -> Gouji.read("large", content))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("large: 文档超过 64 MiB 的上限");
    }

    @Test
    void rejectsADocumentOfAnotherFormat() {
        byte[] content = "# 报告".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Gouji.read("report", content, DocumentFormat.JSON))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void whatIsWrongWithADocumentNamesIt(DocumentFormat format) throws IOException {
        byte[] content = "# 报告".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("report"), content);
        UnreadableDocumentException wrong = unreadable(() -> Gouji.read(file, format));
        assertThat(wrong.source()).isEqualTo(file.toString());
        assertThat(wrong)
                .hasMessage(file + ": " + wrong.wording().zh() + " / "
                        + wrong.wording().en());
        assertThat(unreadable(() -> Gouji.read("given", content, format)).source())
                .isEqualTo("given");
        assertThat(unreadable(() -> Gouji.read("given", content)).source()).isEqualTo("given");
        assertThat(unreadable(() -> Gouji.read("given", new byte[0])).source()).isEqualTo("given");
    }

    private static UnreadableDocumentException unreadable(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableDocumentException.class, reading);
    }
}
