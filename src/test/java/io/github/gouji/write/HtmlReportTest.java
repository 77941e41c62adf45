// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Cell PARTLY = Cell.of("requests.outcomes.partlyDisclosed.naturalPersons");

    static Stream<CheckedDocument> documents() {
        return CheckedDocuments.all().stream();
    }

    static Document page(CheckedDocument document) {
        return Jsoup.parse(HtmlReport.write(document, Locale.CHINESE));
    }

    private static Document page(AnnualReport report) {
        return page(CheckedDocument.of("report.html", Gouji.check(report)));
    }

    @Test
    void whatWasNotReadComesBeforeWarningsAndSaysWhatToDo() {
        CheckedDocument document = documents()
                .filter(one -> one.source().equals("pages.md"))
                .findFirst()
                .orElseThrow();
        Document page = page(document);
        List<Element> unread = page.select("#unread ~ ul > li");
        assertThat(page.select(".verdict small .z").text()).endsWith("；没有读到 " + unread.size() + " 处。");
        assertThat(page.select("nav a").eachAttr("href")).startsWith("#unread");
        assertThat(page.select("section h3").eachAttr("id")).startsWith("unread");
        assertThat(page.select("#unread + p .z").text()).contains("对照原文");
    }

    @Test
    void aCellToMendComesBeforeATableThatIsNotThere() {
        AnnualReport zeros = AnnualReport.zeros(2024, "某局");
        AnnualReport report = new AnnualReport(
                        zeros.year(), zeros.agency(), zeros.narrative(), null, zeros.requests(), zeros.disputes())
                .with(Cell.of("disputes.reconsideration.total"), 3);
        Document page = page(report);
        assertThat(page.select(".problem")).hasSize(2);
        assertThat(page.select(".problem").get(0).select(".mend tbody tr")).hasSize(1);
        assertThat(page.select(".problem").get(1).text()).contains("MISSING-TABLE");
        assertThat(page.select(".verdict .z").get(0).text()).isEqualTo("勾稽不一致：改正 1 格，等式就都成立；另有 1 处错误。");
    }

    @Test
    void aReportWithoutAFigureIsSaidToBeOne() {
        AnnualReport zeros = AnnualReport.zeros(2024, "某局");
        AnnualReport blank = zeros;
        for (Cell cell : zeros.cells()) {
            blank = blank.with(cell, null);
        }
        assertThat(page(blank).select(".verdict.consistent .z").get(0).text()).isEqualTo("勾稽一致，但表里一个数字也没有。");
        assertThat(page(zeros).select(".verdict.consistent .z").get(0).text()).isEqualTo("勾稽一致：各项数字互相符合。");
    }

    @Test
    void aBlankTotalIsSaidOnce() {
        Cell total = Cell.of("disputes.reconsideration.total");
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(Cell.of("disputes.reconsideration.upheld"), 2)
                .with(total, null);
        assertThat(page(report).select("#other ~ * .finding").text()).contains("MISSING-TOTAL", "应填 2");
        assertThat(page(report).select("#deduced")).isEmpty();
        assertThat(page(report).getElementById(total.id()).text()).contains("〔2〕");
    }

    /** Returns what one reads in Chinese. */
    static String words(Element element) {
        Element copy = element.clone();
        copy.select(".e").remove();
        return copy.text();
    }

    @Test
    void whatIsToBeMendedComesFirst() {
        Document page = page(broken());
        assertThat(words(page.select(".verdict").get(0))).contains("勾稽不一致：改正 2 格，等式就都成立。");
        Element row = page.select(".mend tbody tr").get(0);
        assertThat(words(row)).isEqualTo("三（七）总计·自然人 20 26 +6");
        Element cell = page.getElementById("requests.outcomes.total.naturalPersons");
        assertThat(cell.classNames()).contains("suspect", "member");
        assertThat(words(cell)).isEqualTo("现为 20应为 26");
        Element finding = page.select(cell.select("a").attr("href")).get(0);
        assertThat(finding.select("a[href=#" + cell.id() + "]")).isNotEmpty();
        assertThat(page.getElementById(PARTLY.id()).className())
                .contains("member")
                .doesNotContain("suspect");
    }

    static AnnualReport broken() {
        return AnnualReport.zeros(2024, "某局")
                .with(Cell.of("requests.received.naturalPersons"), 26)
                .with(Cell.of("requests.received.total"), 26)
                .with(Cell.of("requests.outcomes.disclosed.naturalPersons"), 26)
                .with(Cell.of("requests.outcomes.disclosed.total"), 26)
                .with(Cell.of("requests.outcomes.total.naturalPersons"), 20)
                .with(Cell.of("requests.outcomes.total.total"), 20);
    }

    @Test
    void anEquationLightsUpItsCellsAndTheOtherWayRound() {
        Document page = page(broken());
        String style = page.select("style").get(0).data();
        Element cell = page.getElementById(PARTLY.id());
        String number = cell.classNames().stream()
                .filter(name -> name.matches("c\\d+"))
                .findFirst()
                .orElseThrow()
                .substring(1);
        assertThat(style).contains("#f" + number + ":is(:hover,:focus-within,:target)) .c" + number);
        assertThat(page.getElementById("f" + number).text()).contains("T3-OUTCOME-SUM");
    }

    @Test
    void blankDeducedUnreadAndInterpretedCellsAreToldApart() {
        Cell pending = Cell.of("disputes.reconsideration.pending");
        Cell direct = Cell.of("disputes.litigation.direct.pending");
        Cell issued = Cell.of("proactive.regulations.issued");
        Cell fees = Cell.of("proactive.administrativeFees.amount");
        AnnualReport report = AnnualReport.zeros(2024, "某局")
                .with(pending, null)
                .with(direct, null)
                .with(issued, null);
        SourceLocation place = new SourceLocation.InSheet("年报", "C7");
        Checker strict = Checker.standard().withBlanks(Blanks.UNKNOWN);
        Document page = page(CheckedDocument.of(
                "report.xlsx",
                strict.check(new ReadResult(
                        "report.xlsx",
                        report,
                        Map.of(fees, place),
                        Map.of(direct, "四?"),
                        List.of(new ReadProblem(
                                ReadProblem.Kind.INTERPRETED, new Wording("换算为万元", "converted to 万元"), place))))));
        assertThat(page.getElementById(pending.id()).classNames()).contains("deduced");
        assertThat(words(page.getElementById(pending.id()))).isEqualTo("空白，必为 〔0〕");
        assertThat(page.getElementById(direct.id()).classNames()).contains("unread");
        assertThat(words(page.getElementById(direct.id()))).isEqualTo("四? 未读，必为 〔0〕");
        assertThat(page.getElementById(issued.id()).classNames()).contains("blank");
        assertThat(page.getElementById(fees.id()).classNames()).contains("noted");
        assertThat(words(page.select("tr[data-cell=" + fees.id() + "]").get(0))).endsWith("0 工作表“年报”的 C7");
        assertThat(page.select(".legend li")).hasSize(4);
    }

    @Test
    void figuresWhoseColumnWasInferredAreMarkedApartFromOthers() {
        SourceLocation row = new SourceLocation.InTable(3, 4, 1, 40);
        Cell persons = Cell.of("requests.received.naturalPersons");
        Cell enterprises = Cell.of("requests.received.commercialEnterprises");
        Wording said = new Wording("推断为 26 _", "inferred to be 26 _");
        Document page = page(CheckedDocument.of(
                "report.md",
                Gouji.check(new ReadResult(
                        "report.md",
                        broken().with(enterprises, null),
                        Map.of(persons, row, enterprises, row),
                        Map.of(),
                        List.of(new ReadProblem(ReadProblem.Kind.INFERRED, said, row))))));
        assertThat(page.select("td.inferred").eachAttr("id")).containsExactly(persons.id(), enterprises.id());
        assertThat(page.getElementById(enterprises.id()).classNames()).contains("blank");
        assertThat(words(page.getElementById(persons.id()))).isEqualTo("26，哪一栏是推断的");
        assertThat(words(page.select("[aria-labelledby=inferred] li").get(0)))
                .isEqualTo("推断为 26 _ 第 3 张表第 4 行第 1 格（第 40 行） 看表");
        assertThat(page.select(".legend .inferred")).hasSize(1);
    }

    @Test
    void blankCellsThatAreFilledAccordinglyAreNotCalledWrong() {
        Cell total = Cell.of("requests.received.total");
        Document page = page(broken().with(total, null));
        assertThat(page.getElementById(total.id()).classNames()).doesNotContain("suspect");
    }

    @Test
    void aDocumentThatCannotBeReadHasAPageThatSaysSo() {
        Document page = page(CheckedDocuments.all().stream()
                .filter(CheckedDocument.Unreadable.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertThat(words(page.select(".verdict").get(0))).contains("无法读取：");
        assertThat(page.select("table")).isEmpty();
    }
}
