// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.RuleDocumentation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which request asks for what. Every path that is no key here leads nowhere. */
final class Routes {

    private static final String API = "/api/";
    private static final String POST = "POST";

    private interface Service {

        Answer of(Upload upload, Locale locale) throws Refusal;
    }

    private interface Page {

        String in(Locale locale);
    }

    private final Map<String, Service> services;
    private final Map<String, Page> pages;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final Reception reception;
    private final Work work;
    private final Locale standard;

    Routes(Desk desk, Reception reception, Work work, RuleBook rules, Locale standard) {
        this.reception = reception;
        this.work = work;
        this.standard = standard;
        this.services = Map.of(
                "/check", desk::page,
                "/annotate", desk::annotated,
                "/api/check", desk::json,
                "/api/page", desk::page,
                "/api/annotate", desk::annotated);
        this.pages =
                Map.of("/", StartPage::of, "/" + LocalService.RULES, locale -> RuleDocumentation.html(rules, locale));
    }

    Answer answer(HttpExchange exchange) throws Refusal {
        String path = path(exchange);
        String method = exchange.getRequestMethod();
        Locale locale = locale(exchange);
        Page page = pages.get(path);
        Service service = services.get(path);
        if (page != null) {
            if (!method.equals("GET") && !method.equals("HEAD")) {
                throw wrongMethod("GET");
            }
            return Answer.html(written.computeIfAbsent(path + locale, key -> page.in(locale)));
        }
        if (service == null) {
            throw new Refusal(404, "没有这个地址", "there is nothing at this address");
        }
        if (!method.equals(POST)) {
            throw wrongMethod(POST);
        }
        return reception.receive(exchange, body -> {
            Upload upload = path.startsWith(API)
                    ? new Upload(query(exchange, "name").orElse("document"), body)
                    : Multipart.file(header(exchange, "Content-Type"), body);
            return work.result(() -> service.of(upload, locale));
        });
    }

    private static Refusal wrongMethod(String right) {
        return new Refusal(405, "这里只接受 " + right, "only " + right + " is taken here");
    }

    /** Returns a refusal in the form that who asked can read. */
    Answer refuse(HttpExchange exchange, Refusal refusal) {
        Locale locale = locale(exchange);
        String path = path(exchange);
        Answer answer = services.containsKey(path) && !path.startsWith(API)
                ? Answer.page(refusal, locale)
                : Answer.problem(refusal, locale);
        if (refusal.status() == 405) {
            answer.headers().put("Allow", pages.containsKey(path) ? "GET, HEAD" : POST);
        }
        return answer;
    }

    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        return path == null ? "" : path;
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** Returns the language that is asked for: by {@code lang}, or by the settings of the browser. */
    private Locale locale(HttpExchange exchange) {
        String asked = query(exchange, "lang").orElse(header(exchange, "Accept-Language"));
        if (asked.isBlank()) {
            return standard;
        }
        return asked.strip().toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static Optional<String> query(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException notEncoded) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
