// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/** The signs of a source, and where names, values and spaces in it end. */
final class Signs {

    private final char[] signs;

    Signs(char[] signs) {
        this.signs = signs;
    }

    int endOfName(int from) {
        int end = from;
        while (end < signs.length) {
            char sign = signs[end];
            if (sign == '>' || sign == '/' || sign <= ' ') {
                break;
            }
            end++;
        }
        return end;
    }

    int endOfAttributeName(int from) {
        int end = from;
        while (end < signs.length && (signs[end] > '>' || !endsName(signs[end]))) {
            end++;
        }
        return end;
    }

    private static boolean endsName(char sign) {
        return sign == '=' || sign == '>' || sign == '/' || isSpace(sign);
    }

    int endOfValue(int from) {
        int end = from;
        while (end < signs.length && signs[end] != '>' && !isSpace(signs[end])) {
            end++;
        }
        return end;
    }

    int behindSpace(int from) {
        int at = from;
        while (at < signs.length && isSpace(signs[at])) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
