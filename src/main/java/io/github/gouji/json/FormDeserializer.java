// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Names;
import io.github.gouji.json.form.Telling;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.json.FormReader;
import io.github.gouji.read.json.JacksonTokens;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Requests;
import java.io.IOException;

/** Reads values from their form, and refuses what is not of it in one sentence. */
final class FormDeserializer<T> extends JsonDeserializer<T> implements ContextualDeserializer {

    private final Class<T> type;
    private final Form<? super T> form;
    private final Telling telling;

    FormDeserializer(Class<T> type, Form<? super T> form, Telling telling) {
        this.type = type;
        this.form = form;
        this.telling = telling;
    }

    /** Of table 三 only the whole is read, not a column, or what else a caller may have for each row. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType wanted = context.getContextualType();
        boolean isOther = wanted != null
                && wanted.hasRawClass(Requests.class)
                && !wanted.containedTypeOrUnknown(0).isJavaLangObject()
                && !wanted.containedTypeOrUnknown(0).hasRawClass(ApplicantCounts.class);
        return isOther ? context.reportBadDefinition(wanted, Form.rowsOnly().in(telling.locale())) : this;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return type.cast(read(parser));
        } catch (UnreadableDocumentException e) {
            throw mismatch(parser, telling.sentence(e), e);
        } catch (ClassCastException e) {
            throw mismatch(parser, form.otherEdition(type).in(telling.locale()), e);
        }
    }

    private Object read(JsonParser parser) throws IOException {
        FormReader<?> reader = form.reader();
        if (reader != null) {
            return reader.read(new JacksonTokens(parser));
        }
        Names<?> names = form.names();
        if (names == null || names.values() == null) {
            throw new UnreadableDocumentException(form.notReadable());
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnreadableDocumentException(form.noText());
        }
        return names.value(parser.getText());
    }

    private JsonMappingException mismatch(JsonParser parser, String sentence, Exception cause) {
        JsonMappingException mismatch = MismatchedInputException.from(parser, type, sentence);
        mismatch.initCause(cause);
        return mismatch;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromAny(parser, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
