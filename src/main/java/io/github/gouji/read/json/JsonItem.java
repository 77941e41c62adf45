// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.json.JsonForm.Kind;
import io.github.gouji.report.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the JSON form has at a path. There is one instance for each path. */
final class JsonItem {

    private final String path;
    private final Kind kind;
    private final int index;
    private final int[] foreignTo;
    private final Map<String, JsonItem> items;

    /**
     * Creates an item.
     *
     * @param path the keys that lead to it
     * @param kind what may stand there
     * @param index its place among all items; that of a cell is the {@link Cell#index}
     * @param foreignTo the {@link JsonForm#number}s of the editions of its table that lack it
     * @param items what an object may have, by key
     */
    JsonItem(String path, Kind kind, int index, List<Integer> foreignTo, Map<String, JsonItem> items) {
        this.path = path;
        this.kind = kind;
        this.index = index;
        this.foreignTo = foreignTo.stream().mapToInt(Integer::intValue).toArray();
        this.items = items;
    }

    String path() {
        return path;
    }

    Kind kind() {
        return kind;
    }

    int index() {
        return index;
    }

    /** Returns what stands at a key of this object; {@code null} if the form has no such key. */
    @Nullable
    JsonItem get(String key) {
        return items.get(key);
    }

    /** Returns the path as seen from an object that it leads through; the whole path from the outermost one. */
    String pathWithin(JsonItem object) {
        return object.path.isEmpty() ? path : path.substring(object.path.length() + 1);
    }

    /** Returns the same of a key of this object, which the form may have or not. */
    String pathWithin(JsonItem object, String key) {
        return this == object ? key : pathWithin(object) + "." + key;
    }

    /** Notes the item as the first one that is foreign to the editions that lack it, by their numbers. */
    void noteForeign(@Nullable JsonItem[] first) {
        for (int edition : foreignTo) {
            if (first[edition] == null) {
                first[edition] = this;
            }
        }
    }
}
