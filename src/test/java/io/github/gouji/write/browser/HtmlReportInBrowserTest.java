// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.HtmlReport;
import io.github.gouji.write.RuleDocumentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The page as people meet it. Its pictures are left in {@code target/pages}. */
@EnabledIf(
        value = "io.github.gouji.write.browser.Browser#isThere",
        disabledReason = "there is no /usr/bin/chromium with /usr/bin/chromedriver: install chromium-driver")
class HtmlReportInBrowserTest {

    private static final String TOTAL = "requests.outcomes.total.naturalPersons";

    @TempDir
    private static Path folder;

    private static ChromeDriver driver;
    private static Path page;

    @BeforeAll
    static void open() throws IOException {
        page = write("page.html", wrong());
        driver = Browser.open(true);
    }

    @AfterAll
    static void close() {
        driver.quit();
    }

    @BeforeEach
    void show() {
        Browser.show(driver, page);
    }

    private static Path write(String name, ReadResult document) throws IOException {
        CheckedDocument checked = CheckedDocument.of(document.source(), Gouji.check(document));
        return Files.writeString(folder.resolve(name), HtmlReport.write(checked, Locale.CHINESE));
    }

    private static ReadResult wrong() {
        AnnualReport report = AnnualReport.zeros(2024, "某县示范局")
                .withNarrative(new Narrative("一段文字。\n又一段文字。", null, "没有。"))
                .with(RequestRow.RECEIVED, ApplicantCounts.of(26, 0, 0, 0, 0, 1, 27))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(26, 0, 0, 0, 0, 1, 27))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(20, 0, 0, 0, 0, 1, 27))
                .with(Cell.of("proactive.regulations.issued"), null)
                .with(Cell.of("disputes.reconsideration.pending"), null)
                .with(Cell.of("disputes.litigation.direct.total"), 4);
        SourceLocation fees = new SourceLocation.InTable(2, 12, 2, 40);
        return new ReadResult(
                "report.html",
                report,
                Map.of(
                        Cell.of(TOTAL),
                        new SourceLocation.InTable(3, 27, 3, 120),
                        Cell.of("proactive.administrativeFees.amount"),
                        fees),
                Map.of(Cell.of("disputes.reconsideration.pending"), "四?"),
                List.of(new ReadProblem(ReadProblem.Kind.INTERPRETED, new Wording("换算为万元", "converted to 万元"), fees)));
    }

    @ParameterizedTest
    @CsvSource({"zh, 1200, false", "en, 1200, false", "zh, 390, false", "en, 390, true"})
    void everybodyCanUseIt(String language, int width, boolean dark) throws IOException {
        Browser.width(driver, width);
        Browser.dark(driver, dark);
        choose(language);
        driver.findElements(By.cssSelector("details"))
                .forEach(one -> driver.executeScript("arguments[0].open = true", one));
        assertThat(Browser.violations(driver)).isEmpty();
        long overflow = (Long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
        assertThat(overflow).as("the page itself does not scroll sideways").isLessThanOrEqualTo(0);
        Path pictures = Files.createDirectories(Path.of("target", "pages"));
        driver.get(Browser.address(page));
        choose(language);
        String name = language + "-" + width + (dark ? "-dark" : "") + ".png";
        Files.write(pictures.resolve(name), Browser.picture(driver));
    }

    @ParameterizedTest
    @CsvSource({"zh, 1200, false", "en, 390, true"})
    void everybodyCanUseTheManualOfRules(String language, int width, boolean dark) throws IOException {
        Path manual = Files.writeString(
                folder.resolve("rules.html"), RuleDocumentation.html(RuleBook.standard(), Locale.CHINESE));
        Browser.width(driver, width);
        Browser.dark(driver, dark);
        driver.get(Browser.address(manual) + "#r-T3-BALANCE");
        choose(language);
        assertThat(Browser.violations(driver)).isEmpty();
        assertThat(driver.findElement(By.id("r-T3-BALANCE")).isDisplayed()).isTrue();
    }

    private static void choose(String language) {
        driver.findElement(By.cssSelector("label[for=" + language + "]")).click();
    }

    @Test
    void itSpeaksTheLanguageThatIsChosen() {
        WebElement heading = driver.findElement(By.id("mend"));
        assertThat(heading.getText()).isEqualTo("先改什么");
        choose("en");
        assertThat(heading.getText()).isEqualTo("What to mend");
        assertThat(driver.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        assertThat(driver.findElement(By.tagName("main")).getText())
                .doesNotContain("勾稽")
                .contains("Not consistent");
    }

    @Test
    void theLanguageIsChosenByTheKeyboardToo() {
        press(Keys.TAB);
        assertThat(active().getDomAttribute("id")).isEqualTo("zh");
        press(Keys.ARROW_RIGHT);
        assertThat(driver.findElement(By.id("mend")).getText()).isEqualTo("What to mend");
    }

    private static void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    private static WebElement active() {
        return driver.switchTo().activeElement();
    }

    @Test
    void aFindingLeadsToItsCellsAndACellToItsFinding() {
        WebElement cell = driver.findElement(By.id(TOTAL));
        cell.findElement(By.tagName("a")).click();
        String finding = driver.getCurrentUrl().replaceFirst(".*#", "");
        WebElement block = driver.findElement(By.id(finding));
        assertThat(block.getCssValue("outline-style"))
                .as("the finding is framed")
                .isEqualTo("solid");
        assertThat(colour(cell)).as("its cells are lit").isEqualTo("rgba(255, 216, 77, 1)");
        block.findElement(By.cssSelector("a[href='#" + TOTAL + "']")).click();
        assertThat(driver.getCurrentUrl()).endsWith("#" + TOTAL);
    }

    private static String colour(WebElement element) {
        return element.getCssValue("background-color");
    }

    @Test
    void pointingAtAnEquationLightsUpItsCells() throws InterruptedException {
        WebElement cell = driver.findElement(By.id("requests.outcomes.partlyDisclosed.naturalPersons"));
        String before = colour(cell);
        String finding =
                cell.findElement(By.tagName("a")).getDomAttribute("href").substring(1);
        WebElement block = driver.findElement(By.id(finding));
        new Actions(driver).moveToElement(block).perform();
        waitUntilLit(cell, before);
        assertThat(colour(cell)).isNotEqualTo(before);
    }

    /** Colours change softly. */
    private static void waitUntilLit(WebElement cell, String before) throws InterruptedException {
        for (int i = 0; i < 50 && colour(cell).equals(before); i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void theArrowKeysGoFromCellToCellAndEachSaysWhereItStands() {
        WebElement cell = driver.findElement(By.id(TOTAL));
        driver.executeScript("arguments[0].querySelector('a').focus()", cell);
        WebElement card = driver.findElement(By.id("card"));
        assertThat(card.getText()).contains("三（七）总计·自然人").contains("20").contains("第 3 张表第 27 行第 3 格");
        press(Keys.ARROW_RIGHT);
        assertThat(card.getText()).contains("三（七）总计·商业企业");
        press(Keys.ARROW_DOWN);
        assertThat(card.getText()).contains("四、结转下年度继续办理·商业企业");
        press(Keys.ARROW_LEFT);
        assertThat(card.getText()).contains("四、结转下年度继续办理·自然人");
        press(Keys.ESCAPE);
        assertThat(card.isDisplayed()).isFalse();
    }

    @Test
    void itPrintsOnA4() throws IOException {
        byte[] printed = Browser.print(driver);
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("print.pdf"), printed);
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 5);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("T3-OUTCOME-SUM").doesNotContain("What to mend");
        }
    }

    @Test
    void itIsCompleteWithoutScripts() {
        ChromeDriver plain = Browser.open(false);
        try {
            plain.get(Browser.address(page));
            assertThat(plain.findElement(By.id("card")).isDisplayed()).isFalse();
            assertThat(plain.findElement(By.id("mend")).getText()).isEqualTo("先改什么");
            plain.findElement(By.cssSelector("label[for=en]")).click();
            assertThat(plain.findElement(By.id("mend")).getText()).isEqualTo("What to mend");
            plain.findElement(By.cssSelector("#figures summary")).click();
            assertThat(plain.findElement(By.cssSelector("tr[data-cell='" + TOTAL + "']"))
                            .getText())
                    .contains("table 3, row 27, cell 3");
        } finally {
            plain.quit();
        }
    }

    @Test
    void whatADocumentSaysRunsNothing() throws IOException {
        String hostile =
                "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
        Path file = write(
                "hostile.html",
                ReadResult.of(
                        AnnualReport.zeros(2024, hostile).withNarrative(new Narrative(hostile, hostile, hostile))));
        driver.get(Browser.address(file));
        assertThat(driver.getTitle()).startsWith("</script>");
        assertThat(driver.findElement(By.tagName("h1")).getText()).contains("<script>");
        driver.executeScript("const s = document.createElement('script'); s.textContent = \"document.title='taken'\";"
                + "document.body.append(s); document.body.insertAdjacentHTML('beforeend',"
                + " '<img src=x onerror=\"document.title=1\"><p style=\"color:red\" id=\"p\">x</p>')");
        assertThat(driver.getTitle()).as("the policy holds").startsWith("</script>");
        assertThat(driver.findElement(By.id("p")).getCssValue("color")).doesNotContain("255, 0, 0");
    }
}
