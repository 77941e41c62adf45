// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.gouji.json.form.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists and values with a generator of Jackson 2, past the mapper's own ways with names, numbers and
 * {@code null}: a blank cell that was left out, or a figure in quotes, would be another form. What a caller has put into
 * a table himself is left to the mapper.
 */
record PlainWriter(JsonGenerator json, SerializerProvider mapper) {

    void write(@Nullable Object plain) throws IOException {
        if (plain instanceof Map<?, ?> map) {
            json.writeStartObject();
            writeEntries(map);
            json.writeEndObject();
        } else if (plain instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element);
            }
            json.writeEndArray();
        } else if (plain instanceof String text) {
            json.writeString(text);
        } else if (plain instanceof Number number) {
            writeNumber(number);
        } else if (plain instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            mapper.defaultSerializeValue(plain, json);
        }
    }

    void writeEntries(Map<?, ?> map) throws IOException {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName((String) entry.getKey());
            write(entry.getValue());
        }
    }

    private void writeNumber(Number number) throws IOException {
        if (number instanceof BigDecimal amount) {
            writeAmount(amount);
        } else if (number instanceof Double measure) {
            json.writeNumber(measure);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    /** In plain notation, if the generator writes text. */
    private void writeAmount(BigDecimal amount) throws IOException {
        if (!Amounts.canBeWritten(amount)) {
            throw JsonMappingException.from(json, Amounts.TOO_MANY_DIGITS);
        }
        if (json.canWriteFormattedNumbers() && !Amounts.isPlain(amount)) {
            json.writeNumber(amount.toPlainString());
        } else {
            json.writeNumber(amount);
        }
    }
}
