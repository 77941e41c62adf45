// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;

/** What the service lets in where its port is the one that addresses leave out; {@link HostileRequestsTest} has the rest. */
class GateTest {

    private static Headers headers(String host, String origin) {
        Headers headers = new Headers();
        headers.set("Host", host);
        headers.set("Origin", origin);
        return headers;
    }

    @Test
    void theUsualPortNeedNotBeNamed() {
        Gate gate = new Gate(80);
        assertThatCode(() -> gate.pass(headers("127.0.0.1", "http://127.0.0.1")))
                .doesNotThrowAnyException();
        assertThatCode(() -> gate.pass(headers("localhost:80", "http://localhost:80")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> gate.pass(headers("127.0.0.1", "http://evil.example")))
                .hasMessageStartingWith("403");
        assertThatThrownBy(() -> gate.pass(headers("evil.example", "http://evil.example")))
                .hasMessageStartingWith("421");
    }

    @Test
    void anyOtherPortIsNamed() {
        assertThatThrownBy(() -> new Gate(8642).pass(headers("127.0.0.1", "http://127.0.0.1")))
                .hasMessageStartingWith("421");
    }
}
