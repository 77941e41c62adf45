// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.json.JsonForm.Kind;
import io.github.gouji.read.json.JsonTokens.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flattens JSON into its values by path. Each is checked against {@link JsonForm} as it comes, so that nothing foreign
 * is stored and nesting cannot go deeper than the form does.
 */
final class JsonValues {

    /** Far beyond any sum of money, and small enough to calculate with. */
    private static final int MAX_DIGITS = 100;

    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final String root;
    private final JsonTokens tokens;

    /**
     * A value of the JSON form.
     *
     * @param content a {@link String}, {@link Long} or {@link BigDecimal}; {@code null} for an object, or a blank
     * @param isObject whether it is an object
     * @param location where it begins; {@code null} if that is not known
     */
    record JsonValue(
            @Nullable Object content,
            boolean isObject,
            @Nullable SourceLocation location) {}

    private JsonValues(String root, JsonTokens tokens) {
        this.root = root;
        this.tokens = tokens;
    }

    /** Returns the values of the object that stands at the given path, itself included, in the order of the text. */
    static Map<String, JsonValue> of(String root, JsonTokens tokens) throws IOException {
        JsonValues reader = new JsonValues(root, tokens);
        reader.document();
        return reader.values;
    }

    private void document() throws IOException {
        Token first = tokens.current();
        if (first != Token.START_OBJECT && first != Token.NAME && first != Token.END_OBJECT) {
            throw JsonErrors.wrongType("", Kind.OBJECT, first, tokens.text(), tokens.location());
        }
        values.put(root, new JsonValue(null, true, tokens.location()));
        object(root);
    }

    private void object(String path) throws IOException {
        Token token = tokens.current() == Token.START_OBJECT ? tokens.next() : tokens.current();
        for (; token != Token.END_OBJECT; token = tokens.next()) {
            String key = tokens.text();
            String child = path.isEmpty() ? key : path + "." + key;
            Kind kind = key.indexOf('.') >= 0 ? null : JsonForm.ALL.get(child);
            if (kind == null) {
                throw JsonErrors.unknown(shown(child), tokens.location());
            }
            if (values.containsKey(child)) {
                throw JsonErrors.duplicate(shown(child), tokens.location());
            }
            Token found = tokens.next();
            SourceLocation location = tokens.location();
            values.put(child, new JsonValue(content(child, kind, found), found == Token.START_OBJECT, location));
            if (found == Token.START_OBJECT) {
                object(child);
            }
        }
    }

    private String shown(String path) {
        return JsonForm.within(root, path);
    }

    private @Nullable Object content(String path, Kind kind, Token token) throws IOException {
        if (token == Token.NULL || (kind == Kind.OBJECT && token == Token.START_OBJECT)) {
            return null;
        }
        if (kind == Kind.TEXT && token == Token.TEXT) {
            return tokens.text();
        }
        if (kind == Kind.AMOUNT && token == Token.NUMBER) {
            return amount(path);
        }
        if (kind == Kind.COUNT && token == Token.NUMBER) {
            return count(path);
        }
        throw JsonErrors.wrongType(shown(path), kind, token, tokens.text(), tokens.location());
    }

    private BigDecimal amount(String path) throws IOException {
        String digits = tokens.text();
        if (Character.isLetter(digits.charAt(digits.length() - 1))) {
            // NaN or Infinity, which a parser may take for numbers.
            throw JsonErrors.wrongType(shown(path), Kind.AMOUNT, Token.OTHER, digits, tokens.location());
        }
        try {
            BigDecimal amount = digits.length() > MAX_DIGITS ? null : new BigDecimal(digits);
            if (amount != null && Math.abs((long) amount.scale()) <= MAX_DIGITS) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Its exponent does not even fit an int.
        }
        throw JsonErrors.tooManyDigits(shown(path), MAX_DIGITS, tokens.location());
    }

    /** A whole number may be written as 12.0, as programs without integers do. */
    private Long count(String path) throws IOException {
        BigDecimal number = amount(path);
        if (number.stripTrailingZeros().scale() > 0) {
            throw JsonErrors.wrongType(shown(path), Kind.COUNT, Token.NUMBER, tokens.text(), tokens.location());
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw JsonErrors.outOfRange(shown(path), Long.MAX_VALUE, tokens.location());
        }
    }
}
