// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.jackson3;

import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Telling;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values in their form, with the type ahead where the mapper asks for it; as a key, if the form is a text. */
final class FormSerializer<T> extends ValueSerializer<T> {

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
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        Object plain = form.plain().apply(value, telling);
        if (isKey) {
            json.writeName((String) plain);
        } else {
            new PlainWriter(json, context).write(plain);
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        Object plain = form.plain().apply(value, telling);
        JsonToken shape = plain instanceof Map ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        WritableTypeId id = types.writeTypePrefix(json, context, types.typeId(value, shape));
        if (plain instanceof Map<?, ?> map) {
            new PlainWriter(json, context).writeEntries(map);
        } else {
            new PlainWriter(json, context).write(plain);
        }
        types.writeTypeSuffix(json, context, id);
    }
}
