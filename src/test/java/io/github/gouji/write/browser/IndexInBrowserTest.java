// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.HtmlFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The index of many reports as people meet it. */
@EnabledIf(
        value = "io.github.gouji.write.browser.Browser#isThere",
        disabledReason = "there is no /usr/bin/chromium with /usr/bin/chromedriver: install chromium-driver")
class IndexInBrowserTest {

    @TempDir
    private static Path folder;

    private static ChromeDriver driver;

    @BeforeAll
    static void open() throws IOException {
        try (HtmlFolder pages = HtmlFolder.create(folder, RuleBook.standard(), Locale.CHINESE)) {
            for (String agency : List.of("甲局", "乙局", "丙局")) {
                for (int year = 2023; year <= 2025; year++) {
                    AnnualReport report = AnnualReport.zeros(year, agency);
                    if (agency.equals("乙局")) {
                        report = report.with(Cell.of("disputes.reconsideration.total"), year);
                    }
                    pages.add(pages.page(CheckedDocument.of(agency + year + ".html", Gouji.check(report))));
                }
            }
            pages.finish();
        }
        driver = Browser.open(true);
    }

    @AfterAll
    static void close() {
        driver.quit();
    }

    @BeforeEach
    void show() {
        Browser.show(driver, folder.resolve("index.html"));
    }

    private static List<String> shown() {
        return driver.findElements(By.cssSelector("#lines tr:not([hidden]) td:last-child")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"zh, 1200, false", "en, 390, true"})
    void everybodyCanUseIt(String language, int width, boolean dark) throws IOException {
        Browser.width(driver, width);
        Browser.dark(driver, dark);
        driver.findElement(By.cssSelector("label[for=" + language + "]")).click();
        driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(Browser.violations(driver)).isEmpty();
        long overflow = (Long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(overflow).isLessThanOrEqualTo(0);
        Path pictures = Files.createDirectories(Path.of("target", "pages"));
        Files.write(pictures.resolve("index-" + language + "-" + width + ".png"), Browser.picture(driver));
    }

    @Test
    void theTableIsSortedFilteredAndSearched() {
        assertThat(shown())
                .as("what is wrong stands first")
                .containsExactly(
                        "乙局2023.html",
                        "乙局2024.html",
                        "乙局2025.html",
                        "甲局2023.html",
                        "甲局2024.html",
                        "甲局2025.html",
                        "丙局2023.html",
                        "丙局2024.html",
                        "丙局2025.html");
        List<WebElement> heads = driver.findElements(By.cssSelector("table.index th"));
        heads.get(2).findElement(By.tagName("button")).click();
        assertThat(heads.get(2).getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(heads.get(0).getDomAttribute("aria-sort")).isNull();
        assertThat(shown()).startsWith("乙局2025.html", "甲局2025.html", "丙局2025.html", "乙局2024.html");
        heads.get(0).findElement(By.tagName("button")).click();
        assertThat(shown()).startsWith("乙局2023.html", "乙局2024.html", "乙局2025.html");
        driver.findElement(By.id("search")).sendKeys("局2024 乙");
        assertThat(shown()).containsExactly("乙局2024.html");
        assertThat(driver.findElement(By.id("shown")).getText()).isEqualTo("1 / 9");
        driver.findElement(By.id("search")).clear();
        driver.findElement(By.cssSelector("#verdict option:nth-child(2)")).click();
        assertThat(shown()).hasSize(3).allMatch(name -> name.startsWith("乙局"));
    }

    @Test
    void aCellOfTheMapLeadsToTheReportsThatItCounts() {
        List<WebElement> counted = driver.findElements(By.cssSelector("[aria-labelledby=heat] > div > .scroll button"));
        assertThat(counted.get(0).getText()).isEqualTo("3");
        driver.findElement(By.id("search")).sendKeys("nothing");
        counted.get(0).click();
        assertThat(shown()).containsExactly("乙局2023.html", "乙局2024.html", "乙局2025.html");
        driver.findElement(By.cssSelector(".years summary")).click();
        driver.findElement(By.cssSelector(".years button")).click();
        assertThat(shown()).containsExactly("乙局2025.html");
        driver.findElement(By.id("cell")).click();
        assertThat(shown()).hasSize(9);
        assertThat(driver.findElement(By.id("cell")).isDisplayed()).isFalse();
    }

    /** Ten thousand lines open quickly because those off the screen are not laid out. */
    @Test
    void linesAreLaidOutAsTheyComeIntoSight() {
        assertThat(driver.findElement(By.cssSelector("#lines tr")).getCssValue("content-visibility"))
                .isEqualTo("auto");
    }

    @Test
    void itIsCompleteWithoutScripts() {
        ChromeDriver plain = Browser.open(false);
        try {
            plain.get(Browser.address(folder.resolve("index.html")));
            List<WebElement> lines = plain.findElements(By.cssSelector("#lines tr"));
            assertThat(lines).hasSize(9).allMatch(WebElement::isDisplayed);
            assertThat(lines.get(0).getText()).contains("✗ 不一致", "乙局", "行政复议·总计 应为 0（现为 2023）");
            assertThat(plain.findElement(By.id("filters")).isDisplayed())
                    .as("controls that would do nothing")
                    .isFalse();
            assertThat(plain.findElement(By.cssSelector(".form td[data-wrong]")).getText())
                    .isEqualTo("3");
        } finally {
            plain.quit();
        }
    }

    @Test
    void thePrintHasTheWholeTableAndTheMap() throws IOException {
        Files.createDirectories(Path.of("target", "pages"));
        Path paper = Path.of("target", "pages", "index.pdf");
        Files.write(paper, Browser.print(driver));
        try (PDDocument printed = Loader.loadPDF(paper.toFile())) {
            assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s", ""))
                    .contains("全部文档", "乙局2024.html", "丙局2025.html", "错误出在哪里", "复议后起诉")
                    .doesNotContain("查找");
        }
    }

    @Test
    void aLineLeadsToItsPageAndThatToTheRules() {
        driver.findElement(By.partialLinkText("乙局")).click();
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("乙局 2023 年度");
        driver.findElement(By.cssSelector("#rules summary")).click();
        driver.findElement(By.cssSelector("#r-T4-TOTAL a[href^='../rules.html']"))
                .click();
        assertThat(driver.getCurrentUrl()).endsWith("rules.html#r-T4-TOTAL");
        assertThat(driver.findElement(By.id("r-T4-TOTAL")).isDisplayed()).isTrue();
    }
}
