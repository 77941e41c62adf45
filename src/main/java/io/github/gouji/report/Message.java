// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of Gouji says, as a key and its arguments, for applications that have words of their own. Keys and the
 * names of arguments do not change.
 *
 * @param key which sentence it is, such as {@code finding.T3-BALANCE}
 * @param arguments what it says, by name: texts, ids, numbers and lists of them. What there is none of is left out
 */
public record Message(String key, Map<String, Object> arguments) implements Serializable {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    /** Rejects a missing key, and copies the arguments. */
    public Message {
        requireNonNull(key, "key");
        arguments = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(arguments, "arguments")));
    }

    /** Creates a message without arguments. */
    public Message(String key) {
        this(key, Map.of());
    }

    /** Returns the message with one more argument; the same message if the argument is {@code null}. */
    public Message with(String name, @Nullable Object argument) {
        requireNonNull(name, "name");
        if (argument == null) {
            return this;
        }
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, argument);
        return new Message(key, more);
    }

    /**
     * Returns the words of an application with the arguments in the place of their names in braces: {@code {left}}. A
     * name that the message has no argument for is filled with nothing. The arguments are not searched for names.
     */
    public String in(String words) {
        return ARGUMENT.matcher(requireNonNull(words, "words"))
                .replaceAll(found -> Matcher.quoteReplacement(text(arguments.getOrDefault(found.group(1), ""))));
    }

    private static String text(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(Message::text).collect(Collectors.joining(", "));
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }
}
