// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import io.github.gouji.report.Wording;
import java.util.Map;

/** Says why a request is not done: with a status of HTTP, and in one sentence. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(408, "Request Timeout"),
            Map.entry(411, "Length Required"),
            Map.entry(413, "Content Too Large"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private final int status;
    private final Wording wording;

    Refusal(int status, String zh, String en) {
        this(status, new Wording(zh, en));
    }

    Refusal(int status, Wording wording) {
        super(status + " " + wording.en(), null, false, false);
        this.status = status;
        this.wording = wording;
    }

    /** Returns that there is too much to do now. */
    static Refusal busy() {
        return new Refusal(503, "正忙，请稍后再试", "busy; try again in a moment");
    }

    int status() {
        return status;
    }

    /** Returns what the status is called. */
    String title() {
        return TITLES.getOrDefault(status, "");
    }

    Wording wording() {
        return wording;
    }
}
