package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> Gouji.read(folder.resolve("no.html")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("没有这个文件 / there is no such file");
    }

    @Test
    void saysThatAFolderIsNoDocument() {
        assertThatThrownBy(() -> Gouji.read(folder))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("这是文件夹，不是文档 / this is a folder, not a document");
    }

    @Test
    void rejectsADocumentThatIsTooLarge() {
        byte[] content = new byte[Gouji.MAX_DOCUMENT_SIZE + 1];
        assertThatThrownBy(() -> Gouji.read("large", content))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("文档超过 64 MiB 的上限");
    }

    @Test
    void rejectsADocumentOfAnotherFormat() {
        byte[] content = "# 报告".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Gouji.read("report", content, DocumentFormat.JSON))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
