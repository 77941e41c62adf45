// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Validates documents against the schemas that are shipped. */
public final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<JsonSchema, Schema> SCHEMAS = new EnumMap<>(JsonSchema.class);

    static {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (JsonSchema schema : JsonSchema.values()) {
            SCHEMAS.put(schema, registry.getSchema(schema.text(), InputFormat.JSON));
        }
    }

    private Schemas() {}

    /** Returns what is wrong with the document, each by its path. */
    public static List<String> errors(JsonSchema schema, String json) {
        return SCHEMAS.get(schema).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Asserts that the document is of the form. */
    public static void assertValid(JsonSchema schema, String json) {
        assertThat(errors(schema, json)).as(json).isEmpty();
    }

    /** Asserts that each of the documents that the command line prints is of the form of a result. */
    public static void assertAllValid(String json) {
        try {
            JsonNode documents = JSON.readTree(json).get("documents");
            assertThat(documents).isNotEmpty();
            documents.forEach(document -> assertValid(JsonSchema.RESULT, document.toString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
