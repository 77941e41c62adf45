// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import io.github.gouji.Checker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The service while it runs. Documents are in memory while they are checked, and nowhere else. */
public final class LocalService implements AutoCloseable {

    static final String RULES = "rules";

    /** Connections beyond this are closed at once. */
    private static final int MOST_CONNECTIONS = 250;

    static {
        // What the server of the JDK reads once, when it is first used.
        setUnlessGiven("sun.net.httpserver.maxReqTime", "30");
        setUnlessGiven("sun.net.httpserver.maxRspTime", "180");
        setUnlessGiven("sun.net.httpserver.idleInterval", "10");
        setUnlessGiven("sun.net.httpserver.maxReqHeaders", "64");
        setUnlessGiven("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Work work;
    private final Alarm alarm = new Alarm();

    private LocalService(HttpServer server, Checker checker, Limits limits, Locale locale) {
        this.server = server;
        this.work = new Work(limits);
        // A thread for each connection: one that is slow keeps nobody waiting.
        this.threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> Work.daemon(task, "gouji-connection"));
        server.setExecutor(threads);
        Gate gate = new Gate(server.getAddress().getPort());
        Routes routes = new Routes(new Desk(checker), new Reception(limits, alarm), work, checker.rules(), locale);
        server.createContext("/", new Door(gate, routes, alarm, locale));
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Starts the service on the loopback address.
     *
     * @param port the port; 0 for any that is free
     * @param checker what checks the documents
     * @param limits what it takes upon itself
     * @param locale the language for those who do not ask for one
     * @throws IOException if the port cannot be had
     */
    public static LocalService start(int port, Checker checker, Limits limits, Locale locale) throws IOException {
        requireNonNull(checker, "checker");
        requireNonNull(limits, "limits");
        requireNonNull(locale, "locale");
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        LocalService service = new LocalService(server, checker, limits, locale);
        server.start();
        return service;
    }

    /** Returns where the service is, such as {@code http://127.0.0.1:8642/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops at once: what is being checked is given up, and its connections are closed. */
    @Override
    public void close() {
        server.stop(0);
        work.close();
        alarm.close();
        threads.shutdownNow();
    }
}
