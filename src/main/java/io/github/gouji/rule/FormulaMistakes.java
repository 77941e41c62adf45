// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.Characters;
import io.github.gouji.rule.naming.FigureLabels;
import io.github.gouji.rule.naming.Suggestion;

/** What to say of a character at which a formula is no longer one. */
final class FormulaMistakes {

    private FormulaMistakes() {}

    /** Says that there is no label like the one that begins here. */
    static Wording unknownLabel(String text, int at) {
        int end = at;
        while (end < text.length() && "+-*×=≤≥<>≠,;)".indexOf(Characters.normal(text.charAt(end))) < 0) {
            boolean bracket = Characters.normal(text.charAt(end)) == '(';
            int close = bracket ? closing(text, end) : end;
            end = Math.max(end, close) + 1;
        }
        String label = text.substring(at, Math.min(end, text.length())).strip();
        Wording question = FigureLabels.question(label);
        String shown = Suggestion.shown(label);
        return new Wording(
                "没有名为“" + shown + "”的数字" + question.zh(), "there is no figure \"" + shown + "\"" + question.en());
    }

    /** Returns the place of the closing bracket. */
    private static int closing(String text, int open) {
        int end = open;
        while (end + 1 < text.length() && Characters.normal(text.charAt(end)) != ')') {
            end++;
        }
        return end;
    }

    /** Says that a number, a name or a bracket must stand here. */
    static Wording noOperand(String text, int at) {
        String shown = shown(text, at);
        return new Wording("此处应有数字、名称或括号，而不是 " + shown, "a number, a name or a bracket must stand here, not " + shown);
    }

    /** Says that an operator must stand here, and what to write for one that there is not. */
    static Wording noOperator(String text, int at) {
        char c = Characters.normal(text.charAt(at));
        String shown = shown(text, at);
        return switch (c) {
            case '<', '>', '≠', '!', '≈' ->
                new Wording("不能用 " + shown + " 比较，只能用 =、≤（<=）或 ≥（>=）", shown + " is no comparison: use =, <= or >=");
            case '/', '÷', ':' ->
                new Wording("没有除法，请改乘以小数，如 0.5 ×", "there is no division: multiply by a decimal, as in 0.5 *");
            case '%', '‰' -> new Wording("请把百分数写成小数，如 0.1", "write a percentage as a decimal, such as 0.1");
            case '^' -> new Wording("没有乘方", "there are no powers");
            case '、', ';' -> new Wording("此处应用逗号或运算符，而不是 " + shown, "use a comma or an operator here, not " + shown);
            default ->
                new Wording(
                        "此处应有运算符（+ − × = ≤ ≥），而不是 " + shown,
                        "an operator (+ - * = <= >=) must stand here, not " + shown);
        };
    }

    /** Returns the character here, a whole one. */
    private static String shown(String text, int at) {
        return Suggestion.shown(text.substring(at, text.offsetByCodePoints(at, 1)));
    }
}
