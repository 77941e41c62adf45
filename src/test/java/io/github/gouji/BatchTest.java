// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Reason;
import io.github.gouji.CheckedDocument.Skipped;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BatchTest {

    private static final AnnualReport GOOD = AnnualReport.zeros(2024, "某局");
    private static final AnnualReport WRONG = GOOD.with(RequestRow.RECEIVED, ApplicantCounts.of(1, 0, 0, 0, 0, 0, 1));

    @TempDir
    private Path folder;

    private static DocumentSource of(String name, AnnualReport report) {
        return DocumentSource.of(name, () -> ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(CheckedDocument document) {
        if (document instanceof Checked checked) {
            return checked.source() + " " + checked.result().verdict();
        }
        return document.source() + " " + (document instanceof Unreadable one ? one.reason() : "SKIPPED");
    }

    @Test
    void everyFileHasItsResultInOrder() throws IOException {
        Files.writeString(folder.resolve("b.json"), ReportJson.write(WRONG));
        Files.writeString(folder.resolve("a.json"), ReportJson.write(GOOD));
        Files.writeString(folder.resolve("c.md"), "没有表格");
        Files.writeString(folder.resolve("d.pdf"), "%PDF-1.7");
        Files.createFile(folder.resolve("e.png"));
        List<Path> paths = List.of(folder, folder.resolve("none.json"));
        try (Stream<CheckedDocument> documents = Gouji.checkAll(paths, 2)) {
            assertThat(documents.map(BatchTest::line).map(line -> line.replace(folder + "/", "")))
                    .containsExactly(
                            "a.json CONSISTENT",
                            "b.json INCONSISTENT",
                            "c.md NO_REPORT",
                            "d.pdf UNREADABLE",
                            "e.png SKIPPED",
                            "none.json NOT_OPENED");
        }
    }

    @Test
    void oneBadDocumentCostsOneResult() {
        List<DocumentSource> sources = List.of(
                of("good", GOOD),
                DocumentSource.of("io", () -> {
                    throw new IOException("disk");
                }),
                DocumentSource.of("stack", () -> new byte[overflow(0)]),
                DocumentSource.of("memory", () -> {
                    throw new OutOfMemoryError("heap");
                }),
                DocumentSource.of("mistake", () -> {
                    throw new IllegalStateException("mistake");
                }),
                DocumentSource.of("large", () -> new byte[Gouji.MAX_DOCUMENT_SIZE + 1]),
                DocumentSource.of("slow", BatchTest::never),
                of("wrong", WRONG));
        Batch batch = Batch.standard().withThreads(2).withTimeout(Duration.ofSeconds(2));
        try (Stream<CheckedDocument> documents = batch.check(sources.stream())) {
            assertThat(documents.map(BatchTest::line))
                    .containsExactly(
                            "good CONSISTENT",
                            "io NOT_OPENED",
                            "stack FAILED",
                            "memory FAILED",
                            "mistake FAILED",
                            "large TOO_LARGE",
                            "slow TOO_SLOW",
                            "wrong INCONSISTENT");
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? depth : overflow(depth + 1) + depth;
    }

    private static byte[] never() throws IOException {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        return new byte[0];
    }

    @Test
    void theStreamIsLazyAndClosingItClosesThatOfTheDocuments() {
        AtomicInteger listed = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<DocumentSource> endless = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> of("report " + i, GOOD))
                .peek(source -> listed.incrementAndGet())
                .onClose(closed::incrementAndGet);
        try (Stream<CheckedDocument> documents = Batch.standard().withThreads(1).check(endless)) {
            assertThat(listed).hasValue(0);
            assertThat(documents.limit(3).map(CheckedDocument::source))
                    .containsExactly("report 0", "report 1", "report 2");
        }
        assertThat(closed).hasValue(1);
        assertThat(listed).hasValueLessThan(40);
    }

    @Test
    void whatFollowsIsDoneByTheThreadsAndFailsTheDocumentAlone() {
        List<DocumentSource> sources = List.of(of("good", GOOD), of("wrong", WRONG));
        List<String> lines = Batch.standard()
                .check(sources.stream(), document -> {
                    if (document instanceof Checked checked && !checked.result().isConsistent()) {
                        throw new IllegalStateException("what follows fails");
                    }
                    return Thread.currentThread().getName() + " " + line(document);
                })
                .toList();
        assertThat(lines).containsExactly("gouji-worker good CONSISTENT", "gouji-worker wrong FAILED");
    }

    @Test
    void addsWhatDocumentsDoNotSay() {
        Batch batch = Batch.standard()
                .withFormat(DocumentFormat.JSON)
                .withCompletion(
                        document -> document.withReport(document.report().withYear(2022)));
        CheckedDocument document =
                batch.check(Stream.of(of("a", GOOD.withYear(null)))).findFirst().orElseThrow();
        assertThat(((Checked) document).result().report().year()).isEqualTo(2022);
        assertThat(document.time()).isPositive();
    }

    @Test
    void refusesWhatIsNoNumberOfThreadsAndNoTime() {
        assertThatThrownBy(() -> Batch.standard().withThreads(0)).hasMessage("threads must be positive: 0");
        assertThatThrownBy(() -> Batch.standard().withTimeout(Duration.ZERO)).hasMessageContaining("positive");
        assertThat(Batch.standard().withThreads(3))
                .hasToString("Batch[" + Checker.standard() + ", threads 3, timeout PT1M]");
    }

    @Test
    void whatIsSkippedTookNoTime() {
        assertThat(CheckedDocument.skipped("a", Reason.FAILED.wording()))
                .isInstanceOf(Skipped.class)
                .extracting(CheckedDocument::time)
                .isEqualTo(Duration.ZERO);
    }
}
