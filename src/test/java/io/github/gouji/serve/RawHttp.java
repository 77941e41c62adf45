// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests byte by byte as they are, also such as no client would, one for each connection. */
final class RawHttp {

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status the status; 0 if the connection was closed without an answer
     * @param head the status line and the headers
     * @param body the content
     */
    record Reply(int status, String head, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        return socket;
    }

    Reply get(String path) throws IOException {
        return send(
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n", new byte[0]);
    }

    Reply post(String path, byte[] body) throws IOException {
        return post(path, "application/octet-stream", body);
    }

    Reply post(String path, String type, byte[] body) throws IOException {
        return send(head(path, body.length, "Content-Type: " + type + "\r\n"), body);
    }

    /** Returns the beginning of a post with further headers. */
    String head(String path, long length, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Length: " + length + "\r\n"
                + headers + "Connection: close\r\n\r\n";
    }

    Reply send(String head, byte[] body) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.write(body);
                out.flush();
            } catch (IOException e) {
                // It may have answered and closed before it took everything.
            }
            return read(socket);
        }
    }

    static Reply read(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            // What came before the connection was cut is the answer.
        }
        byte[] bytes = all.toByteArray();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, text, new byte[0]);
        }
        int status = Integer.parseInt(text.substring(9, 12));
        byte[] body = java.util.Arrays.copyOfRange(bytes, end + 4, bytes.length);
        return new Reply(status, text.substring(0, end), body);
    }
}
