// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Published;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.write.HtmlReport;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page says of the ways to mend a problem, in Chinese. */
class OtherWaysTest {

    private static final AnnualReport UNCLEAR = Published.disputes(15, 4, 0, 0, 21);

    /** The row of totals stands one row off, which are too many wrong figures for the search. */
    private static final AnnualReport ONE_ROW_OFF =
            Published.with("outcomes.total.naturalPersons=0 outcomes.total.commercialEnterprises=0 "
                    + "outcomes.total.publicInterestOrganizations=0 outcomes.total.legalServiceInstitutions=0 "
                    + "outcomes.total.total=0 carriedForward.naturalPersons=144 carriedForward.commercialEnterprises=18 "
                    + "carriedForward.publicInterestOrganizations=1 carriedForward.legalServiceInstitutions=3 "
                    + "carriedForward.total=166");

    private static Element problem(AnnualReport report) {
        Element page =
                Jsoup.parse(HtmlReport.write(CheckedDocument.of("report.html", Gouji.check(report)), Locale.CHINESE));
        page.select(".e").remove();
        return page.selectFirst(".problem");
    }

    private static Problem diagnosed(AnnualReport report) {
        return Gouji.diagnose(report).problems().get(0);
    }

    private static List<String> texts(AnnualReport report, String selector) {
        return problem(report).select(selector).eachText();
    }

    @Test
    void theLeadingOneIsSaidAndTheOthersAreListed() {
        assertThat(texts(Published.with("outcomes.disclosed.naturalPersons=62"), ".sureness"))
                .singleElement()
                .asString()
                .matches("(很可能|可能) \\d+ %");
        assertThat(texts(UNCLEAR, ".ways li")).hasSizeGreaterThan(2);
        assertThat(texts(UNCLEAR, ".ways li").get(0))
                .startsWith(diagnosed(UNCLEAR).explanations().get(1).percent().zh())
                .endsWith(diagnosed(UNCLEAR).explanations().get(1).wording().zh());
    }

    @Test
    void whereItIsHardToDecideTheTieIsSaidFirst() {
        Element why = problem(UNCLEAR).selectFirst(".why");
        assertThat(why.text()).matches("难以断定 行政复议 中有一格应加 2 件，列不能确定，4 种可能（合计 \\d+ %）。 概率最大的一种（\\d+ %）：.*。");
        assertThat(why.nextElementSibling().className()).isEqualTo("mend");
    }

    @Test
    void whatTheSmallestHaveInCommonIsNotSaidWhereOneMistakeInMoreCellsIsLikely() {
        AnnualReport report = Published.with("carriedOver.naturalPersons=8 carriedOver.total=8");
        Problem problem = diagnosed(report);
        assertThat(problem.leading()).isEqualTo(problem.explanations().stream().findFirst());
        assertThat(problem.ties().get(0).explanations()).hasSizeGreaterThan(1);
        assertThat(texts(report, ".why").get(0)).matches("难以断定 概率最大的一种（\\d+ %）：多计 3，并带入总计。");
    }

    @Test
    void oneMistakeInMoreCellsIsListedBesideTheSmallest() {
        AnnualReport report = Published.with("received.naturalPersons=123 received.total=146");
        assertThat(diagnosed(report).leading())
                .isEqualTo(diagnosed(report).explanations().stream().findFirst());
        assertThat(texts(report, ".others p").get(0)).isEqualTo("同样少的改法共 2 种，数字本身分不清，请对照台账。 要改更多格、但只是一个错误的共 3 种。");
        assertThat(texts(report, ".ways li"))
                .anySatisfy(way -> assertThat(way)
                        .startsWith(
                                diagnosed(report).otherwise().get(0).percent().zh())
                        .endsWith(diagnosed(report).otherwise().get(0).wording().zh()));
    }

    /** "The figures alone cannot tell" is no help beside 99 %. */
    @Test
    void whereOneIsVeryLikelyTheOthersAreSaidToBeUnlikely() {
        AnnualReport report = Published.firstOfReadme();
        assertThat(diagnosed(report).leading().orElseThrow().probability()).isGreaterThan(0.9);
        assertThat(diagnosed(report).count()).isEqualTo(2);
        assertThat(texts(report, ".others p")).containsExactly("同样少的改法另有 1 种，可能性很小；改之前请对照台账。");
    }

    @Test
    void whatLeadsThoughItIsNoneOfTheSmallestIsSaidAsWhatItIs() {
        AnnualReport report = Published.with(
                "outcomes.unavailable.stillUnclear.naturalPersons=10 "
                        + "outcomes.unavailable.stillUnclear.total=10 outcomes.total.naturalPersons=146 outcomes.total.total=168");
        Problem problem = diagnosed(report);
        assertThat(problem.leading()).isEqualTo(problem.otherwise().stream().findFirst());
        assertThat(texts(report, ".why").get(0))
                .startsWith(
                        "难以断定 概率最大的一种（" + problem.otherwise().get(0).percent().zh() + "）：多计 2，并带入总计和三（七）总计。");
        assertThat(texts(report, ".mend tbody tr")).hasSize(4);
        assertThat(texts(report, ".others p")).containsExactly("改得最少的办法共 3 种，数字本身分不清，请对照台账。 要改更多格、但只是一个错误的共 4 种。");
    }

    @Test
    void whatIsFoundThoughTheSearchFindsNothingIsSaid() {
        Element problem = problem(ONE_ROW_OFF);
        assertThat(problem.select(".why").eachText()).containsExactly("很可能 99 % 整行的数字填错了一行。", "改得最少的办法超出计算的限度，未能查出。");
        assertThat(problem.select(".mend tbody tr")).hasSize(10);
    }
}
