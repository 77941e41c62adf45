package io.github.gouji.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.json.JsonForm.Kind;
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

    /** Lengths of numbers are limited here, with a sentence of our own. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Far beyond any sum of money, and small enough to calculate with. */
    private static final int MAX_DIGITS = 100;

    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final JsonParser parser;

    /**
     * A value of the JSON form.
     *
     * @param content a {@link String}, {@link Long} or {@link BigDecimal}; {@code null} for an object, or a blank
     * @param isObject whether it is an object
     * @param location where it begins
     */
    record JsonValue(@Nullable Object content, boolean isObject, SourceLocation location) {}

    private JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the values by path, in the order of the text. */
    static Map<String, JsonValue> parse(String text) throws UnreadableDocumentException {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonValues(parser).document();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (JsonEOFException e) {
            throw JsonErrors.truncated(location(e.getLocation()));
        } catch (StreamConstraintsException e) {
            throw JsonErrors.tooLong(location(e.getLocation()));
        } catch (JsonProcessingException e) {
            throw endsAfterComma(text, e.getLocation())
                    ? JsonErrors.truncated(location(e.getLocation()))
                    : JsonErrors.malformed(location(e.getLocation()));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
    }

    private Map<String, JsonValue> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw JsonErrors.empty();
        }
        if (first != JsonToken.START_OBJECT) {
            throw JsonErrors.wrongType(JsonForm.ROOT, Kind.OBJECT, first, parser.getText(), location());
        }
        object(JsonForm.ROOT);
        rejectTrailingContent();
        return values;
    }

    private void rejectTrailingContent() throws IOException {
        @Nullable SourceLocation found;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            found = location();
        } catch (JsonProcessingException e) {
            found = location(e.getLocation());
        }
        throw JsonErrors.trailing(found);
    }

    private void object(String path) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = path.isEmpty() ? key : path + "." + key;
            Kind kind = key.indexOf('.') >= 0 ? null : JsonForm.ALL.get(child);
            if (kind == null) {
                throw JsonErrors.unknown(child, location());
            }
            if (values.containsKey(child)) {
                throw JsonErrors.duplicate(child, location());
            }
            JsonToken token = parser.nextToken();
            SourceLocation location = location();
            values.put(child, new JsonValue(content(child, kind, token), token == JsonToken.START_OBJECT, location));
            if (token == JsonToken.START_OBJECT) {
                object(child);
            }
        }
    }

    private @Nullable Object content(String path, Kind kind, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL || (kind == Kind.OBJECT && token == JsonToken.START_OBJECT)) {
            return null;
        }
        if (kind == Kind.TEXT && token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (kind == Kind.AMOUNT && token.isNumeric()) {
            return amount(path);
        }
        if (kind == Kind.COUNT && token.isNumeric()) {
            return count(path, token);
        }
        throw JsonErrors.wrongType(path, kind, token, parser.getText(), location());
    }

    private BigDecimal amount(String path) throws IOException {
        String digits = parser.getText();
        try {
            BigDecimal amount = digits.length() > MAX_DIGITS ? null : new BigDecimal(digits);
            if (amount != null && Math.abs((long) amount.scale()) <= MAX_DIGITS) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Its exponent does not even fit an int.
        }
        throw JsonErrors.tooManyDigits(path, MAX_DIGITS, location());
    }

    /** A whole number may be written as 12.0, as programs without integers do. */
    private Long count(String path, JsonToken token) throws IOException {
        BigDecimal number = amount(path);
        if (number.stripTrailingZeros().scale() > 0) {
            throw JsonErrors.wrongType(path, Kind.COUNT, token, parser.getText(), location());
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw JsonErrors.outOfRange(path, Long.MAX_VALUE, location());
        }
    }

    /** Jackson takes the end of the text after a comma for a mistake in the text. */
    private static boolean endsAfterComma(String text, @Nullable JsonLocation location) {
        String stripped = text.stripTrailing();
        return stripped.endsWith(",") && location != null && location.getCharOffset() >= stripped.length();
    }

    private SourceLocation location() {
        JsonLocation location = parser.currentTokenLocation();
        return new SourceLocation.InText(location.getLineNr(), location.getColumnNr());
    }

    private static @Nullable SourceLocation location(@Nullable JsonLocation location) {
        return location == null ? null : new SourceLocation.InText(location.getLineNr(), location.getColumnNr());
    }
}
