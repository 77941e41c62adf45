// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Reports;
import io.github.gouji.WrongReports;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    @TempDir
    private Path folder;

    private Run last;

    private int run(InputStream in, String... args) {
        last = Run.of(in, args);
        return last.status();
    }

    private int run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    private String page(String name, AnnualReport report) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, FormRenderer.html(report, new Random(1)));
        return file.toString();
    }

    @Test
    void theExitStatusIsAsThatOfCheck() throws Exception {
        String copy = folder.resolve("copy.html").toString();
        String wrong = page("wrong.html", WrongReports.of(Edition.EDITION_2021, 1));
        String right = page("right.html", Reports.consistent(Edition.EDITION_2021, 1));
        assertThat(run("annotate", wrong, "--output", copy, "--lang", "zh")).isEqualTo(1);
        assertThat(last.err()).contains("勾稽不一致", "已写入 " + copy);
        assertThat(Path.of(copy)).content().contains("gouji-suspect");
        assertThat(run("annotate", wrong, "--output", copy, "--fail-on", "never"))
                .isZero();
        assertThat(run("annotate", right, "--output", copy)).isZero();
    }

    @Test
    void readsStandardInput() throws Exception {
        byte[] content = Files.readAllBytes(Path.of(page("wrong.html", WrongReports.of(Edition.EDITION_2021, 1))));
        String copy = folder.resolve("copy.html").toString();
        assertThat(run(new ByteArrayInputStream(content), "annotate", "-", "--output", copy))
                .isEqualTo(1);
        assertThat(Path.of(copy)).content().contains("gouji-suspect");
    }

    @Test
    void neverOverwritesTheDocument() throws Exception {
        String wrong = page("wrong.html", WrongReports.of(Edition.EDITION_2021, 1));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of(wrong));
        byte[] before = Files.readAllBytes(Path.of(wrong));
        assertThat(run("annotate", wrong, "--output", wrong, "--lang", "en")).isEqualTo(2);
        assertThat(last.err()).contains("--output would overwrite the document to annotate");
        assertThat(run("annotate", wrong, "--output", link.toString())).isEqualTo(2);
        assertThat(run("annotate", link.toString(), "--output", wrong)).isEqualTo(2);
        assertThat(Path.of(wrong)).hasBinaryContent(before);
    }

    @Test
    void saysInOneSentenceWhyNothingWasWritten() throws Exception {
        Path copy = folder.resolve("copy.md");
        Path text = Files.writeString(
                folder.resolve("report.md"),
                FormRenderer.markdown(Reports.consistent(Edition.EDITION_2021, 1), new Random(1)));
        assertThat(run("annotate", text.toString(), "--output", copy.toString(), "--lang", "en"))
                .isEqualTo(2);
        assertThat(last.err())
                .startsWith("Could not finish: " + text + ": notes cannot be put into documents")
                .satisfies(said -> assertThat(said.lines()).hasSize(1));
        assertThat(run("annotate", folder.resolve("none.html").toString(), "--output", copy.toString(), "--lang", "en"))
                .isEqualTo(2);
        assertThat(last.err()).contains("there is no such file");
        assertThat(copy).doesNotExist();
    }

    @Test
    void needsAnOutput() {
        assertThat(run("annotate", "report.html", "--lang", "en")).isEqualTo(2);
        assertThat(last.err()).contains("--output");
    }
}
