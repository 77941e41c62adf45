// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.gouji.json.form.Amounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON texts as all of this room prints them: the same on every platform, numbers in plain notation. */
final class JsonText {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    private static final ObjectWriter LINE = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new SimpleModule().addSerializer(new TextSerializer()))
            .build()
            .writer();
    private static final ObjectWriter LINES = LINE.with(
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonText() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Returns maps, lists and values, or a tree of Jackson, over many lines, without a line break at the end.
     *
     * @throws IllegalArgumentException if an amount has too many digits
     */
    static String lines(Object tree) {
        return write(LINES, tree);
    }

    /** Returns the same on one line. */
    static String line(Object tree) {
        return write(LINE, tree);
    }

    static String pretty(Object tree) {
        return lines(tree) + "\n";
    }

    private static String write(ObjectWriter writer, Object tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(Amounts.TOO_MANY_DIGITS, e);
        }
    }

    /** Half a surrogate pair cannot be encoded, only escaped. */
    private static final class TextSerializer extends StdSerializer<String> {

        private static final long serialVersionUID = 1L;

        TextSerializer() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
            json.setCharacterEscapes(encodable ? null : SurrogateEscapes.INSTANCE);
            json.writeString(text);
        }
    }
}
