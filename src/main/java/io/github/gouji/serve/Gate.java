// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in what comes from the service's own page, or from a program that is no browser. A page of another site that a
 * browser shows at the same time could otherwise post here, or, by a name that it lets point to this machine, read.
 */
final class Gate {

    /** The port that is meant where none is named. */
    private static final int HTTP = 80;

    private final Set<String> hosts;

    Gate(int port) {
        // What asks for the usual port of HTTP does not name it.
        hosts = Stream.of("127.0.0.1", "localhost", "[::1]")
                .flatMap(host -> port == HTTP ? Stream.of(host, host + ":" + port) : Stream.of(host + ":" + port))
                .collect(Collectors.toSet());
    }

    /** Refuses a request that names another host, or that a page of another origin made. */
    void pass(Headers headers) throws Refusal {
        String host = only(headers, "Host");
        if (!hosts.contains(host)) {
            throw new Refusal(421, "请用本机地址访问", "use the address of this machine itself");
        }
        String origin = only(headers, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + host)) {
            throw foreign();
        }
        String site = only(headers, "Sec-Fetch-Site");
        if (!site.isEmpty() && !site.equals("same-origin") && !site.equals("none")) {
            throw foreign();
        }
    }

    private static Refusal foreign() {
        return new Refusal(403, "只接受来自本页面的请求", "only requests from the service's own page are taken");
    }

    /** Returns the value of a header; "" if it is not there. */
    private static String only(Headers headers, String name) throws Refusal {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refusal(400, "请求头 " + name + " 重复", "the header " + name + " is there more than once");
        }
        return values.isEmpty() ? "" : values.get(0);
    }
}
