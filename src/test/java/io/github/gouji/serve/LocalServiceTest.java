// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Checker;
import io.github.gouji.serve.RawHttp.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the service does for those who use it as it is meant. */
class LocalServiceTest {

    private static LocalService service;
    private static RawHttp http;

    @BeforeAll
    static void start() throws IOException {
        service = LocalService.start(0, Checker.standard(), Limits.STANDARD, Locale.CHINESE);
        http = new RawHttp(service.address().getPort());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itIsReachedFromThisMachineAlone() throws IOException {
        assertThat(InetAddress.getByName(service.address().getHost()).isLoopbackAddress())
                .isTrue();
    }

    @Test
    void scriptsGetJson() throws IOException {
        Reply reply = http.post("/api/check?name=%E5%B9%B4%E6%8A%A5.json&lang=en", Documents.inconsistent());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/json");
        assertThat(reply.text())
                .contains(
                        "\"source\": \"年报.json\"",
                        "\"verdict\": \"inconsistent\"",
                        "\"rule\": \"T4-TOTAL\"",
                        "probability");
    }

    @Test
    void whatCannotBeReadIsAProblemWithItsReason() throws IOException {
        Reply reply = http.post("/api/check?name=a.json&lang=en", Documents.unreadable());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text())
                .startsWith(
                        "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"");
    }

    @Test
    void peopleGetThePage() throws IOException {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"年报.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n" + new String(Documents.page(), StandardCharsets.UTF_8)
                + "\r\n--x--\r\n";
        Reply reply = http.post("/check", "multipart/form-data; boundary=x", form.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("年报.html", "勾稽不一致", "href=\"rules#r-T4-TOTAL\"");
        assertThat(http.get("/rules").text()).contains("id=\"r-T4-TOTAL\"");
    }

    @Test
    void theAnnotatedCopyIsAFileToSave() throws IOException {
        Reply reply = http.post("/api/annotate?name=C:%5C%E5%B9%B4%22%0D%0A%E6%8A%A5.html", Documents.page());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-disposition"))
                .isEqualTo("attachment; filename=\"annotated\";"
                        + " filename*=UTF-8''%E5%B9%B4%22%0D%0A%E6%8A%A5-%E6%89%B9%E6%B3%A8.html");
        assertThat(Jsoup.parse(reply.text()).select("mark").attr("title")).contains("应为 3");
    }

    @Test
    void theStartPageIsInTheLanguageOfTheBrowser() throws IOException {
        assertThat(http.get("/").text()).contains("<html lang=\"zh-CN\">");
        assertThat(http.get("/?lang=en").text())
                .contains(
                        "<html lang=\"en\">",
                        "form-action &#39;self&#39;; connect-src &#39;self&#39;; frame-src &#39;self&#39;");
    }

    @Test
    void everyAnswerKeepsOthersOut() throws IOException {
        for (Reply reply : new Reply[] {http.get("/"), http.get("/none"), http.post("/api/check", new byte[0])}) {
            assertThat(reply.header("cache-control")).isEqualTo("no-store");
            assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(reply.header("content-security-policy")).isEqualTo("frame-ancestors 'self'");
            assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
            assertThat(reply.header("access-control-allow-origin")).isEmpty();
        }
    }
}
