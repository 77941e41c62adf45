// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRunTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void reports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        AnnualReport report = AnnualReport.zeros(2024, "Bureau");
        Files.writeString(reports.resolve("a.json"), ReportJson.write(report));
        Files.writeString(
                reports.resolve("b.json"), ReportJson.write(report.with(Cell.of("disputes.reconsideration.total"), 3)));
        Files.writeString(reports.resolve("c.json"), "{");
        Files.writeString(reports.resolve("style.css"), "a{}");
    }

    /** Writes pages on some of the reports, all of them if none is named. */
    private Run run(String output, String... more) {
        List<String> line = new ArrayList<>(List.of("check", "--lang", "en", "--format", "html"));
        line.addAll(List.of("--output", folder.resolve(output) + (output.endsWith("/") ? "/" : "")));
        line.addAll(List.of(more));
        if (more.length == 0 || more[more.length - 1].startsWith("--")) {
            line.add(folder.resolve("reports").toString());
        }
        return Run.of(line.toArray(String[]::new));
    }

    private String report(String name) {
        return folder.resolve("reports").resolve(name).toString();
    }

    @Test
    void manyDocumentsMakeAFolderOfPages() {
        Run run = run("results/");
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("3 documents: 1 consistent, 1 not consistent");
        assertThat(folder.resolve("results/index.html"))
                .content()
                .contains("a.json", "b.json", "c.json", "style.css", "href=\"pages/000003.html\"");
        assertThat(folder.resolve("results/pages/000003.html")).exists();
        assertThat(folder.resolve("results/pages/000004.html"))
                .as("what is skipped has no page")
                .doesNotExist();
    }

    @Test
    void aFolderThatIsThereNeedsNoMark() throws IOException {
        Files.createDirectory(folder.resolve("results"));
        run("results");
        assertThat(folder.resolve("results/index.html")).exists();
    }

    @Test
    void scriptsAreToldAsByOtherFormats() {
        assertThat(run("results/", report("a.json")).status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(run("results/", report("b.json")).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("results/", "--fail-on", "never", report("b.json")).status())
                .isEqualTo(ExitStatus.CLEAN);
        assertThat(run("results/", report("missing.json")).status()).isEqualTo(ExitStatus.TROUBLE);
        Run quiet = run("results/", "--quiet");
        assertThat(quiet.err()).isEmpty();
        assertThat(run("results/", "--resume").err()).contains("--resume needs --format jsonl");
    }

    @Test
    void namesThatDifferInTheirEndingsAloneHavePagesOfTheirOwn() throws IOException {
        Files.copy(folder.resolve("reports/b.json"), folder.resolve("reports/a.html"));
        Files.createDirectories(folder.resolve("reports/a"));
        Files.copy(folder.resolve("reports/b.json"), folder.resolve("reports/a/b.json"));
        Files.copy(folder.resolve("reports/b.json"), folder.resolve("reports/a_b.json"));
        run("results/");
        assertThat(folder.resolve("results/pages").toFile().list())
                .containsExactlyInAnyOrder(
                        "000001.html", "000002.html", "000003.html", "000004.html", "000005.html", "000006.html");
    }

    @Test
    void manyDocumentsAreNoSinglePage() {
        Run run = run("results.html");
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).contains("needs a folder as --output, ending in /");
        assertThat(folder.resolve("results.html")).doesNotExist();
    }

    @Test
    void theOnePageOfAFolderWithoutDocumentsSaysSo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("style.css"), "a{}");
        assertThat(run("results.html", other.toString()).status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(folder.resolve("results.html")).content().contains("Cannot be read: ");
    }

    @Test
    void resultsAreKeptApartFromWhatIsRead() throws IOException {
        Run run = run("reports/results/");
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).contains("must be apart from what is read");
        assertThat(folder.resolve("reports/results")).doesNotExist();
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("reports"));
        assertThat(run("link/results/").err()).contains("must be apart from what is read");
    }

    @Test
    void aFileWhereAFolderHasToBeIsNamed() throws IOException {
        Files.writeString(folder.resolve("results"), "mine");
        Run run = run("results/");
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).contains("results/: this is a file and no folder");
        assertThat(folder.resolve("results")).hasContent("mine");
    }
}
