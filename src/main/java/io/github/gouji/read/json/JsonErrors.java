// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.json.JsonForm.Kind;
import io.github.gouji.read.json.JsonTokens.Token;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a JSON document, in one sentence each. */
final class JsonErrors {

    /** How much of a text from the document is repeated in a sentence. */
    private static final int MAX_QUOTED = 60;

    private JsonErrors() {}

    static UnreadableDocumentException empty() {
        return new UnreadableDocumentException(new Wording("文件是空的，没有 JSON", "the document is empty and holds no JSON"));
    }

    static UnreadableDocumentException truncated(@Nullable SourceLocation location) {
        return error("JSON 不完整，文件在此中断", "the JSON is incomplete: the document ends here", location);
    }

    static UnreadableDocumentException malformed(@Nullable SourceLocation location) {
        return error("此处不符合 JSON 语法", "this is not valid JSON", location);
    }

    static UnreadableDocumentException tooLong(@Nullable SourceLocation location) {
        return error("JSON 中的键或字符串过长", "a key or string of the JSON is too long", location);
    }

    static UnreadableDocumentException trailing(@Nullable SourceLocation location) {
        return error("JSON 对象结束之后还有其他内容", "there is more content after the end of the JSON object", location);
    }

    static UnreadableDocumentException unknown(String path, @Nullable SourceLocation location) {
        String shown = path.isEmpty() ? "\"\"" : shorten(path);
        return error("报告没有 " + shown + " 这一项", "a report has no key " + shown, location);
    }

    static UnreadableDocumentException notInEdition(String path, Edition edition, @Nullable SourceLocation location) {
        return error(
                edition.id() + " 年版的表没有 " + path + " 这一项",
                "the " + edition.id() + " edition of the table has no key " + path,
                location);
    }

    static UnreadableDocumentException duplicate(String path, @Nullable SourceLocation location) {
        return error(path + " 重复出现", path + " occurs twice", location);
    }

    static UnreadableDocumentException wrongType(
            String path, Kind kind, Token found, String text, @Nullable SourceLocation location) {
        Wording name = path.isEmpty()
                ? new Wording("JSON 的最外层", "the outermost value of the JSON")
                : new Wording(path + " ", path);
        Wording value = describe(found, text);
        return error(
                name.zh() + "应是" + kind.zh + "，却是" + value.zh(),
                name.en() + " must be " + kind.en + ", not " + value.en(),
                location);
    }

    static UnreadableDocumentException outOfRange(String path, long max, @Nullable SourceLocation location) {
        return error(
                path + " 的数超出范围，绝对值最大为 " + max, path + " is out of range: it is at most " + max + " in size", location);
    }

    static UnreadableDocumentException tooManyDigits(String path, int max, @Nullable SourceLocation location) {
        return error(
                path + " 的数位数过多，最多 " + max + " 位", path + " has more than the limit of " + max + " digits", location);
    }

    static UnreadableDocumentException noEdition(String path, @Nullable SourceLocation location) {
        return error(
                "缺少 " + path + "，应是 " + editions(" 或 "),
                path + " is missing: it must be " + editions(" or "),
                location);
    }

    static UnreadableDocumentException unknownEdition(String path, String found, @Nullable SourceLocation location) {
        String shown = "\"" + shorten(found) + "\"";
        return error(
                path + " 应是 " + editions(" 或 ") + "，却是 " + shown,
                path + " must be " + editions(" or ") + ", not " + shown,
                location);
    }

    private static String editions(String or) {
        return Arrays.stream(Edition.values())
                .map(edition -> "\"" + edition.id() + "\"")
                .collect(Collectors.joining(or));
    }

    private static Wording describe(Token token, String text) {
        String shown = shorten(text);
        return switch (token) {
            case TEXT -> new Wording("字符串 \"" + shown + "\"", "the string \"" + shown + "\"");
            case NUMBER -> new Wording("数 " + shown, "the number " + shown);
            case BOOLEAN -> new Wording("布尔值 " + shown, "the boolean " + shown);
            case START_OBJECT -> new Wording("对象", "an object");
            case START_ARRAY -> new Wording("数组", "an array");
            case OTHER -> new Wording(shown, shown);
            default -> new Wording("空值 " + shown, shown);
        };
    }

    private static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(MAX_QUOTED)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.length() < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static UnreadableDocumentException error(String zh, String en, @Nullable SourceLocation location) {
        return new UnreadableDocumentException(new Wording(zh, en), location);
    }
}
