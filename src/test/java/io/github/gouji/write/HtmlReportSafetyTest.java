// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Checker;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of documents lead nowhere, run nothing of theirs, and stay small. */
class HtmlReportSafetyTest {

    static Stream<CheckedDocument> documents() {
        return CheckedDocuments.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhereInThePage(CheckedDocument document) {
        Document page = HtmlReportTest.page(document);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(ids).contains(link.substring(1));
        });
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePolicyAllowsTheStyleAndTheScriptOfThePageAlone(CheckedDocument document) throws Exception {
        String html = HtmlReport.write(document, Locale.ENGLISH);
        Document page = Jsoup.parse(html);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash(between(html, "style"))
                        + "'; script-src 'sha256-" + hash(between(html, "script"))
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("link, img, iframe, object, form, [style], [src]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static String between(String html, String element) {
        return html.substring(
                html.indexOf("<" + element + ">") + element.length() + 2, html.indexOf("</" + element + ">"));
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void wordsOfADocumentAreNothingButText() {
        String hostile =
                "</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick='x' &#60;\u202E\u0000\uD800";
        AnnualReport report = HtmlReportTest.broken()
                .withAgency(hostile)
                .withNarrative(new Narrative(hostile, hostile, hostile))
                .with(Cell.of("disputes.reconsideration.pending"), null);
        Wording said = new Wording(hostile, hostile + "!");
        SourceLocation place = new SourceLocation.InSheet(hostile, hostile);
        ReadResult document = new ReadResult(
                hostile,
                report,
                Map.of(Cell.of("requests.received.total"), place),
                Map.of(Cell.of("disputes.reconsideration.pending"), hostile),
                List.of(
                        new ReadProblem(ReadProblem.Kind.NOT_PLACED, said, place),
                        new ReadProblem(ReadProblem.Kind.INTERPRETED, said, place)));
        LinearRule rule = new LinearRule(
                "<b>'\"OWN</b>", Severity.ERROR, said, said, Relation.parse("requests.received.total = 0"));
        Checker checker = Checker.standard().withRules(RuleBook.standard().with(rule));
        String html = HtmlReport.write(CheckedDocument.of(hostile, checker.check(document)), Locale.CHINESE);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, b:not([aria-hidden])")).isEmpty();
        assertThat(page.select("[onerror], [onclick]")).isEmpty();
        assertThat(html).doesNotContain("\u202E", "\u0000", "\uD800");
        assertThat(page.select("h1 bdi").text()).startsWith("</title></style></script><script>alert(1)</script>");
        assertThat(tags(page))
                .isSubsetOf(tags(HtmlReportTest.page(CheckedDocuments.all().get(1))));
    }

    private static Set<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePageOfADocumentIsSmall(CheckedDocument document) {
        assertThat(HtmlReport.write(document, Locale.CHINESE).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(600_000);
        if (document instanceof Checked checked) {
            assertThat(HtmlReportTest.words(
                            HtmlReportTest.page(document).select("h1").get(0)))
                    .contains(checked.result().report().year() == null ? "（年度不明）" : "年度");
        }
    }
}
