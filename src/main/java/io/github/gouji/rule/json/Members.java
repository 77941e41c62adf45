// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of a rule file with what may stand in it; whatever else does is refused.
 *
 * @param place the object in words, such as {@code 第 3 条规则}; "" for the file itself
 * @param object the object
 */
record Members(Wording place, JsonValue.Members object) {

    static final Wording WHOLE_FILE = new Wording("", "");

    /** Takes a value for an object with no other keys than these; any key may stand in it if none is given. */
    static Members of(Wording place, JsonValue value, String... keys) throws InvalidRuleFileException {
        if (!(value instanceof JsonValue.Members object)) {
            Wording name = place.zh().isEmpty() ? new Wording("最外层", "the outermost value") : place;
            throw wrongType(name, value, new Wording("对象 {…}", "an object {…}"));
        }
        for (Map.Entry<String, SourceLocation.InText> key : object.keys().entrySet()) {
            if (keys.length > 0 && !List.of(keys).contains(key.getKey())) {
                Wording question = Suggestion.question(key.getKey(), List.of(keys));
                String shown = Suggestion.shown(key.getKey());
                throw new Members(place, object)
                        .mistake(
                                key.getValue(),
                                "没有 " + shown + " 这一项"
                                        + (question.zh().isEmpty() ? "，只有 " + String.join("、", keys) : question.zh()),
                                "there is no key " + shown
                                        + (question.en().isEmpty()
                                                ? ", only " + String.join(", ", keys)
                                                : question.en()));
            }
        }
        return new Members(place, object);
    }

    @Nullable
    JsonValue find(String key) {
        return object.values().get(key);
    }

    JsonValue get(String key) throws InvalidRuleFileException {
        JsonValue value = find(key);
        if (value == null) {
            throw mistake(object.location(), "缺少 " + key, key + " is missing");
        }
        return value;
    }

    /** Returns a string that is not blank. */
    JsonValue.Text text(String key) throws InvalidRuleFileException {
        return text(key, get(key));
    }

    private JsonValue.Text text(String key, JsonValue value) throws InvalidRuleFileException {
        if (!(value instanceof JsonValue.Text text)) {
            throw wrongType(named(key), value, new Wording("字符串", "a string"));
        }
        if (text.text().isBlank()) {
            throw mistake(text.location(), key + " 是空的", key + " is blank");
        }
        return text;
    }

    /** Returns the strings of an array; none if the key is not there. */
    List<JsonValue.Text> texts(String key) throws InvalidRuleFileException {
        List<JsonValue.Text> texts = new ArrayList<>();
        for (JsonValue item : items(key)) {
            JsonValue.Text text = text(key, item);
            for (JsonValue.Text other : texts) {
                if (other.text().equals(text.text())) {
                    String shown = Suggestion.shown(text.text());
                    throw mistake(text.location(), key + " 中 " + shown + " 重复出现", shown + " occurs twice in " + key);
                }
            }
            texts.add(text);
        }
        return texts;
    }

    /** Returns the values of an array; none if the key is not there. */
    List<JsonValue> items(String key) throws InvalidRuleFileException {
        JsonValue value = find(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonValue.Items items)) {
            throw wrongType(named(key), value, new Wording("数组 […]", "an array […]"));
        }
        return items.values();
    }

    /** Returns a text in one language or two: a string for both, or an object with {@code zh}, {@code en} or both. */
    Wording wording(String key) throws InvalidRuleFileException {
        JsonValue value = get(key);
        if (value instanceof JsonValue.Text text) {
            return new Wording(text(key, text).text(), text.text());
        }
        if (!(value instanceof JsonValue.Members)) {
            throw wrongType(
                    named(key), value, new Wording("字符串，或有 zh、en 的对象", "a string, or an object with zh and en"));
        }
        Members languages = of(named(key), value, "zh", "en");
        String zh = languages.find("zh") == null ? null : languages.text("zh").text();
        String en = languages.find("en") == null ? null : languages.text("en").text();
        if (zh == null && en == null) {
            throw mistake(value.location(), key + " 中没有 zh，也没有 en", key + " has neither zh nor en");
        }
        return new Wording(Objects.requireNonNullElse(zh, en), Objects.requireNonNullElse(en, zh));
    }

    /** Returns a key in words with its object. */
    Wording named(String key) {
        return place.zh().isEmpty()
                ? new Wording(key, key)
                : new Wording(place.zh() + "的 " + key, key + " of " + place.en());
    }

    /** Returns an exception that says that a value is something else than expected. */
    static InvalidRuleFileException wrongType(Wording name, JsonValue value, Wording expected) {
        boolean latin = name.zh().charAt(name.zh().length() - 1) < 0x80;
        return new InvalidRuleFileException(
                new Wording(
                        name.zh() + (latin ? " " : "") + "应是" + expected.zh() + "，却是"
                                + value.description().zh(),
                        name.en() + " must be " + expected.en() + ", not "
                                + value.description().en()),
                value.location());
    }

    /** Returns an exception on this object. */
    InvalidRuleFileException mistake(SourceLocation location, String zh, String en) {
        return new InvalidRuleFileException(
                place.zh().isEmpty() ? new Wording(zh, en) : new Wording(place.zh() + "：" + zh, place.en() + ": " + en),
                location);
    }
}
