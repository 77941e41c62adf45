// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import org.jspecify.annotations.Nullable;

/** Says what people do wrong who write JSON by hand, where a parser only says that it did not expect a character. */
final class JsonSyntax {

    private JsonSyntax() {}

    /**
     * Returns what is wrong.
     *
     * @param text the whole file
     * @param offset how far the parser came
     * @param location the same as line and column
     */
    static InvalidRuleFileException mistake(String text, int offset, SourceLocation location) {
        String before =
                text.substring(0, Math.max(0, Math.min(offset, text.length()))).stripTrailing();
        String from = text.substring(before.length()).stripLeading();
        if (from.isEmpty()) {
            return mistake("JSON 不完整，文件在此中断", "the JSON is incomplete: the file ends here", location);
        }
        if (before.isEmpty()) {
            return mistake("文件不是 JSON，应以 { 开头", "the file is no JSON: it must begin with {", location);
        }
        boolean inString = offset < text.length() && (text.charAt(offset) == '\n' || text.charAt(offset) == '\r');
        Wording reason = inString
                ? new Wording("字符串中不能换行", "a string must not go over the end of a line")
                : reason(from.charAt(0));
        return new InvalidRuleFileException(reason == null ? unknown() : reason, location);
    }

    private static InvalidRuleFileException mistake(String zh, String en, SourceLocation location) {
        return new InvalidRuleFileException(new Wording(zh, en), location);
    }

    private static Wording unknown() {
        return new Wording(
                "此处不符合 JSON 语法，可能缺少逗号、引号或括号",
                "this is not valid JSON: a comma, a quotation mark or a bracket may be missing");
    }

    private static @Nullable Wording reason(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '＂', '，', '：', '｛', '｝', '［', '］' ->
                new Wording("JSON 的标点要用半角，这里是全角的 " + c, "the punctuation of JSON is ASCII, but here is " + c);
            case '\'' ->
                new Wording("JSON 的字符串要用双引号，不用单引号", "strings of JSON have double quotation marks, not single ones");
            case '/', '#' -> new Wording("JSON 没有注释", "JSON has no comments");
            case '}', ']' ->
                new Wording(
                        "括号前多了一个逗号，或括号不配对",
                        "there is a comma too many before this bracket, or the brackets do not match");
            case '"' -> new Wording("此处前面缺少逗号、冒号或括号", "a comma, a colon or a bracket is missing before this");
            default ->
                Character.isLetter(c)
                        ? new Wording("此处的文字应放在双引号中", "the text here must be in double quotation marks")
                        : null;
        };
    }
}
