// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes records of the form apart into maps, lists, texts, numbers and truth values, in the order of their keys. */
final class Plain {

    /** The components of each record, found once. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof SourceLocation location) {
            return location(location);
        }
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>(list.size());
            list.forEach(element -> plain.add(of(element)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put((String) key, of(element)));
            return plain;
        }
        return scalar(value);
    }

    private static @Nullable Object scalar(@Nullable Object value) {
        if (value instanceof Cell cell) {
            return cell.id();
        }
        if (value instanceof Edition edition) {
            return edition.id();
        }
        if (value instanceof FormTable table) {
            return table.id();
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value;
    }

    static Map<String, @Nullable Object> ofRecord(Record record) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                plain.put(component.getName(), of(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("the accessors of public records can be called", e);
            }
        }
        return plain;
    }

    /** A place has the numbers that are known, the line first. */
    static Map<String, @Nullable Object> location(SourceLocation location) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        if (location instanceof SourceLocation.InText text) {
            place.put("line", text.line());
            putKnown(place, "column", text.column());
        } else if (location instanceof SourceLocation.InTable cell) {
            putKnown(place, "line", cell.line());
            putKnown(place, "column", cell.column());
            place.put("table", cell.table());
            place.put("row", cell.row());
            place.put("cell", cell.cell());
        } else {
            place.putAll(ofRecord((Record) location));
        }
        return place;
    }

    private static void putKnown(Map<String, @Nullable Object> place, String key, @Nullable Integer number) {
        if (number != null) {
            place.put(key, number);
        }
    }
}
