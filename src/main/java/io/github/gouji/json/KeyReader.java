// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Names;
import io.github.gouji.json.form.Telling;
import io.github.gouji.read.UnreadableDocumentException;
import java.io.IOException;

/** Reads values that are keys of a map. */
final class KeyReader<T> extends KeyDeserializer {

    private final Form<T> form;
    private final Names<T> names;
    private final Telling telling;

    KeyReader(Form<T> form, Names<T> names, Telling telling) {
        this.form = form;
        this.names = names;
        this.telling = telling;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return names.value(key);
        } catch (UnreadableDocumentException e) {
            return context.handleWeirdKey(form.type(), key, "%s", telling.sentence(e));
        }
    }
}
