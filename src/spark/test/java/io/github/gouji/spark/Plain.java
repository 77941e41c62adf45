// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Rows and JSON as maps and lists that are equal if they say the same: without nulls, and with numbers by their value. */
final class Plain {

    private Plain() {}

    static Map<String, Object> of(Row row) {
        Map<String, Object> plain = new TreeMap<>();
        StructField[] fields = row.schema().fields();
        for (int i = 0; i < fields.length; i++) {
            if (!row.isNullAt(i)) {
                plain.put(fields[i].name(), value(row.get(i)));
            }
        }
        return plain;
    }

    private static Object value(Object value) {
        if (value instanceof Row row) {
            return of(row);
        }
        if (value instanceof scala.collection.Seq<?> list) {
            List<Object> plain = new ArrayList<>();
            for (scala.collection.Iterator<?> each = list.iterator(); each.hasNext(); ) {
                plain.add(value(each.next()));
            }
            return plain;
        }
        return value instanceof Number number ? number(number.toString()) : value;
    }

    static Object of(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> plain = new TreeMap<>();
            for (Iterator<Map.Entry<String, JsonNode>> each = json.fields(); each.hasNext(); ) {
                Map.Entry<String, JsonNode> field = each.next();
                if (!field.getValue().isNull()) {
                    plain.put(field.getKey(), of(field.getValue()));
                }
            }
            return plain;
        }
        if (json.isArray()) {
            List<Object> plain = new ArrayList<>();
            json.forEach(each -> plain.add(of(each)));
            return plain;
        }
        return json.isNumber() ? number(json.asText()) : json.isBoolean() ? (Object) json.asBoolean() : json.asText();
    }

    private static String number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
}
