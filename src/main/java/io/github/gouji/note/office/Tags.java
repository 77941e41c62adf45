// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.office.Tag.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a well-formed XML document in its source, so that something can be put between them. A parser would tell
 * what the document says, but not at which character.
 */
final class Tags {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\\w+));");

    private final String source;
    private final List<Tag> all = new ArrayList<>();

    private Tags(String source) {
        this.source = source;
    }

    static Tags of(String source) {
        Tags tags = new Tags(source);
        tags.scan();
        return tags;
    }

    List<Tag> all() {
        return all;
    }

    private void scan() {
        Deque<Integer> open = new ArrayDeque<>();
        int elements = 0;
        for (int at = source.indexOf('<'); at >= 0; ) {
            int end;
            if (source.startsWith("<!--", at)) {
                end = behind("-->", at + 4);
            } else if (source.startsWith("<![CDATA[", at)) {
                end = behind("]]>", at);
            } else if (source.startsWith("<?", at)) {
                end = behind("?>", at);
            } else if (source.startsWith("<!", at)) {
                end = behind(">", at);
            } else {
                end = behindTag(at);
                if (source.charAt(at + 1) == '/') {
                    int element = open.isEmpty() ? -1 : open.pop();
                    all.add(new Tag(Kind.END, name(at + 2), open.size(), at, end, element));
                } else if (source.charAt(end - 2) == '/') {
                    all.add(new Tag(Kind.EMPTY, name(at + 1), open.size(), at, end, elements++));
                } else {
                    all.add(new Tag(Kind.START, name(at + 1), open.size(), at, end, elements));
                    open.push(elements++);
                }
            }
            at = source.indexOf('<', end);
        }
    }

    private int behind(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private int behindTag(int from) {
        char quote = 0;
        for (int at = from; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return at + 1;
            }
        }
        return source.length();
    }

    private String name(int from) {
        int end = from;
        int begin = from;
        while (end < source.length() && " \t\r\n/>".indexOf(source.charAt(end)) < 0) {
            if (source.charAt(end++) == ':') {
                begin = end;
            }
        }
        return source.substring(begin, end);
    }

    /** Returns the value of an attribute by its name without a prefix; {@code null} if the tag has none. */
    @Nullable
    String attribute(Tag tag, String name) {
        Matcher found = attributeOf(tag, name);
        return found == null
                ? null
                : decoded(found.group(1).substring(1, found.group(1).length() - 1));
    }

    /** Finds an attribute; its group 1 is the value in quotes, and its places count from the beginning of the source. */
    @Nullable
    Matcher attributeOf(Tag tag, String name) {
        Matcher found = Pattern.compile("\\s(?:[\\w.-]+:)?([\\w.-]+)\\s*=\\s*(?=[\"'])(\"[^\"]*\"|'[^']*')")
                .matcher(source)
                .region(tag.from(), tag.to());
        while (found.find()) {
            if (found.group(1).equals(name)) {
                Matcher value =
                        Pattern.compile("(\"[^\"]*\"|'[^']*')").matcher(source).region(found.start(2), tag.to());
                return value.find() ? value : null;
            }
        }
        return null;
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0
                ? value
                : REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult reference) {
        if (reference.group(1) != null) {
            return sign(Integer.parseInt(reference.group(1), 16));
        }
        if (reference.group(2) != null) {
            return sign(Integer.parseInt(reference.group(2)));
        }
        return switch (reference.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> reference.group();
        };
    }

    private static String sign(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    /** Finds the first element of this name. */
    Optional<Tag> first(String name) {
        return all.stream().filter(tag -> tag.opens(name)).findFirst();
    }

    /** Returns the tag that closes an element; the tag itself if it is empty. */
    Tag end(Tag start) {
        if (start.kind() == Kind.EMPTY) {
            return start;
        }
        for (int i = all.indexOf(start) + 1; i < all.size(); i++) {
            if (all.get(i).kind() == Kind.END && all.get(i).element() == start.element()) {
                return all.get(i);
            }
        }
        throw new IllegalArgumentException("the element is not closed: " + start);
    }

    /** Returns the elements directly in another. */
    List<Tag> children(Tag parent) {
        if (parent.kind() == Kind.EMPTY) {
            return List.of();
        }
        return within(parent).stream()
                .filter(tag -> tag.kind() != Kind.END && tag.depth() == parent.depth() + 1)
                .toList();
    }

    /** Returns the tags between the tags of an element. */
    List<Tag> within(Tag parent) {
        return parent.kind() == Kind.EMPTY ? List.of() : all.subList(all.indexOf(parent) + 1, all.indexOf(end(parent)));
    }
}
