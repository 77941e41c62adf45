// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.json.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The schema is that of the golden file, and has the keys of the JSON form. */
class CheckSchemaIT {

    private static final Path GOLDEN = Path.of("src/spark/test/resources/io/github/gouji/spark/schema.golden.txt");

    /** What only Spark has. */
    private static final Set<String> FOR_STATISTICS = Set.of("outcomes", "figures");

    @Test
    void isThatOfTheGoldenFile() throws IOException {
        StringBuilder listing = new StringBuilder();
        list(CheckSchema.RESULT, "", listing);
        Files.writeString(Path.of("target/schema.golden.txt"), listing);
        assertThat(listing.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private static void list(StructType type, String indent, StringBuilder listing) {
        for (StructField field : type.fields()) {
            DataType of = field.dataType();
            DataType element = of instanceof ArrayType array ? array.elementType() : of;
            String name = element instanceof StructType ? "struct" : element.simpleString();
            listing.append(indent).append(field.name()).append(": ");
            listing.append(of instanceof ArrayType ? "array of " + name : name);
            listing.append(field.nullable() ? " or null" : "");
            listing.append(" - ").append(field.getComment().get()).append('\n');
            if (element instanceof StructType struct) {
                list(struct, indent + "  ", listing);
            }
        }
    }

    @Test
    void hasTheKeysOfTheJsonForm() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.RESULT.text());
        Set<String> inJson = new TreeSet<>();
        schema.findValues("properties").forEach(keys -> keys.fieldNames().forEachRemaining(inJson::add));
        Set<String> inSpark = new TreeSet<>();
        names(CheckSchema.RESULT, inSpark);
        inSpark.removeAll(FOR_STATISTICS);
        assertThat(inSpark).isSubsetOf(inJson);
        inJson.removeAll(inSpark);
        assertThat(inJson)
                .as("keys of the JSON form of a result that rows lack")
                .isEmpty();
    }

    private static void names(DataType type, Set<String> names) {
        if (type instanceof ArrayType array) {
            names(array.elementType(), names);
        }
        if (type instanceof StructType struct) {
            for (StructField field : struct.fields()) {
                names.add(field.name());
                if (!field.name().equals("editions")) { // Its keys are the ids of tables.
                    names(field.dataType(), names);
                }
            }
        }
    }

    @Test
    void isTheSameInWords() {
        assertThat(StructType.fromDDL(CheckSchema.ddl()).toDDL()).isEqualTo(CheckSchema.RESULT.toDDL());
    }
}
