// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

/**
 * Finds the tables of Markdown in a document that begins as a web page does: text whose first line is a comment, or is
 * set in the middle by a tag, is still Markdown. The bytes are looked at alone, for the signs are the same in all
 * character sets but UTF-16.
 */
final class PipeRows {

    private PipeRows() {}

    /**
     * Tells whether a line is the rule below a header, or two lines that follow each other begin with a pipe.
     *
     * @param declared whether the document says that it is a web page: then nothing but a rule counts
     */
    static boolean in(byte[] content, boolean declared) {
        return hasPipe(content) && isMarkdown(content, declared);
    }

    private static boolean hasPipe(byte[] content) {
        for (byte sign : content) {
            if (sign == '|') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkdown(byte[] content, boolean declared) {
        int step = isUtf16(content) ? 2 : 1;
        int rows = 0;
        for (int at = 0; at < content.length; ) {
            int begin = at;
            boolean quoted = true;
            int marks = 0;
            int dashes = 0;
            boolean rule = true;
            byte first = 0;
            for (; at < content.length && content[at] != '\n'; at++) {
                byte sign = content[at];
                if (sign == 0 && step == 2) {
                    continue;
                }
                if (sign == ' ' || sign == '\t' || sign == '\r' || (quoted && sign == '>')) {
                    continue;
                }
                first = quoted ? sign : first;
                quoted = false;
                if (sign == '|') {
                    marks++;
                } else if (sign == '-') {
                    dashes++;
                } else if (sign != ':') {
                    rule = false;
                    if (first != '|') {
                        at = endOfLine(content, at);
                        break;
                    }
                }
            }
            rows = first == '|' && marks > 1 ? rows + 1 : 0;
            if ((rows >= 2 && !declared) || (rule && marks > 0 && dashes >= 2)) {
                return true;
            }
            at = Math.max(at + 1, begin + 1);
        }
        return false;
    }

    private static int endOfLine(byte[] content, int from) {
        int at = from;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean isUtf16(byte[] content) {
        return content.length > 3 && (content[0] == 0 || content[1] == 0 || content[2] == 0 || content[3] == 0);
    }
}
