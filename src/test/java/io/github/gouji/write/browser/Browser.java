// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** Chromium without a window, driven by Debian's driver. */
final class Browser {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    /** It warns of every version of the browser that is newer than itself. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private Browser() {}

    /** Tells whether there is one on this machine. */
    static boolean isThere() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    static ChromeDriver open(boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--force-color-profile=srgb",
                "--force-prefers-reduced-motion",
                "--window-size=1200,1600");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new ChromeDriver(service, options);
    }

    /** Sets how wide the window is, as a phone or a screen is. */
    static void width(ChromeDriver driver, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1600, "deviceScaleFactor", 1, "mobile", false));
    }

    static void dark(ChromeDriver driver, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Returns the whole page as a picture. */
    static byte[] picture(ChromeDriver driver) {
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) taken.get("data"));
    }

    /** Returns the page as it is printed on A4. */
    static byte[] print(ChromeDriver driver) {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        options.setPageMargin(new PageMargin(1.4, 1.4, 1.2, 1.2));
        options.setBackground(true);
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    /** Returns what axe-core finds that keeps people from using the page. */
    @SuppressWarnings("unchecked")
    static List<String> violations(ChromeDriver driver) throws IOException {
        // The policy of the page keeps its own scripts out, not those of the driver.
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Map<String, Object>> found = (List<Map<String, Object>>)
                Objects.requireNonNull(
                        driver.executeAsyncScript(
                                "const done = arguments[0]; axe.run(document).then(r => done(r.violations), e => done([{id: String(e)}]));"));
        List<String> violations = new ArrayList<>();
        found.forEach(one -> violations.add(one.get("id") + ": " + one.get("help") + " " + nodes(one)));
        return violations;
    }

    private static String nodes(Map<String, Object> violation) {
        return violation.get("nodes") instanceof List<?> nodes
                ? nodes.stream()
                        .limit(3)
                        .map(node -> String.valueOf(((Map<?, ?>) node).get("html")))
                        .toList()
                        .toString()
                : "";
    }

    /** Opens a page in daylight on a wide screen. */
    static void show(ChromeDriver driver, Path page) {
        dark(driver, false);
        width(driver, 1200);
        driver.get(address(page));
    }

    static String address(Path file) {
        return file.toUri().toString();
    }
}
