// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.markdown;

import io.github.gouji.report.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text of a cell or line as a reader sees it, without the marks of Markdown and without tags.
 *
 * @param text the text
 * @param remark what was done to it; {@code null} if nothing that a reader might see otherwise
 */
record Inline(String text, @Nullable Wording remark) {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_STRUCK = 400;
    private static final int LONGEST_ENTITY = 8;

    /** What a link leads to, or the attributes behind a bracket, are no longer. */
    private static final int LONGEST_BEHIND = 300;

    private static final int MOST_OPEN = 50;

    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "emsp", " ", "ensp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "middot", "·");

    static Inline of(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (hasMeaning(source.charAt(i))) {
                return new Reader(source).read();
            }
        }
        return new Inline(source.strip(), null);
    }

    private static boolean hasMeaning(char sign) {
        return switch (sign) {
            case '\\', '*', '&', '<', '~', '^', ']', '{' -> true;
            default -> false;
        };
    }

    /** Goes through a text once. */
    private static final class Reader {

        private final String source;
        private final StringBuilder text = new StringBuilder();
        private @Nullable Wording remark;
        private int at;

        /** Where the brackets stand in the text that are still open. */
        private final Deque<Integer> open = new ArrayDeque<>();

        Reader(String source) {
            this.source = source;
        }

        Inline read() {
            while (at < source.length()) {
                step(source.charAt(at));
            }
            String plain = text.toString().strip();
            boolean emphasised = plain.length() > 2 && plain.startsWith("*") && plain.endsWith("*");
            return new Inline(emphasised ? plain.substring(1, plain.length() - 1) : plain, remark);
        }

        private void step(char sign) {
            if (sign == '\\' && (at + 1 == source.length() || Character.isWhitespace(source.charAt(at + 1)))) {
                at++;
            } else if (sign == '\\' && at + 1 < source.length() && PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0) {
                text.append(source.charAt(at + 1));
                at += 2;
            } else if (sign == '*' && source.startsWith("**", at)) {
                at += 2;
            } else if (sign == '~' && source.startsWith("~~", at)) {
                leaveOutTo("~~", at + 2);
            } else if (sign == '^' && raisedEnd() > 0) {
                int end = raisedEnd();
                text.append('\n').append(source, at + 1, end).append('\n');
                at = end + 1;
            } else if (sign == '[') {
                if (open.size() < MOST_OPEN) {
                    open.push(text.length());
                }
                text.append(sign);
                at++;
            } else if (sign == ']' && !open.isEmpty()) {
                closeBracket(open.pop());
            } else if (sign == '{' && attributesEnd(at) == source.length() && isBehindSpace()) {
                at = source.length();
            } else if (sign == '&') {
                entity();
            } else if (sign == '<') {
                tag();
            } else {
                text.append(sign);
                at++;
            }
        }

        /** Takes what is in brackets for text alone where attributes, or what it leads to, follow; else as it stands. */
        private void closeBracket(int begin) {
            int end = attributesEnd(endOfSpace(at + 1));
            if (end < 0 && source.startsWith("(", at + 1) && !isPicture(begin)) {
                end = endOf(')', at + 2);
            }
            if (end < 0) {
                text.append(']');
                at++;
            } else {
                text.deleteCharAt(begin);
                at = end;
            }
        }

        private boolean isPicture(int begin) {
            return begin > 0 && text.charAt(begin - 1) == '!';
        }

        private boolean isBehindSpace() {
            return at == 0 || Character.isWhitespace(source.charAt(at - 1));
        }

        /** Returns the place behind attributes such as {@code {.unnumbered}} or {@code {style="…"}}; -1 if there are none. */
        private int attributesEnd(int begin) {
            int inside = source.startsWith("{", begin) ? endOfSpace(begin + 1) : source.length();
            char first = inside < source.length() ? source.charAt(inside) : ' ';
            return first == '#' || first == '.' || first == '-' || isLetter(first) ? endOf('}', begin + 1) : -1;
        }

        /** Returns the place behind white space: a narrow cell may break the line there. */
        private int endOfSpace(int begin) {
            int end = begin;
            while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
                end++;
            }
            return end;
        }

        private int endOf(char last, int begin) {
            for (int end = begin; end < source.length() && end - begin <= LONGEST_BEHIND; end++) {
                if (source.charAt(end) == last) {
                    return end + 1;
                }
            }
            return -1;
        }

        private int raisedEnd() {
            int end = source.indexOf('^', at + 1);
            return end > at + 1 && end - at < LONGEST_ENTITY ? end : -1;
        }

        private void leaveOutTo(String mark, int begin) {
            int end = source.indexOf(mark, begin);
            if (end < 0) {
                text.append(source, at, begin);
                at = begin;
                return;
            }
            leftOut(source.substring(begin, end));
            at = end + mark.length();
        }

        private void leftOut(String left) {
            if (!left.isBlank()) {
                String quote = left.length() > 40 ? left.substring(0, 40) + "…" : left;
                remark = new Wording("删除线文字“" + quote + "”没有读取", "struck-out text \"" + quote + "\" was left out");
            }
        }

        private void entity() {
            int end = at + 1;
            while (end < source.length() && end - at <= LONGEST_ENTITY && source.charAt(end) != ';') {
                end++;
            }
            String value = source.startsWith(";", end) ? entity(source.substring(at + 1, end)) : null;
            text.append(value == null ? "&" : value);
            at = value == null ? at + 1 : end + 1;
        }

        private static @Nullable String entity(String name) {
            if (!name.startsWith("#")) {
                return ENTITIES.get(name.toLowerCase(Locale.ROOT));
            }
            try {
                boolean hex = name.startsWith("#x") || name.startsWith("#X");
                int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                boolean isSign = Character.isValidCodePoint(code) && code > 0;
                return !isSign ? null : code == 0xA0 ? " " : Character.toString(code);
            } catch (NumberFormatException noNumber) {
                return null;
            }
        }

        private void tag() {
            int end = at + 1;
            boolean begins = end < source.length()
                    && (source.charAt(end) == '/' || source.charAt(end) == '!' || isLetter(source.charAt(end)));
            int last = Math.min(source.length(), at + LONGEST_TAG);
            while (begins && end < last && source.charAt(end) != '>' && source.charAt(end) != '<') {
                end++;
            }
            if (!begins || end == last || source.charAt(end) != '>') {
                text.append('<');
                at++;
                return;
            }
            String tag = source.substring(at + 1, end).toLowerCase(Locale.ROOT);
            int size = 0;
            while (size < tag.length() && Character.isLetterOrDigit(tag.charAt(size))) {
                size++;
            }
            String name = tag.startsWith("/") ? tag.strip() : tag.substring(0, size);
            at = end + 1;
            switch (name) {
                case "br", "sup", "/sup", "sub", "/sub", "/p", "p", "div", "/div" -> text.append('\n');
                case "del", "s", "strike" -> leaveOutElement("</" + name);
                default -> {
                    // Another tag does not change the text.
                }
            }
        }

        private void leaveOutElement(String mark) {
            int last = Math.min(source.length(), at + LONGEST_STRUCK);
            for (int end = at; end < last; end++) {
                if (source.regionMatches(true, end, mark, 0, mark.length())) {
                    leftOut(source.substring(at, end));
                    at = end;
                    return;
                }
            }
        }

        private static boolean isLetter(char sign) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        }
    }
}
