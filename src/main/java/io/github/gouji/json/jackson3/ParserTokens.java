// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.jackson3;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.json.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser of Jackson 3. */
final class ParserTokens implements JsonTokens {

    private final JsonParser parser;

    /** Goes on from where the parser stands. */
    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() {
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
                    case PROPERTY_NAME -> Token.NAME;
                    case VALUE_STRING -> Token.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
                    case VALUE_NULL -> Token.NULL;
                    case END_ARRAY, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
                };
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public @Nullable Long plainNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= MAX_PLAIN
                ? (Long) parser.getLongValue()
                : null;
    }

    @Override
    public @Nullable SourceLocation location() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location.getLineNr() < 1
                ? null
                : new SourceLocation.InText(location.getLineNr(), location.getColumnNr());
    }
}
