// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Where requests come in and answers go out: each request has an answer, whatever happens, with headers that keep it safe. */
final class Door implements HttpHandler {

    /** How long what is left of a refused request is waited for. */
    private static final Duration LINGER = Duration.ofMillis(500);

    private final Gate gate;
    private final Routes routes;
    private final Alarm alarm;
    private final Locale locale;

    Door(Gate gate, Routes routes, Alarm alarm, Locale locale) {
        this.alarm = alarm;
        this.gate = gate;
        this.routes = routes;
        this.locale = locale;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Answer answer = answer(exchange);
        if (answer.status() < 400) {
            send(exchange, answer);
            return;
        }
        // To close a request takes in what may still be on its way, so that its client sees the answer.
        Alarm.Watch watch = alarm.after(LINGER);
        try {
            send(exchange, answer);
        } finally {
            watch.close();
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            gate.pass(exchange.getRequestHeaders());
            return routes.answer(exchange);
        } catch (Refusal refusal) {
            return routes.refuse(exchange, refusal);
        } catch (OutOfMemoryError e) {
            return Answer.problem(Refusal.busy(), locale);
        } catch (RuntimeException e) {
            Refusal fault = new Refusal(500, "程序出错，没有完成", "a fault of the program; nothing was done");
            return Answer.problem(fault, locale);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            write(exchange, answer);
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // The pages themselves say which styles and scripts of theirs may run.
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        if (answer.status() >= 400) {
            // What was not read of a refused request is not read as the next one.
            headers.set("Connection", "close");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
