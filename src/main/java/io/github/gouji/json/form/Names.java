// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.report.spelling.Nearest;
import io.github.gouji.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand for values.
 *
 * @param name gives the text of a value
 * @param values the values by their texts; {@code null} if they cannot be told from the text alone
 * @param <T> the type of the values
 */
public record Names<T>(Function<T, String> name, @Nullable Map<String, T> values) {

    /** So many names can be listed in a sentence. */
    private static final int FEW = 5;

    static final Names<Cell> CELLS = of(Cell.all().toArray(Cell[]::new), Cell::id);

    /** A rule of a caller is not known by its id. */
    static final Names<Rule> WITHOUT_VALUES = new Names<>(Rule::id, null);

    static <T> Names<T> of(T[] values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T value : values) {
            byName.put(name.apply(value), value);
        }
        return new Names<>(name, byName);
    }

    /** Returns the text of a value. */
    public String of(T value) {
        return name.apply(value);
    }

    /**
     * Returns the value of a text.
     *
     * @throws UnreadableDocumentException if the text stands for none
     */
    public T value(String text) throws UnreadableDocumentException {
        Map<String, T> known = values == null ? Map.of() : values;
        T value = known.get(text);
        if (value != null) {
            return value;
        }
        String shown = "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
        Wording instead = instead(text, known);
        throw new UnreadableDocumentException(
                new Wording("没有名为 " + shown + " 的值" + instead.zh(), "there is nothing named " + shown + instead.en()));
    }

    private static Wording instead(String text, Map<String, ?> known) {
        if (known.size() <= FEW) {
            List<String> names = known.keySet().stream().toList();
            return new Wording("，应是 " + String.join("、", names), ": it must be one of " + String.join(", ", names));
        }
        return Nearest.to(text, known.keySet())
                .map(nearest -> new Wording("，是否指 \"" + nearest + "\"？", "; did you mean \"" + nearest + "\"?"))
                .orElse(new Wording("", ""));
    }
}
