// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes XML. The parser of the JDK prints of bytes that its encoding does not have; this does not. */
public final class XmlText {

    /** A declaration is no longer. */
    private static final int START = 100;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlText() {}

    /** Returns the characters of XML in UTF-8, in UTF-16 with a mark of its byte order, or in what it declares. */
    public static Reader reader(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, START);
        byte[] start = bytes.readNBytes(START);
        boolean isMarked = start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB;
        int begin = isMarked ? 3 : 0;
        bytes.unread(start, begin, start.length - begin);
        return new InputStreamReader(bytes, charset(start));
    }

    private static Charset charset(byte[] start) {
        boolean isUtf16 = start.length > 1
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
        if (isUtf16) {
            return StandardCharsets.UTF_16;
        }
        Matcher encoding = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        try {
            // What can be read as bytes of ASCII is not in UTF-16, whatever it declares.
            boolean isDeclared = encoding.find()
                    && !encoding.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16");
            return isDeclared ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
