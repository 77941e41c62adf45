// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Published;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFolderTest {

    @TempDir
    private Path folder;

    private Document write(List<CheckedDocument> documents) throws IOException {
        try (HtmlFolder pages = HtmlFolder.create(folder, RuleBook.standard(), Locale.CHINESE)) {
            for (CheckedDocument document : documents) {
                pages.add(pages.page(document));
            }
            pages.finish();
        }
        return Jsoup.parse(folder.resolve("index.html"));
    }

    private static CheckedDocument wrong(int year) {
        return CheckedDocument.of(year + ".html", Gouji.check(wrong(year, "某局")));
    }

    private static AnnualReport wrong(int year, String agency) {
        Edition edition = year < 2021 ? Edition.EDITION_2019 : Edition.EDITION_2021;
        return AnnualReport.zeros(year, agency, edition)
                .with(RequestRow.RECEIVED, ApplicantCounts.of(26, 0, 0, 0, 0, 0, 26))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(26, 0, 0, 0, 0, 0, 26))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(20, 0, 0, 0, 0, 0, 26));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachDocumentHasItsLineAndItsPage() throws IOException {
        List<CheckedDocument> documents = CheckedDocuments.all();
        Document index = write(documents);
        assertThat(index.select("#lines tr td:last-child").eachText())
                .hasSize(documents.size())
                .contains("zeros.json", "scan.pdf");
        List<String> links = index.select("#lines a").eachAttr("href");
        assertThat(links).doesNotHaveDuplicates().hasSize(documents.size() - 2);
        for (String link : links) {
            Document page = Jsoup.parse(folder.resolve(link));
            assertThat(page.select("h1").text()).isNotEmpty();
            assertThat(page.select("nav a").attr("href")).as("the way back").isEqualTo("../index.html");
            assertThat(page.select("a[href^=../rules.html#r-]").size())
                    .isIn(0, page.select("#rules .finding").size());
        }
        assertThat(index.select("nav a").eachAttr("href")).contains("rules.html", "#documents");
        assertThat(names(folder)).containsExactly("index.html", "pages", "rules.html");
    }

    @Test
    void whatIsWrongStandsFirstWithTheCellToMend() throws IOException {
        List<CheckedDocument> documents = new ArrayList<>(CheckedDocuments.all());
        documents.add(wrong(2020));
        Document index = write(documents);
        assertThat(index.select("#lines tr td:first-child").eachText().stream()
                        .map(text -> text.substring(0, 1))
                        .distinct())
                .containsExactly("✗", "?", "!", "✓", "–");
        assertThat(line(index, "2020.html").get(3).select(".z").text()).isEqualTo("很可能：三（七）总计·自然人 应为 26（现为 20）");
        assertThat(line(index, "2020.html").get(3).select(".e").text())
                .isEqualTo("Very likely: total of outcomes · natural persons should be 26 (is 20)");
        assertThat(line(index, "pages.md").get(3).select(".z").text()).contains("没有找到");
        assertThat(line(index, "scan.pdf").get(3).select(".z").text()).isEqualTo("没有文字");
        assertThat(line(index, "zeros.json").get(3).text()).isEmpty();
    }

    private static Elements line(Document index, String name) {
        return index.select("#lines tr:has(td:contains(" + name + ")) td");
    }

    @Test
    void theMapCountsWhereErrorsFallOverAllAndByYear() throws IOException {
        Document index = write(List.of(wrong(2024), wrong(2024), wrong(2020)));
        Element map = index.select("section[aria-labelledby=heat]").get(0);
        assertThat(map.select("> div:not(.years) [data-wrong]").eachText()).containsExactlyInAnyOrder("2", "1");
        assertThat(map.select("details > summary .z").eachText()).containsExactly("2024 年度", "2020 年度");
        Elements newest = map.select("details").get(0).select("[data-wrong]");
        assertThat(newest.eachText()).containsExactly("2");
        assertThat(index.select("#lines tr[data-wrong=" + newest.attr("data-wrong") + "]"))
                .as("the reports that it counts")
                .hasSize(2);
        assertThat(index.select(".counts").text()).contains("3 份文档", "3 ✗ 不一致");
    }

    /** A row of totals one row off is one mistake in more cells than the search for the smallest way finds. */
    @Test
    void theMapCountsTheLeadingExplanation() throws IOException {
        CheckResult result =
                Gouji.check(Published.with("outcomes.total.naturalPersons=0 outcomes.total.commercialEnterprises=0 "
                        + "outcomes.total.publicInterestOrganizations=0 outcomes.total.legalServiceInstitutions=0 "
                        + "outcomes.total.total=0 carriedForward.naturalPersons=144 "
                        + "carriedForward.commercialEnterprises=18 carriedForward.publicInterestOrganizations=1 "
                        + "carriedForward.legalServiceInstitutions=3 carriedForward.total=166"));
        Problem problem = result.diagnosis().problems().get(0);
        List<Correction> leading = problem.leading().orElseThrow().corrections();
        assertThat(problem.explanations().stream().map(Explanation::corrections))
                .doesNotContain(leading);
        Document index = write(List.of(CheckedDocument.of("one.html", result)));
        List<String> cells = index.select("[aria-labelledby=heat] [data-wrong]").eachAttr("data-wrong");
        assertThat(cells.stream().map(Integer::valueOf))
                .as("in the order of the form")
                .isSorted()
                .hasSameSizeAs(leading);
        assertThat(index.select("#lines tr").attr("data-wrong")).isEqualTo(String.join(" ", cells));
    }

    @Test
    void namesOfDocumentsAreNothingButText() throws IOException {
        String hostile = "../../<tbody id=\"lines\"></script><img src=x onerror=alert(1)>\u202E\n.html";
        AnnualReport report = AnnualReport.zeros(2024, hostile).with(Cell.of("disputes.reconsideration.total"), 3);
        Document index = write(List.of(
                CheckedDocument.of(hostile, Gouji.check(report)),
                CheckedDocument.skipped(hostile, new Wording(hostile, hostile)),
                CheckedDocument.of("x".repeat(5000), Gouji.check(report.withAgency(null)))));
        assertThat(index.select("img")).isEmpty();
        assertThat(index.select("script")).hasSize(1);
        assertThat(index.select("tbody#lines")).hasSize(1);
        assertThat(index.select("#lines a").eachAttr("href")).containsExactly("pages/000001.html", "pages/000002.html");
        assertThat(index.select("#lines tr:first-child td").eachText())
                .element(1)
                .asString()
                .startsWith("../../<tbody id=")
                .doesNotContain("\u202E");
        assertThat(names(folder.resolve("pages"))).containsExactly("000001.html", "000002.html");
    }

    @Test
    void aDocumentThatComesTwiceHasTwoPages() throws IOException {
        Document index = write(List.of(wrong(2024), wrong(2024)));
        assertThat(index.select("#lines a").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void noDocumentsMakeAnIndex() throws IOException {
        Document index = write(List.of());
        assertThat(index.select(".counts").text()).startsWith("0");
        assertThat(index.select("#heat")).isEmpty();
    }

    @Test
    void pagesOfARunBeforeMakeRoomAndOtherFilesStay() throws IOException {
        write(List.of(wrong(2024), wrong(2020)));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("pages/mine.html"), "mine");
        write(List.of(wrong(2023)));
        assertThat(names(folder)).containsExactly("index.html", "mine.txt", "pages", "rules.html");
        assertThat(names(folder.resolve("pages"))).containsExactly("000001.html", "mine.html");
        assertThat(folder.resolve("pages/000001.html")).content().contains("2023");
    }

    @Test
    void aRunThatIsNotFinishedLeavesThePagesBeforeAsTheyWere() throws IOException {
        write(List.of(wrong(2024)));
        String index = Files.readString(folder.resolve("index.html"));
        String page = Files.readString(folder.resolve("pages/000001.html"));
        Files.createDirectories(folder.resolve(".gouji-pages/pages/killed"));
        try (HtmlFolder pages = HtmlFolder.create(folder, RuleBook.standard(), Locale.ENGLISH)) {
            pages.add(pages.page(wrong(2020)));
        }
        assertThat(folder.resolve("index.html")).hasContent(index);
        assertThat(folder.resolve("pages/000001.html")).hasContent(page);
        assertThat(names(folder)).containsExactly("index.html", "pages", "rules.html");
    }

    @Test
    void whatCannotBeWrittenIsNoResult() throws IOException {
        write(List.of(wrong(2024)));
        String index = Files.readString(folder.resolve("index.html"));
        try (HtmlFolder pages = HtmlFolder.create(folder, RuleBook.standard(), Locale.ENGLISH)) {
            HtmlFolder.Page page = pages.page(wrong(2020));
            Files.delete(folder.resolve(".gouji-pages/pages"));
            assertThatIOException().isThrownBy(() -> pages.add(page));
        }
        assertThat(folder.resolve("index.html")).hasContent(index);
        Files.delete(folder.resolve("pages/000001.html"));
        Files.delete(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages"), "a file");
        assertThatIOException()
                .isThrownBy(() -> HtmlFolder.create(folder, RuleBook.standard(), Locale.ENGLISH)
                        .close());
    }

    /** A browser opens so much in a moment, the more so as it draws the lines on the screen alone. */
    @Test
    void theIndexOfTenThousandDocumentsIsSmall() throws IOException {
        try (HtmlFolder pages = HtmlFolder.create(folder, RuleBook.standard(), Locale.CHINESE)) {
            HtmlFolder.Page page = pages.page(CheckedDocument.of(
                    "某省/某市/某县/2024/某市某县发展和改革局2024年政府信息公开工作年度报告.html", Gouji.check(wrong(2024, "某市某县发展和改革局"))));
            for (int i = 0; i < 10_000; i++) {
                pages.addLine(page);
            }
            pages.finish();
        }
        assertThat(Files.size(folder.resolve("index.html"))).isLessThan(7_000_000);
    }
}
