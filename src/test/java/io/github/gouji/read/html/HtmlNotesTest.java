// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Annotator;
import io.github.gouji.CheckResult;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.WrongReports;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlNotesTest {

    private static final String OWN =
            "(?s)<style>aside.gouji.*?</style><aside class=\"gouji-notes\".*?</aside>|<mark class=\"gouji[^>]*>|</mark>";

    private static String annotated(String html, Charset charset) throws IOException {
        byte[] content = html.getBytes(charset);
        CheckResult result = Gouji.check(Gouji.read("page", content, DocumentFormat.HTML));
        byte[] annotated = Annotator.standard().annotate(result, content, DocumentFormat.HTML);
        assertThat(Gouji.read("page", annotated, DocumentFormat.HTML).report())
                .isEqualTo(result.document().report());
        String page = new String(annotated, charset);
        assertThat(page.replaceAll(OWN, "")).isEqualTo(html);
        return page;
    }

    private static String page(AnnualReport report, long seed) {
        return FormRenderer.html(report, new Random(seed));
    }

    @Test
    void marksTheCellThatIsWrongAndNothingElseChanges() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            for (Edition edition : Edition.values()) {
                String should = "[1] 应为 " + WrongReports.right(edition, seed);
                Document page =
                        Jsoup.parse(annotated(page(WrongReports.of(edition, seed), seed), StandardCharsets.UTF_8));
                assertThat(page.select("mark.gouji-suspect")).singleElement().satisfies(mark -> {
                    String figure = Normalizer.normalize(mark.text(), Normalizer.Form.NFKC);
                    assertThat(figure.replace(",", "")).contains("98765");
                    assertThat(mark.attr("data-gouji")).isEqualTo(should);
                });
                assertThat(page.select("aside.gouji-notes h2").text()).startsWith("勾稽检查：勾稽不一致");
                assertThat(page.select("aside.gouji-notes a").attr("href"))
                        .isEqualTo("#" + page.select("mark.gouji-suspect").attr("id"));
                assertThat(page.select("script")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void keepsTheCharacterSet(String charset) throws Exception {
        String page = page(WrongReports.of(Edition.EDITION_2021, 4), 4);
        assertThat(annotated(page, Charset.forName(charset))).contains("gouji-suspect");
    }

    @Test
    void aReportWithoutMistakesHasItsSummaryAlone() throws Exception {
        String page = annotated(page(Reports.consistent(Edition.EDITION_2021, 3), 3), StandardCharsets.UTF_8);
        assertThat(page).contains("gouji-notes").doesNotContain("<mark");
    }

    @Test
    void anAnnotatedPageIsAnnotatedAgain() throws Exception {
        String once = annotated(page(WrongReports.of(Edition.EDITION_2021, 5), 5), StandardCharsets.UTF_8);
        byte[] content = once.getBytes(StandardCharsets.UTF_8);
        CheckResult result = Gouji.check(Gouji.read("page", content));
        String twice = new String(Annotator.standard().annotate(result, content), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(twice);
        assertThat(page.select("aside.gouji-notes")).hasSize(2);
        assertThat(page.select("mark").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void textOfTheDocumentStaysText() throws Exception {
        String hostile = "\"><script>alert(1)</script> ${user} ]]> </aside>";
        String page = page(WrongReports.of(Edition.EDITION_2021, 6), 6)
                .replace("98765", hostile.replace("&", "&amp;").replace("<", "&lt;"))
                .replace("98,765", hostile.replace("&", "&amp;").replace("<", "&lt;"));
        Document annotated = Jsoup.parse(annotated(page, StandardCharsets.UTF_8));
        assertThat(annotated.select("script")).isEmpty();
        assertThat(annotated.select("aside.gouji-notes")).hasSize(1);
        assertThat(annotated.select("mark.gouji-reading").attr("title")).contains("<script>");
    }

    @Test
    void aTableIsNeverTakenForASummary() throws Exception {
        String page = page(WrongReports.of(Edition.EDITION_2021, 7), 7)
                .replaceFirst("<body>", "<body><aside class=\"gouji-notes\" data-gouji=\"\">")
                .replaceFirst("</body>", "</aside></body>");
        assertThat(Gouji.read("page", page.getBytes(StandardCharsets.UTF_8))
                        .report()
                        .requests())
                .isEqualTo(WrongReports.of(Edition.EDITION_2021, 7).requests());
    }
}
