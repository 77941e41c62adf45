// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction: what is not known is left out, as SARIF wants it. */
final class Properties {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Properties with(String name, @Nullable Object value) {
        boolean none = value == null
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!none) {
            members.put(name, value instanceof Properties other ? other.members : value);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }

    /** Returns a message, the only way in which SARIF says anything. */
    static Map<String, Object> text(String text) {
        return new Properties().with("text", text).map();
    }
}
