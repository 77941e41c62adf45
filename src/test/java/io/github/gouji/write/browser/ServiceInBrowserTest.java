// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Checker;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.serve.Limits;
import io.github.gouji.serve.LocalService;
import io.github.gouji.write.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page on which documents are dropped, and pages of others that would like to use it. */
@EnabledIf(
        value = "io.github.gouji.write.browser.Browser#isThere",
        disabledReason = "there is no /usr/bin/chromium with /usr/bin/chromedriver: install chromium-driver")
class ServiceInBrowserTest {

    @TempDir
    private static Path folder;

    private static LocalService service;
    private static ChromeDriver driver;

    @BeforeAll
    static void open() throws IOException {
        service = LocalService.start(0, Checker.standard(), Limits.STANDARD, Locale.CHINESE);
        driver = Browser.open(true);
    }

    @AfterAll
    static void close() {
        driver.quit();
        service.close();
    }

    private static Path write(String name, AnnualReport report) throws IOException {
        return Files.writeString(folder.resolve(name), ReportJson.write(report));
    }

    private static String good() throws IOException {
        return write("好.json", AnnualReport.zeros(2024, "某局")).toString();
    }

    private static String bad() throws IOException {
        AnnualReport report = AnnualReport.zeros(2024, "某局");
        return write("坏.json", report.with(Cell.of("disputes.reconsideration.total"), 3))
                .toString();
    }

    private static boolean isFramed(ChromeDriver browser) {
        return browser.findElement(By.tagName("iframe")).isDisplayed();
    }

    /** Waits until an element has this text in it; a page that is being loaded has none. */
    private static void waitFor(ChromeDriver browser, By place, String text) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            try {
                if (browser.findElement(place).getText().contains(text)) {
                    return;
                }
            } catch (WebDriverException beingLoaded) {
                // Not there yet.
            }
            Thread.sleep(50);
        }
        assertThat(browser.findElement(place).getText()).contains(text);
    }

    @Test
    void documentsAreCheckedOneAfterTheOtherAndShown() throws Exception {
        driver.get(service.address() + "?lang=zh");
        assertThat(Browser.violations(driver)).isEmpty();
        assertThat(isFramed(driver))
                .as("an empty frame before a document is chosen")
                .isFalse();
        driver.findElement(By.id("file")).sendKeys(bad() + "\n" + good());
        waitFor(driver, By.cssSelector("#documents li:nth-child(2) .state"), "✓ 勾稽一致");
        assertThat(driver.findElement(By.cssSelector("#documents li:nth-child(1) .state"))
                        .getText())
                .isEqualTo("✗ 勾稽不一致");
        assertThat(isFramed(driver)).isTrue();
        driver.switchTo().frame("result");
        waitFor(driver, By.className("verdict"), "勾稽不一致");
        driver.switchTo().defaultContent();
        driver.findElement(By.cssSelector("#documents li:nth-child(2) button")).click();
        driver.switchTo().frame("result");
        waitFor(driver, By.className("verdict"), "勾稽一致");
        driver.switchTo().defaultContent();
        Browser.width(driver, 1200);
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("serve.png"), Browser.picture(driver));
        assertThat(Browser.violations(driver)).isEmpty();
    }

    @Test
    void aPhoneHasRoomForIt() {
        Browser.width(driver, 390);
        driver.get(service.address() + "?lang=en");
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void itIsCompleteWithoutScripts() throws Exception {
        ChromeDriver plain = Browser.open(false);
        try {
            plain.get(service.address() + "?lang=en");
            assertThat(isFramed(plain)).isFalse();
            plain.findElement(By.id("file")).sendKeys(bad());
            plain.findElement(By.id("check")).click();
            plain.switchTo().frame("result");
            waitFor(plain, By.className("verdict"), "Not consistent");
        } finally {
            plain.quit();
        }
    }

    @Test
    void aPageOfAnotherOriginCanNeitherPostNorFrame() throws Exception {
        Path other = Files.writeString(
                folder.resolve("other.html"),
                "<!DOCTYPE html><form method=post action='" + service.address() + "api/check'><button>x</button></form>"
                        + "<iframe name=framed src='" + service.address() + "'></iframe>");
        driver.get(Browser.address(other));
        driver.switchTo().frame("framed");
        assertThat(driver.findElements(By.id("file"))).isEmpty();
        driver.switchTo().defaultContent();
        driver.findElement(By.tagName("button")).click();
        waitFor(driver, By.tagName("body"), "\"status\":403");
    }
}
