// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Relation;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RuleDocumentationTest {

    @Test
    void theManualIsAsReviewed() throws IOException {
        RuleBook book = RuleBook.standard();
        Golden.compare("rules.zh.golden.md", RuleDocumentation.markdown(book, Locale.CHINESE));
        Golden.compare("rules.en.golden.md", RuleDocumentation.markdown(book, Locale.ENGLISH));
    }

    @Test
    void thePageHasAnAnchorForEachRuleAndItsExamples() {
        RuleBook book = RuleBook.standard();
        Document page = Jsoup.parse(RuleDocumentation.html(book, Locale.CHINESE));
        List<String> anchors =
                book.rules().stream().map(rule -> "r-" + rule.id()).toList();
        assertThat(page.select("main > section").eachAttr("id")).isEqualTo(anchors);
        assertThat(page.select("nav a").eachAttr("href"))
                .containsExactlyElementsOf(
                        anchors.stream().map(anchor -> "#" + anchor).toList());
        assertThat(page.select("main > section"))
                .allSatisfy(section -> assertThat(section.select(".finding")).hasSize(2));
        assertThat(page.getElementById("r-T3-BALANCE").text())
                .contains("2019 年版：", "2021 年版：", "第一项加第二项之和，等于第三项加第四项之和", "漏写一位数字（136 写成 36）");
    }

    @Test
    void theRulesOfAReportLeadToTheManual() {
        CheckedDocument document = CheckedDocument.of("a.md", Gouji.check(AnnualReport.zeros(2024, "某局")));
        Document page = Jsoup.parse(HtmlReport.write(document, Locale.CHINESE, "rules.html"));
        Document manual = Jsoup.parse(RuleDocumentation.html(RuleBook.standard(), Locale.CHINESE));
        List<String> links = page.select("a[href^=rules.html]").eachAttr("href");
        assertThat(links)
                .hasSize(RuleBook.standard().rules().size())
                .allSatisfy(link -> assertThat(manual.getElementById(link.substring("rules.html#".length())))
                        .isNotNull());
    }

    @Test
    void wordsOfARuleFileAreNothingButText() {
        String hostile = "</script><img src=x onerror=alert(1)>|`*[x](y)\n# z";
        Wording words = new Wording(hostile, hostile + "!");
        Rule rule =
                new LinearRule("<b>\"'", Severity.ERROR, words, words, Relation.parse("requests.received.total = 153"));
        RuleBook book = RuleBook.of(List.of(rule));
        Document page = Jsoup.parse(RuleDocumentation.html(book, Locale.CHINESE));
        assertThat(page.select("img, b, script")).hasSize(1);
        assertThat(RuleDocumentation.markdown(book, Locale.CHINESE))
                .contains("\n## \\<b\\>\"'\n")
                .contains("\\</script\\>\\<img src=x onerror=alert(1)\\>\\|\\`\\*\\[x\\](y) \\# z\n");
    }
}
