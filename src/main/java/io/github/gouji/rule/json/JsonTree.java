// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into values that know where they stand: the one class here that touches Jackson. */
final class JsonTree {

    /** Twice as deep as any rule file. */
    private static final int MAX_DEPTH = 8;

    private static final JsonFactory JSON = new JsonFactory();

    private final String text;
    private final JsonParser parser;

    private JsonTree(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static JsonValue parse(String text) throws InvalidRuleFileException {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonTree(text, parser).document();
        } catch (InvalidRuleFileException e) {
            throw e;
        } catch (JsonEOFException e) {
            throw mistake("JSON 不完整，文件在此中断", "the JSON is incomplete: the file ends here", location(e.getLocation()));
        } catch (StreamConstraintsException e) {
            throw mistake(
                    "JSON 中的键、字符串或数过长",
                    "a key, string or number of the JSON is too long",
                    e.getLocation() == null ? null : location(e.getLocation()));
        } catch (JsonProcessingException e) {
            throw JsonSyntax.mistake(text, (int) e.getLocation().getCharOffset(), location(e.getLocation()));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read", e);
        }
    }

    private JsonValue document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new InvalidRuleFileException(
                    new Wording("文件是空的，没有 JSON", "the file is empty and holds no JSON"), null);
        }
        JsonValue value = value(first, 1);
        boolean ended;
        try {
            ended = parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            ended = false;
        }
        if (!ended) {
            throw mistake(
                    "JSON 结束之后还有其他内容",
                    "there is more content after the end of the JSON",
                    location(parser.currentLocation()));
        }
        return value;
    }

    private JsonValue value(JsonToken token, int depth) throws IOException {
        SourceLocation.InText location = location();
        if (depth > MAX_DEPTH) {
            throw mistake("嵌套过深，最多 " + MAX_DEPTH + " 层", "nested deeper than the limit of " + MAX_DEPTH, location);
        }
        return switch (token) {
            case START_OBJECT -> object(location, depth);
            case START_ARRAY -> array(location, depth);
            case VALUE_STRING -> string(location);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> other("数", "the number", location);
            case VALUE_TRUE, VALUE_FALSE -> other("布尔值", "the boolean", location);
            default -> other("空值", "the value", location);
        };
    }

    private JsonValue other(String zh, String en, SourceLocation.InText location) throws IOException {
        String shown = Suggestion.shown(parser.getText());
        return new JsonValue.Other(new Wording(zh + " " + shown, en + " " + shown), location);
    }

    private JsonValue string(SourceLocation.InText location) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
        String value = parser.getText();
        int end = (int) parser.currentLocation().getCharOffset() - 1;
        return new JsonValue.Text(value, text.substring(start, Math.max(start, end)), location);
    }

    private JsonValue array(SourceLocation.InText location, int depth) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, depth + 1));
        }
        return new JsonValue.Items(values, location);
    }

    private JsonValue object(SourceLocation.InText location, int depth) throws IOException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Map<String, SourceLocation.InText> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (keys.put(key, location()) != null) {
                String shown = Suggestion.shown(key);
                throw mistake(shown + " 重复出现", shown + " occurs twice", location());
            }
            values.put(key, value(parser.nextToken(), depth + 1));
        }
        return new JsonValue.Members(values, keys, location);
    }

    private SourceLocation.InText location() {
        return location(parser.currentTokenLocation());
    }

    private static SourceLocation.InText location(JsonLocation location) {
        return new SourceLocation.InText(location.getLineNr(), location.getColumnNr());
    }

    private static InvalidRuleFileException mistake(String zh, String en, @Nullable SourceLocation location) {
        return new InvalidRuleFileException(new Wording(zh, en), location);
    }
}
