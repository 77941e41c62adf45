// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.FormulaToken.Kind;
import io.github.gouji.rule.naming.Characters;
import io.github.gouji.rule.naming.FigureLabels;
import io.github.gouji.rule.naming.Suggestion;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a formula apart into words. Whether a name or an operator comes next depends on the word before: so a {@code *}
 * after a name is the sign of multiplication, and one after a dot, or before one where a name is due, is part of a name.
 */
final class FormulaScanner {

    /** Long enough to name every figure of the form several times. */
    static final int MAX_LENGTH = 100_000;

    private final String text;
    private final List<FormulaToken> tokens = new ArrayList<>();
    private int at;
    private Kind last = Kind.OPEN;

    private FormulaScanner(String text) {
        this.text = text;
    }

    /** Returns the words of the formula, with an {@link Kind#END} behind them. */
    static List<FormulaToken> scan(String formula) {
        if (formula.length() > MAX_LENGTH) {
            throw new InvalidRuleException(new Wording(
                    "公式过长，最多 " + MAX_LENGTH + " 个字符",
                    "the formula is longer than the limit of " + MAX_LENGTH + " characters"));
        }
        FormulaScanner scanner = new FormulaScanner(formula);
        while (scanner.skipSpace()) {
            if (scanner.last.precedesOperand()) {
                scanner.operand();
            } else {
                scanner.operator();
            }
        }
        scanner.add(Kind.END, "", 0);
        return scanner.tokens;
    }

    /** Goes on to the next character that counts, and tells whether there is one. */
    private boolean skipSpace() {
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private char next(int ahead) {
        return at + ahead < text.length() ? Characters.normal(text.charAt(at + ahead)) : '\0';
    }

    private void add(Kind kind, String word, int length) {
        tokens.add(new FormulaToken(kind, word, at + 1));
        at += length;
        last = kind;
    }

    private void add(Kind kind, int length) {
        add(kind, text.substring(at, at + length), length);
    }

    private void operand() {
        char c = next(0);
        if (isDigit(c)) {
            number();
        } else if (c == '-') {
            add(Kind.MINUS, 1);
        } else if (!label()) {
            if (c == '(') {
                add(Kind.OPEN, 1);
            } else if (isAsciiLetter(c) || (c == '*' && next(1) == '.')) {
                id();
            } else if (Character.isLetter(c)) {
                throw mistake(FormulaMistakes.unknownLabel(text, at));
            } else {
                throw mistake(FormulaMistakes.noOperand(text, at));
            }
        }
    }

    private void number() {
        int length = digits(0);
        if (next(length) == '.') {
            int decimals = digits(length + 1);
            if (decimals == 0) {
                throw mistake(new Wording("小数点后面应有数字", "there must be digits after the decimal point"));
            }
            length += 1 + decimals;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(next(i));
        }
        add(Kind.NUMBER, digits.toString(), length);
    }

    private int digits(int from) {
        int length = 0;
        while (isDigit(next(from + length))) {
            length++;
        }
        return length;
    }

    /** Takes a label of the form if there is one here. */
    private boolean label() {
        FigureLabels.Match match = FigureLabels.at(text, at);
        if (match == null) {
            return false;
        }
        if (match.ids().size() > 1) {
            String label = text.substring(at, match.end());
            throw mistake(new Wording(
                    "“" + label + "”所指不明：可以是 " + String.join("、", match.ids()) + "，请写标识",
                    "\"" + label + "\" may be " + String.join(" or ", match.ids()) + ": name it by its id"));
        }
        add(Kind.NAME, match.ids().iterator().next(), match.end() - at);
        return true;
    }

    /** Takes an id, a {@code *} in the place of any of its parts. */
    private void id() {
        int length = 0;
        boolean due = true;
        while (due || next(length) == '.') {
            length += due ? 0 : 1;
            int part = next(length) == '*' ? 1 : word(length);
            if (part == 0) {
                at += length;
                throw mistake(new Wording("点号后面应有名称或 *", "after a dot there must be a name or *"));
            }
            length += part;
            due = false;
        }
        boolean torn = text.charAt(at + length - 1) == '*' && isAsciiLetter(next(length));
        if (torn || (next(length) == '*' && (next(length + 1) == '.' || text.charAt(at + length - 1) == '.'))) {
            at += torn ? length - 1 : length;
            throw mistake(new Wording("* 应代表点号之间的整个部分", "a * must stand for a whole part between dots"));
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(next(i));
        }
        String word = name.toString();
        if (isCall(length) && (word.equals("sum") || word.equals("sumOf"))) {
            add(word.equals("sum") ? Kind.SUM : Kind.SUM_OF, word, length);
        } else if (isCall(length) && word.indexOf('.') < 0) {
            throw mistake(new Wording(
                    "没有名为 " + Suggestion.shown(word) + " 的函数，只有 sum 和 sumOf",
                    "there is no function " + Suggestion.shown(word) + ", only sum and sumOf"));
        } else {
            add(Kind.NAME, word, length);
        }
    }

    private int word(int from) {
        int length = 0;
        while (isAsciiLetter(next(from + length)) || isDigit(next(from + length)) || next(from + length) == '_') {
            length++;
        }
        return length;
    }

    private boolean isCall(int length) {
        int behind = length;
        while (at + behind < text.length() && Characters.isSpace(text.charAt(at + behind))) {
            behind++;
        }
        return next(behind) == '(';
    }

    private void operator() {
        char c = next(0);
        boolean equal = next(1) == '=';
        switch (c) {
            case '+' -> add(Kind.PLUS, 1);
            case '-' -> add(Kind.MINUS, 1);
            case '*', '×' -> add(Kind.TIMES, 1);
            case ')' -> add(Kind.CLOSE, 1);
            case ',' -> add(Kind.COMMA, 1);
            case '≤' -> add(Kind.AT_MOST, 1);
            case '≥' -> add(Kind.AT_LEAST, 1);
            case '=' -> add(Kind.EQUAL, equal ? 2 : 1);
            default -> {
                if (equal && (c == '<' || c == '>')) {
                    add(c == '<' ? Kind.AT_MOST : Kind.AT_LEAST, 2);
                } else {
                    throw mistake(FormulaMistakes.noOperator(text, at));
                }
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private InvalidRuleException mistake(Wording reason) {
        return new InvalidRuleException(reason, at + 1);
    }
}
