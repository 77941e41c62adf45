// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Checker;
import io.github.gouji.serve.RawHttp.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The service under load, and when it is stopped in the middle of it. */
class ManyRequestsTest {

    private static final int REQUESTS = 1000;
    private static final int AT_ONCE = 16;

    @Test
    void eachOfAThousandAnswersIsRight() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try (LocalService service = LocalService.start(0, Checker.standard(), Limits.STANDARD, Locale.ENGLISH)) {
            RawHttp http = new RawHttp(service.address().getPort());
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                int kind = i % 5;
                String name = "report-" + i;
                answers.add(clients.submit(() -> answer(http, kind, name)));
            }
            for (int i = 0; i < REQUESTS; i++) {
                assertThat(answers.get(i).get()).as("request " + i).isEqualTo(expected(i % 5, "report-" + i));
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** Returns what an answer comes to; whoever is told to come again does. */
    private static String answer(RawHttp http, int kind, String name) throws IOException {
        String path = "/api/check?name=" + name;
        Reply reply;
        do {
            reply = switch (kind) {
                case 0 -> http.post(path, Documents.consistent());
                case 1 -> http.post(path, Documents.inconsistent());
                case 2 -> http.post(path, Documents.unreadable());
                case 3 -> http.send(http.head(path, 500, "Origin: http://evil.example\r\n"), new byte[500]);
                default -> broken(http, path);
            };
        } while (reply.status() == 503);
        String text = reply.text();
        return reply.status()
                + (text.contains("\"" + name + "\"") ? " " + name : "")
                + (text.contains("\"verdict\": \"consistent\"") ? " consistent" : "")
                + (text.contains("\"verdict\": \"inconsistent\"") ? " inconsistent" : "");
    }

    /** Hangs up in the middle of a request. */
    private static Reply broken(RawHttp http, String path) throws IOException {
        try (Socket socket = http.connect()) {
            socket.getOutputStream().write(http.head(path, 5000, "").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[100]);
            socket.shutdownOutput();
            return RawHttp.read(socket);
        }
    }

    private static String expected(int kind, String name) {
        return switch (kind) {
            case 0 -> "200 " + name + " consistent";
            case 1 -> "200 " + name + " inconsistent";
            case 2 -> "422";
            case 3 -> "403";
            default -> "400";
        };
    }

    @Test
    void stoppedInTheMiddleItLeavesNothingBehind() throws Exception {
        LocalService service = LocalService.start(0, Checker.standard(), Limits.STANDARD, Locale.ENGLISH);
        RawHttp http = new RawHttp(service.address().getPort());
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                Socket socket = http.connect();
                waiting.add(socket);
                socket.getOutputStream().write(http.head("/api/check", 5000, "").getBytes(StandardCharsets.UTF_8));
            }
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(clients.submit(
                        () -> http.post("/api/check", Documents.inconsistent()).status()));
            }
            answers.get(0).get();
            service.close();
            for (Socket socket : waiting) {
                assertThat(RawHttp.read(socket).status()).isIn(0, 400, 503);
            }
            for (Future<Integer> answer : answers) {
                assertThat(statusOf(answer)).isIn(0, 200, 500, 503);
            }
            assertThatThrownBy(http::connect).isInstanceOf(ConnectException.class);
        } finally {
            clients.shutdownNow();
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /** Returns 0 also where there was nobody to connect to any more. */
    private static int statusOf(Future<Integer> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException e) {
            return 0;
        }
    }
}
