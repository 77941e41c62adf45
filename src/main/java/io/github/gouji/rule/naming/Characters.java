// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import java.text.Normalizer;

/** Characters as they count in a formula: each in its usual form, so that places in the text stay what they are. */
public final class Characters {

    private Characters() {}

    /** Returns the usual form: half-width signs, round brackets, one dot between row and column, one minus. */
    public static char normal(char c) {
        return switch (c) {
            case '〔', '【', '[', '［', '﹙' -> '(';
            case '〕', '】', ']', '］', '﹚' -> ')';
            case '・', '‧', '•', '∙', '⋅', '･' -> '·';
            case '−', '–', '—', '‐', '‑', '‒', '﹣' -> '-';
            case '✕', '✖', '⨯' -> '×';
            case '≦', '⩽' -> '≤';
            case '≧', '⩾' -> '≥';
            default -> folded(c);
        };
    }

    private static char folded(char c) {
        if (c < 0x80 || Character.isSurrogate(c)) {
            return c;
        }
        String text = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return text.length() == 1 ? text.charAt(0) : c;
    }

    /** Tells whether the character does not count between the parts of a formula. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || Character.getType(c) == Character.FORMAT;
    }
}
