// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.naming.Suggestion;
import java.util.List;
import java.util.Map;

/** A value of a rule file, and where it stands. */
sealed interface JsonValue {

    /** Returns where it begins. */
    SourceLocation.InText location();

    /** Says what it is where something else was expected. */
    Wording description();

    /**
     * A string.
     *
     * @param text what it says
     * @param raw how it is written between its quotation marks
     * @param location where it begins: at its first quotation mark
     */
    record Text(String text, String raw, SourceLocation.InText location) implements JsonValue {

        @Override
        public Wording description() {
            String shown = "\"" + Suggestion.shown(text) + "\"";
            return new Wording("字符串 " + shown, "the string " + shown);
        }

        /** Returns the place of a character of the text, counted from 1; the end of the string if it has no such one. */
        SourceLocation.InText locationOf(int position) {
            int at = 0;
            for (int i = 1; i < position && at < raw.length(); i++) {
                boolean escaped = raw.charAt(at) == '\\';
                at += escaped ? (raw.charAt(at + 1) == 'u' ? 6 : 2) : 1;
            }
            Integer column = location.column();
            return new SourceLocation.InText(location.line(), column == null ? null : column + 1 + at);
        }
    }

    /**
     * A number, a truth value or {@code null}, which stand nowhere in a rule file.
     *
     * @param description what it is
     * @param location where it begins
     */
    record Other(Wording description, SourceLocation.InText location) implements JsonValue {}

    /**
     * An array.
     *
     * @param values what is in it
     * @param location where it begins
     */
    record Items(List<JsonValue> values, SourceLocation.InText location) implements JsonValue {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Wording description() {
            return new Wording("数组", "an array");
        }
    }

    /**
     * An object.
     *
     * @param values what is in it, by key
     * @param keys where the keys stand
     * @param location where it begins
     */
    record Members(
            Map<String, JsonValue> values, Map<String, SourceLocation.InText> keys, SourceLocation.InText location)
            implements JsonValue {

        @Override
        public Wording description() {
            return new Wording("对象", "an object");
        }
    }
}
