// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Telling;
import java.io.IOException;
import java.util.Map;

/** Writes values in their form, with the type ahead where the mapper asks for it; as a key, if the form is a text. */
final class FormSerializer<T> extends JsonSerializer<T> {

    private final Form<T> form;
    private final Telling telling;
    private final boolean isKey;

    FormSerializer(Form<T> form, Telling telling, boolean isKey) {
        this.form = form;
        this.telling = telling;
        this.isKey = isKey;
    }

    @Override
    public Class<T> handledType() {
        return form.type();
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        Object plain = form.plain().apply(value, telling);
        if (isKey) {
            json.writeFieldName((String) plain);
        } else {
            new PlainWriter(json, provider).write(plain);
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        Object plain = form.plain().apply(value, telling);
        JsonToken shape = plain instanceof Map ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.writeTypePrefix(json, types.typeId(value, shape));
        if (plain instanceof Map<?, ?> map) {
            new PlainWriter(json, provider).writeEntries(map);
        } else {
            new PlainWriter(json, provider).write(plain);
        }
        types.writeTypeSuffix(json, id);
    }
}
