// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the status of HTTP
 * @param headers headers in addition to those of all answers
 * @param body the content
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer html(String page) {
        return of(200, "text/html; charset=utf-8", page);
    }

    static Answer json(String json) {
        return of(200, "application/json", json);
    }

    private static Answer of(int status, String type, String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        return new Answer(status, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a file to be saved under this name. */
    static Answer file(String name, byte[] content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/octet-stream");
        headers.put("Content-Disposition", "attachment; filename=\"annotated\"; filename*=UTF-8''" + encoded);
        return new Answer(200, headers, content);
    }

    /** Returns a refusal to a person. */
    static Answer page(Refusal refusal, Locale locale) {
        Wording title = new Wording("没有完成 · 勾稽", "Not done · Gouji");
        Element heading = Element.of("h1").say("没有完成", "Not done");
        String page = HtmlPage.notice(title, heading, refusal.wording(), List.of(), locale);
        return refused(refusal, of(refusal.status(), "text/html; charset=utf-8", page));
    }

    /** Returns a refusal to a program, as problem details of RFC 9457. */
    static Answer problem(Refusal refusal, Locale locale) {
        String json = "{\"type\":\"about:blank\",\"title\":" + quoted(refusal.title()) + ",\"status\":"
                + refusal.status() + ",\"detail\":" + quoted(refusal.wording().in(locale)) + "}\n";
        return refused(refusal, of(refusal.status(), "application/problem+json", json));
    }

    private static Answer refused(Refusal refusal, Answer answer) {
        if (refusal.status() == 503) {
            answer.headers().put("Retry-After", "1");
        }
        return answer;
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate((char) c);
            json.append(plain ? String.valueOf((char) c) : String.format("\\u%04x", c));
        });
        return json.append('"').toString();
    }
}
