// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Takes the bytes of requests in: those that say how many they are, that are not too many, and that come in time. */
final class Reception {

    private final Limits limits;
    private final Semaphore memory;
    private final Alarm alarm;

    Reception(Limits limits, Alarm alarm) {
        this.alarm = alarm;
        this.limits = limits;
        this.memory = new Semaphore(limits.memory());
    }

    /** What is done with the bytes of a request, which are held until it is done. */
    interface Use {

        Answer of(byte[] body) throws Refusal;
    }

    /** Returns the answer to a request with a body. */
    Answer receive(HttpExchange exchange, Use use) throws Refusal {
        int length = length(exchange);
        if (!memory.tryAcquire(length)) {
            throw Refusal.busy();
        }
        try {
            return use.of(body(exchange, length));
        } finally {
            memory.release(length);
        }
    }

    private int length(HttpExchange exchange) throws Refusal {
        String header = exchange.getRequestHeaders().getFirst("Content-Length");
        if (header == null) {
            throw new Refusal(411, "请写明长度（Content-Length）", "say how long it is (Content-Length)");
        }
        long length;
        try {
            length = Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            length = -1;
        }
        if (length < 0) {
            throw new Refusal(400, "Content-Length 不是长度", "Content-Length is no length");
        }
        if (length > limits.document()) {
            throw new Refusal(
                    413,
                    "文档太大：最多 " + limits.document() + " 字节",
                    "the document is too large: " + limits.document() + " bytes at most");
        }
        return (int) length;
    }

    private byte[] body(HttpExchange exchange, int length) throws Refusal {
        try (Alarm.Watch watch = alarm.after(limits.receiving())) {
            try {
                byte[] body = exchange.getRequestBody().readNBytes(length);
                if (body.length == length) {
                    return body;
                }
            } catch (IOException e) {
                if (watch.rang()) {
                    throw new Refusal(408, "请求来得太慢", "the request came too slowly");
                }
            }
            throw new Refusal(400, "请求没有发完", "the request is not complete");
        }
    }
}
