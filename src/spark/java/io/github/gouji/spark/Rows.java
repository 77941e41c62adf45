// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes rows of maps by their schema. Remembers the numbers that Spark's decimals cannot hold, which become null. */
final class Rows {

    private final List<BigDecimal> tooLong = new ArrayList<>();

    Row row(Map<?, ?> data, StructType schema) {
        StructField[] fields = schema.fields();
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(data.get(fields[i].name()), fields[i].dataType());
        }
        return RowFactory.create(values);
    }

    /** Returns the numbers of all rows made so far that no decimal of the schema can hold. */
    List<BigDecimal> tooLong() {
        return tooLong;
    }

    private @Nullable Object value(@Nullable Object plain, DataType type) {
        if (plain instanceof Map<?, ?> map) {
            return type instanceof StructType struct ? row(map, struct) : map(map, (MapType) type);
        }
        if (plain instanceof List<?> list) {
            DataType element = ((ArrayType) type).elementType();
            List<@Nullable Object> values = new ArrayList<>(list.size());
            list.forEach(one -> values.add(value(one, element)));
            return values;
        }
        return plain instanceof Number number ? number(number, type) : plain;
    }

    /** A number that no decimal can hold is not there, and no blank either. */
    private Map<Object, @Nullable Object> map(Map<?, ?> plain, MapType type) {
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        plain.forEach((key, one) -> {
            Object value = value(one, type.valueType());
            if (value != null || one == null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private @Nullable Number number(Number number, DataType type) {
        if (type instanceof DecimalType decimal) {
            return decimal(
                    number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue()), decimal);
        }
        if (type instanceof DoubleType) {
            return number.doubleValue();
        }
        return type instanceof LongType ? (Number) number.longValue() : (Number) number.intValue();
    }

    /** A number is never rounded. */
    private @Nullable BigDecimal decimal(BigDecimal number, DecimalType type) {
        BigDecimal plain = number.stripTrailingZeros();
        int whole = plain.precision() - plain.scale();
        if (plain.scale() <= type.scale() && whole <= type.precision() - type.scale()) {
            return number;
        }
        tooLong.add(number);
        return null;
    }
}
