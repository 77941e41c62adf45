// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.diagnosis.Published;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.write.HtmlReport;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the page are those of the official form. */
class FormSectionTest {

    private static Document page(AnnualReport report) {
        return Jsoup.parse(HtmlReport.write(CheckedDocument.of("report.html", Gouji.check(report)), Locale.CHINESE));
    }

    /** Returns what one reads in Chinese of an element. */
    private static String chinese(AnnualReport report, String selector) {
        Element element = page(report).select(selector).get(0);
        element.select(".e").remove();
        return element.text();
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyCellOfTheFormHasItsPlaceAndTheRowsAreEquallyWide(Edition edition) {
        Document page = page(AnnualReport.zeros(2024, "某局", edition));
        for (FormTable table : FormTable.values()) {
            Element drawn = page.select("[aria-labelledby=t-" + table.id() + "] table.form")
                    .get(0);
            assertThat(drawn.select("td[id]").eachAttr("id"))
                    .containsExactlyElementsOf(Cell.of(table, edition).stream()
                            .sorted()
                            .map(Cell::id)
                            .toList());
            assertThat(widths(drawn)).as(table.id()).hasSize(1);
        }
        assertThat(page.select("tr[data-cell]").eachAttr("data-cell"))
                .isEqualTo(Form.of(edition).cells().stream().map(Cell::id).toList());
    }

    /** Returns how wide the rows are, those counted that span into them from above. */
    private static Set<Integer> widths(Element table) {
        Set<Integer> widths = new HashSet<>();
        int[] spanning = new int[100];
        int row = 0;
        for (Element tr : table.select("tr")) {
            int width = spanning[row];
            for (Element cell : tr.select("> th, > td")) {
                int columns = number(cell.attr("colspan"));
                width += columns;
                for (int below = 1; below < number(cell.attr("rowspan")); below++) {
                    spanning[row + below] += columns;
                }
            }
            widths.add(width);
            row++;
        }
        return widths;
    }

    private static int number(String span) {
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    @Test
    void theFormIsWordedAsTheOfficialOne() {
        String table = chinese(AnnualReport.zeros(2024, "某局"), "[aria-labelledby=t-requests] table.form");
        assertThat(table)
                .contains("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                .contains("三、本年度办理结果 （一）予以公开 0")
                .contains("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")
                .contains("（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")
                .contains("四、结转下年度继续办理");
        String older = chinese(AnnualReport.zeros(2020, "某局"), "main");
        assertThat(older).contains("（六）其他处理 0").contains("第二十条第（九）项 信息内容 采购项目数量 采购总金额 政府集中采购");
    }

    @Test
    void aCellLeadsToTheFirstOfItsFindings() {
        Document page = page(Published.with("received.naturalPersons=9001 received.commercialEnterprises=9002 "
                + "carriedOver.naturalPersons=9003 carriedOver.otherOrganizations=9004"));
        int several = 0;
        for (Element cell : page.select("table.form td[id]:has(a)")) {
            List<Integer> findings = cell.classNames().stream()
                    .filter(name -> name.matches("c\\d+"))
                    .map(name -> Integer.valueOf(name.substring(1)))
                    .toList();
            assertThat(findings).as(cell.id()).isSorted();
            assertThat(cell.select("a").attr("href")).isEqualTo("#f" + findings.get(0));
            several += findings.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(3);
    }
}
