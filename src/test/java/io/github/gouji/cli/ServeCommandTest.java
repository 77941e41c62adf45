// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String line) {
        return GoujiCommand.run(
                line.split(" "),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void itSaysItsAddressServesAndStops() throws Exception {
        AtomicInteger status = new AtomicInteger(-1);
        Thread command = new Thread(() -> status.set(run("serve --port 0 --lang zh")));
        command.start();
        Matcher address = ADDRESS.matcher("");
        while (command.isAlive() && !address.find()) {
            Thread.sleep(10);
            address.reset(out.toString(StandardCharsets.UTF_8));
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.group())).build();
        String page = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        assertThat(page).contains("把报告拖到这里");
        command.interrupt();
        command.join();
        assertThat(status).hasValue(0);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("serve --lang en --port " + taken.getLocalPort())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("port " + taken.getLocalPort() + " cannot be used; choose another with --port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port -1", "serve --port 65536", "serve --rules none.json"})
    void whatCannotBeServedIsRefused(String line) {
        assertThat(run(line)).isEqualTo(2);
    }
}
