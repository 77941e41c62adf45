// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Checker;
import io.github.gouji.serve.RawHttp.Reply;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that mean no good, or that no client should send. */
class HostileRequestsTest {

    private static LocalService service;
    private static RawHttp http;

    @BeforeAll
    static void start() throws IOException {
        service = LocalService.start(0, Checker.standard(), Limits.STANDARD, Locale.ENGLISH);
        http = new RawHttp(service.address().getPort());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String host() {
        return "127.0.0.1:" + service.address().getPort();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT / HTTP/1.1 | 405",
                "POST / HTTP/1.1 | 405",
                "OPTIONS /api/check HTTP/1.1 | 405",
                "GET /api/check HTTP/1.1 | 405",
                "TRACE /check HTTP/1.1 | 405",
                "GET /../../etc/passwd HTTP/1.1 | 404",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1 | 404",
                "GET /rules/../../pom.xml HTTP/1.1 | 404",
                "GET //etc/passwd HTTP/1.1 | 404",
                "GET /rules%00 HTTP/1.1 | 404",
                "GET /rules/ HTTP/1.1 | 404",
                "POST /api HTTP/1.1 | 404",
                "POST /api/check HTTP/1.1 | 411",
                "POST /api/check?name=%zz HTTP/1.1 | 400",
                "GET /a b c HTTP/1.1 | 404",
                "GET | 400",
            })
    void whatIsNoRequestOfOursIsRefused(String line, int status) throws IOException {
        Reply reply = http.send(line + "\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n", new byte[0]);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("root:", "<project");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: evil.example | 421",
                "Host: evil.example:PORT | 421",
                "Host: 127.0.0.1 | 421",
                "Host: 127.0.0.1.evil.example:PORT | 421",
                "X: y | 421",
                "Host: HERE;Origin: http://evil.example | 403",
                "Host: HERE;Origin: null | 403",
                "Host: HERE;Origin: http://HERE.evil.example | 403",
                "Host: HERE;Origin: https://HERE | 403",
                "Host: HERE;Origin: http://localhost:PORT | 403",
                "Host: HERE;Sec-Fetch-Site: cross-site | 403",
                "Host: HERE;Sec-Fetch-Site: same-site | 403",
                "Host: HERE;Host: evil.example | 400",
                "Host: HERE;Origin: http://HERE;Origin: http://evil.example | 400",
                "Host: HERE;Content-Length: 99999999999 | 413",
                "Host: HERE;Content-Length: 16777217 | 413",
                "Host: HERE;Transfer-Encoding: chunked | 411",
                "Host: HERE;Origin: http://HERE;Sec-Fetch-Site: same-origin;Content-Length: 0 | 422",
                "Host: localhost:PORT;Origin: http://localhost:PORT;Content-Length: 0 | 422",
            })
    void onlyWhatComesFromTheOwnPageOrFromNoPageIsTaken(String headers, int status) throws IOException {
        String port = Integer.toString(service.address().getPort());
        String head = headers.replace("HERE", host()).replace("PORT", port).replace(";", "\r\n");
        Reply reply = http.send("POST /api/check HTTP/1.1\r\n" + head + "\r\nConnection: close\r\n\r\n", new byte[0]);
        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "1e3", "99999999999999999999"})
    void aLengthThatIsNoneIsRefused(String length) throws IOException {
        Reply reply = http.send(
                "POST /api/check HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: " + length
                        + "\r\nConnection: close\r\n\r\n",
                new byte[0]);
        assertThat(reply.status()).isIn(400, 411, 413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | --x",
                "multipart/form-data | --x",
                "multipart/form-data; boundary=x | nothing",
                "multipart/form-data; boundary=x | --x",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data; filename=\"a\"~~no end",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data; filename=\"\"~~~--x--",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data; name=\"y\"~~1~--x--~~",
            })
    void aFormWithoutADocumentIsRefused(String type, String body) throws IOException {
        Reply reply = http.post("/check", type, body.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).startsWith("text/html");
    }

    @Test
    void aHostileNameIsOnlyText() throws IOException {
        String name = "%3C/title%3E%3Cscript%3Ealert(1)%3C/script%3E%0D%0AX:%20y%00.json";
        Reply page = http.post("/api/page?name=" + name, Documents.consistent());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(page.head()).doesNotContain("X: y");
    }

    @Test
    void slowRequestsKeepNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = http.connect();
                slow.add(socket);
                String head = i % 2 == 0 ? "POST /api/check HTT" : http.head("/api/check", 1000, "");
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(http.post("/api/check", Documents.consistent()).status()).isEqualTo(200);
            assertThat(http.get("/").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aDocumentThatComesTooSlowlyIsGivenUp() throws IOException {
        Limits limits = new Limits(1000, 1000, 1, 0, Duration.ofMillis(50), Duration.ofMinutes(1));
        try (LocalService hasty = LocalService.start(0, Checker.standard(), limits, Locale.ENGLISH)) {
            RawHttp client = new RawHttp(hasty.address().getPort());
            Reply late = client.send(client.head("/api/check", 1000, ""), new byte[10]);
            assertThat(late.status()).isIn(0, 408);
            Reply next = client.post("/api/check", new byte[1000]);
            for (int i = 0; i < 10_000 && next.status() == 503; i++) {
                next = client.post("/api/check", new byte[1000]);
            }
            assertThat(next.status()).as("its memory is free again").isEqualTo(422);
        }
    }

    @Test
    void whoFindsItBusyIsToldToComeAgain() throws IOException {
        Limits limits = new Limits(100_000, 100_000, 1, 0, Duration.ofMinutes(1), Duration.ofMinutes(1));
        try (LocalService small = LocalService.start(0, Checker.standard(), limits, Locale.ENGLISH)) {
            RawHttp client = new RawHttp(small.address().getPort());
            try (Socket slow = client.connect()) {
                slow.getOutputStream()
                        .write(client.head("/api/check", 100_000, "").getBytes(StandardCharsets.UTF_8));
                Reply reply = client.post("/api/check", Documents.consistent());
                while (reply.status() == 200) {
                    reply = client.post("/api/check", Documents.consistent());
                }
                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.header("retry-after")).isEqualTo("1");
            }
        }
    }
}
