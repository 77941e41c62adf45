// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file in a form as browsers post it: the first part that has a file name (RFC 7578). */
final class Multipart {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data;\\s*boundary=\"?([\\w'()+,./:=?-]{1,70})\"?");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*;\\s*filename=\"([^\"\\r\\n]*)\"");

    /** The headers of a part are short. */
    private static final int MOST_HEADERS = 8192;

    private Multipart() {}

    /** Returns the file that a form holds. */
    static Upload file(String contentType, byte[] body) throws Refusal {
        Matcher matcher = BOUNDARY.matcher(contentType.strip());
        if (!matcher.matches()) {
            throw malformed();
        }
        byte[] mark = ("--" + matcher.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] next = ("\r\n--" + matcher.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        int start = find(body, mark, 0, body.length);
        while (start >= 0) {
            int headers = start + mark.length;
            int end = find(body, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), headers, headers + MOST_HEADERS);
            if (end < 0) {
                throw malformed();
            }
            int content = end + 4;
            int stop = find(body, next, content, body.length);
            if (stop < 0) {
                throw malformed();
            }
            String head = new String(body, headers, end - headers, StandardCharsets.UTF_8);
            Matcher name = FILE_NAME.matcher(head);
            if (name.find() && !name.group(1).isEmpty()) {
                return new Upload(name.group(1).replace("%22", "\""), Arrays.copyOfRange(body, content, stop));
            }
            start = stop + 2;
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return new Refusal(400, "表单里没有文档", "there is no document in the form");
    }

    /** Returns where these bytes stand first, before the end; −1 if they do not. */
    private static int find(byte[] in, byte[] what, int from, int end) {
        int last = Math.min(in.length, end) - what.length;
        for (int i = from; i <= last; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
