// SPDX-License-Identifier: Apache-2.0
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
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
public final class JacksonTokens implements JsonTokens {

    /** Lengths of numbers are limited here, with a sentence of our own. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final @Nullable Utf8Text utf8;

    /** Goes on from where the parser stands. */
    public JacksonTokens(JsonParser parser) {
        this(parser, null);
    }

    private JacksonTokens(JsonParser parser, @Nullable Utf8Text utf8) {
        this.parser = parser;
        this.utf8 = utf8;
    }

    /** Returns the values of a whole document; {@code null} if it is wrong in any way, which its text has to tell. */
    static @Nullable JsonValues parse(Utf8Text utf8) {
        try (JsonParser parser = JSON.createParser(utf8.content(), utf8.start(), utf8.length())) {
            return new JacksonTokens(parser, utf8).document();
        } catch (IOException e) {
            return null;
        }
    }

    /** Returns the values of a whole document. */
    static JsonValues parse(String text) throws UnreadableDocumentException {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JacksonTokens(parser).document();
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

    private JsonValues document() throws IOException {
        if (next() == Token.END) {
            throw JsonErrors.empty();
        }
        JsonValues values = JsonValues.of(JsonForm.ROOT, this);
        rejectTrailingContent();
        return values;
    }

    private void rejectTrailingContent() throws IOException {
        @Nullable SourceLocation found;
        try {
            if (next() == Token.END) {
                return;
            }
            found = location();
        } catch (JsonProcessingException e) {
            found = location(e.getLocation());
        }
        throw JsonErrors.trailing(found);
    }

    /** Jackson takes the end of the text after a comma for a mistake in the text. */
    private static boolean endsAfterComma(String text, @Nullable JsonLocation location) {
        String stripped = text.stripTrailing();
        return stripped.endsWith(",") && location != null && location.getCharOffset() >= stripped.length();
    }

    @Override
    public Token next() throws IOException {
        return token(parser.nextToken());
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    private static Token token(@Nullable JsonToken token) {
        return token == null
                ? Token.END
                : switch (token) {
                    case START_OBJECT -> Token.START_OBJECT;
                    case END_OBJECT -> Token.END_OBJECT;
                    case START_ARRAY -> Token.START_ARRAY;
                    case FIELD_NAME -> Token.NAME;
                    case VALUE_STRING -> Token.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
                    case VALUE_NULL -> Token.NULL;
                    case END_ARRAY, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
                };
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public @Nullable Long plainNumber() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= MAX_PLAIN
                ? (Long) parser.getLongValue()
                : null;
    }

    @Override
    public @Nullable SourceLocation location() {
        JsonLocation location = parser.currentTokenLocation();
        return utf8 == null
                ? location(location)
                : utf8.location(location.getLineNr(), location.getColumnNr(), location.getByteOffset());
    }

    private static @Nullable SourceLocation location(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? null
                : new SourceLocation.InText(location.getLineNr(), location.getColumnNr());
    }
}
